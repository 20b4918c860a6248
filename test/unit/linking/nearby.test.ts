import { describe, expect, it } from 'vitest';
import { Nearby } from '../../../lib/linking/nearby';
import type { Coordinates } from '../../../lib/shared/coordinates';
import { row, smallGazetteer, type SmallRecord } from '../../support/small-gazetteer';
import { read } from './support';

/** Towns on the equator: a degree of longitude is 111 km. */
const town = (id: string, name: string, lon: number, lat = 0): SmallRecord => ({ id, name, kind: 'place', type: 'city', at: [lat, lon], country: 'XX' });
const gazetteer = smallGazetteer([
  town('alba', 'Alba', 10), town('alba-far', 'Alba', 40), town('brona', 'Brona', 10.2), town('corva', 'Corva', 10.9), town('dura', 'Dura', 12.5), town('east', 'Eastend', 179.9), town('west', 'Westend', -179.9),
  { id: 'land', name: 'Landia', kind: 'place', type: 'country', at: [0, 10], country: 'XX' },
]);

const nearby = (text: string, home: Coordinates | null = null): Nearby => new Nearby(gazetteer, read({ text: [text] }, gazetteer).mentions, home);
const nodeOf = (name: string) => read({ text: [`They saw ${name}.`] }, gazetteer).mentions[0]?.node ?? null;
const support = (id: string, name: string, text: string): number => nearby(text).support(row(gazetteer, id), nodeOf(name));

describe('a place', () => {
  it('is supported by another one next door', () => {
    expect(support('alba', 'Alba', 'From Alba to Brona.')).toBeGreaterThan(0.3);
    expect(support('alba-far', 'Alba', 'From Alba to Brona.')).toBe(0);
  });

  it('is supported less by one farther off, and by none beyond reach', () => {
    const [near, far, beyond] = ['Brona', 'Corva', 'Dura'].map((name) => support('alba', 'Alba', `From Alba to ${name}.`));
    expect(near).toBeGreaterThan(far ?? 0);
    expect(far).toBeGreaterThan(0);
    expect(beyond).toBe(0);
  });

  it('is not supported by its own name, however often it stands there', () => {
    expect(support('alba', 'Alba', 'Alba, Alba and Alba.')).toBe(0);
  });

  it('counts a name once', () => {
    expect(support('alba', 'Alba', 'Alba, Brona, Brona, Brona.')).toBe(support('alba', 'Alba', 'Alba, Brona.'));
    expect(support('alba', 'Alba', 'Alba, Brona, Corva.')).toBeGreaterThan(support('alba', 'Alba', 'Alba, Brona.'));
  });

  it('is supported as much as a name is likely to mean the one near it', () => {
    expect(support('brona', 'Brona', 'Brona and Alba.')).toBeLessThan(support('alba', 'Alba', 'Brona and Alba.'));
  });

  it('is not supported by names in the credits, nor by countries', () => {
    expect(nearby('By Brona').support(row(gazetteer, 'alba'), null)).toBe(0);
    expect(support('alba', 'Alba', 'Alba in Landia.')).toBe(0);
    expect(support('land', 'Landia', 'Alba in Landia.')).toBe(0);
  });
});

describe('the town of the paper', () => {
  const home = { lat: 0, lon: 10 };

  it('is near itself most of all, and less what lies farther', () => {
    const near = (id: string): number => nearby('', home).nearHome(row(gazetteer, id));
    expect(near('alba')).toBeCloseTo(1, 1);
    expect(near('brona')).toBeLessThan(1);
    expect(near('brona')).toBeGreaterThan(near('corva'));
    expect([near('dura'), near('land')]).toEqual([0, 0]);
  });

  it('is near nothing where there is none', () => {
    expect(nearby('').nearHome(row(gazetteer, 'alba'))).toBe(0);
  });
});
