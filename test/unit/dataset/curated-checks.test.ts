import { describe, expect, it } from 'vitest';
import { checkCurated, checkDates, checkExclusiveOffices, checkReferences } from '../../../scripts/dataset/curated/checks';
import { readFiles, seeded, SOUND, withPeople } from './curated-support';

const PEOPLE = 'people/all.yaml';
const PLACES = 'places/all.yaml';

describe('the checks of data/', () => {
  it('find nothing wrong with sound data', () => {
    const { curated, errors } = readFiles(SOUND);
    expect([...errors, ...checkCurated(curated)]).toEqual([]);
  });

  it('find a reference to a record that does not exist, in every kind of record', () => {
    const mistakes: [keyof typeof SOUND, string, string][] = [
      [PEOPLE, 'citizenship: [kazakhstan]', 'citizenship: [nowhere]'],
      [PEOPLE, 'office: president-of-kazakhstan, start: 2019', 'office: nowhere, start: 2019'],
      [PEOPLE, '{office: president-of-kazakhstan, start: 2019', '{title: Deputy, of: nowhere, start: 2019'],
      [PEOPLE, 'born: 1953-05-17,', 'born: 1953-05-17, relatives: [{person: nowhere, relation: child}],'],
      [PLACES, 'countries: [kazakhstan]', 'countries: [nowhere]'],
      [PLACES, 'place: astana', 'place: nowhere'],
      [PLACES, 'iso: KZ', 'iso: KZ, metonymFor: nowhere'],
      [PLACES, '{date: 1997-12-10}', '{date: 1997-12-10, from: nowhere}'],
      ['offices/all.yaml', 'of: kazakhstan, role: head', 'of: nowhere, role: head'],
      ['organisations/all.yaml', 'seat: astana', 'seat: nowhere'],
      ['organisations/all.yaml', 'organisation: csto', 'organisation: nowhere'],
      ['events/all.yaml', 'places: [kazakhstan]', 'places: [nowhere]'],
      ['events/all.yaml', '[csto]', '[nowhere]'],
      ['groups/all.yaml', '[kazakhstan]', '[nowhere]'],
      ['priors/all.yaml', 'kazakhstan: 1', 'nowhere: 1'],
    ];
    for (const [file, from, to] of mistakes) expect(checkReferences(seeded(file, from, to)), `${file}: ${to}`).toEqual([expect.stringMatching(/^\S.*: no such record: nowhere$/)]);
  });

  it('find an end before the start', () => {
    expect(checkCurated(seeded(PEOPLE, 'end: 2019-03-20', 'end: 1990'))).toContain('nazarbayev: president-of-kazakhstan: ends 1990 before it starts 1991-04-24');
    expect(checkCurated(seeded(PLACES, 'end: 1998-05-06', 'end: 1992-06'))).toEqual([expect.stringMatching(/^astana: ends/)]);
    expect(checkCurated(seeded('events/all.yaml', 'end: 2022-01-11', 'end: 2022-01-01'))).toEqual([expect.stringMatching(/^unrest: ends/)]);
    expect(checkCurated(seeded('organisations/all.yaml', 'start: 1992-05-15', 'start: 1992-05-15, end: 1991'))).toEqual([expect.stringMatching(/^csto: ends/)]);
  });

  it('leave alone an end that may be after the start', () => {
    expect(checkCurated(seeded('events/all.yaml', 'end: 2022-01-11', 'end: 2022'))).toEqual([]);
  });

  it('find a title written in place that is a recorded office', () => {
    const inPlace = (title: string): string => `- {id: other, name: Other, gender: f, offices: [{${title}, start: 1980, end: 1985}]}`;
    expect(checkCurated(withPeople(inPlace('title: President, of: kazakhstan')))).toEqual(['other: write office: president-of-kazakhstan for "President"']);
    expect(checkCurated(withPeople(inPlace('title: Deputy, of: kazakhstan')))).toEqual([]);
    expect(checkCurated(withPeople(inPlace('title: President, of: kazakhstan, label: President of the Kazakh Chess Union')))).toEqual([]);
  });

  it('find a death before the birth', () => {
    expect(checkDates(seeded(PEOPLE, 'born: 1940-07-06, offices: [{office: president-of-kazakhstan, start: 1991-04-24, end: 2019-03-20}]', 'born: 1940-07-06, died: 1939'))).toEqual(['nazarbayev: life: ends 1939 before it starts 1940-07-06']);
  });

  it('find what starts or ends after the last sure day', () => {
    expect(checkDates(seeded(PEOPLE, 'start: 2019-03-20}', 'start: 2025-07-01}'))).toEqual(['tokayev: president-of-kazakhstan: starts 2025-07-01, after asOf 2025-06-30']);
    expect(checkCurated(seeded('events/all.yaml', 'end: 2022-01-11', 'end: 2026'))).toEqual(['unrest: ends 2026, after asOf 2025-06-30']);
    expect(checkCurated(seeded('events/all.yaml', 'end: 2022-01-11', 'end: 2025'))).toEqual([]);
  });

  it('find an office held as a child or after death, and one without an end of somebody dead', () => {
    expect(checkCurated(seeded(PEOPLE, 'born: 1953-05-17', 'born: 2010'))).toEqual(['tokayev: president-of-kazakhstan: in office from 2019-03-20, born 2010']);
    expect(checkCurated(seeded(PEOPLE, 'born: 1940-07-06', 'born: 1940-07-06, died: 2018'))).toEqual(['nazarbayev: president-of-kazakhstan: in office 2019-03-20, died 2018']);
    expect(checkCurated(seeded(PEOPLE, 'born: 1953-05-17', 'born: 1953-05-17, died: 2024'))).toEqual(['tokayev: president-of-kazakhstan: no end, but died 2024']);
  });

  it('find a place that is nowhere, and a country without code or demonyms', () => {
    expect(checkCurated(seeded(PLACES, 'lat: 51.2, lon: 71.4, ', ''))).toEqual([expect.stringMatching(/^astana: give lat and lon/)]);
    expect(checkCurated(seeded(PLACES, 'lon: 71.4, ', 'geonames: 1, '))).toEqual(['astana: lat and lon go together']);
    expect(checkCurated(seeded(PLACES, 'iso: KZ, ', ''))).toEqual([expect.stringMatching(/iso code/)]);
    expect(checkCurated(seeded(PLACES, 'demonyms: [Kazakh], ', ''))).toEqual([expect.stringMatching(/demonyms/)]);
  });

  it('say nothing about late dates when the last sure day itself is broken', () => {
    const { curated, errors } = readFiles({ ...SOUND, 'dataset.yaml': 'asOf: 2025-02-30\n' });
    expect(errors).toEqual(['dataset.yaml: expected asOf: YYYY-MM-DD']);
    expect(checkCurated(curated)).toEqual([]);
  });
});

describe('an office that one person holds at a time', () => {
  it('has no two holders, but for the day of handing over', () => {
    expect(checkExclusiveOffices(seeded(PEOPLE, 'end: 2019-03-20', 'end: 2019-03-21'))).toEqual(['president-of-kazakhstan: nazarbayev until 2019-03-21 overlaps tokayev from 2019-03-20']);
    expect(checkExclusiveOffices(seeded(PEOPLE, ', end: 2019-03-20', ''))).toEqual(['president-of-kazakhstan: nazarbayev has no end, but tokayev starts 2019-03-20']);
    expect(checkExclusiveOffices(seeded(PEOPLE, 'end: 2019-03-20', 'end: 2019'))).toEqual([]);
  });

  it('may have an acting or a disputed holder besides', () => {
    for (const how of ['acting', 'disputed']) expect(checkExclusiveOffices(withPeople(`- {id: other, name: Other, gender: f, offices: [{office: president-of-kazakhstan, start: 2000, end: 2001, ${how}: true}]}`)), how).toEqual([]);
  });

  it('is any office that is not shared', () => {
    const two = (office: string): string => `
- {id: one, name: One, gender: f, offices: [{office: ${office}, start: 2000, end: 2005}]}
- {id: two, name: Two, gender: f, offices: [{office: ${office}, start: 2002, end: 2003}]}`;
    expect(checkExclusiveOffices(withPeople(two('governor-of-kazakhstan')))).toEqual([]);
    expect(checkExclusiveOffices(withPeople(two('president-of-kazakhstan')))).not.toEqual([]);
  });
});
