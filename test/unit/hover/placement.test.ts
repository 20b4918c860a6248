import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps, type Box } from '../../../lib/hover/geometry';
import { cardLimits, placeCard, placeSheet } from '../../../lib/hover/placement';

interface Viewport {
  width: number;
  height: number;
}

/** A viewport and a card of a given natural height. */
function place(line: Box, { width, height }: Viewport, naturalHeight: number) {
  const limits = cardLimits({ width, height });
  const placement = placeCard(line, Math.min(naturalHeight, limits.maxHeight), limits, { left: 0, top: 0, right: width, bottom: height });
  const shown = Math.min(naturalHeight, placement.maxHeight);
  const top = placement.side === 'below' ? placement.y : placement.y - shown;
  const card: Box = { left: placement.x, right: placement.x + limits.width, top, bottom: top + shown };
  return { placement, card, limits };
}

const WINDOW = { width: 1200, height: 900 };
const lineAt = (left: number, top: number, width = 80): Box => ({ left, top, right: left + width, bottom: top + 20 });

describe('where a card goes', () => {
  it('is 8 px below the line, its text at the x of the name', () => {
    const { placement } = place(lineAt(300, 200), WINDOW, 350);
    expect(placement).toEqual({ side: 'below', x: 280, y: 228, tabX: 20, maxHeight: 405 });
  });

  it('is above when only there is room', () => {
    const { placement, card } = place(lineAt(300, 700), WINDOW, 350);
    expect(placement).toMatchObject({ side: 'above', y: 692 });
    expect(card.top).toBe(342);
  });

  it('slides left at the right edge, and the tab slides with the name', () => {
    const { placement } = place(lineAt(1100, 200), WINDOW, 350);
    expect(placement).toMatchObject({ x: 1200 - 8 - 340, tabX: 1100 - 852 });
  });

  it('stays in the viewport at the left edge', () => {
    expect(place(lineAt(2, 200), WINDOW, 350).placement).toMatchObject({ x: 8, tabX: 4 });
  });

  it('never covers more than 45 % of the height, and is narrower in a narrow viewport', () => {
    expect(cardLimits({ width: 320, height: 500 })).toEqual({ width: 304, maxHeight: 225 });
    expect(cardLimits(WINDOW).width).toBe(340);
  });

  it('takes the larger side and is cut to it when there is room on neither', () => {
    const { placement } = place({ left: 50, top: 60, right: 120, bottom: 180 }, { width: 400, height: 300 }, 400);
    expect(placement).toMatchObject({ side: 'below', y: 188, maxHeight: 104 });
  });

  it('stays in the part of a frame that is seen', () => {
    const view = { left: 0, top: 700, right: 600, bottom: 1300 };
    const limits = cardLimits({ width: 600, height: 600 });
    expect(placeCard(lineAt(100, 1200), 250, limits, view)).toMatchObject({ side: 'above', y: 1192 });
    expect(placeCard(lineAt(100, 720), 250, limits, view)).toMatchObject({ side: 'below', y: 748 });
  });

  it('is a sheet at the bottom for fingers, in the middle of a wide window', () => {
    expect(cardLimits({ width: 390, height: 800 }, true)).toEqual({ width: 390, maxHeight: 480 });
    const wide = { left: 0, top: 0, right: 1000, bottom: 700 };
    expect(placeSheet(wide, cardLimits({ width: 1000, height: 700 }, true))).toEqual({ side: 'sheet', x: 260, y: 700, tabX: 0, maxHeight: 420 });
  });

  it('never lies over the line and never leaves the viewport', () => {
    const world = fc.record({
      width: fc.integer({ min: 320, max: 2000 }),
      height: fc.integer({ min: 200, max: 1400 }),
      x: fc.double({ min: 0, max: 1, noNaN: true }),
      y: fc.double({ min: 0, max: 1, noNaN: true }),
      nameWidth: fc.integer({ min: 5, max: 300 }),
      content: fc.integer({ min: 40, max: 900 }),
    });
    fc.assert(
      fc.property(world, ({ width, height, x, y, nameWidth, content }) => {
        const line = lineAt(x * (width - nameWidth), y * (height - 20), nameWidth);
        const { card, placement, limits } = place(line, { width, height }, content);
        expect(overlaps(card, line)).toBe(false);
        expect(card.left).toBeGreaterThanOrEqual(7.99);
        expect(card.right).toBeLessThanOrEqual(width - 7.99);
        expect(card.top).toBeGreaterThanOrEqual(7.99);
        expect(card.bottom).toBeLessThanOrEqual(height - 7.99);
        expect(placement.maxHeight).toBeLessThanOrEqual(height * 0.45);
        // The tab is on the card, and beneath or above the name wherever the name's beginning is.
        expect(placement.tabX).toBeGreaterThanOrEqual(4);
        expect(placement.tabX).toBeLessThanOrEqual(limits.width - 28);
      }),
      { numRuns: 500 },
    );
  });
});
