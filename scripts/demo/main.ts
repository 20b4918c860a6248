/** `npm start`: a browser with Sidelight on an article, with the names marked. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { BROWSER_NAMES, type BrowserName } from '../browsers/browser-name';
import type { Driver } from '../browsers/driver';
import { ensureBrowsers } from '../browsers/ensure-browsers';
import { ensureBuilt, EXTENSION, ROOT } from '../browsers/ensure-built';
import { findBrowser } from '../browsers/find-browser';
import { launchBrowser } from '../browsers/launch';
import { markPage } from '../browsers/mark-page';
import { servePages, type PageServer } from '../browsers/page-server';
import { articlePage } from './article-page';
import { readOptions, USAGE, UsageError, type DemoOptions } from './options';
import { SAMPLE_STOPS, takeTour } from './tour';

const SAMPLE = join(ROOT, 'test/articles/sample/sample.html');

/** Article-like: an address without a path is taken for the front page of a site. */
const PATH = '/story';
/** A saved page is shown as it was read: none of its scripts, frames and far parts, one of which may lead away from it. */
const STILL = "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:";

/** Fewer open cards on the sample article mean that something is broken. */
const SAMPLE_CARDS = 4;

const say = (line: string): void => void process.stderr.write(`${line}\n`);

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  if (!options) return print(USAGE);
  const html = readArticle(options);
  const browsers = chooseBrowsers(options);
  ensureBuilt();
  const server = await servePages({ [PATH]: { body: html, headers: { 'content-security-policy': STILL } } }, options.port);
  try {
    return options.headless ? await tourAll(browsers, server, options) : await openWindow(browsers, server);
  } finally {
    await server.close();
  }
}

const print = (text: string): number => (process.stdout.write(`${text}\n`), 0);

function readArticle({ file, date }: DemoOptions): string {
  const path = file ?? SAMPLE;
  try {
    return articlePage(readFileSync(path, 'utf8'), basename(path), date);
  } catch (error) {
    throw new UsageError(`Cannot read ${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The one asked for, else those that are installed, else what can be installed. */
function chooseBrowsers({ browser }: DemoOptions): BrowserName[] {
  const found = BROWSER_NAMES.filter((name) => (browser ? name === browser : findBrowser(name)));
  return [...ensureBrowsers(found.length > 0 ? found : BROWSER_NAMES).keys()];
}

async function tourAll(browsers: BrowserName[], server: PageServer, { file }: DemoOptions): Promise<number> {
  let failed = false;
  for (const name of browsers) {
    const folder = join(ROOT, '.output/demo', name);
    const driver = await launch(name, true);
    try {
      const { pictures, cards } = await takeTour(driver, server.origin + PATH, file ? null : SAMPLE_STOPS, folder, (line) => say(`  ${line}`));
      pictures.forEach(print);
      const expected = file ? 1 : SAMPLE_CARDS;
      if (cards < expected) say(`Expected ${expected} open card(s) or more in ${name}, got ${cards}.`);
      failed ||= cards < expected;
    } catch (error) {
      say(`${name}: ${error instanceof Error ? error.message : String(error)}`);
      for (const line of await driver.extensionErrors().catch(() => [])) say(`  the extension says: ${line}`);
      failed = true;
    } finally {
      await driver.close();
    }
  }
  return failed ? 1 : 0;
}

async function openWindow([name]: BrowserName[], server: PageServer): Promise<number> {
  if (!name) throw new Error('Bug: no browser chosen');
  const driver = await launch(name, false);
  const page = await driver.newPage(server.origin + PATH);
  await markPage(driver, page).catch((error: Error) => say(`${error.message} Press Sidelight's button in the toolbar to see why.`));
  say('Rest the pointer on a marked name. Close the browser to end.');
  await driver.ended;
  await driver.close();
  return 0;
}

async function launch(name: BrowserName, headless: boolean): Promise<Driver> {
  const driver = await launchBrowser(name, { extension: EXTENSION[name], headless });
  say(`${name} ${driver.version}`);
  return driver;
}

main().then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    say(error instanceof Error ? error.message : String(error));
    if (error instanceof UsageError) say(`\n${USAGE}`);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  },
);
