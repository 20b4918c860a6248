/** Where in this story the name occurs. Made in the page from its mentions; the background never keeps it. */
export interface StoryModel {
  /** One for each mention, in order: how far down the article it stands, 0 to 1. */
  positions: number[];
  /** Index into `positions` of the mention whose card is open; -1 on a card that was opened from another one. */
  current: number;
  /** The sentence of the first mention, verbatim, and where the name stands in it (UTF-16, end exclusive). */
  first: { sentence: string; start: number; end: number; paragraph: number };
}

/** The name as it stands in the sentence of the first mention; empty where there is none. */
export const surfaceIn = ({ sentence, start, end }: StoryModel['first']): string => sentence.slice(start, end);
