/**
 * `npm run bench:maps`: how long the gallery's locator maps take, warm, in milliseconds of processor time, so that a
 * busy machine counts less. The first map of all also pays for the engine's warming up.
 */
import { locatorMap } from '../../lib/cards/map/locator-map';
import { Outlines } from '../../lib/cards/map/outlines';
import { defined } from '../../lib/shared/assert';
import { buildOutlines } from '../../scripts/dataset/sources/world-atlas';
import { GALLERY_MAPS } from './card-gallery-maps';

const ROUNDS = 25;
const SHOWN = 8;

const bytes = buildOutlines();
const outlines = Outlines.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const times = Object.entries(GALLERY_MAPS)
  .map(([name, request]) => ({ name, ms: Math.min(...Array.from({ length: ROUNDS }, () => timeOf(() => locatorMap(outlines, request)))) }))
  .sort((a, b) => b.ms - a.ms);
for (const { name, ms } of times.slice(0, SHOWN)) console.log(`${ms.toFixed(1).padStart(6)}  ${name}`);
console.log(`${defined(times[times.length >> 1], 'a map').ms.toFixed(1).padStart(6)}  median of ${times.length}`);

function timeOf(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
