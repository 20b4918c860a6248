import type { Gazetteer } from '../gazetteer/gazetteer';
import { ROOT, type NodeIndex } from '../gazetteer/ids';
import type { Token } from '../text/token';
import { tokenize } from '../text/tokenize';
import type { Vocabulary } from './vocabulary';

/** An alias found in the tokens `[from, to)` of a block. */
export interface Match {
  from: number;
  to: number;
  /** Where the alias ends in the gazetteer's trie: gives its flags and candidates. */
  node: NodeIndex;
}

/** "George H. W. Bush" has two. Without a bound, a page of nothing but initials would take quadratic time. */
const MAX_PASSED_INITIALS = 3;

/**
 * Every alias that begins at token `from`, shortest first. Aliases run across spaces, hyphens and the dots of initials,
 * never across other punctuation, and across a possessive only
 * where the name is written with one. A middle initial that no alias has is passed over: "Vladimir V. Putin".
 */
export function matchesAt(tokens: readonly Token[], from: number, gazetteer: Gazetteer, vocabulary: Vocabulary): Match[] {
  const found: Match[] = [];
  let node: NodeIndex | null = ROOT;
  let passed = 0;
  let possessive = false;
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || (i > from && token.gap === 'break')) break;
    const next = step(token, node, gazetteer, vocabulary);
    if (next === null) {
      if (i > from && isMiddleInitial(tokens, i) && passed++ < MAX_PASSED_INITIALS) continue;
      break;
    }
    node = next;
    if (gazetteer.isAlias(node) && (!possessive || isWrittenSo(tokens, from, i + 1, node, gazetteer))) found.push({ from, to: i + 1, node });
    possessive ||= token.possessive;
  }
  return found;
}

/** "People's Liberation Army" is written with a possessive inside; "Russia's Putin" is not the name of anybody. */
function isWrittenSo(tokens: readonly Token[], from: number, to: number, node: NodeIndex, gazetteer: Gazetteer): boolean {
  return gazetteer.candidates(node).some(({ entity }) => [gazetteer.name(entity), ...gazetteer.facts(entity, 'alias').map(({ text }) => text)].some((name) => {
    const words = tokenize(name);
    return words.length === to - from && words.every((word, i) => word.norm === tokens[from + i]?.norm && (i === words.length - 1 || word.possessive === tokens[from + i]?.possessive));
  }));
}

function step(token: Token, node: NodeIndex, gazetteer: Gazetteer, vocabulary: Vocabulary): NodeIndex | null {
  const number = vocabulary.token(token.norm);
  return number === null ? null : gazetteer.child(node, number);
}

/** One capital letter with a dot, between two other words of the name. */
function isMiddleInitial(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  return token !== undefined && token.norm.length === 1 && token.shape === 'capitalised' && tokens[i + 1]?.gap === 'dot';
}
