/** "Always on this site": the host permissions a reader has given are the list of sites; nothing else is stored. */
import { browser } from 'wxt/browser';

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

export const isAllowed = (site: string): Promise<boolean> => browser.permissions.contains({ origins: [site] });

/** Asks the reader. Must be the first thing a click does: the gesture is gone after any wait. */
export const allow = (site: string): Promise<boolean> => browser.permissions.request({ origins: [site] });

export const disallow = (site: string): Promise<boolean> => browser.permissions.remove({ origins: [site] });

/** Makes the page part run by itself on exactly the sites that are allowed now. */
export async function registerSites(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [REGISTRATION] });
  const script = { id: REGISTRATION, matches: origins, js: [CONTENT_SCRIPT], css: [MARKS_STYLE], runAt: 'document_idle' as const, allFrames: true, persistAcrossSessions: true };
  if (origins.length === 0) {
    if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [REGISTRATION] });
  } else if (known.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Brings the page part into the tabs of allowed sites that were open already. Tabs that refuse are left alone. */
export async function injectIntoOpenTabs(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: origins });
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : [injectPage(id)])));
}

/** Runs the page part in a tab and in those of its frames that the permission reaches; it leaves by itself when it is there already. Rejects where scripts may not run. */
export async function injectPage(tab: number): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId: tab, allFrames: true }, files: [MARKS_STYLE] });
  await browser.scripting.executeScript({ target: { tabId: tab, allFrames: true }, files: [CONTENT_SCRIPT] });
}

export async function injectCard(tab: number, frame: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files: [CARD_SCRIPT] });
}
