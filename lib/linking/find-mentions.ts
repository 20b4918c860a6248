/** Cuts a block into the stretches that may be names: aliases of the gazetteer, and what looks like a name without one. */
import { CANDIDATE_FLAGS, TOKEN_FLAGS } from '../gazetteer/format';
import type { Candidate, Gazetteer } from '../gazetteer/gazetteer';
import { matchesAt } from '../matching/match';
import { isFunctionWord, type Vocabulary } from '../matching/vocabulary';
import { isCapital, type Token } from '../text/token';
import { isCalendarWord, isParticle, runEnd } from './name-run';
import { isWrittenAsName, personNamePoints } from './person-names';
import { isTitleHead, isTitleJoiner, isTitleWord } from './titles';
import type { Mention, ReadBlock } from './types';
import { PERSON_NAME } from './weights';

export interface Reader {
  gazetteer: Gazetteer;
  vocabulary: Vocabulary;
}

/** An alias at a place in the text, with the candidates that its casing allows. */
interface Alias {
  from: number;
  to: number;
  node: Mention['node'];
  candidates: Candidate[];
}

/** Words inside aliases that stay lower case: "Republic of the Congo", "Osh region", "Sea of Okhotsk". */
const LOWER_IN_NAMES = new Set(
  'of the and for in on at a de la le les des da do dos du del di el y e al as ash bin ibn ben van von der den upon sur region province state county oblast district valley desert river sea mountains islands peninsula strait gulf city'.split(' '),
);

/** Nouns after "the … of" and before a name that say that it is a place. */
const PLACE_NOUNS = new Set('city town village district province region county state settlement suburb hamlet municipality island port'.split(' '));

/** What is named "… of" a place, and is not the place. */
const NAMED_AFTER_PLACES = new Set('bank university college institute church museum academy battle treaty bishop archbishop school hospital theatre theater port tower club association federation journal cathedral conference declaration'.split(' '));

/** All mentions of a block, left to right, without overlaps. */
export function findMentions(block: ReadBlock, reader: Reader): Mention[] {
  const mentions: Mention[] = [];
  let i = 0;
  while (i < block.tokens.length) {
    const found = mentionAt(block, i, mentions.at(-1)?.to ?? -1, reader);
    if (found.mention) mentions.push(found.mention);
    i = found.next;
  }
  return mentions;
}

interface Found {
  mention: Mention | null;
  /** Where to go on. */
  next: number;
}

function mentionAt(block: ReadBlock, i: number, previousEnd: number, reader: Reader): Found {
  const { tokens } = block;
  const token = tokens[i];
  if (!token || !canBegin(tokens, i)) return { mention: null, next: i + 1 };
  const alias = longestAlias(block, i, reader);
  const titleWord = isTitleWord(token.norm) && (!alias || alias.to === i + 1) && beginsTitle(tokens, i);
  if (titleWord || (isCalendarWord(token) && (!alias || alias.to === i + 1))) return { mention: null, next: i + 1 };

  const end = block.casing === 'sentence' && isCapital(token) ? runEnd(tokens, i, reader.vocabulary) : (alias?.to ?? i + 1);
  if (alias && (end <= alias.to || standsAlone(block, alias, reader)) && !isTail(block, alias, previousEnd, reader)) return taken(block, alias);
  return withoutAlias(block, i, end, alias, reader);
}

/** "General Motors" begins no title; "General Petraeus" and "the general" do. */
function beginsTitle(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return next !== undefined && next.gap !== 'break' && (isCapital(next) || isTitleHead(next.norm) || isTitleJoiner(next.norm));
}

function canBegin(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (!token) return false;
  if (isCapital(token)) return true;
  return isParticle(token.norm) && next !== undefined && isCapital(next) && next.gap !== 'break';
}

function longestAlias(block: ReadBlock, from: number, { gazetteer, vocabulary }: Reader): Alias | null {
  const matches = matchesAt(block.tokens, from, gazetteer, vocabulary);
  for (const { to, node } of matches.reverse()) {
    const words = block.tokens.slice(from, to);
    if (!isCasedAsName(words, block) || isOneFunctionWord(words)) continue;
    const candidates = gazetteer.candidates(node).filter((candidate) => casingAllows(candidate, words, block));
    if (candidates.length > 0) return { from, to, node, candidates };
  }
  return null;
}

/** "It" and "Are" are towns somewhere; "IT" and "U.S." are not those words. */
const isOneFunctionWord = ([token, second]: readonly Token[]): boolean => token !== undefined && second === undefined && token.shape === 'capitalised' && isFunctionWord(token.norm);

function isCasedAsName(words: readonly Token[], block: ReadBlock): boolean {
  const last = words.at(-1);
  if (!last || (words.length > 1 && last.shape === 'lower' && isParticle(last.norm))) return false;
  return words.every((token, i) => isCapital(token) || token.shape === 'number' || token.shape === 'sign' || LOWER_IN_NAMES.has(token.norm) || (i > 0 && token.gap === 'hyphen') || block.casing === 'upper');
}

/**
 * Acronyms match in capitals only, and not in a line that is all capitals unless they carry dots. Two or three capitals
 * are an acronym, whatever it stands for: "UR" is not the city of Ur. But "OSH" at the start of a block is a dateline.
 */
function casingAllows({ flags }: Candidate, words: readonly Token[], block: ReadBlock): boolean {
  if (!(flags & CANDIDATE_FLAGS.capitals)) return !isUnknownAcronym(words, block);
  return words.every((token) => token.dotted || (token.shape === 'upper' && block.casing !== 'upper'));
}

function isUnknownAcronym([token, second]: readonly Token[], block: ReadBlock): boolean {
  if (!token || second || token.shape !== 'upper' || block.casing === 'upper') return false;
  return token.norm.length <= (token === block.tokens[0] ? 2 : 3);
}

/** Is the alias a name by itself, although capitalised words follow it: "Chinese President", "U.S. Senate"? */
function standsAlone(block: ReadBlock, alias: Alias, reader: Reader): boolean {
  const { tokens } = block;
  const next = tokens[alias.to];
  const last = tokens[alias.to - 1];
  if (!next || !last) return true;
  if (alias.candidates.every(({ flags }) => flags & CANDIDATE_FLAGS.demonym)) return true;
  if (last.shape === 'upper' && alias.to - alias.from === 1) return true;
  const kinds = new Set(alias.candidates.filter(({ flags }) => !(flags & CANDIDATE_FLAGS.surname)).map(({ entity }) => reader.gazetteer.rowKind(entity)));
  if (alias.to - alias.from > 1 && !kinds.has('place')) return true;
  if (next.gap === 'hyphen') return longestAlias(block, alias.to, reader) !== null || next.shape === 'lower';
  // A place before another capitalised word is the beginning of a longer name: "Paris Hilton", "Georgia Tech".
  return kinds.size === 0 && reader.vocabulary.isOrdinary(next.norm);
}

/** Is the alias the tail of a longer name: "Operation Iraqi", "Fort Washington", "Real Madrid"? */
function isTail(block: ReadBlock, alias: Alias, previousEnd: number, { vocabulary }: Reader): boolean {
  const token = block.tokens[alias.from];
  const before = block.tokens[alias.from - 1];
  if (block.casing !== 'sentence' || !token || !before || token.gap !== 'space' || previousEnd === alias.from) return false;
  if (before.norm === 'of') return isOrganisationOf(block.tokens, alias.from - 2);
  if (!isCapital(before) || before.possessive || isTitleWord(before.norm) || isCalendarWord(before) || before.dotted) return false;
  if (alias.candidates.every(({ flags }) => flags & CANDIDATE_FLAGS.demonym)) return false;
  return !(before.sentenceStart && vocabulary.isOrdinary(before.norm));
}

/** "Bank of China", "University of Oxford": the name is the organisation's. */
function isOrganisationOf(tokens: readonly Token[], i: number): boolean {
  const noun = tokens[i];
  return noun !== undefined && isCapital(noun) && tokens[i + 1]?.gap === 'space' && NAMED_AFTER_PLACES.has(noun.norm);
}

function taken(block: ReadBlock, alias: Alias): Found {
  return { mention: mention(block, alias.from, alias.to, { node: alias.node, candidates: alias.candidates }), next: alias.to };
}

/** A run of words that no alias covers: a person's name, a place named as one, or a single word for coreference. */
function withoutAlias(block: ReadBlock, from: number, to: number, alias: Alias | null, reader: Reader): Found {
  const { tokens } = block;
  const start = skipOrdinaryStart(tokens, from, to, reader);
  if (start > from) return { mention: null, next: start };
  if (block.casing !== 'sentence' || !isWrittenAsName(tokens, from, to)) return { mention: null, next: from + 1 };
  if (isNamedAsPlace(tokens, from)) return { mention: mention(block, from, to, { looksLike: 'place' }), next: to };
  const titled = isTitleHead(tokens[from - 1]?.norm ?? '') && tokens[from]?.gap !== 'break';
  if (to - from > 1 || titled) {
    const points = personNamePoints(tokens, from, to, { vocabulary: reader.vocabulary, titled });
    if (points >= PERSON_NAME.threshold) return { mention: mention(block, from, to, { looksLike: 'person' }), next: to };
    if (to - from > 1 && alias === null) return { mention: null, next: from + 1 };
  }
  if (to - from > 1) return { mention: null, next: to };
  const token = tokens[from];
  if (!token || token.norm.length < 2 || (token.sentenceStart && reader.vocabulary.isOrdinary(token.norm))) return { mention: null, next: to };
  return { mention: mention(block, from, to, {}), next: to };
}

/** "But Bakiyev": an ordinary word whose capital comes from its place is no part of the name after it. */
function skipOrdinaryStart(tokens: readonly Token[], from: number, to: number, { vocabulary }: Reader): number {
  const token = tokens[from];
  if (!token || to - from < 2) return from;
  const name = vocabulary.flags(token.norm) & (TOKEN_FLAGS.given | TOKEN_FLAGS.familyFirst);
  return token.sentenceStart && !name && vocabulary.isOrdinary(token.norm) ? from + 1 : from;
}

/** "the village of Dzhany-Dzher": named as a place by the words before it. */
function isNamedAsPlace(tokens: readonly Token[], from: number): boolean {
  const [noun, of] = [tokens[from - 2], tokens[from - 1]];
  return of?.norm === 'of' && of.gap === 'space' && tokens[from]?.gap === 'space' && noun !== undefined && PLACE_NOUNS.has(noun.norm) && noun.shape === 'lower';
}

function mention(block: ReadBlock, from: number, to: number, known: Partial<Pick<Mention, 'node' | 'candidates' | 'looksLike'>>): Mention {
  const words = block.tokens.slice(from, to);
  const start = words[0]?.start ?? 0;
  const end = words.at(-1)?.end ?? start;
  return {
    block, from, to,
    surface: block.block.text.slice(start, end),
    words: words.map((token) => token.norm),
    node: known.node ?? null,
    candidates: known.candidates ?? [],
    looksLike: known.looksLike ?? null,
    role: 'text',
  };
}
