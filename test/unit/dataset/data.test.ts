import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkCurated } from '../../../scripts/dataset/curated/checks';
import { formatYaml } from '../../../scripts/dataset/curated/format';
import { dataFiles, readCurated } from '../../../scripts/dataset/curated/read';
import { readWords } from '../../../scripts/dataset/curated/words';
import { DATA_DIR } from '../../../scripts/dataset/paths';

const textOf = (file: string): string => readFileSync(join(DATA_DIR, file), 'utf8');

describe('data/', () => {
  it('has no problems', () => {
    const { curated, errors } = readCurated(DATA_DIR);
    expect([...errors, ...checkCurated(curated)]).toEqual([]);
    expect(curated.people.length).toBeGreaterThan(300);
  });

  it('is written in the canonical form, file by file', () => {
    for (const { file, folder } of dataFiles(DATA_DIR)) expect(formatYaml(textOf(file), folder) === textOf(file), `${file}: run npm run data -- format`).toBe(true);
  });

  it('has lists of given and family names', () => {
    const { given, family } = readWords(DATA_DIR);
    expect(given.f).toContain('Aisulu');
    expect(family.common).toContain('Abdullah');
    expect(given.m.length).toBeGreaterThan(500);
  });
});

describe('the canonical form', () => {
  it('sorts records and keys and keeps what they say', () => {
    const source = '- {name: Osh, id: osh, type: city, lon: 72.8, lat: 40.5}\n- id: bishkek\n  type: city\n  name: "Bishkek"\n';
    expect(formatYaml(source, 'places')).toBe('- id: bishkek\n  name: Bishkek\n  type: city\n\n- id: osh\n  name: Osh\n  type: city\n  lat: 40.5\n  lon: 72.8\n');
  });

  it('keeps comments and the quotes that a text needs', () => {
    const text = formatYaml('# Of the south.\n\n- id: osh\n  name: "2005"\n  wordnet: ["08998800"] # by hand\n', 'places');
    expect(text).toContain('# Of the south.');
    expect(text).toContain('# by hand');
    expect(parse(text)).toEqual([{ id: 'osh', name: '2005', wordnet: ['08998800'] }]);
  });

  it('is the same from any order of records, and of itself', () => {
    const records = fc.uniqueArray(fc.record({
      id: fc.stringMatching(/^[a-z]{1,4}$/),
      name: fc.oneof(fc.string({ unit: 'grapheme', minLength: 1 }), fc.constantFrom('no', '2005', '1e3', '~', 'null', ': a', '- b', '# c', '"', "'", 'a: b', '{', ' ')),
      aliases: fc.array(fc.string({ maxLength: 40 }), { minLength: 1, maxLength: 5 }),
    }), { minLength: 1, maxLength: 6, selector: ({ id }) => id });
    fc.assert(fc.property(records, (list) => {
      const [one, other] = [list, [...list].reverse()].map((rows) => formatYaml(JSON.stringify(rows), 'groups')) as [string, string];
      expect(other).toBe(one);
      expect(formatYaml(one, 'groups')).toBe(one);
      expect(parse(one)).toEqual([...list].sort((a, b) => (a.id < b.id ? -1 : 1)));
    }), { numRuns: 200 });
  });
});
