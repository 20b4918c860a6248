/** Where a run of capitalised words begins and ends: the outer bounds of a name. */
import { TOKEN_FLAGS } from '../gazetteer/format';
import type { Vocabulary } from '../matching/vocabulary';
import { isCapital, type Token } from '../text/token';
import { isTitleWord } from './titles';

/** No name of a person in news has more words. */
const MAX_WORDS = 6;

/** Lower-case words inside names of people: "van der Bellen", "bin Laden", "el-Sisi", "da Silva". */
const PARTICLES = new Set('al el bin ibn bint abu von van der den de del della di da dos du la le ter ten y e af av ould ul ur un'.split(' '));
export const isParticle = (norm: string): boolean => PARTICLES.has(norm);

const CALENDAR = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec monday tuesday wednesday thursday friday saturday sunday'.split(' '),
);
/** Months and days are never names, nor parts of them. */
export const isCalendarWord = (token: Token): boolean => CALENDAR.has(token.norm) && isCapital(token);

/** Second halves of Korean and Chinese given names are written in lower case: "Jong-il", "Geun-hye", "ying-jeou". */
const SYLLABLE = 5;

/** The exclusive end of the run of name words that begins at `from`. At least `from + 1`. */
export function runEnd(tokens: readonly Token[], from: number, vocabulary: Vocabulary): number {
  let to = from + 1;
  while (to < tokens.length && to - from < MAX_WORDS && continues(tokens, to, vocabulary)) to++;
  return to;
}

function continues(tokens: readonly Token[], i: number, vocabulary: Vocabulary): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  if (!token || !before || token.gap === 'break' || before.possessive) return false;
  if (isCalendarWord(token)) return false;
  if (isCapital(token)) return !isTitleWord(token.norm) || isSurnameAtEnd(tokens, i, vocabulary);
  const after = tokens[i + 1];
  if (token.gap === 'hyphen') return token.shape === 'lower' && token.norm.length <= SYLLABLE && !vocabulary.isOrdinary(token.norm);
  return isParticle(token.norm) && after !== undefined && isCapital(after) && after.gap !== 'break' && !isTitleWord(after.norm);
}

/** "Stephen King said": a title word that is also a family name, with no name after it. */
function isSurnameAtEnd(tokens: readonly Token[], i: number, vocabulary: Vocabulary): boolean {
  const after = tokens[i + 1];
  const ends = !after || after.gap === 'break' || !isCapital(after);
  return ends && (vocabulary.flags(tokens[i]?.norm ?? '') & TOKEN_FLAGS.family) !== 0;
}
