import type { Run } from './text-runs';
import { namesOf } from './skip';

/**
 * Names in class and id mislead both ways: `<div class="content has-sidebar">` wraps whole pages. A suspect is cleared
 * when what it holds shows that it is the story after all.
 */

/** More than half of the page's prose is the story, or there is none; except for comments, which can outgrow it. */
const MAIN_SHARE = 0.5;
const COMMENTS = /-(?:comments?|disqus|replies)-/;

/** The runs without the suspects that turned out to hold the story, and with the teasers that turned up. */
export function judgeSuspects(runs: readonly Run[], headline: Element | null): Run[] {
  const isSuspect = suspicion(runs, headline);
  const teaserOf = teasers(runs, headline);
  return runs.map((run) => {
    const teaser = teaserOf(run);
    return { ...run, suspects: [...run.suspects.filter(isSuspect), ...(teaser ? [teaser] : [])] };
  });
}

/** More paragraphs than this, and an item with a linked heading is a story with a box in it. */
const MAX_TEASER_PARAGRAPHS = 2;
const LINKED_HEADING = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((h) => `${h} a[href], a[href] ${h}`).join(', ');

/** Finds the item of a list of stories around a run: it has a heading of its own, which is a link to somewhere else. */
function teasers(runs: readonly Run[], headline: Element | null): (run: Run) => Element | null {
  const prose = new Map<Element, number>();
  const itemOf = (run: Run): Element | null => run.container.closest('li, article');
  for (const run of runs) {
    const item = run.isProse ? itemOf(run) : null;
    if (item) prose.set(item, (prose.get(item) ?? 0) + 1);
  }
  const known = new Map<Element, boolean>();
  const isTeaser = (item: Element): boolean =>
    (prose.get(item) ?? 0) <= MAX_TEASER_PARAGRAPHS && !item.contains(headline) && item.querySelector(LINKED_HEADING) !== null;
  return (run) => {
    const item = itemOf(run);
    if (!item) return null;
    const answer = known.get(item) ?? isTeaser(item);
    known.set(item, answer);
    return answer ? item : null;
  };
}

function suspicion(runs: readonly Run[], headline: Element | null): (element: Element) => boolean {
  const prose = runs.filter((run) => run.isProse);
  const total = prose.reduce((sum, run) => sum + run.weight, 0);
  const known = new Map<Element, boolean>();
  const isStory = (element: Element): boolean => {
    if (element.contains(headline) || element.localName === 'main' || element.querySelector('[itemprop~="articleBody"]')) return true;
    if (COMMENTS.test(namesOf(element))) return false;
    const inside = prose.reduce((sum, run) => sum + (run.suspects.includes(element) ? run.weight : 0), 0);
    return inside > total * MAIN_SHARE;
  };
  return (element) => {
    const answer = known.get(element) ?? !isStory(element);
    known.set(element, answer);
    return answer;
  };
}
