/**
 * "Always on this site": the host permissions a reader has given are the list of sites. Where all sites are given, those
 * that the reader has switched off are stored beside them, since the browser cannot take one site out of all.
 */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { callBackground } from './calls';
import { readLocal, writeLocal } from './local-storage';

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
export async function sitesOff(): Promise<string[]> {
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
  await callBackground('followSite', { site });
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
