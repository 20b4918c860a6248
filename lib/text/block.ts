/** What a block is on the page. Marks and context differ: a byline names people who are not in the story. */
export const BLOCK_ROLES = ['headline', 'standfirst', 'heading', 'paragraph', 'quote', 'list-item', 'caption', 'byline'] as const;
export type BlockRole = (typeof BLOCK_ROLES)[number];

/**
 * A paragraph-like run of text: what a reader sees as one piece, taken across inline tags.
 * White space is as it will be in offsets; nobody normalises `text` after this.
 */
export interface Block {
  role: BlockRole;
  text: string;
}

/** A stretch of one block: `text.slice(start, end)`, in UTF-16 code units, end exclusive. */
export interface Span {
  /** Index into the document's blocks. */
  block: number;
  start: number;
  end: number;
}
