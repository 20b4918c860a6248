/**
 * The tool for people who edit `data/`:
 *
 *     npm run data -- check          every check that the tests run
 *     npm run data -- format         rewrite files in the canonical form
 *     npm run data -- counts         terms of office by country and decade, for docs/dataset.md
 *     npm run data -- find "Osh, KG" the GeoNames ids and admin codes of places of that name
 *     npm run data -- wordnet Osh    WordNet's named instances of that name
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkCurated } from './curated/checks';
import { countTerms } from './curated/counts';
import { formatYaml } from './curated/format';
import { dataFiles, readCurated } from './curated/read';
import { findPlaces, findWordnet } from './curated/find';

const DATA = new URL('../../data', import.meta.url).pathname;

function check(): number {
  const { curated, errors } = readCurated(DATA);
  const unformatted = dataFiles(DATA).filter(({ file, folder }) => {
    const text = readFileSync(join(DATA, file), 'utf8');
    return formatYaml(text, folder) !== text;
  });
  const problems = [...errors, ...checkCurated(curated), ...unformatted.map(({ file }) => `${file}: not in canonical form, run: npm run data -- format`)];
  for (const problem of problems) console.log(`error  ${problem}`);
  const { people, places, organisations, events, groups, offices, chains } = curated;
  console.log(`${people.length} people, ${places.length} places, ${organisations.length} organisations, ${events.length} events, ${groups.length} groups, ${offices.length} offices, ${chains.length} chains; ${problems.length} errors`);
  return problems.length > 0 ? 1 : 0;
}

function format(): number {
  for (const { file, folder } of dataFiles(DATA)) {
    const path = join(DATA, file);
    const before = readFileSync(path, 'utf8');
    const after = formatYaml(before, folder);
    if (after !== before) {
      writeFileSync(path, after);
      console.log(`formatted ${file}`);
    }
  }
  return 0;
}

const [command, ...rest] = process.argv.slice(2);
const query = rest.join(' ');
switch (command) {
  case 'check': process.exitCode = check(); break;
  case 'format': process.exitCode = format(); break;
  case 'counts': for (const line of countTerms(readCurated(DATA).curated)) console.log(line); break;
  case 'find': for (const line of findPlaces(query)) console.log(line); break;
  case 'wordnet': for (const line of findWordnet(query)) console.log(line); break;
  default:
    console.error('usage: npm run data -- check | format | counts | find "NAME, CC" | wordnet NAME');
    process.exitCode = 2;
}
