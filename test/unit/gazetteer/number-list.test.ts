import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeNumbers } from '../../../lib/gazetteer/list-writers';
import { NumberList } from '../../../lib/gazetteer/number-list';

const listOf = (numbers: number[]): NumberList => {
  const { bytes, starts } = writeNumbers(numbers);
  return new NumberList(bytes, starts, numbers.length);
};

describe('a list of ascending numbers', () => {
  it('gives every number back, and finds it', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.nat(0x7fffffff), { maxLength: 200 }), (values) => {
      const sorted = values.sort((a, b) => a - b);
      const list = listOf(sorted);
      expect(sorted.map((_, i) => list.get(i))).toEqual(sorted);
      expect(sorted.map((value) => list.find(value))).toEqual(sorted.map((_, i) => i));
    }));
  });

  it('finds nothing else', () => {
    const list = listOf(Array.from({ length: 100 }, (_, i) => 10 + i * 2));
    expect([0, 9, 11, 73, 209, 1_000_000].map((value) => list.find(value))).toEqual([-1, -1, -1, -1, -1, -1]);
    expect(listOf([]).find(1)).toBe(-1);
  });

  it('is refused when it does not ascend', () => {
    expect(() => writeNumbers([1, 1])).toThrow(/out of order/);
    expect(() => writeNumbers([2, 1])).toThrow(/out of order/);
  });
});
