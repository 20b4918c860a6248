import { describe, expect, it } from 'vitest';
import { nextName, type StandingName } from '../../../lib/hover/walk';

const VIEW = 600;
/** A name on a line of 20 px. */
const name = (at: number, top: number): StandingName => ({ at, line: { left: 0, right: 50, top, bottom: top + 20 } });
const NAMES = [name(0, -300), name(3, 100), name(5, 200), name(9, 900)];
const from = (last: StandingName | null, by: 1 | -1) => nextName(NAMES, last, by, VIEW)?.at;

describe('the keyboard’s way through the names', () => {
  it('begins with the names before the reader’s eyes', () => {
    expect([from(null, 1), from(null, -1)]).toEqual([3, 5]);
  });

  it('goes on from the last name, also one that bears no mark', () => {
    expect([from(name(3, 100), 1), from(name(4, 150), 1), from(name(4, 150), -1)]).toEqual([5, 5, 3]);
  });

  it('begins anew when the reader has scrolled away from the last name', () => {
    expect([from(name(0, -300), 1), from(name(9, 900), -1)]).toEqual([3, 5]);
  });

  it('goes round at the ends', () => {
    expect([from(name(9, 500), 1), from(name(0, 10), -1)]).toEqual([0, 9]);
    expect(nextName([name(0, -300)], null, 1, VIEW)?.at).toBe(0);
  });

  it('goes nowhere without names', () => {
    expect(nextName([], null, 1, VIEW)).toBeNull();
  });
});
