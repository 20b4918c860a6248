/**
 * Where the rows of each of many things begin, when most have none: a bit for each thing that has rows, and one start
 * for each set bit. Which start belongs to a thing is the number of set bits before its own.
 */
import { bitCount } from './codec';

export class SparseIndex {
  /**
   * `bits`: 32 things to an element, lowest bit first. `ranks`: how many bits are set before each element. `starts`: the
   * first row of each thing that has some, in their order, and one more: the number of rows.
   */
  constructor(private readonly bits: Uint32Array, private readonly ranks: Uint32Array, private readonly starts: Uint32Array) {}

  /** The number of a thing among those with rows, or -1. */
  rank(thing: number): number {
    const word = this.bits[thing >>> 5] ?? 0;
    const bit = 1 << (thing & 31);
    return (word & bit) === 0 ? -1 : (this.ranks[thing >>> 5] ?? 0) + bitCount(word & (bit - 1));
  }

  /** First row of the thing with a rank; of the one after it, the end. */
  start(rank: number): number {
    return this.starts[rank] ?? 0;
  }
}
