/** Over the real dataset: whoever the card is about, and whatever the day, its first lines tell nothing later. */
import { beforeAll, describe, expect, it } from 'vitest';
import { ageOn } from '../../../lib/cards/person-card';
import { tenuresOf } from '../../../lib/cards/tenure';
import type { EntityCard } from '../../../lib/cards/card-model';
import type { Gazetteer } from '../../../lib/gazetteer/gazetteer';
import type { EntityIndex } from '../../../lib/gazetteer/ids';
import { firstDay, type PartialDate } from '../../../lib/shared/partial-date';
import { openGazetteer } from '../../../scripts/cli/open-gazetteer';
import { card, onDay } from './support';

/** Building the dataset first takes long. */
const BUILD_MS = 240_000;
/** Days drawn for each entity. */
const DAYS_EACH = 3;
const [FIRST_YEAR, LAST_YEAR] = [1990, 2025];

let gazetteer: Gazetteer;
beforeAll(async () => {
  gazetteer = await openGazetteer();
}, BUILD_MS);

/** Numerical Recipes' generator: the same days on every run, so that a failure can be looked at. */
function randomDays(): () => string {
  let state = 1;
  const below = (n: number): number => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) % n;
  const pad = (n: number): string => String(n).padStart(2, '0');
  return () => `${FIRST_YEAR + below(LAST_YEAR - FIRST_YEAR + 1)}-${pad(1 + below(12))}-${pad(1 + below(28))}`;
}

/** Cards of all entities of some kinds, on a few days each. */
function* cardsOf(isWanted: (entity: EntityIndex) => boolean): Generator<{ entity: EntityIndex; day: string; made: EntityCard }> {
  const next = randomDays();
  for (let entity = 0; entity < gazetteer.entityCount; entity++) {
    if (!isWanted(entity as EntityIndex)) continue;
    for (let i = 0; i < DAYS_EACH; i++) {
      const day = next();
      yield { entity: entity as EntityIndex, day, made: card(gazetteer.id(entity as EntityIndex), day, { over: gazetteer }) };
    }
  }
}

const isPerson = (entity: EntityIndex): boolean => gazetteer.rowKind(entity) === 'person';
const isState = (entity: EntityIndex): boolean => /^(country|territory|historical-state)$/.test(gazetteer.type(entity));
const isBody = (entity: EntityIndex): boolean => /^(organisation|event)$/.test(gazetteer.rowKind(entity));

const thenLine = ({ heading: { then } }: EntityCard): string => (then ? [then.what, then.when].filter((part) => part !== undefined).join(' ') : '');
const laterYears = (text: string, day: string): string[] => (text.match(/\b(?:1[0-9]|20)\d\d\b/g) ?? []).filter((year) => year > day.slice(0, 4));

/** Offices that begin certainly later and that the person did not hold before. */
function laterOffices(person: EntityIndex, day: PartialDate): string[] {
  const tenures = tenuresOf(gazetteer, person);
  const known = new Set(tenures.filter(({ start }) => firstDay(start) <= day).map(({ office }) => office));
  return tenures.filter(({ office }) => !known.has(office)).map(({ office }) => gazetteer.name(office));
}

describe('on any day, the card of any person', () => {
  it('has no later year in its first line and description, and no office that begins later', () => {
    const wrong: string[] = [];
    for (const { entity, day, made } of cardsOf(isPerson)) {
      const text = `${thenLine(made)} ${made.heading.description}`;
      const claims = thenLine(made).replaceAll('Former ', '').split(/; | since /);
      const leaks = [...laterYears(text, day), ...laterOffices(entity, onDay(day)).filter((office) => claims.includes(office))];
      if (leaks.length > 0) wrong.push(`${made.id} on ${day}: ${text}`);
    }
    expect(wrong).toEqual([]);
  });

  it('gives no age but a possible one', () => {
    const wrong: string[] = [];
    for (const { made, day, entity } of cardsOf(isPerson)) {
      const told = /aged (.+)$/.exec(made.heading.description)?.[1];
      const born = gazetteer.facts(entity, 'born')[0]?.start;
      if (told !== undefined && (born === undefined || String(ageOn(born, onDay(day))) !== told || Number(told) < 0 || Number(told) > 120)) wrong.push(`${made.id} on ${day}: ${told}`);
    }
    expect(wrong).toEqual([]);
  });
});

describe('on any day, the card of any country, organisation or event', () => {
  it('has no later year in its first line', () => {
    const wrong: string[] = [];
    for (const { made, day } of cardsOf((entity) => isState(entity) || isBody(entity))) if (laterYears(thenLine(made), day).length > 0) wrong.push(`${made.id} on ${day}: ${thenLine(made)}`);
    expect(wrong).toEqual([]);
  });

  it('leads a country by those in office on the day', () => {
    const wrong: string[] = [];
    for (const { made, day } of cardsOf(isState)) if (laterYears(made.heading.description.replace(/.*Led then/, 'Led then'), day).length > 0) wrong.push(`${made.id} on ${day}: ${made.heading.description}`);
    expect(wrong).toEqual([]);
  });
});

describe('without a day, a card', () => {
  it('claims nothing dated', () => {
    for (let entity = 0; entity < gazetteer.entityCount; entity += 1) {
      if (!isPerson(entity as EntityIndex) && !isState(entity as EntityIndex)) continue;
      const { heading, flag, at } = card(gazetteer.id(entity as EntityIndex), null, { over: gazetteer });
      expect([heading.then, heading.before, heading.now, flag, at]).toEqual([undefined, undefined, undefined, undefined, null]);
    }
  });
});

describe('cards of the first article, 15 April 2010', () => {
  const then = (id: string): string => thenLine(card(id, '2010-04-15', { over: gazetteer }));

  it('say what people were', () => {
    expect(then('kurmanbek-bakiyev')).toBe('President of Kyrgyzstan since 2005');
    expect(then('vladimir-putin')).toBe('Prime Minister of Russia since 2008');
    expect(then('barack-obama')).toMatch(/^President of the United States since/);
    expect(then('roza-otunbayeva')).toMatch(/interim government/);
  });

  it('say what places were', () => {
    expect(then('kyrgyzstan')).toBe('Country in Central Asia');
    expect(then('bishkek')).toMatch(/^Capital of Kyrgyzstan/);
    expect(then('soviet-union')).toBe('Historical state 1922–1991');
    expect(thenLine(card('saint-petersburg', '1985-06-01', { over: gazetteer }))).toBe('Then officially Leningrad');
    expect(['1995-06-01', '2000-06-01'].map((on) => thenLine(card('almaty', on, { over: gazetteer })).startsWith('Capital of Kazakhstan'))).toEqual([true, false]);
    expect(['1995-06-01', '2000-06-01'].map((on) => thenLine(card('astana', on, { over: gazetteer })).startsWith('Capital of Kazakhstan'))).toEqual([false, true]);
  });

  it('say what bodies were part of', () => {
    expect([then('reuters'), thenLine(card('reuters', '2005-04-15', { over: gazetteer }))]).toEqual(['Part of Thomson Reuters since 2008', '']);
  });
});
