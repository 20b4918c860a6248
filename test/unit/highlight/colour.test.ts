import { describe, expect, it } from 'vitest';
import { contrast, over, parseColour, type Colour } from '../../../lib/highlight/colour';

const colour = (red: number, green: number, blue: number, alpha = 1): Colour => ({ red, green, blue, alpha });
const WHITE = colour(255, 255, 255);
const BLACK = colour(0, 0, 0);

describe('a computed colour', () => {
  it.each([
    ['rgb(1, 2, 3)', colour(1, 2, 3)],
    ['rgba(1, 2, 3, 0.5)', colour(1, 2, 3, 0.5)],
    ['color(srgb 1 0 0.2)', colour(255, 0, 51)],
    ['color(srgb 0 0 0 / 0.25)', colour(0, 0, 0, 0.25)],
  ])('is read from %s', (text, expected) => {
    expect(parseColour(text)).toEqual(expected);
  });

  it.each(['oklch(0.5 0.1 200)', 'lab(50 0 0)', '', 'transparentish'])('is unknown for "%s"', (text) => {
    expect(parseColour(text)).toBeNull();
  });
});

describe('contrast', () => {
  it('is that of WCAG', () => {
    expect(contrast(WHITE, BLACK)).toBeCloseTo(21);
    expect(contrast(BLACK, BLACK)).toBe(1);
    // The lightest grey that is readable on white.
    expect(contrast(colour(118, 118, 118), WHITE)).toBeCloseTo(4.54, 2);
  });

  it('of a colour that is half seen is that of what is seen', () => {
    expect(over({ ...BLACK, alpha: 0.5 }, WHITE)).toEqual(colour(127.5, 127.5, 127.5));
  });
});
