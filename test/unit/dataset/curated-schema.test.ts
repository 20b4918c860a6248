import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dayRange } from '../../../scripts/dataset/curated/dates';
import { dataFiles } from '../../../scripts/dataset/curated/read';
import { readWords } from '../../../scripts/dataset/curated/words';
import { DATA_DIR } from '../../../scripts/dataset/paths';
import { readFiles } from './curated-support';

const person = (fields: string): string[] => readFiles({ 'people/a.yaml': `- {id: a, name: A, gender: f, ${fields}}\n` }).errors;
const place = (fields: string): string[] => readFiles({ 'places/a.yaml': `- {id: a, name: A, type: city, ${fields}}\n` }).errors;

describe('a record of data/', () => {
  it('is read with the file it came from', () => {
    const { curated, errors } = readFiles({ 'people/b.yaml': '- {id: kim, name: Kim, gender: m, born: 1941}\n', 'groups/a.yaml': '- {id: kurds, name: Kurds, type: people}\n' });
    expect(errors).toEqual([]);
    expect(curated.people).toEqual([{ id: 'kim', name: 'Kim', gender: 'm', born: '1941' }]);
    expect([...curated.origin]).toEqual([['kim', 'people/b.yaml'], ['kurds', 'groups/a.yaml']]);
  });

  it('has dates of the calendar, as precise as they are known', () => {
    for (const date of ['2005', '2005-04', '2005-04-15', '-44', '-44-03-15', '2004-02-29']) expect(person(`born: ${date}`), date).toEqual([]);
    for (const date of ['2005-13', '2005-02-30', '2005-02-29', '2005-4', 'April 2005', '2005-04-15T00:00', '0', '1.5']) expect(person(`born: ${date}`), date).toEqual([expect.stringMatching(/^people\/a\.yaml: a: born: /)]);
  });

  it('has no field that the schema does not know', () => {
    expect(person('birth: 1941')).toEqual([expect.stringMatching(/people\/a\.yaml: a: birth/)]);
  });

  it('has text where text is due', () => {
    expect(person("description: ' '")).toEqual([expect.stringMatching(/expected some text/)]);
    expect(person('aliases: []')).toHaveLength(1);
    expect(person('description: A politician.')).toEqual([expect.stringMatching(/no full stop/)]);
    expect(readFiles({ 'people/a.yaml': '- {id: A_B, name: A, gender: f}\n' }).errors).toEqual([expect.stringMatching(/lower-case words/)]);
  });

  it('lies on the globe', () => {
    expect(place('lat: 91, lon: 0')).toHaveLength(1);
    expect(place('lat: 0, lon: -181')).toHaveLength(1);
    expect(place('lat: -90, lon: 180')).toEqual([]);
  });

  it('names an office or gives a title, not both and not neither', () => {
    for (const tenure of ['{start: 2005}', '{office: x, title: Y}', '{office: x, of: y}', '{office: x, label: Y}']) expect(person(`offices: [${tenure}]`), tenure).toHaveLength(1);
    for (const tenure of ['{office: x}', '{title: Y}', '{title: Y, of: x, label: Z, end: unknown}']) expect(person(`offices: [${tenure}]`), tenure).toEqual([]);
  });

  it('gives shares of which one is above zero', () => {
    for (const means of ['{}', '{a: 0}', '{a: -1}']) expect(readFiles({ 'priors/a.yaml': `- {alias: A, means: ${means}}\n` }).errors, means).toContainEqual(expect.stringMatching(/above 0/));
  });

  it('has an id of its own in all of data/', () => {
    const { errors } = readFiles({ 'groups/a.yaml': '- {id: osh, name: Osh, type: people}\n', 'places/a.yaml': '- {id: osh, name: Osh, type: city, lat: 1, lon: 1}\n', 'priors/a.yaml': '- {alias: osh, means: {osh: 1}}\n' });
    expect(errors).toEqual(['groups/a.yaml: osh: this id is taken in places/a.yaml']);
  });
});

describe('a data file that cannot be read', () => {
  it('is named, with the line where the YAML is broken', () => {
    expect(readFiles({ 'people/broken.yaml': '- id: a\n  name: [unclosed\n' }).errors).toEqual([expect.stringMatching(/^people\/broken\.yaml: .*line 3/s)]);
    expect(readFiles({ 'people/twice.yaml': '- id: a\n  id: b\n' }).errors).toEqual([expect.stringMatching(/^people\/twice\.yaml: .*unique/s)]);
  });

  it('is named when it holds no list, or something in the list that is no record', () => {
    for (const text of ['', 'id: a\n', '# nothing yet\n']) expect(readFiles({ 'people/a.yaml': text }).errors, text).toEqual(['people/a.yaml: expected a list of records ("- id: …")']);
    expect(readFiles({ 'people/a.yaml': '- osh\n-\n' }).errors).toEqual(['people/a.yaml: item 1: expected a record ("- id: …"), got "osh"', 'people/a.yaml: item 2: expected a record ("- id: …"), got null']);
  });

  it('does not hide the records of other files', () => {
    const { curated, errors } = readFiles({ 'people/a.yaml': '][', 'people/b.yaml': '- {id: kim, name: Kim, gender: m}\n' });
    expect(errors.length).toBeGreaterThan(0);
    expect(curated.people.map(({ id }) => id)).toEqual(['kim']);
  });

  it('is dataset.yaml without a last sure day', () => {
    for (const text of ['', 'asOf: 2025\n', 'asOf: 2025-02-30\n', 'asOf: [', 'asOf: 2025-06-30\nother: 1\n']) expect(readFiles({ 'dataset.yaml': text }).errors, text).toEqual(['dataset.yaml: expected asOf: YYYY-MM-DD']);
  });

  it('is a list of names that is no list of names', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sidelight-words-'));
    mkdirSync(join(folder, 'words'));
    expect(() => readWords(folder)).toThrow(/given-names\.yaml is missing/);
    writeFileSync(join(folder, 'words/given-names.yaml'), 'f: Ada\n');
    expect(() => readWords(folder)).toThrow(/given-names\.yaml: /);
    rmSync(folder, { recursive: true });
  });
});

describe('the files of data/', () => {
  it('are listed in one order whatever the file system', () => {
    const files = dataFiles(DATA_DIR).map(({ file }) => file);
    const folders = [...new Set(files.map((file) => file.split('/')[0]))];
    expect(files).toEqual(folders.flatMap((folder) => files.filter((file) => file.startsWith(`${folder}/`)).sort()));
    expect(files).toContain('people/leaders-former-soviet-union.yaml');
  });
});

describe('the days that a written date may mean', () => {
  it('are all of its year or month, in the order in which they passed', () => {
    expect(dayRange('2005')).toEqual({ first: 20050101, last: 20051231 });
    expect(dayRange('-44-03-15').last).toBeLessThan(dayRange('-44-04').first);
    expect(() => dayRange('soon')).toThrow(/Bug: a date in "soon"/);
  });
});
