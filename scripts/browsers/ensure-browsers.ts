import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { BROWSER_NAMES, isBrowserName, type BrowserName } from './browser-name';
import { findBrowser, OVERRIDE } from './find-browser';

/** The variable that opts a browser out of a test run, by name: `SIDELIGHT_SKIP=firefox`. */
export const SKIP = 'SIDELIGHT_SKIP';

/** Debian's package of each browser. */
const PACKAGES: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

/** The browsers that this run is about: all of them, less those opted out by name. Throws on an unknown name. */
export function wantedBrowsers(): BrowserName[] {
  const skipped = (process.env[SKIP] ?? '').split(/[\s,]+/).filter(Boolean);
  const unknown = skipped.find((name) => !isBrowserName(name));
  if (unknown) throw new Error(`${SKIP} takes ${BROWSER_NAMES.join(' or ')}, got "${unknown}".`);
  return BROWSER_NAMES.filter((name) => !skipped.includes(name));
}

/**
 * Path of each browser. Missing ones are installed with apt where we may (root on Debian), saying so;
 * elsewhere this throws with what to install or which variable to set. A missing browser never passes silently.
 */
export function ensureBrowsers(names: readonly BrowserName[] = wantedBrowsers()): Map<BrowserName, string> {
  const missing = names.filter((name) => !findBrowser(name));
  if (missing.length > 0 && canUseApt()) install(missing);
  return new Map(names.map((name) => [name, findBrowser(name) ?? fail(name)]));
}

const canUseApt = (): boolean => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

function install(names: readonly BrowserName[]): void {
  const packages = names.map((name) => PACKAGES[name]);
  process.stderr.write(`Installing ${packages.join(' and ')} with apt-get, because no such browser was found …\n`);
  apt('update', '-qq');
  apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
}

function apt(...args: string[]): void {
  // Standard output belongs to the results of whoever called us.
  const run = spawnSync('apt-get', args, {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (run.status !== 0) process.stderr.write(`apt-get ${args[0]} failed with exit code ${run.status}.\n`);
}

function fail(name: BrowserName): never {
  throw new Error(
    `Expected ${name === 'firefox' ? 'Firefox' : 'Chromium or Google Chrome'} to be installed, found none. ` +
      `Install it (on Debian: apt-get install ${PACKAGES[name]}), or set ${OVERRIDE[name]} to its executable, ` +
      `or leave it out by name with ${SKIP}=${name}.`,
  );
}
