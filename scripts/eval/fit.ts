/**
 * `npm run fit`: fits the weights of linking on annotated texts, see docs/accuracy.md.
 *
 *     npm run fit -- [--folds N] [--strength S] [--write]
 *
 * Every name whose meaning an annotator gave is an example: its readings with their features, and which of them are
 * right (or none). The weights maximise the likelihood of the right readings under the softmax that `rank` uses, with
 * a Gaussian prior around expected weights (expected-weights.ts), so that what the texts say nothing about stays as it is. Cross-validation
 * holds out whole documents. Prints the table and the likelihood per name held out; `--write` puts it into
 * lib/linking/weights.ts.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createAnalyst, type Analyst } from '../../lib/linking/link-document';
import { WEIGHTS, type Feature } from '../../lib/linking/weights';
import type { Reading } from '../../lib/linking/rank';
import { refOf } from '../../lib/linking/present';
import { openGazetteer } from '../cli/open-gazetteer';
import { inputOf, readCorpora, SHARED_FOLDER, type Corpus, type Gold, type GoldDocument } from './corpora';
import { Holdings } from './holdings';
import { EXPECTED_WEIGHTS } from './expected-weights';
import { isKnown } from './score';
import { Titles } from './titles';

const { values: options } = parseArgs({ options: { folds: { type: 'string', default: '5' }, strength: { type: 'string', default: '8' }, write: { type: 'boolean' } } });

/** One name: its readings as feature vectors, and whether each is right. No reading right: it means none of them. */
interface Example {
  document: string;
  scope: Corpus['scope'];
  weight: number;
  readings: Vector[];
  /** No reading is right. */
  isNone: boolean;
}

/** Numbers of features in `FEATURES`, and their values. */
interface Vector {
  features: number[];
  values: number[];
  isRight: boolean;
}

const STEPS = 400;
const RATE = 0.05;
/** Readings below this are never linked. */
const LEAST_LINKED = 0.7;
/** Our own articles are full of traps, more than news is. */
const WEIGHT_OF = { all: 0.5, part: 1, places: 0.7 } as const;
const FEATURES = Object.keys(WEIGHTS) as Feature[];
const NUMBER_OF = new Map(FEATURES.map((feature, i) => [feature, i]));
const START = Float64Array.from(FEATURES, (feature) => EXPECTED_WEIGHTS[feature]);

const gazetteer = await openGazetteer();
const holdings = new Holdings(gazetteer, new Titles(SHARED_FOLDER));
const analyse = createAnalyst(gazetteer);
const corpora = readCorpora().filter(({ tuning }) => tuning);
const examples = corpora.flatMap((corpus) => corpus.documents.flatMap((document) => examplesOf(corpus, document, analyse)));
console.error(`fit  ${examples.length} names in ${new Set(examples.map(({ document }) => document)).size} documents`);

function examplesOf(corpus: Corpus, document: GoldDocument, analyst: Analyst): Example[] {
  const { mentions, judged } = analyst(inputOf(document));
  const gold = new Map(document.gold.filter(({ optional }) => !optional).map((annotation) => [`${annotation.start}-${annotation.end}`, annotation]));
  return mentions.flatMap((mention, i) => {
    const offset = document.blocks[mention.block.index]?.offset ?? 0;
    const start = offset + (mention.block.tokens[mention.from]?.start ?? 0);
    const end = start + mention.surface.length;
    const annotation = gold.get(`${start}-${end}`);
    const ranked = judged[i]?.ranked ?? [];
    if (ranked.length === 0 || mention.role === 'byline') return [];
    if (!annotation && (corpus.scope !== 'all' || document.gold.some((other) => other.start < end && start < other.end))) return [];
    const readings = ranked.map((reading) => vectorOf(reading, annotation !== undefined && isRight(reading, annotation)));
    if (annotation && !readings.some((reading) => reading.isRight) && !saysNobody(annotation, corpus)) return [];
    return [{ document: `${corpus.name} ${document.id}`, scope: corpus.scope, weight: WEIGHT_OF[corpus.scope], readings, isNone: !readings.some((reading) => reading.isRight) }];
  });
}

/** No reading is right: that is the annotation's verdict, not a title that is written otherwise in the dataset. */
function saysNobody(gold: Gold, corpus: Corpus): boolean {
  if (!isKnown(gold)) return corpus.scope !== 'places';
  return holdings.isComparable(gold) && (holdings.holds(gold) || corpus.scope === 'all');
}

/** Somebody known from the story alone is right for whom the dataset does not hold. */
function isRight({ entity }: Reading, gold: Gold): boolean {
  if (entity === null) return !holdings.holds(gold) && [null, 'person'].includes(holdings.kindOf(gold));
  return isKnown(gold) && holdings.agrees(gold, refOf(gazetteer, entity));
}

function vectorOf({ evidence }: Reading, right: boolean): Vector {
  return { features: evidence.map(({ feature }) => NUMBER_OF.get(feature) ?? 0), values: evidence.map(({ value }) => value), isRight: right };
}

/** P of each reading under the weights; what is left is for none of them. */
function probabilities({ readings }: Example, weights: Float64Array): number[] {
  const points = readings.map(({ features, values }) => features.reduce((sum, feature, i) => sum + (weights[feature] ?? 0) * (values[i] ?? 0), 0));
  const most = Math.max(0, ...points);
  const odds = points.map((each) => Math.exp(each - most));
  const total = odds.reduce((sum, each) => sum + each, Math.exp(-most));
  return odds.map((each) => each / total);
}

function rightMass({ readings, isNone }: Example, p: readonly number[]): number {
  if (isNone) return 1 - p.reduce((sum, each) => sum + each, 0);
  return readings.reduce((sum, reading, i) => sum + (reading.isRight ? (p[i] ?? 0) : 0), 0);
}

function likelihood(list: readonly Example[], weights: Float64Array): number {
  const sum = list.reduce((all, example) => all + example.weight * Math.log(Math.max(1e-9, rightMass(example, probabilities(example, weights)))), 0);
  return sum / list.reduce((all, { weight }) => all + weight, 0);
}

/** Adam (Kingma and Ba 2015) on the likelihood plus the prior. */
function fit(list: readonly Example[], strength: number): Float64Array {
  const weights = START.slice();
  const first = new Float64Array(weights.length);
  const second = new Float64Array(weights.length);
  for (let step = 1; step <= STEPS; step++) {
    const gradient = gradientOf(list, weights);
    for (let i = 0; i < weights.length; i++) {
      const weight = weights[i] ?? 0;
      const slope = (gradient[i] ?? 0) - strength * (weight - (START[i] ?? 0));
      const m = (first[i] = 0.9 * (first[i] ?? 0) + 0.1 * slope);
      const v = (second[i] = 0.999 * (second[i] ?? 0) + 0.001 * slope * slope);
      const next = weight + (RATE * (m / (1 - 0.9 ** step))) / (Math.sqrt(v / (1 - 0.999 ** step)) + 1e-8);
      // What speaks for a reading must not come to speak against it by the accident of a few texts.
      weights[i] = next * (START[i] ?? 0) > 0 ? next : 0;
    }
  }
  return weights;
}

function gradientOf(list: readonly Example[], weights: Float64Array): Float64Array {
  const gradient = new Float64Array(weights.length);
  for (const example of list) {
    const p = probabilities(example, weights);
    const right = Math.max(1e-9, rightMass(example, p));
    for (const [i, { features, values, isRight: good }] of example.readings.entries()) {
      const mass = p[i] ?? 0;
      const slope = example.weight * ((good ? mass / right : 0) - mass);
      if (Math.abs(slope) > 1e-6) for (const [j, feature] of features.entries()) gradient[feature] = (gradient[feature] ?? 0) + slope * (values[j] ?? 0);
    }
  }
  return gradient;
}

const folds = Number(options.folds);
const strength = Number(options.strength);
const documents = [...new Set(examples.map(({ document }) => document))];
const foldOf = new Map(documents.map((document, i) => [document, i % folds]));
let [before, after] = [0, 0];
for (let fold = 0; fold < folds; fold++) {
  const held = examples.filter(({ document }) => foldOf.get(document) === fold);
  const weights = fit(examples.filter(({ document }) => foldOf.get(document) !== fold), strength);
  before += likelihood(held, START) / folds;
  after += likelihood(held, weights) / folds;
  console.error(`fit  fold ${fold + 1} of ${folds}: ${likelihood(held, START).toFixed(4)} → ${likelihood(held, weights).toFixed(4)}`);
}
console.log(`log-likelihood per name, held out: ${before.toFixed(4)} → ${after.toFixed(4)}`);
const counts = new Float64Array(FEATURES.length);
for (const { readings } of examples) for (const { features } of readings) for (const feature of features) counts[feature] = (counts[feature] ?? 0) + 1;
const fitted = fit(examples, strength);
for (const [i, feature] of FEATURES.entries()) console.log(`  ${feature}: ${(fitted[i] ?? 0).toFixed(2)},`.padEnd(36) + `was ${START[i] ?? 0}, ${counts[i] ?? 0} readings`);

const { intercept, slope } = calibrate();
console.log(`calibration: logit right = ${intercept.toFixed(2)} + ${slope.toFixed(2)} logit p`);

/**
 * Platt's scaling (Platt 1999) of the best reading's probability, on corpora that annotate all of their kind: two
 * numbers that turn it into how often such a link is right.
 */
function calibrate(): { intercept: number; slope: number } {
  const points = examples.filter(({ scope }) => scope !== 'part').flatMap((example) => {
    const p = probabilities(example, fitted);
    const best = p.indexOf(Math.max(...p));
    const mass = Math.min(1 - 1e-6, p[best] ?? 0);
    return mass < LEAST_LINKED ? [] : [{ logit: Math.log(mass / (1 - mass)), right: example.readings[best]?.isRight === true ? 1 : 0 }];
  });
  let [a, b] = [0, 1];
  for (let step = 0; step < 4000; step++) {
    const slopes = points.reduce(([da, db], { logit, right }) => {
      const error = right - 1 / (1 + Math.exp(-(a + b * logit)));
      return [da + error, db + error * logit] as [number, number];
    }, [0, 0] as [number, number]);
    a += (slopes[0] / points.length) * 0.3;
    b += (slopes[1] / points.length) * 0.05;
  }
  return { intercept: a, slope: b };
}

if (options.write === true) {
  const file = new URL('../../lib/linking/weights.ts', import.meta.url).pathname;
  const source = readFileSync(file, 'utf8');
  const start = source.indexOf('export const WEIGHTS');
  const table = FEATURES.reduce((text, feature, i) => text.replace(new RegExp(`(\\n  ${feature}: )[-\\d.]+,`), `$1${String(Number((fitted[i] ?? 0).toFixed(2)))},`), source.slice(start));
  writeFileSync(file, source.slice(0, start) + table);
}
