import type { Run } from './text-runs';
import { isProse } from './prose';
import { namesOf } from './skip';

/**
 * Names in class and id mislead both ways: `<div class="content has-sidebar">` wraps whole pages. A suspect is cleared
 * when what it holds shows that it is the story after all.
 */

/** More than half of the page's prose is the story, or there is none; except for comments, which can outgrow it. */
const MAIN_SHARE = 0.5;
const COMMENTS = /-(?:comments?|disqus|replies)-/;

/** The runs with suspects removed that turned out to hold the story. */
export function clearSuspects(runs: readonly Run[], headline: Element | null): Run[] {
  const isSuspect = suspicion(runs, headline);
  return runs.map((run) => (run.suspects.length === 0 ? run : { ...run, suspects: run.suspects.filter(isSuspect) }));
}

function suspicion(runs: readonly Run[], headline: Element | null): (element: Element) => boolean {
  const prose = runs.filter(isProse);
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
