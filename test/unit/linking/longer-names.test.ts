import { describe, expect, it } from 'vitest';
import { smallGazetteer } from '../../support/small-gazetteer';
import { read } from './support';

const gazetteer = smallGazetteer([
  { id: 'fair-county', name: 'Fair County', kind: 'place', type: 'county', country: 'US', region: 'texas' },
  { id: 'real-madrid', name: 'Real Madrid', kind: 'organisation', type: 'sports-club' }, { id: 'madrid', name: 'Madrid', kind: 'place', type: 'city', country: 'ES' },
]);
/** Of the mentions that the gazetteer knows; a part of a longer name may be kept for coreference. */
const surfaces = (text: string): string[] => read({ text: [text] }, gazetteer).mentions.filter(({ node }) => node !== null).map(({ surface }) => surface);

describe('a name is not taken out of a longer one', () => {
  it.each([
    ['Paris', 'She studied at Paris Junior College for a year.'], ['Manchester', 'The Manchester Ship Canal froze over.'], ['China', 'A clerk of the Bank of China was there.'],
    ['Moscow', 'He taught at the University of Moscow then.'], ['Washington', 'They camped at Fort Washington that night.'], ['Madrid', 'A fan of Real Madrid was there.'],
    ['Osh', 'The firm Brown & Osh went under.'], ['Osh', 'The East Osh team lost.'],
  ])('%s in “%s”', (name, text) => {
    expect(surfaces(text)).not.toContain(name);
  });
});

describe('a name stands alone', () => {
  it.each([
    ['Russian', 'So said Russian Prime Minister Putin.'], ['Bush', 'The Bush administration said no.'], ['Texas', 'A Texas Senator said no.'], ['Osh', 'The Osh Police Department was busy.'],
    ['Texas', 'It rained in northern and in Western Texas all day.'], ['Fair County', 'The Fair County Fiscal Court met on Monday.'], ['Moscow', 'The Moscow-Osh train was late.'], ['Osh', 'The Moscow-Osh train was late.'],
    ['Paris', 'From Paris Monday brought rain.'], ['United States', 'The United States’ Army moved on.'],
  ])('%s in “%s”', (name, text) => {
    expect(surfaces(text)).toContain(name);
  });
});
