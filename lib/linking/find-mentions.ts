/** Cuts a block into the stretches that may be names: aliases of the gazetteer, and what looks like a name without one. */
import { TOKEN_FLAGS } from '../gazetteer/format';
import { isFunctionWord } from '../matching/vocabulary';
import { tokenize } from '../text/tokenize';
import { isCapital, type Token } from '../text/token';
import { beginsEvent, longestAlias, type Alias, type Reader } from './find-alias';
import { companyFormLength, followsNameWord, isTail, standsAlone } from './longer-names';
import { isCalendarWord, isParticle, runEnd } from './name-run';
import { isWrittenAsName, personNamePoints } from './person-names';
import { isTitleHead, isTitleJoiner, isTitleWord } from './titles';
import type { Mention, ReadBlock } from './types';
import { PERSON_NAME } from './weights';

/** Nouns after "the … of" and before a name that say that it is a place. */
const PLACE_NOUNS = new Set('city town village district province region county state settlement suburb hamlet municipality island port'.split(' '));

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
  if (!token || !canBegin(tokens, i) || isPartyLetter(tokens, i) || isNoName(block, i)) return { mention: null, next: i + 1 };
  const alias = longestAlias(block, i, reader);
  const titleWord = isTitleWord(token.norm) && (!alias || alias.to === i + 1) && beginsTitle(tokens, i);
  if (titleWord || (isCalendarWord(token) && (!alias || alias.to === i + 1))) return { mention: null, next: i + 1 };

  if (alias && standsAlone(block, alias, reader) && !isTail(block, alias, previousEnd, reader)) return taken(block, alias, reader);
  const end = block.casing === 'sentence' && isCapital(token) ? runEnd(tokens, i, reader.vocabulary) : (alias?.to ?? i + 1);
  return withoutAlias(block, i, end, alias, reader);
}

/** "Glenn McConnell, R-Charleston": the party before the place that a lawmaker is from. */
const isPartyLetter = (tokens: readonly Token[], i: number): boolean => /^[dri]$/.test(tokens[i]?.norm ?? '') && tokens[i + 1]?.gap === 'hyphen' && tokens[i]?.gap === 'break';

/** "I’d" is no Idaho, "M.D." no Maryland, "US$5" no country. */
function isNoName({ block: { text }, tokens }: ReadBlock, i: number): boolean {
  const token = tokens[i];
  if (!token) return false;
  return text.charAt(token.end) === '$' || text.charAt(token.start - 1) === '$' || /^(I['’]|(M|Ph)\.D\.)/.test(text.slice(token.start, token.end));
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
  if (isCapital(token) || beginsEvent(tokens, i)) return true;
  return isParticle(token.norm) && next !== undefined && isCapital(next) && next.gap !== 'break';
}

function taken(block: ReadBlock, alias: Alias, reader: Reader): Found {
  const from = alias.from + titleLength(block, alias, reader);
  const to = alias.to + companyFormLength(block, alias, reader);
  const words = block.tokens.slice(alias.from, alias.to).map(({ norm }) => norm);
  return { mention: { ...mention(block, from, to, { node: alias.node, candidates: alias.candidates }), words }, next: to };
}

/** Titles of those who reign are never part of the name, even where people are listed under them. */
const REIGNING = new Set('king queen prince princess emperor empress sultan emir'.split(' '));

/** "King Hussein" is listed, but the name is "Hussein"; "Sheikh Hasina" is called so. */
function titleLength({ tokens }: ReadBlock, { from, to, candidates }: Alias, { gazetteer }: Reader): number {
  const [first, second] = [tokens[from], tokens[from + 1]];
  const [best] = candidates;
  if (!first || !second || !best || to - from < 2 || !isTitleHead(first.norm) || !isCapital(second) || gazetteer.rowKind(best.entity) !== 'person') return 0;
  return !REIGNING.has(first.norm) && tokenize(gazetteer.name(best.entity))[0]?.norm === first.norm ? 0 : 1;
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
    if (to - from > 1 && points >= PERSON_NAME.doubtful) return { mention: mention(block, from, to, { looksLike: 'perhaps-person' }), next: to };
    if (to - from > 1 && alias === null) return { mention: null, next: from + 1 };
  }
  if (to - from > 1) return { mention: null, next: to };
  const token = tokens[from];
  if (!token || token.norm.length < 2 || followsNameWord(block, from, reader) || (token.sentenceStart && reader.vocabulary.isOrdinary(token.norm))) return { mention: null, next: to };
  return { mention: mention(block, from, to, {}), next: to };
}

/** "But Bakiyev": an ordinary word whose capital comes from its place is no part of the name after it. */
function skipOrdinaryStart(tokens: readonly Token[], from: number, to: number, { vocabulary }: Reader): number {
  const token = tokens[from];
  if (!token || to - from < 2) return from;
  const name = vocabulary.flags(token.norm) & (TOKEN_FLAGS.given | TOKEN_FLAGS.familyFirst);
  return token.sentenceStart && (isFunctionWord(token.norm) || (!name && vocabulary.isOrdinary(token.norm))) ? from + 1 : from;
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
