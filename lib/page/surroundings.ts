import type { Steps } from './slices';
import type { Run } from './text-runs';
import { namesOf } from './skip';

/**
 * Names in class and id mislead both ways: `<div class="content has-sidebar">` wraps whole pages. A suspect is cleared
 * when what it holds shows that it is the story after all.
 */

/** More than half of the page's prose is the story, or there is none; except for comments, which can outgrow it. */
const MAIN_SHARE = 0.5;
const COMMENTS = /-(?:comments?|disqus|replies)-/;

/** The runs without the suspects that turned out to hold the story, and with the teasers that turned up; one at a step. */
export function* judgeSuspects(runs: readonly Run[], headline: Element | null): Steps<Run[]> {
  const isSuspect = suspicion(runs, headline);
  const teaserOf = teasers(runs, headline);
  const judged: Run[] = [];
  for (const run of runs) {
    yield;
    const teaser = teaserOf(run);
    judged.push({ ...run, suspects: [...run.suspects.filter(isSuspect), ...(teaser ? [teaser] : [])] });
  }
  return judged;
}

/** More paragraphs than this, and an item with a linked heading is a story with a box in it. */
const MAX_TEASER_PARAGRAPHS = 2;
const LINKED_HEADING = [1, 2, 3, 4, 5, 6].map((level) => `h${level} a[href], a[href] h${level}`).join(', ');

/** Finds the item of a list of stories around a run: it has a heading of its own, which is a link to somewhere else. */
function teasers(runs: readonly Run[], headline: Element | null): (run: Run) => Element | null {
  const prose = runs.filter((run) => run.isProse);
  const total = wordsOf(prose);
  const known = new Map<Element, boolean>();
  const isTeaser = (item: Element): boolean => {
    if (item.contains(headline) || item.querySelector(LINKED_HEADING) === null) return false;
    const inside = prose.filter(({ container }) => item.contains(container));
    return inside.length <= MAX_TEASER_PARAGRAPHS && wordsOf(inside) < total * MAIN_SHARE;
  };
  return (run) => {
    const items = [run.container.parentElement, run.container.closest('li, article')];
    for (const item of items) {
      if (!item) continue;
      const answer = known.get(item) ?? isTeaser(item);
      known.set(item, answer);
      if (answer) return item;
    }
    return null;
  };
}

const wordsOf = (runs: readonly Run[]): number => runs.reduce((sum, { weight }) => sum + weight, 0);

function suspicion(runs: readonly Run[], headline: Element | null): (element: Element) => boolean {
  const prose = runs.filter((run) => run.isProse);
  const total = wordsOf(prose);
  const known = new Map<Element, boolean>();
  const isStory = (element: Element): boolean => {
    if (element.contains(headline) || element.localName === 'main' || element.querySelector('[itemprop~="articleBody"]')) return true;
    if (COMMENTS.test(namesOf(element))) return false;
    const inside = wordsOf(prose.filter((run) => run.suspects.includes(element)));
    return inside > total * MAIN_SHARE;
  };
  return (element) => {
    const answer = known.get(element) ?? !isStory(element);
    known.set(element, answer);
    return answer;
  };
}
