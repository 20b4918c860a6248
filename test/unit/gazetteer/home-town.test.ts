import { describe, expect, it } from 'vitest';
import { HomeTowns } from '../../../lib/gazetteer/home-town';
import { gazetteerOf, META, place } from './small-gazetteer';

const homes = new HomeTowns(gazetteerOf({ entities: [place('corsicana'), place('london-ky')], meta: { ...META, homes: { corsicana: 'corsicanadailysun.com', 'london-ky': 'sentinel-echo.com laurelnews.co.uk' } } }));

describe('the home town of a site', () => {
  it.each([
    ['corsicanadailysun.com', 'corsicana'], ['www.corsicanadailysun.com', 'corsicana'], ['a.b.sentinel-echo.com', 'london-ky'], ['LaurelNews.co.UK', 'london-ky'],
  ])('of %s is %s', (host, town) => {
    expect(homes.of(host)).toBe(town);
  });

  it.each(['example.com', 'notcorsicanadailysun.com', 'corsicanadailysun.com.evil.net', 'com', 'co.uk', 'localhost', ''])('is none for %s', (host) => {
    expect(homes.of(host)).toBeNull();
  });

  it('is none where the dataset lists no sites', () => {
    expect(new HomeTowns(gazetteerOf({ entities: [place('osh')] })).of('example.com')).toBeNull();
  });
});
