import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { atOnce, inSlices, type Steps } from '../../../lib/page/slices';

/** The clock: each step takes its milliseconds, and others are counted when they get their turn. */
let now: number;
let turns: number[];

beforeEach(() => {
  [now, turns] = [0, []];
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  vi.stubGlobal('scheduler', { yield: async () => void turns.push(now) });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function* work(...steps: readonly number[]): Steps<string> {
  for (const ms of steps) {
    now += ms;
    yield;
  }
  return 'done';
}

describe('long work', () => {
  it('can be done in one go', () => {
    expect(atOnce(work(5, 5, 5))).toBe('done');
    expect(turns).toEqual([]);
  });

  it('lets others have their turn before eight milliseconds are over, and tells what it took', async () => {
    expect(await inSlices(work(2, 2, 2, 2, 2, 2, 2))).toEqual({ result: 'done', ms: 14 });
    expect(turns).toEqual([4, 8, 12]);
  });

  it('lets nobody wait when it is short', async () => {
    expect(await inSlices(work(1))).toEqual({ result: 'done', ms: 1 });
    expect(turns).toEqual([]);
  });

  it('lets others go first where the browser has no word for it', async () => {
    vi.stubGlobal('scheduler', undefined);
    expect(await inSlices(work(9, 9))).toEqual({ result: 'done', ms: 18 });
  });
});
