import { describe, expect, it } from 'vitest';
import { cardText } from '../../../lib/cards/card-text';
import { composeCard } from '../../../lib/cards/compose';
import { row, smallGazetteer } from '../../support/small-gazetteer';
import { card, day, gazetteer } from './support';

describe('a card', () => {
  it('names its date and where that comes from', () => {
    expect(card('osh', '2010-04-15').date).toEqual({ value: '2010-04-15', label: '15 April 2010', source: 'the dateline' });
    expect(card('osh', '2010-04-15').at).toBe(2010.285);
    expect([card('osh', null).date, card('osh', null).at]).toEqual([null, null]);
  });

  it('has the name in its own script', () => {
    expect(card('kyrgyzstan', null).heading.native).toBe('Кыргызстан');
    expect(card('osh', null).heading).not.toHaveProperty('native');
  });

  it('says what a metonym means, and why', () => {
    const request = { date: null, locale: 'en-GB', why: '“Washington kept”', certain: true, alternatives: [], standsFor: row(gazetteer, 'government-of-the-united-states') };
    expect(composeCard(gazetteer, row(gazetteer, 'washington-dc'), request).standsFor).toEqual({ name: 'the U.S. government', place: 'Washington, city in the United States', reason: '“Washington kept”' });
  });

  it('offers what else the name may mean, each told apart', () => {
    const request = { date: { value: day('2010-04-15'), source: '' }, locale: 'en-GB', why: '', certain: false, alternatives: [row(gazetteer, 'osh-region'), row(gazetteer, 'vladimir-putin')] };
    expect(composeCard(gazetteer, row(gazetteer, 'osh'), request).alternatives).toEqual([
      { id: 'osh-region', name: 'Osh Region', kind: 'place', description: 'Region in Kyrgyzstan' },
      { id: 'vladimir-putin', name: 'Vladimir Putin', kind: 'person', description: 'Russian politician, aged 57' },
    ]);
  });

  it('says where its facts come from, and until when they are sure', () => {
    const over = smallGazetteer([
      { id: 'w10000001', name: 'Kk Ll', kind: 'person' },
      { id: 'g1527534', name: 'Mm', kind: 'place', type: 'city', country: 'KG', region: 'osh-region' },
    ]);
    const sources = (id: string): string => card(id, null, { over }).provenance.sources.join(' ');
    expect(card('osh', null).provenance.asOf).toBe('2025-06-30');
    expect(sources('vladimir-putin')).toBe('Facts: Sidelight reference data, as of 30 June 2025.');
    expect(sources('w10000001')).toContain('WordNet');
    expect(sources('w10000001')).not.toContain('Sidelight');
    expect(sources('g1527534')).toMatch(/GeoNames/);
    expect(sources('g1527534')).not.toContain('Sidelight');
    expect(sources('osh')).toMatch(/Sidelight.*GeoNames/);
  });

  it('is plain data that survives a message', () => {
    for (const id of ['osh', 'kyrgyzstan', 'vladimir-putin', 'reuters', 'iraq-war']) expect(JSON.parse(JSON.stringify(card(id, '2010-04-15')))).toEqual(card(id, '2010-04-15'));
  });
});

const STORY = { positions: [0.5], current: 0, first: { sentence: 'He telephoned.', start: 0, end: 2, paragraph: 2 } };

describe('a card as text', () => {
  it('has a line for everything it says', () => {
    expect(cardText(card('vladimir-putin', '2010-04-15'), STORY).split('\n').slice(0, 6)).toEqual([
      'Vladimir Putin', 'On 15 April 2010 (date from the dateline)', 'Prime Minister of Russia since 2008', 'Before: President of Russia 2000–2008', 'Later: President of Russia again since 2012', 'Russian politician, aged 57',
    ]);
    expect(cardText(card('kyrgyzstan', '2008-05-01'), STORY)).toContain('Kyrgyzstan (Кыргызстан)\n');
    expect(cardText(card('kyrgyzstan', '2008-05-01'), STORY)).toContain('Capital: Bishkek\n');
  });

  it('quotes the story', () => {
    expect(cardText(card('vladimir-putin', '2010-04-15'), STORY)).toContain('Paragraph 2: “He telephoned.”\n');
    expect(cardText({ type: 'unlinked', kind: 'person', name: 'Ravshan Dzhamgyrchiyev' }, STORY)).toBe('Ravshan Dzhamgyrchiyev\nParagraph 2: “He telephoned.”');
  });

  it('keeps what is uncertain uncertain', () => {
    const perhaps = { ...card('vladimir-putin', '2010-04-15'), certain: false, alternatives: [{ id: 'x', name: 'Another', kind: 'person' as const, description: 'Actor' }] };
    expect(cardText(perhaps, STORY)).toMatch(/^Perhaps Vladimir Putin\n/);
    expect(cardText(perhaps, STORY)).toContain('Or: Another (Actor)');
    expect(cardText(card('vladimir-putin', null), STORY)).toContain('No certain date\n');
  });

  it('has no empty lines', () => {
    expect(cardText(card('twin-towers', '2000-05-01'), STORY)).not.toMatch(/^$/m);
  });
});
