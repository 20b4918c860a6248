import { describe, expect, it } from 'vitest';
import { isDirection, otherForms } from '../../../scripts/dataset/sources/name-forms';

describe('other forms of a name', () => {
  it.each([
    ['Seongnam-si', 'KR', 'city', ['Seongnam']], ['Gyeonggi-do', 'KR', 'region', ['Gyeonggi', 'Gyeonggi Province']], ['Yokote-shi', 'JP', 'city', ['Yokote']], ['Osh Oblast', 'KG', 'region', ['Osh', 'Osh Region']],
    ['Bohol Province', 'PH', 'region', ['Bohol']], ['Łódź Voivodeship', 'PL', 'region', ['Łódź', 'Łódź Province']], ['Lima Department', 'PE', 'region', ['Lima', 'Lima Province']],
  ])('of %s (%s, %s) are what news writes', (name, country, type, forms) => {
    expect(otherForms(name, country, type)).toEqual(forms);
  });

  it.each([
    ['Orange County', 'US', 'county'], ['Osh', 'KG', 'city'], ['Xining-si', 'CN', 'city'], ['Province', 'CA', 'city'], ['Kansas City', 'US', 'city'], ['South Province', 'CM', 'region'], ['Far North Region', 'CM', 'region'],
  ])('of %s (%s, %s) there are none', (name, country, type) => {
    expect(otherForms(name, country, type)).toEqual([]);
  });
});

describe('a direction', () => {
  it.each([['South', true], ['north-east', true], ['Far North', true], ['Southampton', false], ['North Ossetia', false], ['Osh', false]])('%s: %s', (name, is) => {
    expect(isDirection(name)).toBe(is);
  });
});
