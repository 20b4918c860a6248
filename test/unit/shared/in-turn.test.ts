import { expect, it } from 'vitest';
import { inTurn } from '../../../lib/shared/in-turn';

it('does one piece of work after the other, also after one has failed', async () => {
  const queue = inTurn();
  const seen: string[] = [];
  const work = (name: string, fails = false) => queue(async () => {
    seen.push(`${name} begins`);
    await Promise.resolve();
    seen.push(`${name} ends`);
    if (fails) throw new Error(name);
    return name;
  });
  const results = await Promise.allSettled([work('a'), work('b', true), work('c')]);
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(seen).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
});
