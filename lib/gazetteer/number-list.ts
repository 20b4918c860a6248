/**
 * A list of ascending numbers, stored as differences: neighbours lie close, and most differences take one byte or two.
 *
 * Numbers stand in blocks of `NUMBER_BLOCK`. A block's first number is written whole, each further one as its difference
 * to the one before, all as varints (7 bits a byte, low first).
 */

import { ByteReader } from './byte-reader';

/** Numbers in a block: the more, the smaller the list and the slower one number. */
export const NUMBER_BLOCK = 32;

export class NumberList {
  private readonly reader: ByteReader;

  /** `starts`: the offset of each block in `bytes`. `count`: how many numbers there are. */
  constructor(bytes: Uint8Array, private readonly starts: Uint32Array, readonly count: number) {
    this.reader = new ByteReader(bytes);
  }

  /** The number at an index in `[0, count)`. */
  get(index: number): number {
    let value = this.open(Math.trunc(index / NUMBER_BLOCK));
    for (let i = index % NUMBER_BLOCK; i > 0; i--) value += this.reader.varint();
    return value;
  }

  /** The index of a number, or -1. */
  find(wanted: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.open(middle) <= wanted) low = middle;
      else high = middle - 1;
    }
    const end = Math.min(this.count, (low + 1) * NUMBER_BLOCK);
    for (let index = low * NUMBER_BLOCK, value = 0; index < end; index++) {
      value = index % NUMBER_BLOCK === 0 ? this.open(low) : value + this.reader.varint();
      if (value >= wanted) return value === wanted ? index : -1;
    }
    return -1;
  }

  /** Goes to a block; returns its first number. */
  private open(block: number): number {
    this.reader.position = this.starts[block] ?? 0;
    return this.reader.varint();
  }
}
