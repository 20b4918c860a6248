/**
 * `npm run eval`: what the linker finds in annotated texts, as one table.
 *
 *     npm run eval -- [--corpus NAME] [--errors [N]] [--only MISTAKE] [--no-date]
 *
 * Corpora of `../shared/eval` are measured when they are there, the project's own articles always. `--errors` shows
 * up to N mistakes of each kind with what stands around them. See docs/accuracy.md for what the columns mean.
 */
import { parseArgs } from 'node:util';
import nlp from 'compromise';
import type { Gazetteer } from '../../lib/gazetteer/gazetteer';
import { createLinker, type Linker } from '../../lib/linking/link-document';
import { openGazetteer } from '../cli/open-gazetteer';
import { inputOf, readCorpora, SHARED_FOLDER, type Corpus, type GoldDocument } from './corpora';
import { Holdings } from './holdings';
import { Judge, MISTAKES, Tally, type Finding, type Prediction } from './score';
import { Titles } from './titles';

const { values: options } = parseArgs({ options: { corpus: { type: 'string' }, errors: { type: 'string' }, only: { type: 'string' }, 'no-date': { type: 'boolean' } } });
const CONTEXT = 60;

function predict(link: Linker, document: GoldDocument, withDate: boolean): Prediction[] {
  const { mentions } = link(inputOf(document, withDate));
  return mentions.map((mention) => {
    const offset = document.blocks[mention.block]?.offset ?? 0;
    return { ...mention, start: offset + mention.start, end: offset + mention.end };
  });
}

function measure(corpus: Corpus, link: Linker, judge: Judge, withDate: boolean): Tally {
  const tally = new Tally();
  for (const document of corpus.documents) {
    const start = performance.now();
    const predictions = predict(link, document, withDate);
    tally.milliseconds += performance.now() - start;
    judge.score(tally, corpus, document, predictions);
  }
  return tally;
}

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1));
const f1 = (both: number, predicted: number, gold: number): string => (predicted === 0 ? '–' : ((200 * both) / (predicted + gold)).toFixed(1));

const COLUMNS = ['corpus', 'docs', 'gold', 'held', 'right', 'recall held', 'precision', 'strict', 'near 161', 'people F1', 'recall', 'strangers', 'alarms/1000', 'docs/s', 'compromise'];

function row(name: string, corpus: Corpus, tally: Tally): string[] {
  return [
    name, String(tally.documents), String(tally.known), percent(tally.held, tally.known), percent(tally.right, tally.known), percent(tally.rightHeld, tally.held), percent(tally.right, tally.right / tally.precision),
    corpus.scope === 'all' ? percent(tally.right, tally.right / tally.strictPrecision) : '–', percent(tally.placesNear, tally.places),
    f1(tally.persons.both, tally.persons.predicted, tally.persons.gold), percent(tally.persons.both, tally.persons.gold), percent(tally.unlinkedPersons.found, tally.unlinkedPersons.gold),
    corpus.scope === 'part' ? '–' : ((1000 * tally.alarms) / tally.words).toFixed(1), (tally.documents / (tally.milliseconds / 1000)).toFixed(0), peopleByCompromise(corpus),
  ];
}

/** F1, or recall where a corpus leaves people out, of the names of people that compromise finds in the same texts. */
function peopleByCompromise(corpus: Corpus): string {
  let [gold, found, both] = [0, 0, 0];
  for (const document of corpus.documents) {
    const people = document.gold.filter((annotation) => holdings.kindOf(annotation) === 'person');
    if (people.length === 0) continue;
    const views = nlp(document.text).people().json({ offset: true }) as { text: string; offset: { start: number; length: number } }[];
    const spans = new Set(views.map(({ offset: { start }, text }) => `${start}-${start + text.replace(/[’']s$|[.,;:!?"”)]+$/, '').length}`));
    gold += people.length;
    found += spans.size;
    both += people.filter(({ start, end }) => spans.has(`${start}-${end}`)).length;
  }
  return gold === 0 ? '–' : corpus.scope === 'all' ? f1(both, found, gold) : `R ${percent(both, gold)}`;
}

function printTable(rows: readonly string[][]): void {
  const widths = COLUMNS.map((title, i) => Math.max(title.length, ...rows.map((cells) => cells[i]?.length ?? 0)));
  const line = (cells: readonly string[]): string => `| ${cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join(' | ')} |`;
  console.log([line(COLUMNS), `|${widths.map((width, i) => (i === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`, ...rows.map(line)].join('\n'));
}

/** Of the links with at least this score, how many are right; on corpora that annotate all of their kind. */
function printCalibration(tallies: readonly Tally[]): void {
  const scored = tallies.flatMap((tally) => tally.scored);
  for (const [from, to] of [[0.99, 1.01], [0.95, 0.99], [0.9, 0.95], [0.8, 0.9], [0, 0.8]] as const) {
    const within = scored.filter(({ score }) => score >= from && score < to);
    console.log(`score ${from.toFixed(2)}–${Math.min(1, to).toFixed(2)}: ${within.length} links, ${percent(within.filter(({ right }) => right).length, within.length)} % right`);
  }
  for (const least of [0.9, 0.99]) {
    const above = scored.filter(({ score }) => score >= least);
    console.log(`score ≥ ${least}: ${above.length} links, ${percent(above.filter(({ right }) => right).length, above.length)} % right`);
  }
}

function printErrors(corpus: Corpus, { findings }: Tally, most: number, only: string | undefined): void {
  for (const mistake of MISTAKES) {
    const list = findings.filter((finding) => finding.mistake === mistake);
    if (list.length === 0 || (only !== undefined && mistake !== only)) continue;
    console.log(`\n## ${corpus.name}: ${mistake}, ${list.length}`);
    for (const finding of list.slice(0, most)) console.log(describe(finding));
  }
}

function describe({ document, gold, prediction }: Finding): string {
  const { start, end } = prediction ?? gold ?? { start: 0, end: 0 };
  const around = `${document.text.slice(Math.max(0, start - CONTEXT), start)}[${document.text.slice(start, end)}]${document.text.slice(end, end + CONTEXT)}`.replace(/\s+/g, ' ');
  const want = gold ? (gold.id ?? gold.title ?? gold.wikidata ?? (gold.lat === undefined ? 'nobody' : `${gold.lat.toFixed(2)},${(gold.lon ?? 0).toFixed(2)}`)) : 'nothing';
  const got = prediction?.entity ? `${prediction.entity.id} ${prediction.score.toFixed(2)} (${prediction.why})` : prediction?.alternatives[0] ? `perhaps ${prediction.alternatives[0].id} ${prediction.alternatives[0].score.toFixed(2)}` : prediction ? 'unlinked' : 'nothing';
  return `${document.id}: ${around}\n    want ${want}${gold && gold.surface !== prediction?.surface ? ` “${gold.surface}”` : ''}; got ${got}`;
}

const gazetteer: Gazetteer = await openGazetteer();
const holdings = new Holdings(gazetteer, new Titles(SHARED_FOLDER));
const judge = new Judge(holdings);
const link = createLinker(gazetteer);
const rows: string[][] = [];
const tallies: Tally[] = [];
for (const corpus of readCorpora()) {
  if (options.corpus !== undefined && corpus.name !== options.corpus) continue;
  const tally = measure(corpus, link, judge, options['no-date'] !== true);
  if (corpus.scope !== 'part') tallies.push(tally);
  rows.push(row(corpus.name, corpus, tally));
  if (corpus.documents.some(({ date }) => date !== undefined)) rows.push(row(`${corpus.name}, undated`, corpus, measure(corpus, link, judge, false)));
  if (options.errors !== undefined) printErrors(corpus, tally, Number(options.errors), options.only);
}
printTable(rows);
printCalibration(tallies);
