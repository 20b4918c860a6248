import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserName } from './browser-name';

/** The repository's root folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The built, unpacked extension of each browser. */
export const EXTENSION: Record<BrowserName, string> = {
  chromium: join(ROOT, '.output/chrome-mv3'),
  firefox: join(ROOT, '.output/firefox-mv3'),
};

/** Everything that the build reads: what changes here makes it out of date. */
const INPUTS = [
  'components', 'data', 'entrypoints', 'lib', 'public', 'scripts/dataset',
  'package.json', 'package-lock.json', 'wxt.config.ts', 'tsconfig.json', 'tsconfig.base.json',
];

/** Holds the fingerprint of the inputs that the extension in `.output` was built from. */
const STAMP = join(ROOT, '.output/built-from');

/**
 * Builds the dataset and both extensions with `npm run build`, unless they are up to date. Judged by a hash of the
 * inputs, because times lie after a checkout. Progress goes to standard error. Throws when the build fails.
 */
export function ensureBuilt(): void {
  const inputs = fingerprint();
  const complete = Object.values(EXTENSION).every((folder) => existsSync(join(folder, 'manifest.json')));
  if (complete && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === inputs) return;
  process.stderr.write('Building the dataset and the extension (npm run build) …\n');
  // Standard output belongs to the results of whoever called us. On Windows npm is a script, which needs a shell.
  const build = spawnSync('npm', ['run', 'build'], { cwd: ROOT, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (build.status !== 0) throw new Error('npm run build failed; its messages stand above.');
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, inputs);
}

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const path of INPUTS.flatMap((input) => filesUnder(join(ROOT, input)))) {
    hash.update(`${path}\0`).update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex');
}

function filesUnder(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).sort().flatMap((name) => filesUnder(join(path, name)));
}
