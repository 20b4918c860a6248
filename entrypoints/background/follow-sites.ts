/** What follows when the reader allows sites, or no longer does. */
import { browser } from 'wxt/browser';
import { tellFrames } from '../../lib/extension/calls';
import { injectPage } from '../../lib/extension/inject';
import { siteOf, sitesOff } from '../../lib/extension/sites';
import { registerSites } from './register-sites';

/** Sites (origin patterns) that may be marked from now on: their open tabs are, unless a page part lives there. */
export async function sitesAdded(sites: readonly string[]): Promise<void> {
  await registerSites();
  if (sites.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...sites] });
  const off = await sitesOff();
  // Tabs that refuse are left alone.
  await Promise.allSettled(tabs.flatMap(({ id, url }) => (id === undefined || off.includes(siteOf(url) ?? '') ? [] : [injectPage(id)])));
}

/** Sites that may no longer be marked: page parts leave them, but for those that another permission reaches. */
export async function sitesRemoved(sites: readonly string[]): Promise<void> {
  await registerSites();
  await leave(sites, await allowed());
}

/** A site that the reader has switched off, or on again, where all sites are given. */
export async function siteSwitched(site: string): Promise<void> {
  if (!(await sitesOff()).includes(site)) return sitesAdded([site]);
  await registerSites();
  await leave([site], []);
}

/** After installation and updates: what ran before in open tabs is of an extension that is gone. */
export const allSitesAgain = async (): Promise<void> => sitesAdded(await allowed());

async function allowed(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** The browser no longer tells the addresses of such tabs: each page part finds out by itself. */
async function leave(sites: readonly string[], except: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : [tellFrames(id, 'leaveSites', { sites: [...sites], except: [...except] })])));
}
