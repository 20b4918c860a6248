/**
 * `npm run bench:page`: what the page part costs a page in real browsers. Reading: on the project's own pages, and on
 * saved ones where there are any, beside looking at every Text node and beside Mozilla's reader view. Cards: from the
 * pointer's rest to the painted card, with a background that is awake and one that sleeps, and from leaving to its end.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { DEFAULT_DELAYS } from '../../lib/hover/delays';
import { timeOfClosing, timeOfOpening } from '../browsers/card-times';
import { ensureBuilt, EXTENSION } from '../browsers/ensure-built';
import { wantedBrowsers } from '../browsers/ensure-browsers';
import { launchBrowser } from '../browsers/launch';
import { markPage } from '../browsers/mark-page';
import { servePages, type PageServer, type ServedPage } from '../browsers/page-server';
import { ROOT } from '../dataset/paths';
import type { Driver } from '../browsers/driver';
import type { Reading } from './read-in-browser';

/** Saved pages of real publishers, which stay outside the repository. */
const SAVED = join(ROOT, '../shared/pages');
const OWN = join(ROOT, 'test/pages');
const SAMPLE = '/sample';
const NAMES = ['Vladimir Putin', 'Barack Obama', 'Kazakhstan', 'Askar Akayev', 'Kurmanbek Bakiyev'];
const ROUNDS = 5;

const MEASURES = ['whole', 'longestSlice', 'longestStep', 'walk', 'readability'] as const;

/** Nothing of a page runs but what measures it. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'self'";

const pages = [...pagesIn(OWN, 'index.html'), ...pagesIn(SAVED, 'source.html')];
ensureBuilt();
const server = await servePages({
  ...Object.fromEntries(pages),
  [SAMPLE]: { body: readFileSync(join(ROOT, 'test/articles/sample/sample.html')) },
  '/bench.js': { body: await bundle(), headers: { 'content-type': 'text/javascript' } },
});
try {
  for (const name of wantedBrowsers()) {
    const driver = await launchBrowser(name, { extension: EXTENSION[name] });
    try {
      console.log(`\n${name} ${driver.version}: reading ${pages.length} pages, in milliseconds`);
      reportReadings(await readings(driver, server));
      console.log(`\n${name} ${driver.version}: cards, in milliseconds; a dwell of ${DEFAULT_DELAYS.dwellMs} and a grace of ${DEFAULT_DELAYS.graceMs} included`);
      await reportCards(driver, server);
    } finally {
      await driver.close();
    }
  }
} finally {
  await server.close();
}

/** The sample article, and names in it. */
async function reportCards(driver: Driver, { origin }: PageServer): Promise<void> {
  const page = await driver.newPage(origin + SAMPLE);
  await markPage(driver, page);
  const times: Record<string, number[]> = { 'first card of a page': [], 'further cards': [], 'background asleep': [], 'gone after leaving': [] };
  for (let round = 0; round < ROUNDS; round++) {
    await page.goto(origin + SAMPLE);
    await markPage(driver, page);
    for (const [i, name] of NAMES.entries()) {
      const isAsleep = i === NAMES.length - 1;
      if (isAsleep) await driver.stopBackground();
      times[i === 0 ? 'first card of a page' : isAsleep ? 'background asleep' : 'further cards']?.push(await timeOfOpening(page, name));
      times['gone after leaving']?.push(await timeOfClosing(page));
    }
  }
  for (const [what, list] of Object.entries(times)) console.log(`${what.padEnd(22)}${row(list)}`);
  await page.close();
}

function pagesIn(folder: string, file: string): [string, ServedPage][] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((slug) => existsSync(join(folder, slug, file))).map((slug) => [`/${slug}`, servedPage(join(folder, slug, file))]);
}

function servedPage(file: string): ServedPage {
  const html = readFileSync(file, 'latin1').replace(/<meta[^>]+http-equiv[^>]*>/gi, '');
  return { body: Buffer.from(`${html}<script src="/bench.js"></script>`, 'latin1'), headers: { 'content-security-policy': POLICY } };
}

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false, logLevel: 'warn',
    esbuild: { tsconfigRaw: '{}' },
    build: { write: false, minify: true, lib: { entry: join(ROOT, 'scripts/bench/read-in-browser.ts'), formats: ['iife'], name: 'bench' } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('Bug: vite gave no output');
  return output.output[0].code;
}

async function readings(driver: Driver, { origin }: PageServer): Promise<Map<string, Reading>> {
  const found = new Map<string, Reading>();
  for (const [path] of pages) {
    process.stderr.write(`\rbench  ${driver.name} ${found.size + 1}/${pages.length} `);
    const page = await driver.newPage(origin + path);
    found.set(path, await page.evaluate(() => window.readForBench()));
    await page.close();
  }
  process.stderr.write('\n');
  return found;
}

function reportReadings(found: ReadonlyMap<string, Reading>): void {
  const all = [...found.values()];
  console.log(`${'median'.padStart(31)}${'95 %'.padStart(9)}${'most'.padStart(9)}`);
  for (const measure of MEASURES) console.log(`${measure.padEnd(22)}${row(all.map((reading) => reading[measure]))}`);
  const slowest = [...found].sort(([, a], [, b]) => b.longestSlice - a.longestSlice).slice(0, 6);
  for (const [path, { longestSlice, longestStep, which, steps }] of slowest) console.log(`${longestSlice.toFixed(1).padStart(8)} ${longestStep.toFixed(1).padStart(7)} step ${which} of ${steps}  ${path}`);
}

function row(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1).padStart(9);
  return `${at(0.5)}${at(0.95)}${at(1)}`;
}
