import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMAT_VERSION, HEADER_BYTES, SECTION_NAMES, TABLE_ROW_BYTES } from '../../../lib/gazetteer/format';
import { Gazetteer } from '../../../lib/gazetteer/gazetteer';
import type { GazetteerError } from '../../../lib/gazetteer/layout';
import { verify } from '../../../lib/gazetteer/verify';
import { writeGazetteer } from '../../../lib/gazetteer/writer';
import { alias, input, place } from './small-gazetteer';

const SOUND = writeGazetteer(input({
  entities: [place('osh', { facts: [{ property: 'description', text: 'City in Kyrgyzstan' }, { property: 'capital', entity: 'g1527534', start: 19910000 }] }), place('g1527534', { admin1: 'osh' }), place('bishkek')],
  aliases: [alias(['osh'], 'osh', 'g1527534'), alias(['osh', 'region'], 'osh'), alias(['bishkek'], 'bishkek')],
  words: new Map([['robert', 1]]),
}));

const refusal = (bytes: Uint8Array<ArrayBuffer>): GazetteerError => {
  const opened = Gazetteer.from(bytes.buffer);
  if (opened.ok) throw new Error('expected a refusal');
  return opened.error;
};

/** The sound file with one number in it replaced. */
function withNumber(offset: number, value: number): Uint8Array<ArrayBuffer> {
  const bytes = SOUND.slice();
  new DataView(bytes.buffer).setUint32(offset, value, true);
  return bytes;
}

const CURE = /npm run dataset.*install it again/;

describe('a file that is no dataset of this program', () => {
  it('is refused with what was expected, what came and the cure', () => {
    const cases: [Uint8Array<ArrayBuffer>, GazetteerError['kind'], RegExp][] = [
      [new Uint8Array(), 'foreign', /Expected a Sidelight dataset.*got an empty file/],
      [new TextEncoder().encode('<!doctype html><p>Not found'), 'foreign', /first bytes "SIDELITE".*got "<!doctyp"/],
      [Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0]), 'foreign', /got "PK······"/],
      [new TextEncoder().encode('SIDELITE'), 'truncated', /Expected at least 24 bytes, got 8/],
      [withNumber(8, FORMAT_VERSION + 1), 'version', new RegExp(`Expected format version ${FORMAT_VERSION}, got ${FORMAT_VERSION + 1}`)],
      [withNumber(12, 3), 'damaged', /sections, got 3/],
    ];
    for (const [bytes, kind, message] of cases) {
      expect(refusal(bytes)).toMatchObject({ kind, message: expect.stringMatching(message) as string });
      expect(refusal(bytes).message).toMatch(CURE);
    }
  });

  it('is refused when it ends too early or too late', () => {
    for (const length of [HEADER_BYTES, 100, SOUND.length - 1]) expect(refusal(SOUND.slice(0, length))).toMatchObject({ kind: 'truncated', message: expect.stringContaining(`Expected ${SOUND.length} bytes, got ${length}`) as string });
    const longer = new Uint8Array(SOUND.length + 8);
    longer.set(SOUND);
    expect(refusal(longer).message).toContain(`got ${SOUND.length + 8}`);
  });

  it('is refused when a section lies outside it or off its grid, and the section is named', () => {
    for (const [i, name] of SECTION_NAMES.entries()) {
      const row = HEADER_BYTES + i * TABLE_ROW_BYTES;
      for (const damaged of [withNumber(row, SOUND.length + 8), withNumber(row + 4, 0xfffffff8), withNumber(row, 3)]) expect(refusal(damaged)).toMatchObject({ kind: 'damaged', message: expect.stringContaining(`"${name}"`) as string });
    }
  });

  it('is refused at any cut without an exception', () => {
    for (let length = 0; length < SOUND.length; length++) expect(Gazetteer.from(SOUND.slice(0, length).buffer).ok).toBe(false);
  });
});

describe('verifying a file', () => {
  it('finds nothing wrong with a sound one', () => {
    expect(verify(SOUND.buffer)).toEqual([]);
  });

  it('finds every damaged byte, wherever it is, and never throws', () => {
    for (let at = 0; at < SOUND.length; at++) {
      const damaged = SOUND.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 0x5a;
      expect(verify(damaged.buffer), `byte ${at}`).not.toEqual([]);
    }
  });

  it('says which checksum was expected and which it got', () => {
    const damaged = SOUND.slice();
    damaged[damaged.length - 1] = (damaged.at(-1) ?? 0) ^ 1;
    expect(verify(damaged.buffer)[0]).toMatch(/Expected checksum [0-9a-f]+, got [0-9a-f]+: the file is damaged/);
  });

  it('survives bytes at random after a sound header', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.integer({ min: HEADER_BYTES, max: SOUND.length - 1 }), fc.nat(255)), { minLength: 1, maxLength: 40 }), (flips) => {
      const damaged = SOUND.slice();
      for (const [at, byte] of flips) damaged[at] = byte;
      const same = damaged.every((byte, i) => byte === SOUND[i]);
      expect(verify(damaged.buffer).length > 0).toBe(!same);
    }));
  });
});
