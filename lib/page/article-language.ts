import { FUNCTION_WORDS, SCRIPTS } from './function-words';

/** What the page says about its language, most specific first. */
export interface LanguageEvidence {
  /** html lang, meta, JSON-LD: as written, empty ones allowed. */
  declared: readonly string[];
  /** The story's own words, without headline and furniture. */
  text: string;
}

/** Fewer words prove nothing: a list of names has no function words at all. */
const MIN_WORDS = 40;
/** Running text in any of the listed languages has a quarter to a half of its words in the lists; names and quotes lower that. */
const MIN_SHARE = 0.12;
/** Close relatives share words (de, que, la): the winner must have this many times the hits of the declared language. */
const CLEAR_LEAD = 1.5;
/** Reading more of a long text changes nothing. */
const SAMPLE = 6000;
/** One letter of another script is a name; a third of them is the language. */
const MIN_SCRIPT_SHARE = 0.3;

/**
 * BCP 47 tag in lower case. The text overrules a declaration it contradicts – templates declare what nobody checked –
 * and stands in for a missing one; null when neither says anything.
 */
export function articleLanguage({ declared, text }: LanguageEvidence): string | null {
  const stated = declared.map(normalizeTag).find((tag) => tag !== null) ?? null;
  const read = languageOfText(text, stated && primary(stated));
  if (!read) return stated;
  return stated && primary(stated) === read ? stated : read;
}

const primary = (tag: string): string => tag.replace(/-.*/, '');

const ENGLISH_NAMES: Readonly<Record<string, string>> = { english: 'en', french: 'fr', german: 'de', spanish: 'es', portuguese: 'pt', italian: 'it', dutch: 'nl', russian: 'ru' };

/** `en_US` and `EN-us` are `en-us`; what is no tag (a site's name, a sentence) is dropped. */
function normalizeTag(written: string): string | null {
  const tag = written.trim().replaceAll('_', '-').toLowerCase();
  return ENGLISH_NAMES[tag] ?? (/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/.test(tag) ? tag : null);
}

function languageOfText(text: string, stated: string | null): string | null {
  const sample = text.slice(0, SAMPLE);
  return languageOfScript(sample, stated) ?? languageOfWords(sample, stated);
}

/** Scripts that one language (of news) writes; where several do, the declared one is believed. */
function languageOfScript(sample: string, stated: string | null): string | null {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < MIN_WORDS * 2) return null;
  const found = SCRIPTS.find(({ pattern }) => (sample.match(pattern)?.length ?? 0) > letters * MIN_SCRIPT_SHARE);
  if (!found) return null;
  return stated && found.languages.includes(stated) ? stated : (found.languages[0] ?? null);
}

function languageOfWords(sample: string, stated: string | null): string | null {
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.length < MIN_WORDS) return null;
  const hits = new Map(Object.entries(FUNCTION_WORDS).map(([language, list]) => [language, countIn(words, list)]));
  const [best, most] = [...hits].reduce((a, b) => (b[1] > a[1] ? b : a));
  if (most < words.length * MIN_SHARE) return null;
  return stated && most < CLEAR_LEAD * (hits.get(stated) ?? 0) ? stated : best;
}

function countIn(words: readonly string[], list: string): number {
  const set = new Set(list.split(' '));
  return words.reduce((sum, word) => sum + (set.has(word) ? 1 : 0), 0);
}
