import { crc32 } from './codec';
import { HEADER_BYTES } from './format';
import { CURE } from './layout';

/** Where the header has it, see format.ts. */
const CHECKSUM_AT = 20;

/** A sentence about a dataset whose bytes are not those that were written; null when they are. About 40 ms. */
export function checksumFault(buffer: ArrayBuffer): string | null {
  const expected = new DataView(buffer).getUint32(CHECKSUM_AT, true);
  const got = crc32(new Uint8Array(buffer, HEADER_BYTES));
  return expected === got ? null : `Expected checksum ${expected.toString(16)}, got ${got.toString(16)}: the file is damaged. ${CURE}`;
}
