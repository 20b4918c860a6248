/**
 * Coastlines and borders for the locator maps: Natural Earth 1:10m from the npm package world-atlas (public domain),
 * simplified and written in the layout of `lib/cards/map/outlines-format.ts`. Deterministic: no times, no locale.
 *
 * The decisions behind it (what is merged, which borders are whose) are in docs/adr/0004-locator-maps.md.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoArea, geoContains } from 'd3-geo';
import { feature } from 'topojson-client';
import { presimplify, sphericalTriangleArea } from 'topojson-simplify';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { ALL_LAND, NOBODY } from '../../../lib/cards/map/outlines-format';
import { assert, defined } from '../../../lib/shared/assert';
import { ALPHA2_BY_NUMERIC } from './country-codes';
import { writeOutlines, type OutlineArc, type OutlineCountry } from './write-outlines';

type Area = Polygon<{ name: string }> | MultiPolygon<{ name: string }>;
type World = Topology<{ countries: GeometryCollection<{ name: string }>; land: GeometryCollection }>;
/** A polygon's rings (outer first), each a list of arc references. */
type PolygonArcs = number[][];

interface Country {
  code: string;
  name: string;
  polygons: PolygonArcs[];
}

const EARTH_KM2 = 6371 ** 2;
/** A point stays while the triangle it makes with its neighbours is larger: a pixel at the usual zoom (2 km). */
const SMALLEST_TRIANGLE_KM2 = 2.2;
/** Countries smaller than this get proportionally more detail, because their maps are closer. */
const FULL_SIZE_KM2 = 150_000;
/** Islands below this are left out, unless their country has hardly anything else. */
const SMALLEST_ISLAND_KM2 = 3;
const SMALL_COUNTRY_KM2 = 3_000;
/** Islands keep at least this many points, so that they do not become triangles. */
const ISLAND_POINTS = 8;

/** Where Natural Earth draws what the United Nations does not (or a lease): drawn as part of its country. */
const PART_OF: ReadonlyMap<string, string> = new Map([
  ['Baikonur', 'KZ'], ['USNB Guantanamo Bay', 'CU'], ['Somaliland', 'SO'], ['N. Cyprus', 'CY'], ['Cyprus U.N. Buffer Zone', 'CY'],
  ['Dhekelia', 'CY'], ['Akrotiri', 'CY'], ['Ashmore and Cartier Is.', 'AU'], ['Coral Sea Is.', 'AU'], ['Clipperton I.', 'PF'],
]);
/** No ISO numeric id, but a code in general use. */
const WITHOUT_ID: ReadonlyMap<string, string> = new Map([['Kosovo', 'XK']]);

/** Natural Earth's abbreviations and older names, as a map should have them. */
const NAMES: ReadonlyMap<string, string> = new Map(Object.entries({
  'S. Sudan': 'South Sudan', 'W. Sahara': 'Western Sahara', 'Dem. Rep. Congo': 'DR Congo', 'Dominican Rep.': 'Dominican Republic',
  'Central African Rep.': 'Central African Republic', 'Bosnia and Herz.': 'Bosnia and Herzegovina', 'Eq. Guinea': 'Equatorial Guinea',
  Macedonia: 'North Macedonia', eSwatini: 'Eswatini', 'United States of America': 'United States', 'Solomon Is.': 'Solomon Islands',
  'Marshall Is.': 'Marshall Islands', 'Falkland Is.': 'Falkland Islands', 'Faeroe Is.': 'Faroe Islands', 'Fr. Polynesia': 'French Polynesia',
  Vatican: 'Vatican City', 'Antigua and Barb.': 'Antigua and Barbuda', 'St. Kitts and Nevis': 'Saint Kitts and Nevis',
  'St. Vin. and Gren.': 'Saint Vincent and the Grenadines', Turkey: 'Turkey', 'Cayman Is.': 'Cayman Islands', 'Cook Is.': 'Cook Islands',
}));

/** Crimea is its own area, so that a map can leave it to neither side, or to Ukraine before 2014. */
const CRIMEA = { code: 'X1', name: '', inside: [34.4, 45.2] as [number, number], from: 'RU' };

/** The outlines section, ready for the dataset. */
export function buildOutlines(): Uint8Array {
  const world = loadWorld();
  const countries = separateCrimea(world, collectCountries(world));
  const land = world.objects.land.geometries.flatMap((geometry) => polygonsOf(geometry as Area));
  const all: Country[] = [{ code: '', name: '', polygons: land }, ...countries];
  const arcs = simplifiedArcs(world, countries);
  return writeOutlines(arcs, withoutTinyIslands(world, all).map(asOutlineCountry));
}

function loadWorld(): World {
  const path = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json');
  return JSON.parse(readFileSync(path, 'utf8')) as World;
}

const polygonsOf = (geometry: Area): PolygonArcs[] => (geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs);

function collectCountries(world: World): Country[] {
  const countries = new Map<string, Country>();
  for (const geometry of world.objects.countries.geometries as (Area & { id?: string; properties: { name: string } })[]) {
    const { name } = geometry.properties;
    const code = PART_OF.get(name) ?? WITHOUT_ID.get(name) ?? ALPHA2_BY_NUMERIC.get(String(geometry.id)) ?? '';
    const country = countries.get(code || name) ?? { code, name: '', polygons: [] };
    if (!PART_OF.has(name)) country.name ||= code === '' ? '' : (NAMES.get(name) ?? name);
    country.polygons.push(...polygonsOf(geometry));
    countries.set(code || name, country);
  }
  // Sorted, so that the bytes do not follow the order of Natural Earth's file.
  return [...countries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, country]) => country);
}

function separateCrimea(world: World, countries: Country[]): Country[] {
  const russia = defined(countries.find(({ code }) => code === CRIMEA.from), 'Russia in the atlas');
  const crimea = russia.polygons.filter((polygon) => geoContains(shape(world, [polygon]), CRIMEA.inside));
  assert(crimea.length === 1, 'Crimea is one polygon of Russia in this version of Natural Earth');
  russia.polygons = russia.polygons.filter((polygon) => !crimea.includes(polygon));
  return [...countries, { code: CRIMEA.code, name: CRIMEA.name, polygons: crimea }];
}

const shape = (world: World, polygons: PolygonArcs[]) => feature(world, { type: 'MultiPolygon', arcs: polygons } as MultiPolygon);
const areaKm2 = (world: World, polygons: PolygonArcs[]): number => geoArea(shape(world, polygons)) * EARTH_KM2;

/** Both countries beside each arc, and how small a triangle is worth keeping for the smaller of them. */
function simplifiedArcs(world: World, countries: Country[]): OutlineArc[] {
  const sides = world.arcs.map((): [number, number] => [NOBODY, NOBODY]);
  const thresholds = world.arcs.map(() => SMALLEST_TRIANGLE_KM2);
  countries.forEach(({ polygons }, i) => {
    const country = i + 1; // country 0 is all land
    const threshold = SMALLEST_TRIANGLE_KM2 * Math.min(1, areaKm2(world, polygons) / FULL_SIZE_KM2);
    for (const ref of polygons.flat(2)) {
      const arc = ref < 0 ? ~ref : ref;
      const pair = defined(sides[arc], 'sides of an arc');
      pair[pair[0] === NOBODY ? 0 : 1] = country;
      thresholds[arc] = Math.min(defined(thresholds[arc], 'threshold of an arc'), threshold);
    }
  });
  const weighted = presimplify(world, sphericalTriangleArea);
  return weighted.arcs.map((points, arc) => ({
    points: keptPoints(points, defined(thresholds[arc], 'threshold of an arc') / EARTH_KM2),
    sides: defined(sides[arc], 'sides of an arc'),
  }));
}

/** Points whose weight (third coordinate, steradians) is large enough; of a closed arc at least a few. */
function keptPoints(points: number[][], threshold: number): [number, number][] {
  const weight = (point: number[]): number => point[2] ?? Infinity;
  const [first, last] = [points[0], points.at(-1)];
  const closed = first?.[0] === last?.[0] && first?.[1] === last?.[1];
  const least = closed ? (points.map(weight).sort((a, b) => b - a)[ISLAND_POINTS] ?? 0) : threshold;
  return points.filter((point) => weight(point) >= Math.min(threshold, least)).map(([lon = 0, lat = 0]) => [lon, lat]);
}

function withoutTinyIslands(world: World, countries: Country[]): Country[] {
  const dropped = new Set<number>();
  for (const { polygons } of countries.slice(1)) {
    if (areaKm2(world, polygons) < SMALL_COUNTRY_KM2) continue;
    for (const polygon of polygons) {
      const island = polygon.length === 1 && polygon[0]?.length === 1;
      if (island && areaKm2(world, [polygon]) < SMALLEST_ISLAND_KM2) dropped.add(defined(polygon[0]?.[0], 'the arc of an island'));
    }
  }
  const kept = (polygon: PolygonArcs): boolean => !polygon.some((ring) => ring.length === 1 && dropped.has(ring[0] ?? NaN));
  return countries.map((country) => ({ ...country, polygons: country.polygons.filter(kept) }));
}

function asOutlineCountry({ code, name, polygons }: Country, index: number): OutlineCountry {
  assert(index !== ALL_LAND || code === '', 'country 0 is all land');
  const rings = polygons.flatMap((polygon) => polygon.map((refs, i) => ({ refs, hole: i > 0 })));
  return { code, name, rings };
}
