import { beforeAll, describe, expect, it } from 'vitest';
import { MAP_REACHES, type MapModel, type MapReach } from '../../../../lib/cards/map-model';
import { labelBox } from '../../../../lib/cards/map/label-room';
import { locatorMap } from '../../../../lib/cards/map/locator-map';
import { Outlines } from '../../../../lib/cards/map/outlines';
import { buildOutlines } from '../../../../scripts/dataset/sources/world-atlas';
import { GALLERY_MAPS } from '../../../support/card-gallery-maps';

let bytes: Uint8Array;
let outlines: Outlines;
beforeAll(() => {
  bytes = buildOutlines();
  outlines = Outlines.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}, 60_000);

const draw = (name: string, reach: MapReach = 'near'): MapModel => {
  const request = GALLERY_MAPS[name];
  const map = request && locatorMap(outlines, { ...request, reach });
  if (!map) throw new Error(`No map of ${name}`);
  return map;
};
const texts = (name: string, reach?: MapReach): string[] => draw(name, reach).labels.map(({ text }) => text);
const meet = (a: ReturnType<typeof labelBox>, b: typeof a): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('outlines of the world', () => {
  it('are small enough, and the same bytes every time', () => {
    expect(bytes.length).toBeLessThan(700_000);
    expect(Buffer.from(buildOutlines()).equals(Buffer.from(bytes))).toBe(true);
  });

  it('have every country under its code', () => {
    for (const code of ['KG', 'VA', 'SG', 'LS', 'XK', 'SO', 'TW', 'PS', 'FJ', 'RU', 'US']) expect(outlines.countryOf(code)).toBeGreaterThan(0);
    expect(outlines.name(outlines.countryOf('KG'))).toBe('Kyrgyzstan');
  });
});

describe.each(Object.keys(GALLERY_MAPS).flatMap((name) => MAP_REACHES.map((reach) => [name, reach] as const)))('the map of %s, %s', (name, reach) => {
  it('has labels that are inside the frame and never meet each other, a point or the globe', () => {
    const { labels, points, globe, width, height } = draw(name, reach);
    const boxes = labels.map(labelBox);
    const taken = points.map(({ x, y }) => ({ left: x - 3, right: x + 3, top: y - 3, bottom: y + 3 }));
    if (globe) taken.push({ left: globe.x - globe.radius, right: globe.x + globe.radius, top: globe.y - globe.radius, bottom: globe.y + globe.radius });
    boxes.forEach((box, i) => {
      expect(box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height).toBe(true);
      for (const other of [...boxes.slice(i + 1), ...taken]) expect(meet(box, other)).toBe(false);
    });
  });

  it('has finite path data with one decimal, and its subject in the frame', () => {
    const { shapes, points, width, height } = draw(name, reach);
    for (const { d } of shapes) expect(d).not.toMatch(/NaN|Infinity|e-|\.\d\d/);
    for (const { x, y } of points) expect(x >= 0 && x <= width && y >= 0 && y <= height).toBe(true);
  });
});

describe('locator maps', () => {
  it('name the subject, the capital, the distance and the neighbours', () => {
    expect(texts('Osh')).toEqual(expect.arrayContaining(['Osh', 'Bishkek', '300 km', 'Kazakhstan', 'China', 'Uzbekistan', 'Tajikistan']));
  });

  it('show the world around from farther away, where that tells more', () => {
    expect(draw('Osh')).toMatchObject({ reach: 'near', hasOtherReach: true });
    expect(draw('Osh', 'wide')).toMatchObject({ reach: 'wide', hasOtherReach: true });
    expect(texts('Osh')).not.toContain('Iran');
    expect(texts('Osh', 'wide')).toEqual(expect.arrayContaining(['Osh', 'Kazakhstan', 'China', 'Iran']));
    expect(draw('Russia', 'wide')).toEqual(draw('Russia'));
    expect(draw('Russia').hasOtherReach).toBe(false);
  });

  it('have a globe, the way to the wide map, also where the country fills the frame', () => {
    expect(draw('Chicago').globe).toBeDefined();
  });

  it('draw land under a city in the middle of a continent, and sea around an island', () => {
    expect(draw('Osh').labels.find(({ text }) => text === 'China')?.over).toBe('land');
    expect(draw('Kiribati').labels.find(({ text }) => text === 'Kiribati')?.over).toBe('sea');
  });

  it('measure from where the card does, not from the capital then', () => {
    const osh = GALLERY_MAPS['Osh'] as NonNullable<(typeof GALLERY_MAPS)[string]>;
    const map = locatorMap(outlines, { ...osh, from: { name: 'Tashkent', lat: 41.3, lon: 69.27 } });
    expect(map?.labels.map(({ text }) => text)).toEqual(expect.arrayContaining(['Osh', 'Bishkek', 'Tashkent', '310 km']));
    const near = locatorMap(outlines, { ...osh, from: { name: 'Jalal-Abad', lat: 40.93, lon: 73 } });
    // Too near for a line; one to the capital would tell another distance than the card.
    expect(near?.shapes.some(({ role }) => role === 'route')).toBe(false);
  });

  it('name an area once, also where its land is called the same', () => {
    const map = locatorMap(outlines, { subject: { name: 'Taiwan', lat: 23.7, lon: 121, kind: 'area', radiusKm: 200 } });
    expect(map?.labels.filter(({ text }) => text === 'Taiwan')).toHaveLength(1);
  });

  it('leave out borders that did not exist on the date', () => {
    expect(texts('Sarajevo')).toContain('Croatia');
    expect(texts('Sarajevo 1991')).not.toContain('Croatia');
    expect(texts('Juba 2010')).toContain('Sudan');
    expect(texts('Juba 2010')).not.toContain('South Sudan');
  });

  it('leave out the map where the outline of the country on that date is not known', () => {
    const bonn = { subject: { name: 'Bonn', lat: 50.7, lon: 7.1, kind: 'city' as const }, country: 'DE' };
    expect(locatorMap(outlines, { ...bonn, date: 19890101 })).toBeUndefined();
    expect(locatorMap(outlines, { ...bonn, date: 19950101 })).toBeDefined();
  });

  it('leave Crimea to neither side since 2014, and to Ukraine before', () => {
    const here = (name: string): number => draw(name).shapes.find(({ role }) => role === 'here')?.d.length ?? 0;
    expect(here('Kyiv 2010')).toBeGreaterThan(here('Kyiv'));
  });

  it('take a formatted distance and names in the reader’s language', () => {
    const map = locatorMap(outlines, { ...(GALLERY_MAPS['Osh'] as NonNullable<(typeof GALLERY_MAPS)[string]>), formatDistance: (km) => `${Math.round(km / 1.609)} mi`, countryName: (iso) => (iso === 'CN' ? 'Chine' : undefined) });
    expect(map?.labels.map(({ text }) => text)).toEqual(expect.arrayContaining(['Chine', expect.stringMatching(/^18\d mi$/)]));
  });
});
