import { describe, expect, it } from 'vitest';
import { generalPlaceEvidence, localPlaceEvidence } from '../../../lib/linking/place-evidence';
import { defined } from '../../../lib/shared/assert';
import { row, smallGazetteer } from '../../support/small-gazetteer';
import { read, type Story } from './support';

const gazetteer = smallGazetteer([
  { id: 'york', name: 'New York', kind: 'place', type: 'city', country: 'US', at: [40.7, -74], region: 'york-state' }, { id: 'york-state', name: 'New York', kind: 'place', type: 'state', country: 'US' },
  { id: 'buffalo', name: 'Buffalo', kind: 'place', type: 'city', country: 'US', region: 'york-state' },
]);

function features(id: string, surface: string, story: string | Story, of = localPlaceEvidence, nth = 0): string[] {
  const { mentions, story: told } = read(typeof story === 'string' ? { text: [story] } : story, gazetteer);
  return of(defined(mentions.filter((mention) => mention.surface === surface)[nth], surface), row(gazetteer, id), told).map(({ feature }) => feature);
}

describe('words around a name speak for a place', () => {
  it.each([
    ['a preposition', 'osh', 'Osh', 'They live in Osh now.', ['preposition']], ['a part of it', 'osh', 'Osh', 'They fled from southern Osh again.', ['preposition']],
    ['a dateline', 'moscow', 'MOSCOW', 'MOSCOW (Reuters) - It rained on Monday in the city.', ['dateline']],
    ['what it is in', 'paris-texas', 'Paris', 'So did Paris, Texas, again.', ['container']], ['what lies in it', 'york-state', 'New York', 'So did Buffalo, New York, again.', ['contained']],
    ['a noun of its type', 'york-state', 'New York', 'So did New York state again.', ['designator']], ['a noun before', 'osh', 'Osh', 'So did the city of Osh again.', ['designator']],
  ])('%s', (_, id, surface, text, expected) => {
    expect(features(id, surface, text)).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ['what another of the name is in', 'paris', 'Paris', 'So did Paris, Texas, again.', ['otherContainer']], ['a noun of another type', 'york', 'New York', 'So did New York state again.', ['otherDesignator']],
    ['a title', 'paris', 'Paris', 'So did Mr. Paris again.', ['titledPlace']],
  ])('or against it: %s', (_, id, surface, text, expected) => {
    expect(features(id, surface, text)).toEqual(expected);
  });

  it('or say nothing', () => {
    expect(features('paris', 'Paris', 'They saw Paris again.')).toEqual([]);
  });
});

describe('the story speaks for a place', () => {
  it('when other places are in its country or region', () => {
    expect(features('osh', 'Osh', 'They saw Osh. Bishkek is the capital of Kyrgyzstan.', generalPlaceEvidence)).toEqual(expect.arrayContaining(['focusCountry']));
    expect(features('paris-texas', 'Paris', 'They saw Paris. Texas is large.', generalPlaceEvidence)).toEqual(expect.arrayContaining(['focusCountry', 'focusRegion']));
  });

  it('when it says elsewhere which one is meant, and against the others', () => {
    const story = { text: ['They live in Paris, Texas.', 'Then Paris burned.'] };
    expect(features('paris-texas', 'Paris', story, localPlaceEvidence, 1)).toContain('containerElsewhere');
    expect(features('paris', 'Paris', story, localPlaceEvidence, 1)).toContain('otherContainerElsewhere');
  });

  it('not when it names nothing else', () => {
    expect(features('paris', 'Paris', 'They saw Paris.', generalPlaceEvidence)).toEqual([]);
  });
});
