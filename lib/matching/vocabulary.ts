import { TOKEN_FLAGS } from '../gazetteer/format';
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { TokenIndex } from '../gazetteer/ids';

/** Distinct words kept before starting anew: a long article has about 2,000. Bounds memory in a background that lives long. */
const MAX_WORDS = 20_000;

/** Token numbers of words seen before. Searching the dictionary costs a microsecond; asking again costs nothing. */
export class Vocabulary {
  private readonly known = new Map<string, TokenIndex | null>();

  constructor(private readonly gazetteer: Gazetteer) {}

  /** The number of a normalised token, or null when no alias has it. */
  token(norm: string): TokenIndex | null {
    const known = this.known.get(norm);
    if (known !== undefined) return known;
    if (this.known.size >= MAX_WORDS) this.known.clear();
    const token = this.gazetteer.token(norm);
    this.known.set(norm, token);
    return token;
  }

  /** Bits of `TOKEN_FLAGS`; none for a word that the gazetteer does not know. */
  flags(norm: string): number {
    const token = this.token(norm);
    return token === null ? 0 : this.gazetteer.tokenFlags(token);
  }

  /** True for ordinary English words in any inflection: "Additional", "writing", "says". */
  isOrdinary(norm: string): boolean {
    return FUNCTION_WORDS.has(norm) || stems(norm).some((stem) => (this.flags(stem) & TOKEN_FLAGS.ordinary) !== 0);
  }
}

/** "It", "But", "Mr": never a name by itself, however it is written. */
export const isFunctionWord = (norm: string): boolean => FUNCTION_WORDS.has(norm);

/** Words that no dictionary of nouns, verbs, adjectives and adverbs lists. */
const FUNCTION_WORDS = new Set(
  (
    'a an the this that these those i you he she it we they me him her us them my your his its our their who whom whose which what when where why how ' +
    'and or but nor so yet for of in on at by to from with without within into onto upon over under after before since until till during despite against between among ' +
    'through across along around about above below behind beside besides beyond toward towards near off out up down as if than then though although because while ' +
    'whereas whether unless not no yes any some all both each every either neither none one two three four five six seven eight nine ten is are was were be been being ' +
    'am do does did has have had will would shall should can could may might must there here per via amid yet also dr mr mrs ms'
  ).split(' '),
);

/** The word and what it may be an inflection of. */
function stems(norm: string): string[] {
  const found = [norm];
  for (const [ending, replacements] of ENDINGS)
    if (norm.length > ending.length + 2 && norm.endsWith(ending)) for (const replacement of replacements) found.push(norm.slice(0, -ending.length) + replacement);
  return found;
}

const ENDINGS: [ending: string, replacements: string[]][] = [
  ['s', ['']], ['es', ['']], ['ies', ['y']], ['ed', ['', 'e']], ['ied', ['y']], ['ing', ['', 'e']], ['er', ['', 'e']], ['ers', ['', 'e']],
];
