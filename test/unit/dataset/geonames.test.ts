import { describe, expect, it } from 'vitest';
import { regionOf, reissuedCountries } from '../../../scripts/dataset/sources/geonames';

const codes = new Set(['VN.18', 'VN.44', 'US.IL', 'JP.04', 'JP.40']);
const none = new Set<string>();

describe('the region of a town', () => {
  it('is that of the newer list, whose codes the units have', () => {
    expect(regionOf({ country: 'JP', adminCode: '40' }, { admin1: '04' }, codes, none)).toBe('JP.04');
  });

  it('is that of the older list where the newer one lacks the town', () => {
    expect(regionOf({ country: 'US', adminCode: 'IL' }, undefined, codes, none)).toBe('US.IL');
  });

  it('is unknown where only the older list has the town, and its country has reissued the codes', () => {
    expect(regionOf({ country: 'VN', adminCode: '18' }, undefined, codes, new Set(['VN']))).toBeUndefined();
  });

  it('is unknown where no unit has the code', () => {
    expect(regionOf({ country: 'JP', adminCode: '40' }, { admin1: '99' }, codes, none)).toBeUndefined();
    expect(regionOf({ country: 'JP', adminCode: '99' }, undefined, codes, none)).toBeUndefined();
  });
});

describe('countries that reissued the codes of their regions', () => {
  const town = (country: string, older: string, newer?: string) => ({ city: { country, adminCode: older }, current: newer === undefined ? undefined : { admin1: newer } });
  const many = (n: number, ...args: Parameters<typeof town>) => Array.from({ length: n }, () => town(...args));

  it('are those where more than one town in twenty has another code in the newer list', () => {
    expect(reissuedCountries([...many(94, 'JP', '04', '04'), ...many(6, 'JP', '40', '04')], codes)).toEqual(new Set(['JP']));
    expect(reissuedCountries([...many(96, 'JP', '04', '04'), ...many(4, 'JP', '40', '04')], codes)).toEqual(new Set());
  });

  it('are those where the older codes are no units any more', () => {
    expect(reissuedCountries(many(3, 'VN', '05', '05'), codes)).toEqual(new Set(['VN']));
  });

  it('are not told by towns that stand in one list alone', () => {
    expect(reissuedCountries(many(3, 'VN', '05'), codes)).toEqual(new Set());
  });
});
