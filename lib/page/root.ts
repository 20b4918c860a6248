import type { Steps } from './slices';
import type { Run } from './text-runs';
import { MAX_LINK_SHARE } from './prose';

/**
 * Finds the element that holds the story: every run has a value – its words if it is prose, a loss if it is a scrap
 * (a link, a label, a teaser) – and the root is where the sum over everything inside is greatest. What is around the
 * story costs more than it brings.
 */

/** What a scrap of links costs, in words: so that five links outweigh the teaser sentence among them. */
const LINK_LOSS = 4;
/** What each run of prose has to bring before it counts: the length of a teaser, so that a list of teasers is worth little. */
const TEASER_WORDS = 10;
/** What a plain scrap costs: tables of figures and one-line paragraphs stand inside stories, too. */
const LABEL_LOSS = 1;
/** A deeper element is preferred when it keeps this share of the greatest sum: the rest is likely a notice or teaser. */
const ENOUGH = 0.93;

/** The value of a run; suspects are left out anyway, so they neither add nor cost. */
function valueOf(run: Run): number {
  if (run.suspects.length > 0) return 0;
  if (run.isProse) return run.weight - TEASER_WORDS;
  return run.linkShare > MAX_LINK_SHARE ? -LINK_LOSS : -LABEL_LOSS;
}

/** The root and its sum in words; null when nothing on the page is prose. A run at a step. */
export function* findRoot(runs: readonly Run[]): Steps<{ root: Element; words: number } | null> {
  const sums = yield* sumByElement(runs);
  let [root, words]: [Element | null, number] = [null, 0];
  for (const [element, sum] of sums) if (sum > words) [root, words] = [element, sum];
  return root && { root: deepestWith(root, words * ENOUGH, sums), words };
}

function* sumByElement(runs: readonly Run[]): Steps<Map<Element, number>> {
  const sums = new Map<Element, number>();
  for (const run of runs) {
    yield;
    const value = valueOf(run);
    for (let element: Element | null = run.container; element; element = element.parentElement) {
      sums.set(element, (sums.get(element) ?? 0) + value);
    }
  }
  return sums;
}

function deepestWith(root: Element, enough: number, sums: ReadonlyMap<Element, number>): Element {
  const next = Array.from(root.children).find((child) => (sums.get(child) ?? 0) >= enough);
  return next ? deepestWith(next, enough, sums) : root;
}
