import type { NodeIndex } from '../gazetteer/ids';
import { isCapital } from '../text/token';
import type { Story } from './story';
import type { Mention } from './types';

/**
 * Acronyms in brackets behind a name of which they are the initials, where the name is nobody's who is known by the
 * acronym: "The Carp Anglers Association (CIA)". For the whole story they then mean that body.
 */
export function otherAcronyms(mentions: readonly Mention[], neighbours: Story['neighbours']): Set<NodeIndex> {
  return new Set(mentions.flatMap((mention) => (mention.node !== null && isDefined(mention) && !namesTheSame(mention, neighbours.get(mention)?.before ?? null) ? [mention.node] : [])));
}

/** In brackets, and the capitalised words before them have these initials. */
function isDefined({ block: { block: { text }, tokens }, from, to, surface }: Mention): boolean {
  const first = tokens[from];
  if (!first || to - from !== 1 || first.shape !== 'upper' || text.charAt(first.start - 1) !== '(' || !/^\p{Lu}{2,6}$/u.test(surface)) return false;
  let i = from - 1;
  for (const letter of [...surface].reverse()) {
    while (i >= 0 && !isCapital(tokens[i] ?? first)) i--;
    const word = tokens[i];
    if (!word || text.charAt(word.start) !== letter) return false;
    i--;
  }
  return true;
}

/** The name right before the bracket has a candidate that the acronym has, too. */
const namesTheSame = (mention: Mention, before: Mention | null): boolean =>
  before !== null && before.to === mention.from && before.candidates.some(({ entity }) => mention.candidates.some((other) => other.entity === entity));
