import { expect, it } from 'vitest';
import { defined } from '../../lib/shared/assert';
import type { Page } from '../../scripts/browsers/driver';
import { waitFor } from '../../scripts/browsers/wait-for';
import { badgeOf } from '../support/frame-state';
import { inEachBrowser } from '../support/in-each-browser';
import { allowAllSites } from '../support/popup-page';
import { BLANK, SAMPLE, testPage, testPages } from '../support/test-pages';

/** A story that the browser may keep, and prepare: the other test pages forbid it. */
const STORY = '/kept';
const MAY_BE_KEPT = { 'cache-control': 'no-cache' };

/** Longer than preparing and marking take. */
const LONG_ENOUGH_MS = 1_500;

inEachBrowser('the number on the button', (world) => {
  const number = (page: Page): Promise<string> => badgeOf(world().driver, page);
  const hasNumber = (page: Page): Promise<string> => waitFor('the number', async () => (/^\d+$/.test(await number(page)) ? number(page) : null));
  const hasNone = (page: Page): Promise<true> => waitFor('no number', async () => (await number(page)) === '');
  const story = String(defined(testPages()[testPage('strict-csp')], 'the story').body);

  it('is there again when the reader comes back to a page that the browser has kept', async () => {
    const { driver, server, open } = world();
    server.add({ [STORY]: { body: story, headers: MAY_BE_KEPT } });
    await allowAllSites(driver, await open(SAMPLE));
    const page = await open(STORY);
    const before = await hasNumber(page);
    await page.evaluate(() => (Object.assign(window, { isKept: true }), null));
    await page.goto(server.origin + BLANK);
    await hasNone(page);
    await page.evaluate(() => (setTimeout(() => history.back(), 0), null));
    await waitFor('the kept page', () => page.evaluate(() => (window as { isKept?: boolean }).isKept === true));
    expect(await hasNumber(page)).toBe(before);
  });

  /** Of all tabs, by the path of what they show. */
  const numbers = async (over: Page): Promise<Record<string, string>> => {
    const popup = await world().driver.openPopup(over);
    const texts = await popup.evaluate(async () => {
      type Api = { tabs: { query(of: object): Promise<{ id: number; url?: string }[]> }; action: { getBadgeText(of: object): Promise<string> } };
      const { tabs, action } = (globalThis as unknown as { chrome: Api }).chrome;
      const known = (await tabs.query({})).map(async ({ id, url = '' }) => [url.replace(/^.*\d(?=\/)/, ''), await action.getBadgeText({ tabId: id })] as const);
      return Object.fromEntries(await Promise.all(known));
    });
    await popup.close();
    return texts;
  };

  it('is there when a page is shown that the browser has prepared, and marked, before (Chromium)', async () => {
    const { driver, server, open } = world();
    if (driver.name === 'firefox') return;
    const rules = JSON.stringify({ prerender: [{ urls: [STORY], eagerness: 'immediate' }] });
    // Chromium prepares nothing for a tab that is driven: this one is opened by another, and tells that by its storage.
    server.add({
      '/opens': { body: '<!doctype html><title>Opens</title><a href="/leads" target="_blank" style="font-size: 99px">Leads</a>' },
      '/leads': { body: `<!doctype html><title>Leads</title><script type="speculationrules">${rules}</script><script>setTimeout(() => { location.href = "${STORY}"; }, ${LONG_ENOUGH_MS})</script>` },
      [STORY]: { body: `${story}<script>localStorage.seen = document.prerendering ? 'preparing' : 'no'; document.onprerenderingchange = () => { localStorage.seen = 'prepared'; };</script>`, headers: MAY_BE_KEPT },
    });
    const page = await open('/opens');
    const seen = (): Promise<unknown> => page.evaluate(() => localStorage['seen'] as unknown ?? null);
    await page.movePointer({ x: 60, y: 60 });
    await page.click();
    await waitFor('the prepared story', async () => (await seen()) === 'prepared');
    await waitFor('its number', async () => Number((await numbers(page))[STORY]) > 5);
  });
});
