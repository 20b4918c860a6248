/** How much running text a piece of text is, in any script. */

/** Characters of a word with its space: the average in English news. */
const LETTERS_PER_WORD = 6;
/** Han, kana and hangul write a word with one or two characters, which count threefold. Ranges, since scripts by name are slow. */
const DENSE_SCRIPT = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af]/g;

/** Length in words, estimated from characters so that scripts without spaces are measured too. */
export function weigh(text: string): number {
  const dense = text.match(DENSE_SCRIPT)?.length ?? 0;
  return (text.length + 2 * dense) / LETTERS_PER_WORD;
}

const SENTENCE_END = /[.!?…。！？؟۔।။](?:["'”’»«“)\]\s]|$)/;

/** True when a sentence ends in the text. */
export const hasSentence = (text: string): boolean => SENTENCE_END.test(text);

/** A sentence or more: shorter texts are captions, labels and menu entries as often as prose. */
export const MIN_PROSE_WORDS = 12;
/** A paragraph with this much of it in links is a list of links in disguise. */
export const MAX_LINK_SHARE = 0.5;

/** True for what reads as a paragraph of a story wherever it stands. */
export function readsAsProse(text: string, weight: number, linkShare: number): boolean {
  return weight >= MIN_PROSE_WORDS && linkShare <= MAX_LINK_SHARE && hasSentence(text);
}
