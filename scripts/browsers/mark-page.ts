import type { Driver, Page } from './driver';
import { waitForMarks, type SeenMark } from './marks-on-page';

/** Has the page marked as a reader does, by the toolbar button, and waits until the marks are there. */
export async function markPage(driver: Driver, page: Page, limitMs?: number): Promise<SeenMark[]> {
  const popup = await driver.openPopup(page);
  const marks = await waitForMarks(page, limitMs);
  await popup.close();
  return marks;
}
