import { describe, expect, it } from 'vitest';
import { composeCard } from '../../../lib/cards/compose';
import { placesOf } from '../../../lib/cards/places-of';
import type { LinkedMention } from '../../../lib/linking/types';
import { row, smallGazetteer } from '../../support/small-gazetteer';
import { day } from './support';

const over = smallGazetteer([
  { id: 'village', name: 'Village', kind: 'place', type: 'city', country: 'KG', at: [40.6, 73.4], population: 3000, facts: ['country: kyrgyzstan'] },
  { id: 'hamlet', name: 'Hamlet', kind: 'place', type: 'city', country: 'KG', at: [40.9, 73.4], population: 200, facts: ['country: kyrgyzstan'] },
  { id: 'suburb', name: 'Suburb', kind: 'place', type: 'city', country: 'KG', at: [40.55, 72.82], population: 900, facts: ['country: kyrgyzstan'] },
]);
const line = (id: string, dateline: string | null, near: string[], locale = 'en-GB'): string =>
  composeCard(over, row(over, id), {
    date: { value: day('2010-04-15'), source: 'the dateline' }, locale, why: '', certain: true, alternatives: [],
    story: { dateline: dateline === null ? null : row(over, dateline), near: near.map((other) => row(over, other)) },
  }).heading.description;

describe('a distance on a card', () => {
  it('is told from where the story was written', () => {
    expect(line('village', 'osh', ['bishkek', 'osh'])).toBe('About 50 km east of Osh');
    expect(line('village', 'osh', [], 'en-US')).toBe('About 30 miles east of Osh');
  });

  it('else from the nearest larger place of the story', () => {
    expect(line('village', null, ['bishkek', 'hamlet', 'osh'])).toBe('About 50 km east of Osh');
  });

  it('else from the capital', () => {
    expect(line('village', null, ['hamlet'])).toMatch(/of Bishkek$/);
    expect(line('osh', null, [])).toBe('About 300 km south-west of Bishkek');
  });

  it('is not told from the other end of the world, nor from next door', () => {
    expect(line('village', 'almaty', [])).toMatch(/of Almaty$/);
    expect(line('village', 'washington-dc', [])).toMatch(/of Bishkek$/);
    expect(line('suburb', 'osh', [])).toMatch(/of Bishkek$/);
    expect(line('osh', 'osh', [])).toMatch(/of Bishkek$/);
  });

  it('leads to the place that it is told from', () => {
    const card = composeCard(over, row(over, 'village'), { date: { value: day('2010-04-15'), source: '' }, locale: 'en-GB', why: '', certain: true, alternatives: [], story: { dateline: row(over, 'osh'), near: [] } });
    expect(card.related.map(({ id }) => id)).toContain('osh');
  });
});

describe('the places of a story', () => {
  const mention = (id: string, rest: Partial<LinkedMention> = {}): LinkedMention =>
    ({ block: 0, start: 0, end: 1, surface: id, kind: 'place', entity: { id, name: id, kind: 'place' } as LinkedMention['entity'], score: 1, why: '', role: 'text', alternatives: [], ...rest });

  it('are its dateline, and all it names once, but for bylines, peoples and governments', () => {
    const mentions = [mention('osh', { role: 'dateline' }), mention('bishkek'), mention('bishkek'), mention('washington-dc', { role: 'metonym' }), mention('russia', { role: 'demonym' }), mention('perhaps', { entity: null }), mention('moscow', { role: 'byline' })];
    expect(placesOf(mentions, 40)).toEqual({ dateline: 'osh', near: ['osh', 'bishkek'] });
    expect(placesOf([mention('a'), mention('b')], 1)).toEqual({ dateline: null, near: ['a'] });
  });
});
