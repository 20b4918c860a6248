/** Writes what is read in place: strings (string-list.ts), ascending numbers (number-list.ts), sparse indexes (sparse-index.ts). */
import { assert } from '../shared/assert';
import { bitCount } from './codec';
import { NUMBER_BLOCK } from './number-list';
import { BLOCK, MAX_BYTES } from './string-list';

export interface WrittenStrings {
  bytes: Uint8Array;
  starts: Uint32Array;
  /** The index of each string. */
  index: Map<string, number>;
}

/** Writes distinct strings in the layout of string-list.ts. */
export function writeStrings(strings: Iterable<string>): WrittenStrings {
  const encoder = new TextEncoder();
  const sorted = [...new Set(strings)].map((text) => ({ text, bytes: encoder.encode(text) })).sort((a, b) => compareBytes(a.bytes, b.bytes));
  const out: number[] = [];
  const starts: number[] = [];
  for (const [i, { text, bytes }] of sorted.entries()) {
    assert(bytes.length <= MAX_BYTES, `a string is longer than ${MAX_BYTES} bytes: ${text.slice(0, 40)}…`);
    const previous = i % BLOCK === 0 ? undefined : sorted[i - 1]?.bytes;
    if (previous === undefined) starts.push(out.length);
    const shared = previous === undefined ? 0 : sharedPrefix(previous, bytes);
    if (previous !== undefined) pushVarint(out, shared);
    pushVarint(out, bytes.length - shared);
    for (let j = shared; j < bytes.length; j++) out.push(bytes[j] ?? 0);
  }
  return { bytes: Uint8Array.from(out), starts: Uint32Array.from(starts), index: new Map(sorted.map(({ text }, i) => [text, i])) };
}

export function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

function sharedPrefix(a: Uint8Array, b: Uint8Array): number {
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i++;
  return i;
}

/** Writes ascending numbers in the layout of number-list.ts. */
export function writeNumbers(numbers: readonly number[]): { bytes: Uint8Array; starts: Uint32Array } {
  const out: number[] = [];
  const starts: number[] = [];
  for (const [i, value] of numbers.entries()) {
    const isFirst = i % NUMBER_BLOCK === 0;
    if (isFirst) starts.push(out.length);
    const previous = numbers[i - 1] ?? -1;
    assert(value > previous, `numbers are out of order: ${previous}, ${value}`);
    pushVarint(out, isFirst ? value : value - previous);
  }
  return { bytes: Uint8Array.from(out), starts: Uint32Array.from(starts) };
}

/** Writes where the rows of each thing begin, and where the last end, in the layout of sparse-index.ts. */
export function writeSparseIndex(starts: Uint32Array): { bits: Uint32Array; ranks: Uint32Array; starts: Uint32Array } {
  const things = starts.length - 1;
  const held = Array.from({ length: things }, (_, thing) => thing).filter((thing) => starts[thing] !== starts[thing + 1]);
  const bits = new Uint32Array(Math.ceil(things / 32));
  for (const thing of held) bits[thing >>> 5] = ((bits[thing >>> 5] ?? 0) | (1 << (thing & 31))) >>> 0;
  let before = 0;
  const ranks = bits.map((word) => {
    const rank = before;
    before += bitCount(word);
    return rank;
  });
  return { bits, ranks, starts: Uint32Array.from([...held.map((thing) => starts[thing] ?? 0), starts[things] ?? 0]) };
}

function pushVarint(out: number[], value: number): void {
  let rest = value;
  while (rest >= 0x80) {
    out.push((rest & 0x7f) | 0x80);
    rest >>>= 7;
  }
  out.push(rest);
}
