/** Brings the records of all sources together: each real thing once, under the id of its most careful description. */
import type { CuratedRecord } from './curated/records';
import type { EntityRecord } from './record';
import { nameKey } from './names';

/** Types that a name alone may be matched on: a curated record and a source record of one class are the same thing. */
const ADMIN_TYPES = new Set(['state', 'province', 'region', 'county']);
const TOWN_TYPES = new Set(['city']);
/** A town of the same name within this many degrees of a curated one is that town. */
const SAME_TOWN_WITHIN = 0.3;

export interface Merged {
  records: Map<string, EntityRecord>;
  /** Ids of source records that curated ones took over, with the ids they go by now. */
  renamed: Map<string, string>;
  /** For the report: source records taken up by curated ones without being named by id. */
  byName: number;
  /** Overlays whose id no source has. */
  errors: string[];
}

/**
 * Curated records take over the places they overlay: coordinates, population and units come from the source, the
 * names that match from both, everything else from `data/`. References to the source's id follow.
 */
export function mergePlaces(curated: CuratedRecord[], sources: EntityRecord[]): Merged {
  const records = new Map(sources.map((record) => [record.id, record]));
  const renamed = new Map<string, string>();
  const errors: string[] = [];
  const lookup = indexByName(sources);
  let byName = 0;
  for (const record of curated) {
    const named = record.overlays === undefined ? findSame(record, lookup, renamed) : records.get(record.overlays);
    if (record.overlays !== undefined && !named) errors.push(`${record.id}: ${missing(record.overlays, renamed)}`);
    if (record.overlays === undefined && named) byName++;
    if (named) {
      takeOver(record, named);
      records.delete(named.id);
      renamed.set(named.id, record.id);
    }
    records.set(record.id, record);
  }
  for (const record of records.values()) followRenaming(record, renamed);
  return { records, renamed, byName, errors };
}

const missing = (overlay: string, renamed: Map<string, string>): string =>
  renamed.has(overlay) ? `${overlay} is already taken by ${renamed.get(overlay)}` : `no source place has the id ${overlay}`;

function indexByName(records: EntityRecord[]): Map<string, EntityRecord[]> {
  const index = new Map<string, EntityRecord[]>();
  for (const record of records) for (const key of new Set(record.aliases.map(({ text }) => nameKey(text)))) index.set(key, [...(index.get(key) ?? []), record]);
  return index;
}

/** The source's record of the same thing, where name, country and class agree and only one does. */
function findSame(record: CuratedRecord, lookup: Map<string, EntityRecord[]>, taken: Map<string, string>): EntityRecord | undefined {
  if (record.kind !== 'place' || !record.country) return undefined;
  const fits = (lookup.get(nameKey(record.name)) ?? []).filter((other) => other.country === record.country && !taken.has(other.id) && sameClass(record, other));
  return fits.length === 1 ? fits[0] : undefined;
}

function sameClass(record: EntityRecord, other: EntityRecord): boolean {
  if (ADMIN_TYPES.has(record.type)) return other.type === 'region';
  if (!TOWN_TYPES.has(record.type) || other.type !== 'city') return false;
  return near(record.lat, other.lat) && near(record.lon, other.lon);
}

const near = (a: number | undefined, b: number | undefined): boolean => a !== undefined && b !== undefined && Math.abs(a - b) <= SAME_TOWN_WITHIN;

function takeOver(record: EntityRecord, source: EntityRecord): void {
  record.lat ??= source.lat as number;
  record.lon ??= source.lon as number;
  if (record.lat === undefined) delete (record as Partial<EntityRecord>).lat;
  if (record.lon === undefined) delete (record as Partial<EntityRecord>).lon;
  if (record.population === undefined && source.population !== undefined) record.population = source.population;
  if (record.country === undefined && source.country !== undefined) record.country = source.country;
  if (source.admin1 !== undefined) record.admin1 = source.admin1;
  if (source.admin2 !== undefined) record.admin2 = source.admin2;
  const known = new Set(record.aliases.map(({ text }) => nameKey(text)));
  for (const alias of source.aliases) {
    if (known.has(nameKey(alias.text))) continue;
    // For matching alone: cards tell the names that `data/` gives.
    record.aliases.push({ ...alias, share: alias.share * 0.5 });
  }
  record.weight = Math.max(record.weight, source.weight);
}

function followRenaming(record: EntityRecord, renamed: Map<string, string>): void {
  const admin1 = record.admin1 && renamed.get(record.admin1);
  const admin2 = record.admin2 && renamed.get(record.admin2);
  if (admin1) record.admin1 = admin1;
  if (admin2) record.admin2 = admin2;
  if (record.admin1 === record.id) delete record.admin1;
}
