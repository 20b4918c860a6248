import { expect, it } from 'vitest';
import { CARD_HOST } from '../../lib/hover/card-host';
import { openCard } from '../../scripts/browsers/card-on-page';
import { marksOn } from '../../scripts/browsers/marks-on-page';
import { AWAY, hoverName } from '../../scripts/browsers/names-on-page';
import { waitFor } from '../../scripts/browsers/wait-for';
import { inEachBrowser } from '../support/in-each-browser';
import { pressButton, says, storage } from '../support/popup-page';
import { SAMPLE } from '../support/test-pages';

const NAME = 'Roza Otunbayeva';

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
    for (const text of ['More', 'Not this person', 'Everywhere']) {
      await page.inShadow(CARD_HOST, (root, wanted) => ([...root.querySelectorAll('button')].find((each) => each.textContent === wanted)?.click(), null), text);
    }
    await waitFor('the marks to go', async () => !(await marksOn(page)).some(({ text }) => text === NAME));
    await page.movePointer(AWAY);
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
