import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CORRIDOR_MARGIN_PX, inCorridor } from '../../../lib/hover/corridor';
import type { Box } from '../../../lib/hover/geometry';

const NAME: Box = { left: 100, top: 300, right: 160, bottom: 320 };
const BELOW: Box = { left: 80, top: 328, right: 420, bottom: 600 };
const ABOVE: Box = { left: 80, top: 20, right: 420, bottom: 292 };

describe('the corridor', () => {
  it.each([
    ['the gap beneath the name', { x: 130, y: 324 }, true],
    ['the gap above the far end of the card', { x: 400, y: 327 }, true],
    ['the straight way from the name to the card’s far corner', { x: 280, y: 318 }, true],
    ['the same line, far beside the name', { x: 300, y: 302 }, false],
    ['above the name', { x: 130, y: 290 }, false],
    ['beside the card', { x: 430, y: 400 }, false],
    ['just within the margin', { x: 96.5, y: 301 }, true],
  ])('%s', (_, point, expected) => {
    expect(inCorridor(point, NAME, BELOW)).toBe(expected);
  });

  it('leads upwards when the card is above', () => {
    expect(inCorridor({ x: 130, y: 296 }, NAME, ABOVE)).toBe(true);
    expect(inCorridor({ x: 130, y: 326 }, NAME, ABOVE)).toBe(false);
  });

  it('holds every straight way from the name to the near edge of the card', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom(BELOW, ABOVE), share, share, share, share, (card, fromX, fromY, toX, along) => {
        const from = { x: NAME.left + fromX * 60, y: NAME.top + fromY * 20 };
        const to = { x: card.left + toX * 340, y: card === BELOW ? card.top : card.bottom };
        expect(inCorridor({ x: from.x + along * (to.x - from.x), y: from.y + along * (to.y - from.y) }, NAME, card)).toBe(true);
      }),
    );
  });

  it('reaches no farther than its margin beyond name and gap', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 700 }), (x, y) => {
        if (!inCorridor({ x, y }, NAME, BELOW)) return;
        expect(y).toBeGreaterThanOrEqual(NAME.top - CORRIDOR_MARGIN_PX);
        expect(y).toBeLessThanOrEqual(BELOW.top + CORRIDOR_MARGIN_PX);
      }),
    );
  });
});
