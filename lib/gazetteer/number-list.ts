/**
 * A list of ascending numbers, stored as differences: neighbours lie close, and most differences take one byte or two.
 *
 * Numbers stand in blocks of `NUMBER_BLOCK`. A block's first number is written whole, each further one as its difference
 * to the one before, all as varints (7 bits a byte, low first).
 */

/** Numbers in a block: the more, the smaller the list and the slower one number. */
export const NUMBER_BLOCK = 32;

export class NumberList {
  private position = 0;

  /** `starts`: the offset of each block in `bytes`. `count`: how many numbers there are. */
  constructor(private readonly bytes: Uint8Array, private readonly starts: Uint32Array, readonly count: number) {}

  /** The number at an index in `[0, count)`. */
  get(index: number): number {
    let value = this.open(Math.trunc(index / NUMBER_BLOCK));
    for (let i = index % NUMBER_BLOCK; i > 0; i--) value += this.varint();
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
      value = index % NUMBER_BLOCK === 0 ? this.open(low) : value + this.varint();
      if (value >= wanted) return value === wanted ? index : -1;
    }
    return -1;
  }

  /** Goes to a block; returns its first number. */
  private open(block: number): number {
    this.position = this.starts[block] ?? 0;
    return this.varint();
  }

  private varint(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.bytes[this.position++] ?? 0;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  }
}
