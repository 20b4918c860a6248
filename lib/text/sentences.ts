import type { Token } from './token';

/** A sentence of a block, trimmed: `text.slice(start, end)`, end exclusive. */
export interface Sentence {
  start: number;
  end: number;
}

const TRAILING = /["”’')\]]/;

/** The sentence of `text` around an offset, with its closing quotes, found from the tokens' sentence starts. */
export function sentenceAround(text: string, tokens: readonly Token[], offset: number): Sentence {
  let start = 0;
  let end = text.length;
  for (const token of tokens) {
    if (!token.sentenceStart) continue;
    if (token.start <= offset) start = token.start;
    else {
      end = token.start;
      break;
    }
  }
  return { start: includeOpeningQuote(text, start), end: trimEnd(text, start, end) };
}

function includeOpeningQuote(text: string, start: number): number {
  return start > 0 && /["“‘'(]/.test(text.charAt(start - 1)) ? start - 1 : start;
}

/** Space and the next sentence's opening quote are not part of this one; a closing quote is. */
function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /[\s"“‘(]/.test(text.charAt(at - 1)) && !(TRAILING.test(text.charAt(at - 1)) && /[.!?…,]/.test(text.charAt(at - 2)))) at--;
  return at;
}
