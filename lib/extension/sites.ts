/**
 * "Always on this site": the host permissions a reader has given are the list of sites. Where all sites are given, those
 * that the reader has switched off are stored beside them, since the browser cannot take one site out of all.
 */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { readLocal, writeLocal } from './local-storage';

/** The page part, as WXT builds it. */
export const CONTENT_SCRIPT = '/content-scripts/content.js';
export const CARD_SCRIPT = '/card.js';
/** How marks look. Brought in by the browser: no style sheet of ours shows up in the page's own lists. */
export const MARKS_STYLE = '/assets/marks.css';

const REGISTRATION = 'sites';

/** The origin pattern of a page, `*://example.org/*`; null for pages that no extension may touch. */
export function siteOf(url: string | undefined): string | null {
  try {
    const { protocol, hostname } = new URL(url ?? '');
    return /^https?:$/.test(protocol) && hostname !== '' ? `*://${hostname}/*` : null;
  } catch {
    return null;
  }
}

/** Every site, as `siteOf` would give it. */
export const ALL_SITES = '*://*/*';

const OFF_KEY = 'sites-off';

/** Sites that the reader has switched off; none when the storage fails. */
async function sitesOff(): Promise<string[]> {
  try {
    const stored = await readLocal(OFF_KEY);
    return v.is(v.array(v.string()), stored) ? stored : [];
  } catch {
    return [];
  }
}

async function switchOff(site: string, isOff: boolean): Promise<void> {
  const others = (await sitesOff()).filter((other) => other !== site);
  await writeLocal(OFF_KEY, [...others, ...(isOff ? [site] : [])]);
  await registerSites();
}

export async function isAllowed(site: string): Promise<boolean> {
  return (await browser.permissions.contains({ origins: [site] })) && !(await sitesOff()).includes(site);
}

/** Switches a site on again where all sites are given: nothing is asked, and it goes when all sites go. */
export const readmit = (site: string): Promise<void> => switchOff(site, false);

/** Asks the reader. Must be the first thing a click does: the gesture is gone after any wait. */
export async function allow(site: string): Promise<void> {
  const isGiven = await browser.permissions.request({ origins: [site] });
  if (isGiven && (await sitesOff()).includes(site)) await readmit(site);
}

export async function disallow(site: string): Promise<void> {
  const isOneOfAll = site !== ALL_SITES && (await browser.permissions.contains({ origins: [ALL_SITES] }));
  if (isOneOfAll) await switchOff(site, true);
  else await browser.permissions.remove({ origins: [site] });
}

/** Makes the page part run by itself on exactly the sites that are allowed now. */
export async function registerSites(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [REGISTRATION] });
  if (origins.length === 0) {
    if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [REGISTRATION] });
    return;
  }
  const script = { id: REGISTRATION, matches: origins, excludeMatches: await sitesOff(), js: [CONTENT_SCRIPT], css: [MARKS_STYLE], runAt: 'document_idle' as const, allFrames: true, persistAcrossSessions: true };
  if (known.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Brings the page part into the tabs of allowed sites that were open already. Tabs that refuse are left alone. */
export async function injectIntoOpenTabs(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: origins });
  const off = await sitesOff();
  await Promise.allSettled(tabs.flatMap(({ id, url }) => (id === undefined || off.includes(siteOf(url) ?? '') ? [] : [injectPage(id)])));
}

/** Runs the page part in a tab and in those of its frames that the permission reaches; it leaves by itself when it is there already. Rejects where scripts may not run. */
export async function injectPage(tab: number): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId: tab, allFrames: true }, files: [MARKS_STYLE] });
  await browser.scripting.executeScript({ target: { tabId: tab, allFrames: true }, files: [CONTENT_SCRIPT] });
}

export async function injectCard(tab: number, frame: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files: [CARD_SCRIPT] });
}
