import { kindOf } from './prose-kind';
import { namedStandfirst } from './roles';
import { titleKey } from './structured-data';
import type { Run } from './text-runs';

/** A standfirst of two paragraphs is known; with more it is the story in a box called "lead". */
const MAX_PARAGRAPHS = 2;

/**
 * True for an introduction set apart from the paragraphs: by its name, or because the page's description says the same.
 * `prose` is all the prose between headline and end.
 */
export function isStandfirst(run: Run, prose: readonly Run[], descriptions: readonly string[]): boolean {
  const named = namedStandfirst(run);
  if (named) {
    const isAlike = (other: Run): boolean => (named === run.container ? kindOf(other) === kindOf(run) : named.contains(other.container));
    return prose.filter(isAlike).length <= MAX_PARAGRAPHS;
  }
  return !prose.some((other) => isSibling(run, other)) && descriptions.some((description) => isSameStart(run.text, description));
}

const isSibling = (run: Run, other: Run): boolean =>
  other !== run && other.container.parentElement === run.container.parentElement && kindOf(other) === kindOf(run);

/** Descriptions are cut and end differently: this many equal letters at the start make them the same. */
const MIN_SAME = 40;
const MAX_COMPARED = 80;

function isSameStart(text: string, description: string): boolean {
  const [a, b] = [titleKey(text), titleKey(description)];
  const length = Math.min(a.length, b.length, MAX_COMPARED);
  return length >= MIN_SAME && a.slice(0, length) === b.slice(0, length);
}
