/** `npx tsx scripts/bench/maps.ts`: how long locator maps take, warm, in milliseconds. */
import { locatorMap } from '../../lib/cards/map/locator-map';
import { Outlines } from '../../lib/cards/map/outlines';
import { GALLERY_MAPS } from '../../test/support/card-gallery-maps';
import { buildOutlines } from '../dataset/sources/world-atlas';

const ROUNDS = 25;

const bytes = buildOutlines();
const outlines = Outlines.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const times = Object.entries(GALLERY_MAPS).map(([name, request]) => {
  const taken = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    locatorMap(outlines, request);
    return performance.now() - start;
  });
  return { name, ms: Math.min(...taken), first: taken[0] ?? 0 };
}).sort((a, b) => b.ms - a.ms);
for (const { name, ms, first } of times) console.log(`${ms.toFixed(1).padStart(6)}  (first ${first.toFixed(0)})  ${name}`);
