/**
 * Frequent function words of languages written in Latin and Cyrillic letters, a dozen each, chosen by hand from general
 * frequency lists: together they are an eighth or more of any running text, and relatives (Spanish and Portuguese,
 * Russian and Ukrainian) differ in several of them. What matters most is to know English from the rest, so the list is
 * short: a page in a language that is not here keeps its declaration.
 */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for on with as by at from',
  fr: 'le la les des et du une est que dans qui pour pas au sur',
  de: 'der die und das den von zu mit des auf ist im dem nicht ein',
  es: 'el la los las que y en del por con una su para se al',
  pt: 'o os as que do da em um uma para não com dos no na',
  it: 'il di che della la un per è in del una con non dei nel',
  nl: 'de het een van en in dat is op te voor met zijn niet die',
  sv: 'och att det som en är på för av med till den inte har',
  pl: 'i w na z się nie że do to jest o jak po od za przez',
  tr: 've bir bu için ile da de olarak çok daha olan gibi',
  ru: 'и в не на что с по это как из его за от о был',
  uk: 'і в у на що не з до як це та за від про його',
};

/** Scripts with the languages that write news in them, the largest first. */
export const SCRIPTS: readonly (readonly [script: string, languages: string])[] = [
  ['Hiragana', 'ja'],
  ['Hangul', 'ko'],
  ['Han', 'zh ja'],
  ['Arabic', 'ar fa ur ps ckb'],
  ['Hebrew', 'he yi'],
  ['Greek', 'el'],
  ['Armenian', 'hy'],
  ['Georgian', 'ka'],
  ['Devanagari', 'hi mr ne'],
  ['Bengali', 'bn as'],
  ['Gurmukhi', 'pa'],
  ['Gujarati', 'gu'],
  ['Tamil', 'ta'],
  ['Telugu', 'te'],
  ['Sinhala', 'si'],
  ['Thai', 'th'],
  ['Lao', 'lo'],
  ['Khmer', 'km'],
  ['Myanmar', 'my'],
  ['Ethiopic', 'am ti'],
];
