/**
 * `npm run eval:pages`: the page part over saved pages of real publishers, which stay outside the repository.
 *
 * Recall and precision are measured on words as multisets: a word that the expected text has three times and we have
 * twice counts two of three. Order is not judged. The headline may or may not be in the expected text; neither costs
 * anything. Some expected texts hold a part of the article only (or nothing but its first words, see `STUB_WORDS`), and
 * most leave captions and standfirst out, which we want: look at a low precision before believing it.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleFromHtml, bodyText } from '../cli/extract';
import type { Article } from '../../lib/page/article';

const PAGES = new URL('../../../shared/pages', import.meta.url).pathname;

/** An expected text this short was cut off: it says nothing about precision. */
const STUB_WORDS = 40;

/** What is known about a saved page. */
interface Meta {
  title: string | null;
  url: string | null;
  lang: string | null;
  date: string | null;
}

interface Scores {
  recall: number;
  precision: number;
  isStub: boolean;
}

interface PageReport {
  folder: string;
  article: Article;
  meta: Meta;
  scores: Scores | null;
  milliseconds: number;
}

const wordsOf = (text: string): string[] => text.normalize('NFKC').toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

function countOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function shared(a: readonly string[], b: readonly string[]): number {
  const counts = countOf(b);
  let sum = 0;
  for (const [word, count] of countOf(a)) sum += Math.min(count, counts.get(word) ?? 0);
  return sum;
}

function scoresOf(article: Article, expected: string): Scores {
  const want = wordsOf(expected);
  const title = wordsOf(article.title);
  const body = wordsOf(bodyText(article));
  const found = [...title, ...body];
  return { recall: shared(want, found) / want.length, precision: shared(body, [...want, ...title]) / (body.length || 1), isStub: want.length < STUB_WORDS };
}

function report(folder: string): PageReport {
  const file = (name: string): string => join(PAGES, folder, name);
  const meta = JSON.parse(readFileSync(file('meta.json'), 'utf8')) as Meta;
  const start = performance.now();
  const article = articleFromHtml(readFileSync(file('source.html')), meta.url ?? undefined);
  const milliseconds = performance.now() - start;
  const expected = existsSync(file('expected.txt')) ? readFileSync(file('expected.txt'), 'utf8') : null;
  return { folder, article, meta, scores: expected === null ? null : scoresOf(article, expected), milliseconds };
}

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`.padStart(6);

function dateVerdict({ article, meta }: PageReport): string {
  const found = article.date ? `${article.date.value} ${article.date.source}` : 'none';
  if (meta.date === null) return `${found} (not in meta.json)`;
  return article.date?.value === meta.date ? `${found} right` : `${found} WRONG, stated ${meta.date}`;
}

function line(page: PageReport): string {
  const { folder, article, meta, scores, milliseconds } = page;
  const measured = scores ? `R ${percent(scores.recall)} P ${scores.isStub ? '  stub' : percent(scores.precision)}` : 'R    –   P    –  ';
  const language = article.language?.slice(0, 2) === meta.lang?.slice(0, 2) ? article.language : `${article.language ?? 'none'} (stated ${meta.lang ?? 'none'})`;
  return [folder.slice(0, 38).padEnd(38), article.isArticle ? 'article' : 'no     ', measured, language, dateVerdict(page), `${article.blocks.length} blocks`, `${milliseconds.toFixed(0)} ms`].join('  ');
}

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / (values.length || 1);

function totals(pages: readonly PageReport[]): string {
  const scored = pages.flatMap(({ scores }) => (scores && !scores.isStub ? [scores] : []));
  const dated = pages.filter(({ meta }) => meta.date !== null);
  const right = dated.filter(({ article, meta }) => article.date?.value === meta.date);
  const stories = pages.filter(({ folder }) => !folder.startsWith('other--'));
  return [
    `recall ${percent(mean(scored.map(({ recall }) => recall)))}, precision ${percent(mean(scored.map(({ precision }) => precision)))} (means over ${scored.length} pages with expected text, stubs left out)`,
    `date right on ${right.length} of ${dated.length} pages with a stated date; a date found on ${pages.filter(({ article }) => article.date).length} of ${pages.length}`,
    `articles found: ${stories.filter(({ article }) => article.isArticle).length} of ${stories.length}; among other pages: ${pages.filter(({ folder, article }) => folder.startsWith('other--') && article.isArticle).length} of ${pages.length - stories.length}`,
    `time with parsing: ${mean(pages.map(({ milliseconds }) => milliseconds)).toFixed(0)} ms a page`,
  ].join('\n');
}

if (existsSync(PAGES)) {
  const pages = readdirSync(PAGES).filter((folder) => existsSync(join(PAGES, folder, 'source.html'))).map(report);
  for (const page of pages) console.log(line(page));
  console.log(`\n${totals(pages)}`);
} else {
  console.log(`skipped: no saved pages at ${PAGES}`);
}
