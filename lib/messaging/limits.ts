/** How large a request may be. What a page has beyond is left out before it is sent; what is larger on arrival is not ours. */
import type { Block } from '../text/block';

/** No article is longer. */
export const MAX_BLOCKS = 5000;
export const MAX_BLOCK_LENGTH = 200_000;
export const MAX_ALTERNATIVES = 10;
/** Places beyond these are not told of in a card. */
export const MAX_NEAR = 40;
export const MAX_LINE = 1000;
/** In pixels: narrower maps show nothing, wider ones are not of a card. */
export const MAP_WIDTH = { min: 100, max: 1000 };

/** The beginning of what is too long; offsets stay what they are. */
export const cutBlocks = (blocks: readonly Block[]): Block[] =>
  blocks.slice(0, MAX_BLOCKS).map((block) => (block.text.length > MAX_BLOCK_LENGTH ? { ...block, text: block.text.slice(0, MAX_BLOCK_LENGTH) } : block));

/** The nearest width that maps are drawn for. */
export const limitMapWidth = (px: number): number => Math.min(MAP_WIDTH.max, Math.max(MAP_WIDTH.min, px));
