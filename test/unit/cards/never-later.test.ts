/** Over the real dataset: whoever the card is about, and whatever the day, its first lines tell nothing later. */
import { beforeAll, describe, expect, it } from 'vitest';
import { eventCard, organisationCard } from '../../../lib/cards/body-card';
import type { EntityCard } from '../../../lib/cards/card-model';
import { contextFor } from '../../../lib/cards/context';
import { ageOn, personCard } from '../../../lib/cards/person-card';
import { placeCard } from '../../../lib/cards/place-card';
import { tenuresOf } from '../../../lib/cards/tenure';
import type { Gazetteer } from '../../../lib/gazetteer/gazetteer';
import type { EntityIndex } from '../../../lib/gazetteer/ids';
import { firstDay, type PartialDate } from '../../../lib/shared/partial-date';
import { openGazetteer } from '../../../scripts/cli/open-gazetteer';
import { row } from '../../support/small-gazetteer';
import { day, onDay } from './support';

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

type Heading = EntityCard['heading'];

/** The parts of a card without its map, which is slow and claims nothing in words. */
function partOf(entity: EntityIndex, on: string | null): { heading: Heading; flag?: string } {
  const context = contextFor(gazetteer, entity, on === null ? null : day(on), 'en-GB');
  switch (gazetteer.rowKind(entity)) {
    case 'person': return personCard(context);
    case 'place': return placeCard(context);
    case 'event': return eventCard(context);
    default: return organisationCard(context);
  }
}

const entities = (isWanted: (entity: EntityIndex) => boolean): EntityIndex[] => Array.from({ length: gazetteer.entityCount }, (_, i) => i as EntityIndex).filter(isWanted);

/** What of the headings of some entities, on a few days each, is wrong, with who and when. */
function faults(isWanted: (entity: EntityIndex) => boolean, fault: (heading: Heading, on: string, entity: EntityIndex) => string[]): string[] {
  const next = randomDays();
  return entities(isWanted).flatMap((entity) =>
    Array.from({ length: DAYS_EACH }, next).flatMap((on) => fault(partOf(entity, on).heading, on, entity).map((wrong) => `${gazetteer.id(entity)} on ${on}: ${wrong}`)));
}

const isPerson = (entity: EntityIndex): boolean => gazetteer.rowKind(entity) === 'person';
const isState = (entity: EntityIndex): boolean => /^(country|territory|historical-state)$/.test(gazetteer.type(entity));
const isBody = (entity: EntityIndex): boolean => /^(organisation|event)$/.test(gazetteer.rowKind(entity));

const thenLine = ({ then }: Heading): string => (then ? [then.what, then.when].filter((part) => part !== undefined).join(' ') : '');
const laterYears = (text: string, on: string): string[] => (text.match(/\b(?:1[0-9]|20)\d\d\b/g) ?? []).filter((year) => year > on.slice(0, 4));

/** Offices that begin certainly later and that the person did not hold before. */
function laterOffices(person: EntityIndex, day: PartialDate): string[] {
  const tenures = tenuresOf(gazetteer, person);
  const known = new Set(tenures.filter(({ start }) => firstDay(start) <= day).map(({ office }) => office));
  return tenures.filter(({ office }) => !known.has(office)).map(({ office }) => gazetteer.name(office));
}

describe('on any day, the card of any person', () => {
  it('has no later year in its first line and description, no office that begins later, and no age but a possible one', () => {
    expect(faults(isPerson, (heading, on, entity) => {
      const claims = thenLine(heading).replaceAll('Former ', '').split(/; | since /);
      const born = gazetteer.facts(entity, 'born')[0]?.start;
      const age = /(?:^|, )aged (-?\d+)$/.exec(heading.description)?.[1];
      const isPossible = age === undefined || (born !== undefined && ageOn(born, onDay(on)) === Number(age) && Number(age) >= 0 && Number(age) < 120);
      return [...laterYears(`${thenLine(heading)} ${heading.description}`, on), ...laterOffices(entity, onDay(on)).filter((office) => claims.includes(office)), ...(isPossible ? [] : [`aged ${age}`])];
    })).toEqual([]);
  });
});

describe('on any day, the card of any country, organisation or event', () => {
  it('has no later year in its first line', () => {
    expect(faults((entity) => isState(entity) || isBody(entity), (heading, on) => laterYears(thenLine(heading), on))).toEqual([]);
  });

  it('leads a country by those in office on the day', () => {
    expect(faults(isState, ({ description }, on) => (description.startsWith('Led') && !description.includes('as of') ? laterYears(description, on) : []))).toEqual([]);
  });
});

describe('without a day, a card', () => {
  it('claims nothing dated', () => {
    for (const entity of entities((one) => isPerson(one) || isState(one) || isBody(one))) {
      const { heading, flag } = partOf(entity, null);
      expect([heading.then, heading.before, heading.now, flag]).toEqual([undefined, undefined, undefined, undefined]);
    }
  });
});

describe('cards of the real dataset', () => {
  const then = (id: string, on = '2010-04-15'): string => thenLine(partOf(row(gazetteer, id), on).heading);

  it('say what people were on the day of the first article', () => {
    expect(then('kurmanbek-bakiyev')).toBe('President of Kyrgyzstan since 2005');
    expect(then('vladimir-putin')).toBe('Prime Minister of Russia since 2008');
    expect(then('barack-obama')).toMatch(/^President of the United States since/);
    expect(then('roza-otunbayeva')).toMatch(/interim government/);
  });

  it('say what places were', () => {
    expect(then('kyrgyzstan')).toBe('Country in Central Asia');
    expect(then('kyrgyzstan', '1985-06-01')).toBe('Part of the Soviet Union');
    expect(then('bishkek')).toMatch(/^Capital of Kyrgyzstan/);
    expect(then('soviet-union')).toBe('Historical state 1922–1991');
    expect(partOf(row(gazetteer, 'saint-petersburg'), '1985-06-01').heading).toMatchObject({ name: 'Leningrad', then: { what: 'City in the Soviet Union, today in Russia' }, now: { what: 'renamed Saint Petersburg' } });
    const capitalIn = (id: string): boolean[] => ['1995-06-01', '2000-06-01'].map((on) => then(id, on).startsWith('Capital of Kazakhstan'));
    expect([capitalIn('almaty'), capitalIn('astana')]).toEqual([[true, false], [false, true]]);
  });

  it('say what bodies were part of', () => {
    expect([then('reuters'), then('reuters', '2005-04-15')]).toEqual(['International news agency, part of Thomson Reuters since 2008', 'International news agency']);
  });
});
