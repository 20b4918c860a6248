import { paragraphNumbers, type Block } from '../text/block';
import { isCapital, type Token } from '../text/token';
import { tokenize } from '../text/tokenize';
import { isCreditLine } from './credits';
import type { Casing, ReadBlock } from './types';

/** A block of fewer words is judged by its role alone. */
const ENOUGH_WORDS = 4;
/** Share of capitalised words from which capitals mean nothing. Prose stays below a half, a list of credits below this. */
const TITLE_SHARE = 0.85;
const UPPER_SHARE = 0.8;

/** Cuts every block into tokens and sees how it is cased. */
export function readBlocks(blocks: readonly Block[]): ReadBlock[] {
  const paragraphs = paragraphNumbers(blocks);
  return blocks.map((block, index) => {
    const tokens = tokenize(block.text);
    return { index, block, tokens, casing: isCreditLine(block.text) ? 'sentence' : casingOf(tokens), paragraph: paragraphs[index] ?? 1 };
  });
}

/** Short function words stay lower case in titles and are left out of the count; "BIG POWERS" has but one long word. */
function casingOf(tokens: Token[]): Casing {
  const letters = tokens.filter((token) => token.shape !== 'number' && token.shape !== 'sign');
  const words = letters.filter((token) => token.norm.length > 3);
  const upper = words.filter((token) => token.shape === 'upper').length;
  if (letters.length > 0 && letters.length < ENOUGH_WORDS && letters.every((token) => token.shape === 'upper' && !token.dotted)) return 'upper';
  if (words.length > 0 && letters.length >= 2 && upper >= UPPER_SHARE * words.length && (words.length > 1 || letters.every((token) => token.shape === 'upper'))) return 'upper';
  if (words.length < ENOUGH_WORDS) return 'sentence';
  return words.filter(isCapital).length >= TITLE_SHARE * words.length ? 'title' : 'sentence';
}
