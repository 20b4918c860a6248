import { normalizeToken } from './normalize';
import type { Gap, Shape, Token } from './token';

/**
 * Words: letters, marks and digits, with apostrophes inside ("N’Djamena"), or initials with dots ("U.S.", "J.R.R."),
 * or "&". Hyphens separate, so that "Bush-Putin" and "Soviet-ruled" give their names; aliases are cut the same way.
 */
const WORD = /[WNS]\.\s?(?:Va|Dak|Mex|Car)\.|\p{L}\.(?:\p{L}\.)+(?:['’ʼ`´]s(?![\p{L}\p{N}\p{M}]))?|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’‘ʼʻ`´][\p{L}\p{M}]+)*['’]?|&/gu;

/** A word of letters that is written with a dot but ends no sentence when one follows. */
const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof gen lt col sgt capt maj cmdr adm gov sen rep rev hon st ste mt ft jr sr vs no jan feb mar apr jun jul aug sept sep oct nov dec'.split(' '),
);

/** Abbreviations of states and provinces as newspapers write them: the dot is part of the name, "Paris, Tex., and". */
const ABBREVIATED_PLACES = new Set('Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo Ont Que Alta Sask Man'.split(' '));
/** Those that are words or names as well count only after the comma behind a town: "Hugo, Okla." but "Miss. Smith". */
const AFTER_TOWN = /,\s+$/;

/** Words with a capital that open a sentence after "U.S."; "In" and "On" have capitals in headlines as well. */
const OPENERS = new Set(['the', 'he', 'she', 'it', 'they', 'but']);

/** "d’Ivoire", "dell’Utri": the capital stands behind the elided particle. */
const UPPER_START = /^(?:(?:d|l|dell|all|nell)['’])?(?:\p{Lu}|\p{Lt})/u;
const LOWER = /\p{Ll}/u;
const DIGIT_START = /^\p{N}/u;
/** Newspapers without curly quotes on their keyboards use what looks like one. */
const POSSESSIVE = /['’‘ʼ`´][sS]$/;
const SPACE_ONLY = /^[\s\u00a0]*$/;
/** Hyphens and dashes that join; a dash with spaces around it separates. */
const HYPHEN = /^[-\u2010\u2011\u2013]$/;
/** A full stop after an initial or abbreviation: "J. Smith", "St. Petersburg". */
const DOT = /^\.[\s\u00a0]*$/;
/** Between sentences whose stop is part of the last word. */
const SPACE_AND_QUOTES = /^['"”’)\]]*[\s\u00a0]+['"“‘(\[]*$/;
/** End of a sentence: a stop, closing quotes or brackets, space. */
const STOP = /[.!?…]['"”’)\]]*[\s\u00a0]+['"“‘(\[]*$/;

/** Cuts one block into tokens. Offsets are UTF-16 code units of `text`. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let previous: Token | undefined;
  let end = 0;
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
    const between = text.slice(end, match.index);
    const surface = match[0] + (isAbbreviatedPlace(match[0], text.charAt(WORD.lastIndex), between) ? '.' : '');
    WORD.lastIndex = match.index + surface.length;
    const token = makeToken(surface, match.index);
    token.gap = previous ? gapOf(between, previous) : 'break';
    token.sentenceStart = !previous || startsSentence(previous, between, token) || /[:;]\s+["“]|^\s*["“]$/.test(between) || between.includes('\n\n');
    tokens.push(token);
    previous = token;
    end = match.index + surface.length;
  }
  return tokens;
}

const isAbbreviatedPlace = (word: string, next: string, between: string): boolean => next === '.' && ABBREVIATED_PLACES.has(word) && AFTER_TOWN.test(between);

function makeToken(surface: string, start: number): Token {
  const { name, possessive } = splitPossessive(surface);
  return {
    start,
    end: start + name.length,
    norm: name === '&' ? 'and' : normalizeToken(name),
    shape: shapeOf(name),
    gap: 'break',
    possessive,
    sentenceStart: false,
    dotted: name.includes('.'),
  };
}

/** "Bakiyev's" → "Bakiyev"; "states'" → "states". */
function splitPossessive(surface: string): { name: string; possessive: boolean } {
  if (POSSESSIVE.test(surface)) return { name: surface.slice(0, -2), possessive: true };
  const last = surface.charAt(surface.length - 1);
  if (last === 'ʼ' && !/s.$/i.test(surface)) return { name: surface, possessive: false };
  if (last === "'" || last === '’' || last === 'ʼ') return { name: surface.slice(0, -1), possessive: /s$/i.test(surface.slice(0, -1)) };
  return { name: surface, possessive: false };
}

function shapeOf(name: string): Shape {
  if (name === '&') return 'sign';
  if (DIGIT_START.test(name)) return 'number';
  if (!UPPER_START.test(name)) return 'lower';
  return name.length > 1 && !LOWER.test(name) ? 'upper' : 'capitalised';
}

function gapOf(between: string, previous: Token): Gap {
  if (between === '') return 'none';
  if (between === ' ' || SPACE_ONLY.test(between)) return between.includes('\n\n') ? 'break' : 'space';
  if (HYPHEN.test(between)) return 'hyphen';
  if (DOT.test(between) && (isInitial(previous) || ABBREVIATIONS.has(previous.norm))) return 'dot';
  return 'break';
}

const isInitial = (token: Token): boolean => token.end - token.start === 1 && token.shape !== 'lower' && token.shape !== 'number';

/**
 * A dot after "Mr" or an initial ends no sentence. The one inside "U.S." does only before a word that no name begins
 * with: "in the U.S. The president", but "U.S. President".
 */
function startsSentence(previous: Token, between: string, next: Token): boolean {
  if (previous.dotted && !previous.possessive && SPACE_AND_QUOTES.test(between)) return next.shape === 'capitalised' && OPENERS.has(next.norm);
  return STOP.test(between) && !isInitial(previous) && !ABBREVIATIONS.has(previous.norm);
}
