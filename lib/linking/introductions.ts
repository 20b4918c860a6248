/** How an article introduces somebody, in its own words: "Bakiyev aide", "an aide to Bakiyev". */
import { isFunctionWord } from '../matching/vocabulary';
import { isCapital } from '../text/token';
import { appositionAfter, titleBefore } from './cues';
import type { Mention } from './types';

/** Why a name is shown that the dataset does not hold. */
export function introduction(mention: Mention): string {
  const words = titlePhrase(mention) ?? appositionPhrase(mention);
  return words === null ? 'a name that the reference data does not hold' : `introduced as “${words}”`;
}

/** The title before the name, with the name or adjective before it: "Bakiyev aide", "Kyrgyz President". */
function titlePhrase(mention: Mention): string | null {
  const { block: { block, tokens }, from } = mention;
  const title = titleBefore(mention);
  const first = tokens[from - title.length];
  const before = tokens[from - title.length - 1];
  const start = before && first?.gap === 'space' && isCapital(before) && !isFunctionWord(before.norm) ? before : first;
  const name = tokens[from];
  return title.length === 0 || !start || !name ? null : block.text.slice(start.start, name.start).trim();
}

function appositionPhrase(mention: Mention): string | null {
  const { tokens, block } = mention.block;
  const length = appositionAfter(mention).length;
  const [first, last] = [tokens[mention.to], tokens[mention.to + length - 1]];
  return length === 0 || !first || !last ? null : block.text.slice(first.start, last.end);
}
