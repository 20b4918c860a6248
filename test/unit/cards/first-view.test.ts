/** What the first view of each kind of card holds, from the built dataset: what readers get. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { EntityCard } from '../../../lib/cards/card-model';
import { composeCard } from '../../../lib/cards/compose';
import { Gazetteer } from '../../../lib/gazetteer/gazetteer';
import { ensureDataset } from '../../../scripts/dataset/ensure';
import { row } from '../../support/small-gazetteer';
import { day } from './support';

let gazetteer: Gazetteer;
beforeAll(async () => {
  const bytes = readFileSync(await ensureDataset());
  const opened = Gazetteer.from(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  if (!opened.ok) throw new Error(opened.error.message);
  gazetteer = opened.value;
});

const card = (id: string, on: string | null = '2010-04-15', standsFor?: string): EntityCard =>
  composeCard(gazetteer, row(gazetteer, id), {
    date: on === null ? null : { value: day(on), source: 'the dateline' }, locale: 'en-GB', why: '“Washington said”: an act', certain: true, alternatives: [],
    ...(standsFor !== undefined && { standsFor: row(gazetteer, standsFor) }),
  });
const keyFacts = (id: string, on?: string | null): string[] => card(id, on).keyFacts.map(({ label, value }) => `${label}: ${value}`);

describe('the first view', () => {
  it('of an organisation says what it is, since when, where, who led it then, and what the acronym stands for', () => {
    const { heading, map } = card('nato');
    expect(heading).toMatchObject({ name: 'NATO', acronym: 'North Atlantic Treaty Organization', then: { what: expect.stringContaining('alliance') }, description: 'Founded on 4 April 1949' });
    expect(keyFacts('nato')).toEqual(['Seat: Brussels', 'Led then by: Anders Fogh Rasmussen, secretary general']);
    expect(map?.label).toContain('Brussels');
    expect(card('osce').heading.acronym).toBe('OSCE');
    expect(card('reuters').heading.acronym).toBeUndefined();
  });

  it('of an event says when, where, and who against whom', () => {
    const { heading, map } = card('falklands-war', '1990-05-01');
    expect(heading.then).toEqual({ what: '2 April – 14 June 1982' });
    expect(keyFacts('falklands-war', '1990-05-01')).toEqual(['Where: Falkland Islands', 'Sides: Argentina against United Kingdom']);
    expect(map).toBeDefined();
  });

  it('of a state that is no more says from when to when, and what is there today, on a map of its last borders', () => {
    const { heading, map } = card('soviet-union');
    expect(heading).toMatchObject({ then: { what: 'Historical state', when: '1922–1991' }, today: 'Russia, Ukraine, Belarus and 12 other states' });
    expect(map?.labels.find(({ role }) => role === 'country')?.text).toBe('Soviet Union');
    expect(map?.labels.map(({ text }) => text)).not.toContain('Kazakhstan');
    expect(card('soviet-union', '1985-03-12').heading).toMatchObject({ then: { what: 'State since 1922' }, now: { what: 'until 26 December 1991' } });
  });

  it('of a metonym says for whom it stands and who led then, and has the place behind it', () => {
    const { standsFor, keyFacts: first, facts } = card('washington-dc', '2010-04-15', 'government-of-united-states');
    expect(standsFor).toMatchObject({ name: 'the government of the United States', place: 'Washington, capital of the United States' });
    expect(first).toEqual([{ label: 'Led then by', value: 'Barack Obama' }]);
    expect(facts.map(({ label }) => label)).toContain('Population');
  });

  it('never counts the head of an agency among those who led the country', () => {
    expect(keyFacts('washington-dc')).toContain('Country led by: Barack Obama');
  });

  it('without a date tells no leader, no foundation, no tense', () => {
    for (const id of ['nato', 'osh', 'iraq-war', 'kyrgyzstan']) {
      const { heading, keyFacts: first } = card(id, null);
      expect([heading.then, heading.now]).toEqual([undefined, undefined]);
      expect(`${heading.description} ${first.map(({ label }) => label).join()}`).not.toMatch(/Led|led by|Founded/);
    }
  });
});
