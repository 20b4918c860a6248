import { describe, expect, it } from 'vitest';
import { contains } from '../../../lib/linking/containment';
import { row } from '../../support/small-gazetteer';
import { gazetteer } from './support';

const inside = (outer: string, inner: string): boolean => contains(gazetteer, row(gazetteer, outer), row(gazetteer, inner));

describe('a place contains', () => {
  it.each([
    ['a country', 'kyrgyzstan', 'osh'], ['a country', 'united-states', 'texas'], ['a region', 'osh-region', 'osh'], ['a state', 'texas', 'paris-texas'], ['a country', 'united-states', 'paris-texas'],
  ])('what lies in it: %s, %s has %s', (_, outer, inner) => {
    expect(inside(outer, inner)).toBe(true);
  });

  it.each([
    ['itself', 'kyrgyzstan', 'kyrgyzstan'], ['what lies elsewhere', 'kazakhstan', 'osh'], ['what contains it', 'osh', 'osh-region'], ['a namesake abroad', 'texas', 'paris'], ['the neighbour in its country', 'bishkek', 'osh'],
    ['a state that is no more holds no towns of today', 'soviet-union', 'moscow'],
  ])('not %s: %s, %s', (_, outer, inner) => {
    expect(inside(outer, inner)).toBe(false);
  });
});
