import { expect, it } from 'vitest';
import type { Page } from '../../scripts/browsers/driver';
import { middle } from '../../scripts/browsers/names-on-page';
import { sleep } from '../../scripts/browsers/sleep';
import { FRAME_WINDOW, hoverInFrame, inFrame, openFramed } from '../support/framed-page';
import { inEachBrowser } from '../support/in-each-browser';
import { allowAllSites, says } from '../support/popup-page';

const NAME = 'Roza Otunbayeva';
/** Longer than any delay before a card opens: after it, nothing more will. */
const LONG_ENOUGH_MS = 1_500;

/** The frame goes on below the window, where nothing can be read. */
async function expectInSight(page: Page): Promise<void> {
  const { name, card } = await hoverInFrame(page);
  expect(card.y).toBeGreaterThanOrEqual(0);
  expect(card.y + card.height).toBeLessThanOrEqual(FRAME_WINDOW.height);
  expect(card.height).toBeLessThanOrEqual(FRAME_WINDOW.height * 0.45 + 1);
  expect(card.y >= name.y + name.height || card.y + card.height <= name.y).toBe(true);
}

inEachBrowser('cards in frames', (world) => {
  /** By the toolbar button; the page itself has no story. */
  const askFor = async (page: Page): Promise<void> => {
    const popup = await world().driver.openPopup(page);
    await says(popup, /^Sidelight(?!.*Reading the page)/);
    await popup.close();
  };

  it('stay in the part of the frame that is seen', async () => {
    const page = await openFramed(world(), NAME);
    await askFor(page);
    await expectInSight(page);
  });

  it('do not open in frames of sites that the reader has not allowed', async () => {
    const page = await openFramed(world(), NAME, world().elsewhere);
    await askFor(page);
    await page.movePointerInFrame(middle((await inFrame(page)).name));
    await sleep(LONG_ENOUGH_MS);
    expect((await inFrame(page)).card).toBeNull();
  });

  it('stay in the part that is seen of a frame of another site, which cannot look around itself', async () => {
    const page = await openFramed(world(), NAME, world().elsewhere);
    await allowAllSites(world().driver, page);
    await expectInSight(page);
  });
});
