/** The browsers that Sidelight is made for and tested in. "Chromium" stands for Google Chrome as well. */
export const BROWSER_NAMES = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSER_NAMES)[number];

/** Checks a name given by a person, on the command line or in a variable. */
export function isBrowserName(name: string): name is BrowserName {
  return (BROWSER_NAMES as readonly string[]).includes(name);
}
