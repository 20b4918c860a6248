import { describe, expect, it } from 'vitest';
import { pointerPath } from '../../../scripts/browsers/pointer-path';
import { callSource } from '../../../scripts/browsers/page-script';

const run = async (source: string): Promise<unknown> => JSON.parse((await (0, eval)(source)) as string);

describe('functions sent into a page', () => {
  it('run with their arguments and give their awaited result', async () => {
    expect(await run(callSource(async (a: number, text: string) => ({ sum: a + 1, text }), [1, 'x"y']))).toEqual({ sum: 2, text: 'x"y' });
  });

  it('may name inner functions, for which compilers add a helper', async () => {
    expect(await run(callSource(() => { const double = (n: number): number => 2 * n; return double(2); }, []))).toBe(4);
  });

  it('give null for nothing', async () => {
    expect(await run(callSource(() => undefined, []))).toBeNull();
  });
});

describe('the path of a pointer', () => {
  it('leads over whole pixels to exactly the goal', () => {
    expect(pointerPath({ x: 0, y: 0 }, { x: 10, y: 5 }, 4)).toEqual([{ x: 3, y: 1 }, { x: 5, y: 3 }, { x: 8, y: 4 }, { x: 10, y: 5 }]);
  });
});
