/** How single values are packed into the columns of the dataset. Writer and reader share these. */
import type { Kind } from '../shared/kind';
import { ENTITY_KINDS, NO_COORDINATE } from './format';

const LATITUDE_STEPS = 32767 / 90;
const LONGITUDE_STEPS = 32767 / 180;

export const packLatitude = (degrees: number | undefined): number => (degrees === undefined ? NO_COORDINATE : Math.round(degrees * LATITUDE_STEPS));
export const packLongitude = (degrees: number | undefined): number => (degrees === undefined ? NO_COORDINATE : Math.round(degrees * LONGITUDE_STEPS));
/** Degrees to three decimals, or undefined. */
export const unpackLatitude = (packed: number): number | undefined => (packed === NO_COORDINATE ? undefined : round3(packed / LATITUDE_STEPS));
export const unpackLongitude = (packed: number): number | undefined => (packed === NO_COORDINATE ? undefined : round3(packed / LONGITUDE_STEPS));

const round3 = (value: number): number => Math.round(value * 1000) / 1000;

const MANTISSA = 4095;

/** Three and a half significant digits: more than a population is ever known to. */
export function packPopulation(value: number): number {
  let mantissa = Math.max(0, Math.round(value));
  let exponent = 0;
  while (mantissa > MANTISSA) {
    mantissa = Math.round(mantissa / 10);
    exponent++;
  }
  return (exponent << 12) | mantissa;
}

export const unpackPopulation = (packed: number): number => (packed & MANTISSA) * 10 ** (packed >> 12);

const A = 65;

/** "KG" → a number from 1; "" → 0. */
export const packCountry = (code: string | undefined): number => (code ? (code.charCodeAt(0) - A) * 26 + (code.charCodeAt(1) - A) + 1 : 0);
export const unpackCountry = (packed: number): string | undefined =>
  packed === 0 ? undefined : String.fromCharCode(A + Math.trunc((packed - 1) / 26), A + ((packed - 1) % 26));

/** Steps of the weight scale for each factor of ten in how often news names an entity. */
const WEIGHT_STEPS = 36;
/** Frequency that weighs nothing: a hamlet. */
const WEIGHT_FLOOR = 1e-3;

/** A frequency in news (any unit, the same for all) on a log scale of one byte. */
export const packWeight = (frequency: number): number => Math.max(0, Math.min(255, Math.round(WEIGHT_STEPS * Math.log10(Math.max(frequency, WEIGHT_FLOOR) / WEIGHT_FLOOR))));
export const unpackWeight = (packed: number): number => WEIGHT_FLOOR * 10 ** (packed / WEIGHT_STEPS);

export interface KindAndType { kind: Kind | 'office'; type: string }

/** "place/city", "person": what a row is. */
export function readType(written: string): KindAndType {
  const [name = '', type = ''] = written.split('/');
  return { kind: ENTITY_KINDS.find((kind) => kind === name) ?? 'place', type };
}

/** How many bits of a 32-bit number are set. Warren, Hacker's Delight, figure 5-2. */
export function bitCount(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return (((n + (n >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** CRC-32 (IEEE 802.3, reflected polynomial 0xEDB88320). */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});
