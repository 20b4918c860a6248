/** Opens a buffer: header, section table, and one typed array for each section. Nothing is copied or parsed. */
import { err, ok, type Result } from '../shared/result';
import { ELEMENT_BYTES, FORMAT_VERSION, HEADER_BYTES, MAGIC, SECTION_NAMES, SECTIONS, TABLE_ROW_BYTES, type SectionName, type SectionType } from './format';

interface Arrays { u8: Uint8Array; u16: Uint16Array; i16: Int16Array; u32: Uint32Array }

/** A typed array for each section, viewing the dataset's buffer. */
export type Sections = { [N in SectionName]: Arrays[(typeof SECTIONS)[N]] };

/** Why a buffer is not a dataset that this program can read: expected, got, and the cure. */
export interface GazetteerError {
  kind: 'foreign' | 'version' | 'truncated' | 'damaged';
  message: string;
}

/** Ends every message about a dataset that cannot be read. */
export const CURE = 'Build it again with: npm run dataset (in the extension: install it again).';

/** Views of the sections, or why not. Takes constant time: contents are checked by `verify`. */
export function openSections(buffer: ArrayBuffer): Result<Sections, GazetteerError> {
  const header = readHeader(buffer);
  if (!header.ok) return header;
  const view = new DataView(buffer);
  const sections: Partial<Record<SectionName, ArrayBufferView>> = {};
  for (const [i, name] of SECTION_NAMES.entries()) {
    const row = HEADER_BYTES + i * TABLE_ROW_BYTES;
    const offset = view.getUint32(row, true);
    const length = view.getUint32(row + 4, true);
    const size = ELEMENT_BYTES[SECTIONS[name]];
    if (offset % 8 !== 0 || length % size !== 0 || offset + length > buffer.byteLength)
      return fail('damaged', `Section "${name}" is at byte ${offset} with ${length} bytes in a file of ${buffer.byteLength}.`);
    sections[name] = viewOf(SECTIONS[name], buffer, offset, length / size);
  }
  return ok(sections as Sections);
}

function readHeader(buffer: ArrayBuffer): Result<null, GazetteerError> {
  const bytes = new Uint8Array(buffer, 0, Math.min(buffer.byteLength, HEADER_BYTES));
  const magic = String.fromCharCode(...bytes.subarray(0, MAGIC.length));
  if (magic !== MAGIC) return fail('foreign', `Expected a Sidelight dataset (first bytes "${MAGIC}"), got ${describe(bytes)}.`);
  if (bytes.length < HEADER_BYTES) return fail('truncated', `Expected at least ${HEADER_BYTES} bytes, got ${bytes.length}.`);
  const view = new DataView(buffer);
  const version = view.getUint32(8, true);
  if (version !== FORMAT_VERSION) return fail('version', `Expected format version ${FORMAT_VERSION}, got ${version}.`);
  const count = view.getUint32(12, true);
  if (count !== SECTION_NAMES.length) return fail('damaged', `Expected ${SECTION_NAMES.length} sections, got ${count}.`);
  const length = view.getUint32(16, true);
  if (length !== buffer.byteLength) return fail('truncated', `Expected ${length} bytes, got ${buffer.byteLength}.`);
  return ok(null);
}

const describe = (bytes: Uint8Array): string => (bytes.length === 0 ? 'an empty file' : `"${String.fromCharCode(...bytes.subarray(0, 8)).replace(/[^ -~]/g, '·')}"`);

const fail = (kind: GazetteerError['kind'], message: string): { ok: false; error: GazetteerError } => err({ kind, message: `${message} ${CURE}` });

function viewOf(type: SectionType, buffer: ArrayBuffer, offset: number, length: number): ArrayBufferView {
  switch (type) {
    case 'u8': return new Uint8Array(buffer, offset, length);
    case 'u16': return new Uint16Array(buffer, offset, length);
    case 'i16': return new Int16Array(buffer, offset, length);
    case 'u32': return new Uint32Array(buffer, offset, length);
  }
}
