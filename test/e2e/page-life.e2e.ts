import { expect, it } from 'vitest';
import { CARD_HOST } from '../../lib/hover/card-host';
import { cardNow, openCard } from '../../scripts/browsers/card-on-page';
import type { Page } from '../../scripts/browsers/driver';
import { markPage } from '../../scripts/browsers/mark-page';
import { marksOn, waitForMarks } from '../../scripts/browsers/marks-on-page';
import { AWAY, hoverName } from '../../scripts/browsers/names-on-page';
import { pressInCard } from '../../scripts/browsers/press-in-card';
import { sleep } from '../../scripts/browsers/sleep';
import { waitFor } from '../../scripts/browsers/wait-for';
import { inEachBrowser } from '../support/in-each-browser';
import { pressButton, pressSwitch, says, THIS_SITE } from '../support/popup-page';
import { SAMPLE, testPage } from '../support/test-pages';

const NAME = 'Roza Otunbayeva';

/** Longer than marking takes, and than any delay before a card opens. */
const LONG_ENOUGH_MS = 1_500;

const hostsOn = (page: Page): Promise<number> => page.evaluate((host) => document.querySelectorAll(host).length, CARD_HOST);

inEachBrowser('the life of a page part', (world) => {
  const pinned = async (path: string): Promise<Page> => {
    const page = await world().openMarked(path);
    await hoverName(page, NAME, { within: 'article' });
    await openCard(page);
    await pressInCard(page, 'Pin this card');
    await page.movePointer(AWAY);
    return page;
  };

  /** As the background does it, without asking whether a page part is there. */
  const injectAgain = async (page: Page): Promise<void> => {
    const popup = await world().driver.openPopup(page);
    await popup.evaluate(async () => {
      type Api = { tabs: { query(of: object): Promise<{ id: number }[]> }; scripting: { executeScript(what: object): Promise<unknown> } };
      const globals = globalThis as unknown as { browser?: Api; chrome: Api };
      const { tabs, scripting } = globals.browser ?? globals.chrome;
      const [tab] = await tabs.query({ active: true, currentWindow: true });
      await scripting.executeScript({ target: { tabId: tab?.id }, files: ['/content.js'] });
      return null;
    });
    await popup.close();
    await sleep(LONG_ENOUGH_MS);
  };

  it('goes on undisturbed when it is brought in a second time', async () => {
    const page = await pinned(SAMPLE);
    const marks = await marksOn(page);
    await injectAgain(page);
    expect([await marksOn(page), (await cardNow(page))?.name]).toEqual([marks, NAME]);
  });

  it('keeps “mark anyway” and “off” when it is brought in a second time', async () => {
    const anyway = await world().open(testPage('section-front'));
    const popup = await world().driver.openPopup(anyway);
    await pressButton(popup, 'Mark this page anyway');
    await popup.close();
    const marks = await waitForMarks(anyway);
    await injectAgain(anyway);
    expect(await marksOn(anyway)).toEqual(marks);

    const off = await world().openMarked(SAMPLE);
    const again = await world().driver.openPopup(off);
    await pressButton(again, 'Take the marks away');
    await says(again, /You have turned the marks off/);
    await again.close();
    await injectAgain(off);
    expect(await marksOn(off)).toEqual([]);
  });

  it('is not ended by an event of the page', async () => {
    const page = await world().openMarked(SAMPLE);
    await page.evaluate((origin) => {
      const id = origin.replace(/^.*\/\//, '');
      for (const name of [`${id}:content:wxt:content-script-started`, 'wxt:content-script-started']) {
        document.dispatchEvent(new CustomEvent(name, { detail: { contentScriptName: 'content', messageId: 'x' } }));
        window.postMessage({ type: name, contentScriptName: 'content', messageId: 'x' }, '*');
      }
      return null;
    }, world().driver.extensionOrigin);
    await hoverName(page, NAME, { within: 'article' });
    await openCard(page);
  });

  // Firefox ends page parts without asking them; what they leave is taken away by the next.
  it.each([
    ['the pointer rests on a name', async (page: Page) => void (await hoverName(page, 'Taraz', { within: 'article' }))],
    ['text changes', async (page: Page) => void (await page.evaluate(() => (document.querySelector('article')?.append('More of the story.'), null)))],
  ])('notices that the extension was updated when %s, and leaves (Chromium)', async (_, happens) => {
    const { driver, openMarked } = world();
    if (driver.name === 'firefox') return;
    const page = await openMarked(SAMPLE);
    await driver.reloadExtension();
    await happens(page);
    await waitFor('the marks to go', async () => (await marksOn(page)).length === 0);
    expect(await hostsOn(page)).toBe(0);
  });

  it('leaves nothing behind when the extension is updated while a card is pinned, and makes room for the new one', async () => {
    const { driver } = world();
    const page = await pinned(SAMPLE);
    const marks = await marksOn(page);
    await driver.reloadExtension();
    if (driver.name === 'chromium') {
      await page.click();
      await waitFor('the marks to go', async () => (await marksOn(page)).length === 0);
      expect(await hostsOn(page)).toBe(0);
    }
    expect(await markPage(driver, page)).toEqual(marks);
    await waitFor('the old card to go', async () => (await hostsOn(page)) === 0);
    expect(await marksOn(page, 'open')).toEqual([]);
    await hoverName(page, NAME, { within: 'article' });
    expect((await openCard(page)).name).toBe(NAME);
  });

  // Last: from here on the site is allowed, until it no longer is.
  it('stays as it is when a site is allowed, leaves when it no longer is, and comes back', async () => {
    const { driver, server, open, openMarked } = world();
    const anyway = await open(testPage('section-front'));
    const popup = await driver.openPopup(anyway);
    await pressButton(popup, 'Mark this page anyway');
    await popup.close();
    const marks = await waitForMarks(anyway);
    const card = await pinned(SAMPLE);
    const off = await openMarked(SAMPLE);
    const again = await driver.openPopup(off);
    await pressButton(again, 'Take the marks away');
    await says(again, /You have turned the marks off/);
    await again.close();
    const fresh = await open(testPage('strict-csp'));

    await driver.answerYesFor(server.origin);
    await pressSwitch(driver, anyway, THIS_SITE, /Always marked/);
    await waitForMarks(fresh);
    await sleep(LONG_ENOUGH_MS);
    expect(await Promise.all([anyway, off].map((page) => marksOn(page)))).toEqual([marks, []]);
    await card.activate();
    expect((await cardNow(card))?.name).toBe(NAME);

    await pressSwitch(driver, anyway, THIS_SITE, /The marks are gone/);
    for (const page of [anyway, card, fresh]) {
      await waitFor('the marks to go', async () => (await marksOn(page)).length === 0);
      expect(await hostsOn(page)).toBe(0);
    }
    const back = await driver.openPopup(fresh);
    await says(back, /Roza Otunbayeva/);
    await back.close();
    await waitForMarks(fresh);
  });
});
