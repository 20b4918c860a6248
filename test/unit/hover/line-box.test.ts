import { describe, expect, it } from 'vitest';
import { lineAt, lineNumberAt, linesOf } from '../../../lib/hover/line-box';

// "Robert | <i>O.</i> Blake" broken after the second piece.
const FIRST = { left: 500, top: 100, right: 560, bottom: 120 };
const ITALIC = { left: 560, top: 102, right: 580, bottom: 121 };
const SECOND = { left: 20, top: 127, right: 70, bottom: 147 };
const BOXES = [FIRST, ITALIC, SECOND];

describe('the line of a name', () => {
  it('is made of all pieces on the line beneath the pointer', () => {
    expect(lineAt(BOXES, { x: 570, y: 110 })).toEqual({ left: 500, top: 100, right: 580, bottom: 121 });
    expect(lineAt(BOXES, { x: 30, y: 130 })).toEqual(SECOND);
  });

  it('is nothing between the lines or beside them', () => {
    expect(lineAt(BOXES, { x: 510, y: 124 })).toBeNull();
    expect(lineAt(BOXES, { x: 300, y: 110 })).toBeNull();
  });

  it('is counted from the top', () => {
    expect(linesOf(BOXES)).toEqual([{ left: 500, top: 100, right: 580, bottom: 121 }, SECOND]);
    expect(lineNumberAt(BOXES, { x: 570, y: 110 })).toBe(0);
    expect(lineNumberAt(BOXES, { x: 30, y: 130 })).toBe(1);
    expect(lineNumberAt(BOXES, { x: 300, y: 110 })).toBeNull();
  });
});
