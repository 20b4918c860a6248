import type { BrowserName } from './browser-name';
import { launchChromium } from './chromium-driver';
import type { Driver, LaunchOptions } from './driver';
import { ensureBrowsers } from './ensure-browsers';
import { launchFirefox } from './firefox-driver';

const LAUNCH = { chromium: launchChromium, firefox: launchFirefox };

/** Starts a browser with the extension installed; a missing browser is installed or named in the error. */
export function launchBrowser(name: BrowserName, options: LaunchOptions): Promise<Driver> {
  const executable = ensureBrowsers([name]).get(name);
  if (!executable) throw new Error(`Bug: no path for ${name}`);
  return LAUNCH[name](executable, options);
}
