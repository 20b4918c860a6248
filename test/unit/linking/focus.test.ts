import { describe, expect, it } from 'vitest';
import type { NodeIndex } from '../../../lib/gazetteer/ids';
import { Focus, type PlaceUse } from '../../../lib/linking/focus';
import type { MentionRole } from '../../../lib/linking/types';
import { row } from '../../support/small-gazetteer';
import { gazetteer } from './support';

/** Uses of places by id, each under a name of its own unless one is given. */
const focusOf = (...uses: [id: string, role?: MentionRole, name?: number][]): Focus =>
  new Focus(uses.map(([id, role = 'text', name], i): PlaceUse => ({ node: (name ?? i) as NodeIndex, entity: row(gazetteer, id), role, share: 1 })), gazetteer);

const other = 99 as NodeIndex;

describe('the focus of a story', () => {
  it('is nowhere without places', () => {
    expect(focusOf().country('KG', null)).toBe(0);
    expect(focusOf().region(row(gazetteer, 'texas'), null)).toBe(0);
  });

  it('is the country of most of its places, never all of it', () => {
    const focus = focusOf(['osh'], ['bishkek'], ['moscow']);
    expect(focus.country('KG', other)).toBeGreaterThan(focus.country('RU', other));
    expect(focus.country('KG', other)).toBeLessThan(1);
    expect(focus.country('FR', other)).toBe(0);
  });

  it('grows with every other place of a country', () => {
    const shares = [1, 2, 3, 4].map((count) => focusOf(...Array.from({ length: count }, (): [string] => ['osh'])).country('KG', other));
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(new Set(shares).size).toBe(4);
  });

  it('is told less by a name that may mean something else', () => {
    const share = (share: number): number => new Focus([{ node: 1 as NodeIndex, entity: row(gazetteer, 'osh'), role: 'text', share }], gazetteer).country('KG', other);
    expect(share(0.3)).toBeLessThan(share(1));
    expect(share(0)).toBe(0);
  });

  it('is not told by the name that asks', () => {
    const focus = focusOf(['paris-texas', 'text', 7], ['moscow', 'text', 8]);
    expect(focus.country('US', 7 as NodeIndex)).toBe(0);
    expect(focus.country('US', 8 as NodeIndex)).toBeGreaterThan(0);
  });

  it('is told more by a dateline and less by an adjective', () => {
    const share = (role: MentionRole): number => focusOf(['osh', role], ['moscow']).country('KG', other);
    expect(share('dateline')).toBeGreaterThan(share('text'));
    expect(share('text')).toBeGreaterThan(share('demonym'));
  });

  it('is a region, too, by its places or by itself', () => {
    const [texas, region] = [row(gazetteer, 'texas'), row(gazetteer, 'osh-region')];
    expect(focusOf(['paris-texas']).region(texas, other)).toBeGreaterThan(0);
    expect(focusOf(['texas']).region(texas, other)).toBeGreaterThan(0);
    expect(focusOf(['osh'], ['moscow']).region(region, other)).toBeLessThan(1 / 2);
    expect(focusOf(['moscow']).region(region, other)).toBe(0);
  });
});
