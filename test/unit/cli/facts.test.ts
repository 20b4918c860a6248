import { statSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { runCard } from '../../../scripts/cli/card';
import { runDump } from '../../../scripts/cli/dump';
import { runLookup } from '../../../scripts/cli/lookup';
import { runStats } from '../../../scripts/cli/stats';
import { ensureDataset } from '../../../scripts/dataset/ensure';
import { KINDS } from '../../../lib/shared/kind';
import { DATASET_MS, run } from './run';

let path = '';
beforeAll(async () => void (path = await ensureDataset()), DATASET_MS);

const DATE = /^-?\d{4}(-\d\d(-\d\d)?)?$/;

interface Dumped {
  id: string; kind: string; name: string; aliases: string[];
  wikipedia?: string; lat?: number; lon?: number; country?: string; type?: string; population?: number; born?: string; died?: string; start?: string; end?: string;
  offices?: { title: string; of?: string; start?: string; end?: string; acting?: true }[];
}

const dump = async (...args: string[]): Promise<Dumped[]> => (await run(runDump, ...args)).out.trimEnd().split('\n').map((line) => JSON.parse(line) as Dumped);

describe('dump', () => {
  let all: Dumped[] = [];
  beforeAll(async () => void (all = await dump()), DATASET_MS);

  it('prints every entity once, with id, kind, name and aliases', async () => {
    const stats = JSON.parse((await run(runStats, '--json')).out) as { entities: { total: number } };
    expect(all.length).toBe(stats.entities.total);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(all.filter(({ id, kind, name, aliases }) => id === '' || name === '' || !(KINDS as readonly string[]).includes(kind) || !Array.isArray(aliases))).toEqual([]);
  });

  it('gives coordinates as two numbers, countries as two letters, and population as a number', () => {
    const broken = all.filter(({ lat, lon, country, population }) =>
      (lat === undefined) !== (lon === undefined) || Math.abs(lat ?? 0) > 90 || Math.abs(lon ?? 0) > 180 || (country !== undefined && !/^[A-Z]{2}$/.test(country)) || (population !== undefined && !(population > 0)));
    expect(broken).toEqual([]);
  });

  it('gives dates as precise as they are known', () => {
    const broken = all.flatMap(({ id, born, died, start, end, offices }) =>
      [born, died, start, end, ...(offices ?? []).flatMap((office) => [office.start, office.end === 'unknown' ? undefined : office.end])].filter((date) => date !== undefined && !DATE.test(date)).map((date) => `${id}: ${date}`));
    expect(broken).toEqual([]);
  });

  it('gives offices with a title and a body that is in the dump, one for each tenure', () => {
    const ids = new Set(all.map(({ id }) => id));
    const offices = all.flatMap(({ id, offices: list }) => (list ?? []).map((office) => ({ id, ...office })));
    expect(offices.length).toBeGreaterThan(500);
    expect(offices.filter(({ title, of }) => typeof title !== 'string' || title === '' || (of !== undefined && !ids.has(of)))).toEqual([]);
    expect(all.find(({ id }) => id === 'kurmanbek-bakiyev')?.offices).toContainEqual({ title: 'President', of: 'kyrgyzstan', start: '2005-08-14', end: '2010-04-15' });
  });

  it('prints one kind on demand, and no kind that does not exist', async () => {
    const groups = await dump('--kind', 'group');
    expect(groups).toEqual(all.filter(({ kind }) => kind === 'group'));
    expect(await run(runDump, '--kind', 'office')).toMatchObject({ code: 2, err: expect.stringMatching(/expected one of person, place/) as string });
  });
});

describe('stats', () => {
  it('counts what the contract names', async () => {
    const { code, out } = await run(runStats, '--json');
    const stats = JSON.parse(out) as { entities: Record<string, number>; sources: Record<string, string>[] };
    expect(code).toBe(0);
    expect(Object.keys(stats)).toEqual(['entities', 'aliases', 'bytes', 'asOf', 'sources']);
    expect(Object.keys(stats.entities)).toEqual(['total', ...KINDS]);
    expect(KINDS.reduce((sum, kind) => sum + (stats.entities[kind] ?? 0), 0)).toBe(stats.entities['total']);
    expect(stats).toMatchObject({ bytes: statSync(path).size, asOf: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string });
    for (const source of stats.sources) expect(Object.keys(source)).toEqual(['name', 'version', 'licence', 'what']);
  });

  it('prints them for people, too, and takes no argument', async () => {
    expect((await run(runStats)).out).toMatch(/ total\n.*as of \d{4}/s);
    expect((await run(runStats, 'more')).code).toBe(2);
  });
});

describe('card', () => {
  it('has the fields of the contract', async () => {
    const { code, out } = await run(runCard, 'Kurmanbek', 'Bakiyev', '--date', '2010-04-15', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      entity: { id: 'kurmanbek-bakiyev', name: 'Kurmanbek Bakiyev', kind: 'person', wikipedia: 'Kurmanbek Bakiyev' },
      date: { value: '2010-04-15', source: 'given' },
      heading: { name: 'Kurmanbek Bakiyev', then: 'President of Kyrgyzstan since 2005', now: 'until 15 April 2010', description: expect.stringMatching(/^Kyrgyz politician/) as string },
      facts: expect.arrayContaining([{ label: 'Born', value: '1 August 1949' }]) as object,
      offices: expect.any(Array) as object, related: expect.any(Array) as object, provenance: expect.any(Object) as object,
    });
  });

  it('has no date where none is given, and a map for a place', async () => {
    const card = JSON.parse((await run(runCard, 'osh-region', '--json')).out) as object;
    expect(card).toMatchObject({ entity: { id: 'osh-region', kind: 'place', country: 'KG' }, date: null, map: expect.any(Object) as object });
  });

  it('is printed for people as well', async () => {
    expect((await run(runCard, 'Bakiyev', '--date', '2010-04-15')).out).toMatch(/^Kurmanbek Bakiyev.*then +President of Kyrgyzstan since 2005\n/s);
  });

  it('is there for names and ids alone', async () => {
    for (const name of ['Ravshan Dzhamgyrchiyev', 'g0', 'President of Nowhere']) expect(await run(runCard, name, '--json'), name).toEqual({ code: 1, out: '', err: `No name or id "${name}" in the dataset` });
    expect((await run(runCard)).code).toBe(2);
    expect((await run(runCard, 'Osh', '--date', '2010-4-1')).code).toBe(2);
  });
});

describe('the country of a place', () => {
  it('is that of its code, whatever the country is called elsewhere, and no part of it that borrows the code', async () => {
    const then = async (name: string): Promise<string | undefined> => (JSON.parse((await run(runCard, name, '--date', '2015-05-05', '--json')).out) as { heading: { then?: string } }).heading.then;
    expect([await then('Bunia'), await then('Ramallah'), await then('Sukhumi'), await then('Mandalay')]).toEqual([
      'City in Ituri, the Democratic Republic of the Congo', 'City in the West Bank, Palestine', 'City in Abkhazia, Georgia', 'City in Mandalay Region, Myanmar',
    ]);
  });
});

describe('the card of an office', () => {
  const held = async (name: string, date: string): Promise<string | undefined> =>
    (JSON.parse((await run(runCard, name, '--date', date, '--json')).out) as { heading: { then?: string } }).heading.then;

  it('names its holder on a day, by id or by any usual name', async () => {
    expect(await held('president-of-kyrgyzstan', '2009-01-01')).toBe('Kurmanbek Bakiyev since 2005');
    expect(await held('Prime Minister of Italy', '2007-03-01')).toBe('Romano Prodi since 17 May 2006');
    expect(await held('Italian prime minister', '2012-03-01')).toBe('Mario Monti since 16 November 2011');
    expect(await held('U.S. Secretary of State', '2010-04-15')).toMatch(/^Hillary Clinton since/);
    expect(await held('Taoiseach', '1996-05-01')).toMatch(/^John Bruton since/);
    expect(await held('head of state of Nigeria', '1998-09-14')).toMatch(/^Abdulsalami Abubakar since/);
    expect(await held('President of Argentina', '2001-12-27')).toMatch(/^Adolfo Rodríguez Saá since/);
    expect(await held('Pope', '2009-02-18')).toMatch(/^(Pope )?Benedict XVI since/);
    expect(await held('Secretary-General of the United Nations', '1999-05-01')).toMatch(/^Kofi Annan since 1997/);
  });
});

describe('lookup', () => {
  it('gives all candidates with priors, best first', async () => {
    const { code, out } = await run(runLookup, 'Osh', '--json');
    const found = JSON.parse(out) as { id: string; prior: number }[];
    expect([code, found[0]?.id]).toEqual([0, 'osh']);
    expect(found.map(({ prior }) => prior)).toEqual([...found.map(({ prior }) => prior)].sort((a, b) => b - a));
    expect((await run(runLookup, 'Osh')).out).toMatch(/^\d\.\d{4} {2}Osh {2}place, city, KG {2}osh/);
  });

  it('fails for a name that is not there, and for none', async () => {
    expect(await run(runLookup, 'Ravshan', 'Dzhamgyrchiyev')).toEqual({ code: 1, out: '', err: 'No name "Ravshan Dzhamgyrchiyev" in the dataset' });
    expect((await run(runLookup)).code).toBe(2);
  });
});
