/** How a token is written, as far as it is evidence for a name. */
export type Shape =
  /** "rally", and words without case */
  | 'lower'
  /** "Osh", "O’Neill", "McCain" */
  | 'capitalised'
  /** "NATO", "U.S.", and every word of an upper-case headline */
  | 'upper'
  /** "2010", "7th" */
  | 'number'
  /** "&" */
  | 'sign';

/** What stands between a token and the one before it. A name never crosses a `break`. */
export type Gap = 'none' | 'space' | 'hyphen' | 'dot' | 'break';

/** A word of a block: `text.slice(start, end)` in UTF-16 code units, without possessive ending. */
export interface Token {
  start: number;
  end: number;
  /** See `normalizeToken`. */
  norm: string;
  shape: Shape;
  gap: Gap;
  /** The word carried a possessive ending, which is not part of the span. */
  possessive: boolean;
  /** First word of a sentence: its capital letter is no evidence. */
  sentenceStart: boolean;
  /** Written as initials with dots, "U.S." or "J.": never an ordinary word. */
  dotted: boolean;
}

export const isCapital = (token: Token): boolean => token.shape === 'capitalised' || token.shape === 'upper';
