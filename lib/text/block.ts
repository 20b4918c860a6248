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

/** What a reader counts as a paragraph. */
const COUNTED = new Set<BlockRole>(['paragraph', 'quote', 'list-item']);

/** The paragraph that each block is or stands behind, as a reader counts them; at least 1. */
export function paragraphNumbers(blocks: readonly Block[]): number[] {
  let count = 0;
  return blocks.map(({ role }) => {
    if (COUNTED.has(role)) count++;
    return Math.max(1, count);
  });
}

/** A stretch of one block: `text.slice(start, end)`, in UTF-16 code units, end exclusive. */
export interface Span {
  /** Index into the document's blocks. */
  block: number;
  start: number;
  end: number;
}
