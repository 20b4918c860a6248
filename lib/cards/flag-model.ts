/**
 * A flag as shapes to draw, not as an image.
 *
 * Why shapes: the card lives in the page, so a page's Content Security Policy may refuse `<img src="data:…">`, and
 * markup given to `innerHTML` is what extension reviewers refuse. Elements made one by one are always allowed. Only
 * the flag on the card travels in the message; the other 260 stay in the background.
 */
export interface FlagModel {
  /** SVG `viewBox`. Flags are stretched to 3:2, as printed in a table of flags. */
  viewBox: string;
  shapes: FlagShape[];
}

/** One SVG element with its attributes; groups hold others. */
export interface FlagShape {
  tag: FlagTag;
  attributes: Record<string, string>;
  children?: FlagShape[];
}

/** The elements flags are made of. Anything else in a source is an error, so nothing active can slip in. */
export const FLAG_TAGS = ['g', 'path', 'circle', 'ellipse'] as const;
export type FlagTag = (typeof FLAG_TAGS)[number];
