import type { Driver, Page } from './driver';
import { waitForMarks, type SeenMark } from './marks-on-page';

/** Has the page marked as a reader does, by the toolbar button, and waits until the marks are there. */
export async function markPage(driver: Driver, page: Page, limitMs?: number): Promise<SeenMark[]> {
  const popup = await driver.openPopup(page);
  try {
    return await waitForMarks(page, limitMs);
  } catch (error) {
    const says = await popup.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
    throw new Error(`${error instanceof Error ? error.message : String(error)} The popup says: "${says}"`);
  } finally {
    await popup.close();
  }
}
