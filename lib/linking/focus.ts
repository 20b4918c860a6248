/** Which countries and regions a story is about, as shares of the places it names. */
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { EntityIndex, NodeIndex } from '../gazetteer/ids';
import type { MentionRole } from './types';

/** A place that the story names, under one of its names. */
export interface PlaceUse {
  node: NodeIndex | null;
  entity: EntityIndex;
  role: MentionRole;
  /** How likely the name means it, 0 to 1. */
  share: number;
}

const WEIGHTS: Partial<Record<MentionRole, number>> = { demonym: 0.7, dateline: 2 };
/** Places nobody has named yet: keeps one mention from being the whole story. */
const PSEUDO_COUNT = 1;

/** Units that count as places in themselves. */
const REGIONS = new Set(['state', 'province', 'region']);

/** Counts by country code or region, in all and by the name that gave them. */
class Counts<Key> {
  private readonly all = new Map<Key, number>();
  private readonly byName = new Map<NodeIndex, Map<Key, number>>();

  add(key: Key, node: NodeIndex | null, weight: number): void {
    this.all.set(key, (this.all.get(key) ?? 0) + weight);
    if (node === null) return;
    const own = this.byName.get(node) ?? new Map<Key, number>();
    this.byName.set(node, own);
    own.set(key, (own.get(key) ?? 0) + weight);
  }

  /** What other names than this one gave. */
  others(key: Key, node: NodeIndex | null): number {
    return (this.all.get(key) ?? 0) - ((node !== null && this.byName.get(node)?.get(key)) || 0);
  }
}

export class Focus {
  private readonly countries = new Counts<string>();
  private readonly regions = new Counts<EntityIndex>();
  private readonly totals = new Counts<'all'>();

  constructor(places: readonly PlaceUse[], gazetteer: Gazetteer) {
    for (const { node, entity, role, share } of places) {
      const weight = (WEIGHTS[role] ?? 1) * share;
      const country = gazetteer.countryCode(entity);
      const region = gazetteer.admin(entity, 1) ?? (REGIONS.has(gazetteer.type(entity)) ? entity : null);
      if (country !== undefined) this.countries.add(country, node, weight);
      if (region !== null) this.regions.add(region, node, weight);
      this.totals.add('all', node, weight);
    }
  }

  /** Share of the story's places, those under this name left out, that are in the country: 0 to 1. */
  country(code: string, except: NodeIndex | null): number {
    return this.countries.others(code, except) / this.total(except);
  }

  /** The same for a first-level unit. */
  region(region: EntityIndex, except: NodeIndex | null): number {
    return this.regions.others(region, except) / this.total(except);
  }

  private total(except: NodeIndex | null): number {
    return this.totals.others('all', except) + PSEUDO_COUNT;
  }
}
