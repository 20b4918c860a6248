/** The maps of the gallery: places that are hard to draw, and those of the first article. */
import type { MapModel } from '../../lib/cards/map-model';
import { locatorMap, type MapRequest } from '../../lib/cards/map/locator-map';
import { Outlines } from '../../lib/cards/map/outlines';
import { buildOutlines } from '../../scripts/dataset/sources/world-atlas';

type Subject = MapRequest['subject'];
const at = (name: string, lat: number, lon: number) => ({ name, lat, lon });
const city = (name: string, lat: number, lon: number, country: string, capital?: [string, number, number], date?: number): MapRequest =>
  ({ subject: { ...at(name, lat, lon), kind: 'city' }, country, ...(capital ? { capital: at(...capital) } : {}), ...(date === undefined ? {} : { date }) });
const country = (name: string, iso: string, lat: number, lon: number, capital?: [string, number, number], date?: number): MapRequest =>
  ({ subject: { ...at(name, lat, lon), kind: 'country', iso }, ...(capital ? { capital: at(...capital) } : {}), ...(date === undefined ? {} : { date }) });
const area = (name: string, lat: number, lon: number, radiusKm: number): MapRequest =>
  ({ subject: { ...at(name, lat, lon), kind: 'area', radiusKm } satisfies Subject });

const WASHINGTON: [string, number, number] = ['Washington', 38.9, -77.04];
const BISHKEK: [string, number, number] = ['Bishkek', 42.87, 74.59];
const MOSCOW: [string, number, number] = ['Moscow', 55.75, 37.62];

/** What is drawn, by caption. */
export const GALLERY_MAPS: Record<string, MapRequest> = {
  Osh: city('Osh', 40.528, 72.799, 'KG', BISHKEK),
  Bishkek: city('Bishkek', 42.87, 74.59, 'KG', BISHKEK),
  Kyrgyzstan: country('Kyrgyzstan', 'KG', 41.5, 74.6, BISHKEK),
  Moscow: city('Moscow', 55.75, 37.62, 'RU', MOSCOW),
  Vladivostok: city('Vladivostok', 43.12, 131.89, 'RU', MOSCOW),
  Washington: city(...WASHINGTON, 'US', WASHINGTON),
  'New York': city('New York', 40.71, -74.0, 'US', WASHINGTON),
  Chicago: city('Chicago', 41.88, -87.63, 'US', WASHINGTON),
  Honolulu: city('Honolulu', 21.31, -157.86, 'US', WASHINGTON),
  'Caspian Sea': area('Caspian Sea', 41.8, 50.6, 700),
  'Central Asia': area('Central Asia', 43, 67, 1400),
  'Fiji (Suva)': city('Suva', -18.14, 178.44, 'FJ', ['Suva', -18.14, 178.44]),
  Fiji: country('Fiji', 'FJ', -17.8, 178, ['Suva', -18.14, 178.44]),
  'Vatican City': country('Vatican City', 'VA', 41.903, 12.453),
  Singapore: country('Singapore', 'SG', 1.35, 103.82),
  Lesotho: country('Lesotho', 'LS', -29.5, 28.25, ['Maseru', -29.31, 27.48]),
  Maseru: city('Maseru', -29.31, 27.48, 'LS', ['Maseru', -29.31, 27.48]),
  Chile: country('Chile', 'CL', -33, -71, ['Santiago', -33.45, -70.67]),
  'Punta Arenas': city('Punta Arenas', -53.16, -70.92, 'CL', ['Santiago', -33.45, -70.67]),
  Auckland: city('Auckland', -36.85, 174.76, 'NZ', ['Wellington', -41.29, 174.78]),
  Baghdad: city('Baghdad', 33.31, 44.36, 'IQ', ['Baghdad', 33.31, 44.36]),
  Basra: city('Basra', 30.5, 47.8, 'IQ', ['Baghdad', 33.31, 44.36]),
  'United States': country('United States', 'US', 39.8, -98.6, WASHINGTON),
  Russia: country('Russia', 'RU', 61.5, 96, MOSCOW),
  Norway: country('Norway', 'NO', 62, 10, ['Oslo', 59.91, 10.75]),
  Antarctica: country('Antarctica', 'AQ', -80, 0),
  Longyearbyen: city('Longyearbyen', 78.22, 15.65, 'NO', ['Oslo', 59.91, 10.75]),
  Sarajevo: city('Sarajevo', 43.85, 18.36, 'BA', ['Sarajevo', 43.85, 18.36]),
  'Sarajevo 1991': city('Sarajevo', 43.85, 18.36, 'BA', ['Belgrade', 44.8, 20.47], 19910101),
  'Juba 2010': city('Juba', 4.85, 31.6, 'SS', ['Khartoum', 15.5, 32.56], 20100415),
  Kyiv: city('Kyiv', 50.45, 30.52, 'UA', ['Kyiv', 50.45, 30.52]),
  'Kyiv 2010': city('Kyiv', 50.45, 30.52, 'UA', ['Kyiv', 50.45, 30.52], 20100415),
  'Vilnius 1989': city('Vilnius', 54.69, 25.28, 'LT', MOSCOW, 19890101),
  China: country('China', 'CN', 35, 104, ['Beijing', 39.9, 116.4]),
  Urumqi: city('Urumqi', 43.8, 87.6, 'CN', ['Beijing', 39.9, 116.4]),
  Indonesia: country('Indonesia', 'ID', -2, 118, ['Jakarta', -6.2, 106.85]),
  Kiribati: country('Kiribati', 'KI', 1.4, 173, ['Tarawa', 1.43, 173]),
  Paris: city('Paris', 48.85, 2.35, 'FR', ['Paris', 48.85, 2.35]),
  Tokyo: city('Tokyo', 35.69, 139.69, 'JP', ['Tokyo', 35.69, 139.69]),
  Ferghana: area('Ferghana Valley', 40.7, 71.5, 180),
  Nicosia: city('Nicosia', 35.17, 33.36, 'CY', ['Nicosia', 35.17, 33.36]),
};

/** Maps of the list by caption, laid out; all of them unless some are named. */
export async function galleryMaps(captions = Object.keys(GALLERY_MAPS)): Promise<Record<string, MapModel | undefined>> {
  const bytes = buildOutlines();
  const outlines = Outlines.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Object.fromEntries(captions.map((caption) => [caption, locatorMap(outlines, GALLERY_MAPS[caption] ?? raise(caption))]));
}

function raise(caption: string): never {
  throw new Error(`Bug: no map "${caption}" in the gallery`);
}
