import { expect, it } from 'vitest';
import { CARD_HOST } from '../../lib/hover/card-host';
import { openCard } from '../../scripts/browsers/card-on-page';
import type { Page } from '../../scripts/browsers/driver';
import { markPage } from '../../scripts/browsers/mark-page';
import { marksOn } from '../../scripts/browsers/marks-on-page';
import { hoverName } from '../../scripts/browsers/names-on-page';
import { waitFor } from '../../scripts/browsers/wait-for';
import { inEachBrowser } from '../support/in-each-browser';
import { pressButton, says, storage } from '../support/popup-page';
import { SAMPLE } from '../support/test-pages';

const NAME = 'Roza Otunbayeva';

/** Presses "Not this" in the card that is open, and waits for the marks to go. */
async function hide(page: Page, where: string): Promise<void> {
  for (const text of ['More', 'Not this person', where]) {
    await page.inShadow(CARD_HOST, (root, wanted) => ([...root.querySelectorAll('button')].find((each) => each.textContent === wanted)?.click(), null), text);
  }
  await waitFor('the marks to go', async () => !(await marksOn(page)).some(({ text }) => text === NAME));
}

/** Chromium takes seconds to find out that a storage cannot be opened; nothing but the message may wait for it. */
const FINDING_OUT_MS = 120_000;

inEachBrowser('a browser whose storage fails', (world) => {
  it('marks, opens cards and hides names on the page, with the default settings', async () => {
    const { driver, open, openMarked } = world();
    await driver.breakStorage();
    await expect(storage(driver, await open(SAMPLE), { mode: 'click' })).rejects.toThrow();
    const page = await openMarked(SAMPLE);
    await hoverName(page, NAME, { within: 'article' });
    expect((await openCard(page)).name).toBe(NAME);
    await hide(page, 'Everywhere');
  }, FINDING_OUT_MS);

  it('says in the settings that nothing can be stored', async () => {
    const { driver, openMarked } = world();
    const page = await openMarked(SAMPLE);
    const popup = await driver.openPopup(page);
    await pressButton(popup, 'Settings');
    await waitFor('the settings', () => popup.evaluate(() => document.querySelector('select') !== null));
    await popup.evaluate(() => (document.querySelector('select')?.dispatchEvent(new Event('change', { bubbles: true })), null));
    await says(popup, /could not store/);
    await popup.close();
  }, FINDING_OUT_MS);
});

inEachBrowser('a private window', (world) => {
  const isPrivate = async (page: Page): Promise<boolean> => {
    const popup = await world().driver.openPopup(page);
    const answer = await popup.evaluate(async () => {
      type Api = { tabs: { query(of: object): Promise<{ incognito: boolean }[]> } };
      const globals = globalThis as unknown as { browser?: Api; chrome: Api };
      const [tab] = await (globals.browser ?? globals.chrome).tabs.query({ active: true, currentWindow: true });
      return tab?.incognito === true;
    });
    await popup.close();
    return answer;
  };

  it('marks, opens cards and hides names as elsewhere, where the reader allows the extension', async () => {
    const { driver, server } = world();
    const page = await driver.newPrivatePage(server.origin + SAMPLE);
    await markPage(driver, page);
    expect(await isPrivate(page)).toBe(true);
    await hoverName(page, NAME, { within: 'article' });
    expect((await openCard(page)).name).toBe(NAME);
    await hide(page, 'Hide in this tab');
    await page.goto(server.origin + SAMPLE);
    await markPage(driver, page);
    expect((await marksOn(page)).map(({ text }) => text)).not.toContain(NAME);
    await page.close();
  });
});
