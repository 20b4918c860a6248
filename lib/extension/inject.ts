/** Bringing scripts into tabs. */
import { browser } from 'wxt/browser';
import { hasLife, PAGE_KEY } from './page-life';

/** The page part, as WXT builds it. */
export const PAGE_SCRIPT = '/content.js';
const CARD_SCRIPT = '/card.js';
/** How marks look. Brought in by the browser: no style sheet of ours shows up in the page's own lists. */
export const MARKS_STYLE = '/assets/marks.css';

type Target = Parameters<typeof browser.scripting.executeScript>[0]['target'];

/** Runs the page part in those frames of a tab that the permission reaches and that have none. Rejects where scripts may not run. */
export async function injectPage(tab: number): Promise<void> {
  const all = { tabId: tab, allFrames: true };
  const frames = await browser.scripting.executeScript({ target: all, func: hasLife, args: [PAGE_KEY] });
  const frameIds = frames.filter(({ result }) => result !== true).map(({ frameId }) => frameId);
  if (frameIds.length === frames.length) return inject(all);
  // A frame may have gone meanwhile, which fails for all; where a page part lives, another one leaves at once.
  if (frameIds.length > 0) await inject({ tabId: tab, frameIds }).catch(() => inject(all));
}

async function inject(target: Target): Promise<void> {
  await browser.scripting.insertCSS({ target, files: [MARKS_STYLE] });
  await browser.scripting.executeScript({ target, files: [PAGE_SCRIPT] });
}

export async function injectCard(tab: number, frame: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files: [CARD_SCRIPT] });
}
