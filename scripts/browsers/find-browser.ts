import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { BrowserName } from './browser-name';

/** The variable that overrides the search for a browser with the path of an executable. */
export const OVERRIDE: Record<BrowserName, string> = { chromium: 'SIDELIGHT_CHROMIUM', firefox: 'SIDELIGHT_FIREFOX' };

/** Command names looked for on the PATH, the most open one first. */
const COMMANDS: Record<BrowserName, string[]> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
  firefox: ['firefox', 'firefox-esr'],
};

/** Inside an Applications folder of macOS. */
const MAC_APPS: Record<BrowserName, string[]> = {
  chromium: ['Chromium.app/Contents/MacOS/Chromium', 'Google Chrome.app/Contents/MacOS/Google Chrome'],
  firefox: ['Firefox.app/Contents/MacOS/firefox', 'Firefox ESR.app/Contents/MacOS/firefox'],
};

/** Inside a program folder of Windows. */
const WINDOWS_PROGRAMS: Record<BrowserName, string[]> = {
  chromium: ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe'],
  firefox: ['Mozilla Firefox\\firefox.exe'],
};

/**
 * Path of an installed browser, or null when there is none.
 * Throws when the override variable names something that cannot be run: a wrong path must not go unnoticed.
 */
export function findBrowser(name: BrowserName): string | null {
  const override = process.env[OVERRIDE[name]];
  if (override && !canRun(override)) {
    throw new Error(`${OVERRIDE[name]} should be the path of an executable, got "${override}". Correct it or unset it.`);
  }
  return override || (candidates(name).find(canRun) ?? null);
}

function candidates(name: BrowserName): string[] {
  if (process.platform === 'darwin') return combine(['/Applications', join(homedir(), 'Applications')], MAC_APPS[name]);
  if (process.platform === 'win32') return combine(windowsFolders(), WINDOWS_PROGRAMS[name]);
  return combine((process.env['PATH'] ?? '').split(delimiter).filter(Boolean), COMMANDS[name]);
}

const windowsFolders = (): string[] =>
  ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((variable) => process.env[variable] ?? []);

/** Every name in every folder; the order of the names is the order of preference. */
const combine = (folders: string[], names: string[]): string[] =>
  names.flatMap((name) => folders.map((folder) => join(folder, name)));

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
