import type { Steps } from './slices';
import type { Run } from './text-runs';
import { titleKey } from './structured-data';

/** A heading and how it was found. */
export interface Headline {
  run: Run;
  /** True when metadata or the document's title say the same. */
  confirmed: boolean;
}

/** Share of a heading's words that must be in a stated title: editors shorten and rephrase for search engines. */
const MIN_SHARED_WORDS = 0.6;
/** Shorter headings ("News", "Opinion") are sections or logos unless a stated title says just that. */
const MIN_HEADLINE_WORDS = 3;
/** A heading much longer than this is a paragraph in large letters. */
const MAX_HEADLINE_LENGTH = 300;

/**
 * The headline among the runs: the heading that says what the stated titles (og:title, JSON-LD, `<title>`) say, else
 * the first `<h1>` that is long enough for one. Null when nothing qualifies. A heading at a step.
 */
export function* findHeadline(runs: readonly Run[], titles: readonly string[]): Steps<Headline | null> {
  const short = runs.filter((run) => run.text.length <= MAX_HEADLINE_LENGTH);
  const headings = short.filter((run) => levelOf(run) !== null);
  yield;
  const best = (yield* bestMatch(headings, titles)) ?? exactMatch(short, titles);
  if (best) return { run: best, confirmed: true };
  const first = headings.find((run) => levelOf(run) === 1 && wordsOf(run.text).size >= MIN_HEADLINE_WORDS && run.suspects.length === 0);
  return first ? { run: first, confirmed: false } : null;
}

/** Level 1–6 of the heading element of a run, or null. A heading may hold one block-level element around its text. */
export function levelOf({ container }: Run): number | null {
  const level = /^h([1-6])$/.exec(container.localName)?.[1] ?? /^h([1-6])$/.exec(container.parentElement?.localName ?? '')?.[1];
  return level ? Number(level) : null;
}

function* bestMatch(headings: readonly Run[], titles: readonly string[]): Steps<Run | null> {
  const stated = titles.map(wordsOf);
  let best: Run | null = null;
  let bestScore = MIN_SHARED_WORDS;
  for (const run of headings) {
    // A higher level wins among equals; later repeats (a sticky bar, a share dialog) never replace the first.
    const score = likeness(run.text, stated) - (levelOf(run) ?? 0) / 100;
    if (score > bestScore) [best, bestScore] = [run, score];
    yield;
  }
  return best;
}

/** Some pages set their headline in a `<div>`: it must be the title word for word, and not a link to itself. */
function exactMatch(runs: readonly Run[], titles: readonly string[]): Run | null {
  const keys = new Set(titles.filter((title) => wordsOf(title).size >= MIN_HEADLINE_WORDS).map(titleKey));
  return runs.find((run) => run.linkShare === 0 && keys.has(titleKey(run.text))) ?? null;
}

/** 1 for the same words as one of the titles, 0 for none shared. A title may carry the site's name after the headline. */
function likeness(text: string, titles: readonly ReadonlySet<string>[]): number {
  const words = wordsOf(text);
  return Math.max(0, ...titles.map((title) => overlap(words, title)));
}

function overlap(heading: ReadonlySet<string>, title: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of heading) if (title.has(word)) shared += 1;
  // Dice's coefficient: a one-word heading inside a long title scores low.
  return (2 * shared) / (heading.size + title.size || 1);
}

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu));

/** `<title>` without the site's name behind or before a separator, when what is left is the longer part. */
export function withoutSiteName(title: string): string {
  const parts = title.split(/\s+[|·•»–—-]+\s+|\s*\|\s*/);
  const longest = parts.reduce((a, b) => (b.length > a.length ? b : a), '');
  return longest.length >= title.length / 2 ? longest.trim() : title.trim();
}
