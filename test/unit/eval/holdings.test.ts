import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { EntityId } from '../../../lib/gazetteer/ids';
import type { EntityRef } from '../../../lib/linking/types';
import type { Gold } from '../../../scripts/eval/corpora';
import { Holdings } from '../../../scripts/eval/holdings';
import { Titles } from '../../../scripts/eval/titles';
import { smallGazetteer } from '../../support/small-gazetteer';

const folder = mkdtempSync(join(tmpdir(), 'sidelight-holdings-'));
afterAll(() => rmSync(folder, { recursive: true }));
writeFileSync(join(folder, 'redirects.json'), JSON.stringify({ 'Frank Osh': 'Francis Osh' }));
writeFileSync(join(folder, 't2q.json'), JSON.stringify({ 'Francis Osh': 'Q77', Nobody: 'Q78' }));

const gazetteer = smallGazetteer([
  { id: 'francis-osh', name: 'Francis Osh', kind: 'person', facts: ['wikipedia: Francis Osh'] }, { id: 'osh-airport', name: 'Osh Airport', kind: 'place', type: 'site', at: [40.6, 72.9] },
]);
const holdings = new Holdings(gazetteer, new Titles(folder));

const gold = (more: Partial<Gold>): Gold => ({ start: 0, end: 3, surface: 'Osh', kind: null, ...more });
const ref = (id: string, kind: EntityRef['kind'] = 'place'): EntityRef => ({ id: id as EntityId, name: id, kind });
/** Osh lies at 40.53, 72.8. */
const NEAR = { lat: 40.9, lon: 72.8 };
const FAR = { lat: 50, lon: 10 };

describe('the dataset holds', () => {
  it.each([
    ['an id that it has', { id: 'osh' }, true], ['not one that it has not', { id: 'nowhere' }, false], ['a title, also by an older name', { title: 'Frank_Osh' }, true], ['not an unknown title', { title: 'Nobody' }, false],
    ['a place of the name near the coordinates', NEAR, true], ['not one of the name elsewhere', FAR, false], ['not a place of another name there', { ...NEAR, surface: 'Uzgen' }, false],
  ])('%s', (_, more, held) => {
    expect(holdings.holds(gold(more))).toBe(held);
  });
});

describe('a link agrees', () => {
  it.each([
    ['with its own id', { id: 'osh' }, ref('osh'), true], ['not with another', { id: 'osh' }, ref('bishkek'), false], ['with the title of its article', { title: 'Francis Osh' }, ref('francis-osh', 'person'), true],
    ['with the Wikidata id of its article', { wikidata: 'Q77' }, ref('francis-osh', 'person'), true], ['not with another one', { wikidata: 'Q78' }, ref('francis-osh', 'person'), false],
    ['with coordinates near it', NEAR, ref('osh'), true], ['not with those elsewhere', FAR, ref('osh'), false], ['not with an id that is none', { title: 'Francis Osh' }, ref('nowhere'), false],
  ])('%s', (_, more, entity, agrees) => {
    expect(holdings.agrees(gold(more), entity)).toBe(agrees);
  });
});

describe('what an annotation means', () => {
  it('can be compared where something says what it is', () => {
    expect([{ id: 'x' }, { title: 'x' }, NEAR, { wikidata: 'Q77' }, { wikidata: 'Q99' }, {}].map((more) => holdings.isComparable(gold(more)))).toEqual([true, true, true, true, false, false]);
  });

  it('has a kind by its type, or by the entity', () => {
    expect([{ kind: 'event' as const }, { id: 'osh' }, { title: 'Francis Osh' }, { id: 'president-of-russia' }, {}].map((more) => holdings.kindOf(gold(more)))).toEqual(['event', 'place', 'person', null, null]);
  });

  it('lies where it says, or where the entity lies', () => {
    expect(holdings.coordinatesOf(gold(NEAR))).toEqual(NEAR);
    expect(holdings.coordinatesOf(gold({ id: 'osh' }))?.lat).toBeCloseTo(40.53, 2);
    expect(holdings.coordinates(ref('kazakhstan'))?.lat).toBeCloseTo(48, 1);
    expect([holdings.coordinatesOf(gold({})), holdings.coordinates(ref('nowhere'))]).toEqual([null, null]);
  });
});
