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
/** Running text of the listed languages has a sixth to a third of its words in the lists; names and figures lower that. */
const MIN_SHARE = 0.1;
/** Close relatives share words (de, que, la): the winner must have this many times the hits of the declared language. */
const CLEAR_LEAD = 1.5;
/** Reading more of a long text changes nothing. */
const SAMPLE = 3000;
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

/** `en_US` and `EN-us` are `en-us`; what is no tag (a site's name, a sentence) is dropped. */
function normalizeTag(written: string): string | null {
  const tag = written.trim().replaceAll('_', '-').toLowerCase();
  return /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/.test(tag) ? tag : null;
}

function languageOfText(text: string, stated: string | null): string | null {
  const sample = text.slice(0, SAMPLE);
  return languageOfScript(sample, stated) ?? languageOfWords(sample, stated);
}

/** Scripts that one language (of news) writes; where several do, the declared one is believed. */
function languageOfScript(sample: string, stated: string | null): string | null {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  // Nearly every page is in Latin letters: counting them saves counting all others.
  if (letters < MIN_WORDS * 2 || (sample.match(/[a-z]/gi)?.length ?? 0) > letters * (1 - MIN_SCRIPT_SHARE)) return null;
  const found = SCRIPTS.find(([script]) => (sample.match(new RegExp(`\\p{Script=${script}}`, 'gu'))?.length ?? 0) > letters * MIN_SCRIPT_SHARE);
  const languages = found?.[1].split(' ') ?? [];
  return stated && languages.includes(stated) ? stated : (languages[0] ?? null);
}

/** The language whose function words occur most, when there are enough and the declared one does not come close. */
function languageOfWords(sample: string, stated: string | null): string | null {
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.length < MIN_WORDS) return null;
  let [best, most, statedHits]: [string | null, number, number] = [null, 0, 0];
  for (const [language, list] of Object.entries(FUNCTION_WORDS)) {
    const hits = countIn(words, new Set(list.split(' ')));
    if (language === stated) statedHits = hits;
    if (hits > most) [best, most] = [language, hits];
  }
  if (most < words.length * MIN_SHARE) return null;
  return stated && most < CLEAR_LEAD * statedHits ? stated : best;
}

const countIn = (words: readonly string[], set: ReadonlySet<string>): number => words.reduce((sum, word) => sum + (set.has(word) ? 1 : 0), 0);
