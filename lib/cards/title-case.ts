/** Titles inside a sentence. */
import { isTitleWord } from '../linking/titles';

/** What a title is of that is no name: "head of State" is nobody's spelling. */
const COMMON = /\b(of|for) (State|Government|Defen[cs]e|Finance|Justice|Interior|Health|Education|Trade|Commerce|Energy|Agriculture|Labou?r|Transportation|Transport|Staff|Mission|Parliament|Foreign Affairs|Information|Culture)\b/g;

/**
 * "prime minister", "chairman of the Cabinet of Ministers", "British Monarch": what stands before "of" is small if all
 * of it is ordinary words for posts. Half of it small ("Emergency Relief coordinator") would be neither.
 */
export function titleInSentence(title: string): string {
  const [head = ''] = /^[^,]*?(?=,| of | for |$)/.exec(title) ?? [];
  const words = head.match(/\p{L}[\p{L}'’]*/gu) ?? [];
  if (!words.every((word) => isTitleWord(word.toLowerCase()) || isJoiner(word))) return title;
  return `${head.toLowerCase()}${title.slice(head.length).replace(COMMON, (match) => match.toLowerCase())}`;
}

const isJoiner = (word: string): boolean => /^(and|of|the|in|to)$/.test(word);
