import { HIGHLIGHTS } from '../../lib/highlight/marks';
import type { Driver, Page } from '../../scripts/browsers/driver';
import { waitFor } from '../../scripts/browsers/wait-for';

/** The texts of the marks in the page's first frame, which must be of the page's own origin. */
export const marksInFrame = (page: Page): Promise<string[]> =>
  page.evaluate((names) => {
    type Frame = { CSS: { highlights: Map<string, Iterable<AbstractRange>> } };
    const frame = document.querySelector('iframe')?.contentWindow as unknown as Frame | null;
    const ranges = names.flatMap((name) => [...(frame?.CSS.highlights.get(name) ?? [])]);
    return ranges.map(({ startContainer, startOffset, endOffset }) => (startContainer as Text).data.slice(startOffset, endOffset));
  }, [HIGHLIGHTS.mark, HIGHLIGHTS.strongMark]);

/** Waits until the frame has marks, or has none. */
export const waitForFrame = (page: Page, isMarked: boolean): Promise<unknown> =>
  waitFor(`the frame to ${isMarked ? 'be marked' : 'lose its marks'}`, async () => (await marksInFrame(page)).length > 0 === isMarked);

/** The number on the toolbar button for the tab in front. Asks in the popup, which is opened for it. */
export async function badgeOf(driver: Driver, page: Page): Promise<string> {
  const popup = await driver.openPopup(page);
  const text = await popup.evaluate(async () => {
    type Api = { tabs: { query(of: object): Promise<{ id: number }[]> }; action: { getBadgeText(of: object): Promise<string> } };
    const globals = globalThis as unknown as { browser?: Api; chrome: Api };
    const { tabs, action } = globals.browser ?? globals.chrome;
    const [tab] = await tabs.query({ active: true, currentWindow: true });
    return action.getBadgeText({ tabId: tab?.id });
  });
  await popup.close();
  return text;
}
