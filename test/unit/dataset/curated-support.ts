import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readCurated, type Curated, type CuratedResult } from '../../../scripts/dataset/curated/read';

/** Reads a folder of data files that a test makes up. `dataset.yaml` is there unless given. */
export function readFiles(files: Record<string, string>): CuratedResult {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-data-'));
  try {
    for (const [name, text] of Object.entries({ 'dataset.yaml': 'asOf: 2025-06-30\n', ...files })) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    return readCurated(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Small, sound data: one country with its capital, its presidency and two presidents, written down from both sides. */
export const SOUND = {
  'places/all.yaml': `
- {id: astana, name: Astana, type: city, countries: [kazakhstan], lat: 51.2, lon: 71.4, formerNames: [{name: Akmola, start: 1992-07-06, end: 1998-05-06}]}
- {id: kazakhstan, name: Kazakhstan, type: country, iso: KZ, lat: 48, lon: 67.5, demonyms: [Kazakh], capitals: [{place: astana, start: 1997-12-10}], independence: {date: 1997-12-10}}
`,
  'offices/all.yaml': `
- {id: governor-of-kazakhstan, title: Governor, of: kazakhstan, role: other, shared: true}
- {id: president-of-kazakhstan, title: President, of: kazakhstan, role: head-of-state}
`,
  'people/all.yaml': `
- {id: tokayev, name: Kassym-Jomart Tokayev, gender: m, born: 1953-05-17, citizenship: [kazakhstan], offices: [{office: president-of-kazakhstan, start: 2019-03-20}]}
- {id: nazarbayev, name: Nursultan Nazarbayev, gender: m, born: 1940-07-06, offices: [{office: president-of-kazakhstan, start: 1991-04-24, end: 2019-03-20}]}
`,
  'organisations/all.yaml': '- {id: csto, name: Collective Security Treaty Organisation, type: alliance, start: 1992-05-15, seat: astana, partOf: [{organisation: csto}]}\n',
  'events/all.yaml': '- {id: unrest, name: January unrest, type: protests, start: 2022-01-02, end: 2022-01-11, places: [kazakhstan], sides: [[kazakhstan], [csto]]}\n',
  'groups/all.yaml': '- {id: uyghurs, name: Uyghurs, type: people, countries: [kazakhstan]}\n',
  'chains/all.yaml': '- {office: president-of-kazakhstan, holders: [{person: nazarbayev, start: 1991-04-24, end: 2019-03-20}, {person: tokayev, start: 2019-03-20}]}\n',
  'priors/all.yaml': '- {alias: Astana, means: {astana: 9, kazakhstan: 1}}\n',
};

type File = keyof typeof SOUND;

/** The sound data with one text in one file replaced by another. */
export function seeded(file: File, from: string, to: string): Curated {
  if (!SOUND[file].includes(from)) throw new Error(`${file} has no "${from}"`);
  const { curated, errors } = readFiles({ ...SOUND, [file]: SOUND[file].replace(from, to) });
  if (errors.length > 0) throw new Error(errors.join('\n'));
  return curated;
}

/** The sound data with more people. */
export const withPeople = (records: string): Curated => seeded('people/all.yaml', '- {id: tokayev', `${records.trim()}\n- {id: tokayev`);
