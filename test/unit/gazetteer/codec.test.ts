import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as codec from '../../../lib/gazetteer/codec';

describe('packed values', () => {
  it('keep coordinates to a few hundred metres, and their absence', () => {
    fc.assert(fc.property(fc.double({ min: -90, max: 90, noNaN: true }), fc.double({ min: -180, max: 180, noNaN: true }), (lat, lon) => {
      expect(Math.abs((codec.unpackLatitude(codec.packLatitude(lat)) ?? NaN) - lat)).toBeLessThanOrEqual(0.002);
      expect(Math.abs((codec.unpackLongitude(codec.packLongitude(lon)) ?? NaN) - lon)).toBeLessThanOrEqual(0.0035);
    }));
    for (const pole of [-90, 0, 90]) expect(codec.unpackLatitude(codec.packLatitude(pole))).toBe(pole);
    for (const meridian of [-180, 0, 180]) expect(codec.unpackLongitude(codec.packLongitude(meridian))).toBe(meridian);
    expect([codec.unpackLatitude(codec.packLatitude(undefined)), codec.unpackLongitude(codec.packLongitude(undefined))]).toEqual([undefined, undefined]);
  });

  it('keep three digits of a population', () => {
    fc.assert(fc.property(fc.nat(2_000_000_000), (people) => {
      const read = codec.unpackPopulation(codec.packPopulation(people));
      expect(Math.abs(read - people)).toBeLessThanOrEqual(people / 500);
    }));
    for (const exact of [0, 1, 999, 1200, 345_600, 37_000_000]) expect(codec.unpackPopulation(codec.packPopulation(exact))).toBe(exact);
  });

  it('keep country codes, and their absence', () => {
    const letter = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ');
    fc.assert(fc.property(letter, letter, (a, b) => {
      expect(codec.unpackCountry(codec.packCountry(a + b))).toBe(a + b);
    }));
    expect(codec.unpackCountry(codec.packCountry(undefined))).toBeUndefined();
  });

  it('keep the order and the size of weights', () => {
    const weight = fc.double({ min: 0.001, max: 5000, noNaN: true });
    fc.assert(fc.property(weight, weight, (a, b) => {
      const [readA, readB] = [a, b].map((w) => codec.unpackWeight(codec.packWeight(w))) as [number, number];
      if (a <= b) expect(readA).toBeLessThanOrEqual(readB);
      expect(readA / a).toBeGreaterThan(0.96);
      expect(readA / a).toBeLessThan(1.04);
    }));
    for (const w of [0, -1, 1e-9]) expect(codec.packWeight(w)).toBe(0);
    expect(codec.packWeight(1e12)).toBe(255);
  });

  it('have the checksum that everybody computes', () => {
    expect(codec.crc32(new TextEncoder().encode('123456789')).toString(16)).toBe('cbf43926');
    expect(codec.crc32(new Uint8Array())).toBe(0);
  });
});
