/** The longest alias of the gazetteer that begins at a place in the text, with the candidates that its casing allows. */
import { CANDIDATE_FLAGS } from '../gazetteer/format';
import type { Candidate, Gazetteer } from '../gazetteer/gazetteer';
import { matchesAt } from '../matching/match';
import { isFunctionWord, type Vocabulary } from '../matching/vocabulary';
import { isCapital, type Token } from '../text/token';
import { isParticle } from './name-run';
import type { Mention, ReadBlock } from './types';

export interface Reader {
  gazetteer: Gazetteer;
  vocabulary: Vocabulary;
}

/** An alias in the tokens `[from, to)`. */
export interface Alias {
  from: number;
  to: number;
  node: Mention['node'];
  candidates: Candidate[];
}

/** Words inside aliases that stay lower case: "Republic of the Congo", "Osh region", "Sea of Okhotsk", "Oslo accords". */
const LOWER_IN_NAMES = new Set(
  (
    'of the and for in on at by to a de la le les des da do dos du del di el y e al as ash bin ibn ben van von der den upon sur region province state county oblast district valley desert river sea mountains ' +
    'islands peninsula strait gulf city war wars genocide accords accord siege massacre treaty uprising crisis coup revolution earthquake quake tsunami agreement pact trials attacks attack bombings bombing referendum summit ' +
    'former arap protests intifada protocol declaration convention disaster famine blockade battle scandal affair plan hurricane typhoon cyclone'
  ).split(' '),
);
/** Lower-case words that a name may begin with, where "of" follows: "the siege of Sarajevo". */
const EVENT_HEADS = new Set('siege battle fall bombing treaty massacre'.split(' '));

/** "the siege of …": an event's name in lower case. */
export const beginsEvent = (tokens: readonly Token[], i: number): boolean => EVENT_HEADS.has(tokens[i]?.norm ?? '') && tokens[i + 1]?.norm === 'of' && tokens[i + 1]?.gap === 'space';

export function longestAlias(block: ReadBlock, from: number, { gazetteer, vocabulary }: Reader): Alias | null {
  const matches = matchesAt(block.tokens, from, gazetteer, vocabulary);
  for (const { to, node } of matches.reverse()) {
    const words = block.tokens.slice(from, to);
    if (!isCasedAsName(words, block) || isOneFunctionWord(words, block)) continue;
    const candidates = gazetteer.candidates(node).filter((candidate) => casingAllows(candidate, words, block));
    if (candidates.length > 0) return { from, to, node, candidates };
  }
  return null;
}

/** "It" and "Are" are towns somewhere, and "IN" is Indiana; "IT" and "U.S." in a line of prose are not those words. */
const isOneFunctionWord = ([token, second]: readonly Token[], { casing }: ReadBlock): boolean =>
  token !== undefined && second === undefined && (token.shape === 'capitalised' || casing === 'upper') && !token.dotted && isFunctionWord(token.norm);

function isCasedAsName(words: readonly Token[], block: ReadBlock): boolean {
  const last = words.at(-1);
  if (!last || (words.length > 1 && last.shape === 'lower' && isParticle(last.norm)) || !words.some(isCapital)) return false;
  return words.every((token, i) => isCapital(token) || token.shape === 'number' || token.shape === 'sign' || LOWER_IN_NAMES.has(token.norm) || (i > 0 && token.gap === 'hyphen') || block.casing === 'upper');
}

/**
 * Acronyms match in capitals only, and not in a line that is all capitals unless they carry dots. Two or three capitals
 * are an acronym, whatever it stands for: "UR" is not the city of Ur. But "OSH" at the start of a block is a dateline.
 */
function casingAllows({ flags }: Candidate, words: readonly Token[], block: ReadBlock): boolean {
  if (flags & CANDIDATE_FLAGS.needsContext && isShortWord(words)) return false;
  if (!(flags & CANDIDATE_FLAGS.capitals)) return !isUnknownAcronym(words, block);
  return words.every((token) => token.dotted || (token.shape === 'upper' && block.casing !== 'upper'));
}

/** "Hi" is no abbreviation of Hawaii. */
const isShortWord = ([token, second]: readonly Token[]): boolean => token !== undefined && !second && token.norm.length <= 2 && token.shape === 'capitalised' && !token.dotted;

function isUnknownAcronym([token, second]: readonly Token[], block: ReadBlock): boolean {
  if (!token || second || token.shape !== 'upper' || token.dotted || block.casing === 'upper') return false;
  return token.norm.length <= (token === block.tokens[0] ? 2 : 3);
}
