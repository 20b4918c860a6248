/** Does a run of words look like the name of a person, whoever that is? */
import { TOKEN_FLAGS } from '../gazetteer/format';
import type { Vocabulary } from '../matching/vocabulary';
import { isCapital, type Token } from '../text/token';
import { isPlacePreposition } from './cues';
import { isParticle } from './name-run';
import { isTitleHead } from './titles';
import { PERSON_NAME } from './weights';

/** Words of organisations, buildings, laws and events: a run with one of them names no person. */
const NOT_PERSONAL = new Set(
  (
    'sw nw se ne ministry department office agency bureau commission committee council court party union front movement army forces force guard police bank fund group company corp inc ltd llc plc co ' +
    'corporation association federation foundation institute university college school academy hospital church cathedral mosque temple museum theatre theater stadium park square street avenue ' +
    'road boulevard bridge airport station port hotel house palace hall center centre building tower times post news journal tribune herald gazette magazine press television tv radio ' +
    'act bill treaty agreement accord convention charter declaration war battle operation revolution festival cup league championship games olympics open prize award day week year ' +
    'world international national united general assembly congress senate parliament house republic kingdom state states province region county district city town village valley mountain ' +
    'mountains river lake sea ocean bay gulf island islands desert north south east west northern southern eastern western central new old great greater lower upper fc club team airlines air ' +
    'railway systems services holdings partners capital management research society alliance coalition democratic liberal socialist communist nations security trade organization organisation tech technology medical law project program programme'
  ).split(' '),
);

/** Verbs of saying on either side of a name are what names of people stand next to in news. */
const SAYING = new Set('said says told tells added adds asked wrote writes replied explained warned insisted recalled argued noted admitted joked tweeted testified'.split(' '));
const INTRODUCED_BY = new Set('said says told by named called with and spokesman spokeswoman aide lawyer'.split(' '));

export interface PersonContext {
  vocabulary: Vocabulary;
  /** A title stands right before the run. */
  titled: boolean;
}

/** Points for being a person's name, see `PERSON_NAME` in weights.ts; at or above its `threshold` it is taken for one. */
export function personNamePoints(tokens: readonly Token[], from: number, to: number, { vocabulary, titled }: PersonContext): number {
  const words = tokens.slice(from, to);
  const names = words.filter((token) => !isParticle(token.norm));
  if (names.some((token) => NOT_PERSONAL.has(token.norm) || token.shape === 'number' || token.shape === 'sign' || /\d/.test(token.norm))) return -Infinity;
  if (names.length > 1 && names.every((token) => token.shape === 'upper')) return -Infinity;
  const flags = (token: Token | undefined): number => (token ? vocabulary.flags(token.norm) : 0);
  const ordinary = (token: Token): boolean => vocabulary.isOrdinary(token.norm) && !(flags(token) & (TOKEN_FLAGS.given | TOKEN_FLAGS.family));
  const [first] = names;
  const last = names.at(-1);
  let points = titled ? PERSON_NAME.title : 0;
  if (flags(first) & TOKEN_FLAGS.given) points += PERSON_NAME.given;
  if (flags(first) & TOKEN_FLAGS.familyFirst && names.length <= 3) points += PERSON_NAME.familyFirst;
  if (names.length > 1 && flags(last) & TOKEN_FLAGS.family) points += PERSON_NAME.family;
  points += PERSON_NAME.ordinary * names.filter(ordinary).length;
  if (names.length > 1 && !names.some(ordinary)) points += PERSON_NAME.unknownWords;
  points += contextPoints(tokens, from, to);
  return points;
}

function contextPoints(tokens: readonly Token[], from: number, to: number): number {
  const before = tokens[from - 1];
  const after = tokens[to];
  let points = 0;
  if (before && tokens[from]?.gap !== 'break' && (before.norm === 'the' || before.norm === 'a' || before.norm === 'an')) points += PERSON_NAME.article;
  if (before && tokens[from]?.gap === 'space' && isPlacePreposition(before.norm)) points += PERSON_NAME.placeLike;
  if (before && tokens[from]?.gap === 'space' && (INTRODUCED_BY.has(before.norm) || isTitleHead(before.norm))) points += PERSON_NAME.introduced;
  if (after && SAYING.has(after.norm) && after.gap !== 'none') points += PERSON_NAME.speaks;
  if (after && after.norm === 'who') points += PERSON_NAME.speaks;
  if (after?.shape === 'number' && after.gap === 'break' && /^[1-9]\d$/.test(after.norm)) points += PERSON_NAME.age;
  if (tokens[to - 1]?.possessive && to - from > 1) points += PERSON_NAME.possessive;
  return points;
}

/** Every name word is written as names are. */
export const isWrittenAsName = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(isCapital) && tokens.slice(from, to).every((token) => isCapital(token) || isParticle(token.norm) || token.gap === 'hyphen');
