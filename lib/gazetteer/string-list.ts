/**
 * A sorted list of distinct strings, front-coded: most neighbours share a beginning, and only what differs is stored.
 *
 * Strings stand in blocks of `BLOCK`. A block's first string is its byte length and its UTF-8 bytes; each further one
 * is the number of bytes it shares with the one before, the number of bytes that follow, and those bytes. Numbers are
 * varints (7 bits a byte, low first). The order is that of the UTF-8 bytes.
 */

import { ByteReader } from './byte-reader';

/** Strings in a block: the more, the smaller the list and the slower one string. */
export const BLOCK = 16;

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** No string of the dataset is longer in UTF-8; `verify` checks it. */
export const MAX_BYTES = 4096;

export class StringList {
  /** Bytes of the string that is being decoded. */
  private readonly buffer = new Uint8Array(MAX_BYTES);
  private readonly reader: ByteReader;

  /** `starts`: the offset of each block in `bytes`. `count`: how many strings there are. */
  constructor(bytes: Uint8Array, private readonly starts: Uint32Array, readonly count: number) {
    this.reader = new ByteReader(bytes);
  }

  /** The string at an index in `[0, count)`. */
  get(index: number): string {
    return decoder.decode(this.buffer.subarray(0, this.decodeTo(index)));
  }

  /** The index of a string, or -1. */
  find(text: string): number {
    const key = encoder.encode(text);
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.compare(this.decodeTo(middle * BLOCK), key) <= 0) low = middle;
      else high = middle - 1;
    }
    return this.findInBlock(low, key);
  }

  private findInBlock(block: number, key: Uint8Array): number {
    const end = Math.min(this.count, (block + 1) * BLOCK);
    for (let index = block * BLOCK, length = 0; index < end; index++) {
      length = index % BLOCK === 0 ? this.decodeTo(index) : this.next();
      const order = this.compare(length, key);
      if (order === 0) return index;
      if (order > 0) return -1;
    }
    return -1;
  }

  /** Decodes into the buffer; returns the string's length in bytes. */
  private decodeTo(index: number): number {
    this.reader.position = this.starts[Math.trunc(index / BLOCK)] ?? 0;
    let length = this.append(0);
    for (let i = index % BLOCK; i > 0; i--) length = this.next();
    return length;
  }

  private next(): number {
    return this.append(this.reader.varint());
  }

  /** Reads a length and that many bytes behind the `shared` ones that are there. */
  private append(shared: number): number {
    const end = shared + this.reader.varint();
    for (let i = shared; i < end; i++) this.buffer[i] = this.reader.byte();
    return end;
  }

  /** Orders the decoded bytes against a key, as `memcmp` does. */
  private compare(length: number, key: Uint8Array): number {
    const shorter = Math.min(length, key.length);
    for (let i = 0; i < shorter; i++) {
      const difference = (this.buffer[i] ?? 0) - (key[i] ?? 0);
      if (difference !== 0) return difference;
    }
    return length - key.length;
  }
}
