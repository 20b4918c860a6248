import { expect, it } from 'vitest';
import { CARD_HOST } from '../../lib/hover/card-host';
import { openCard } from '../../scripts/browsers/card-on-page';
import type { Popup } from '../../scripts/browsers/driver';
import { marksOn, waitForMarks } from '../../scripts/browsers/marks-on-page';
import { sleep } from '../../scripts/browsers/sleep';
import { waitFor } from '../../scripts/browsers/wait-for';
import { MAX_BLOCKS } from '../../lib/messaging/limits';
import { inEachBrowser } from '../support/in-each-browser';
import { pressButton } from '../support/popup-page';
import { SAMPLE, testPage } from '../support/test-pages';

/** Longer than marking takes: after it, nothing more will be marked. */
const LONG_ENOUGH_MS = 1_500;

const textOf = (popup: Popup): Promise<string> => popup.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));

const says = (popup: Popup, pattern: RegExp): Promise<string> =>
  waitFor(`the popup to say ${pattern}`, async () => {
    const text = await textOf(popup);
    return pattern.test(text) ? text : null;
  });

inEachBrowser('popup and activation', (world) => {
  it('does nothing on a page until it is asked', async () => {
    const page = await world().open(SAMPLE);
    await sleep(LONG_ENOUGH_MS);
    expect(await marksOn(page)).toEqual([]);
  });

  it('says what was found, and where the date comes from', async () => {
    const page = await world().open(SAMPLE);
    const popup = await world().driver.openPopup(page);
    const text = await says(popup, /Roza Otunbayeva/);
    expect(text).toMatch(/15 April 2010|April 15, 2010/);
    expect(text).toMatch(/Kurmanbek Bakiyev/);
    expect(text).toMatch(/Bishkek/);
    await popup.close();
  });

  it('marks a page that is no article when the reader insists', async () => {
    const page = await world().open(testPage('section-front'));
    const popup = await world().driver.openPopup(page);
    await says(popup, /Mark this page anyway/);
    expect(await marksOn(page)).toEqual([]);
    await popup.click('footer button');
    expect((await waitForMarks(page)).map(({ text }) => text)).toContain('Kyrgyzstan');
    await popup.close();
  });

  it('opens the card of a name in its list', async () => {
    const page = await world().open(SAMPLE);
    const popup = await world().driver.openPopup(page);
    await says(popup, /Roza Otunbayeva/);
    await popup.evaluate(() => {
      const rows = [...document.querySelectorAll('section button')];
      rows.find((row) => row.textContent?.includes('Otunbayeva'))?.setAttribute('data-wanted', '');
      return null;
    });
    await popup.click('[data-wanted]');
    expect((await openCard(page)).name).toBe('Roza Otunbayeva');
    await popup.close();
  });

  it.each([
    ['section-front', /front page|too little|not say|collection/i],
    ['french-article', /language/i],
  ])('leaves the page "%s" alone and says why', async (slug, reason) => {
    const page = await world().open(testPage(slug));
    const popup = await world().driver.openPopup(page);
    await says(popup, reason);
    await popup.close();
    expect(await marksOn(page)).toEqual([]);
    expect(await page.evaluate((host) => document.querySelectorAll(host).length, CARD_HOST)).toBe(0);
  });

  it('marks a page anyway when the reader insists, and takes the marks away again', async () => {
    const page = await world().open(testPage('french-article'));
    const popup = await world().driver.openPopup(page);
    await says(popup, /Mark this page anyway/);
    await popup.click('footer button');
    await waitForMarks(page);
    await says(popup, /Take the marks away/);
    await popup.click('footer button');
    await waitFor('the marks to go', async () => (await marksOn(page)).length === 0);
    await popup.close();
  });

  it('marks the beginning of a page that is longer than any article', async () => {
    const { driver, server, open } = world();
    const rows = Array.from({ length: MAX_BLOCKS + 200 }, (_, i) => `<p>Crowd ${i} left Bishkek for Osh in the morning.</p>`);
    server.add({ '/long': { body: `<!doctype html><html lang="en"><title>Long</title><body>${rows.join('')}` } });
    const page = await open('/long');
    const popup = await driver.openPopup(page);
    if (/Mark this page anyway/.test(await says(popup, /Mark this page anyway|Bishkek/))) await pressButton(popup, 'Mark this page anyway');
    await says(popup, /Bishkek/);
    await popup.close();
    expect((await waitForMarks(page)).map(({ text }) => text)).toContain('Bishkek');
  });

  // Last: from here on the site is allowed, until it no longer is.
  it('marks a site always, if the reader wants it, and stops when not', async () => {
    const { driver, server, open } = world();
    await driver.answerYesFor(server.origin);
    const first = await open(testPage('strict-csp'));
    const popup = await driver.openPopup(first);
    await says(popup, /Marked only when you ask/);
    await popup.click('[role=switch], input[type=checkbox]');
    await says(popup, /Always marked/);
    await popup.close();
    await waitForMarks(await open(SAMPLE));

    const again = await driver.openPopup(first);
    await says(again, /Always marked/);
    await again.click('[role=switch], input[type=checkbox]');
    await says(again, /Marked only when you ask/);
    await again.close();
    const last = await open(SAMPLE);
    await sleep(LONG_ENOUGH_MS);
    expect(await marksOn(last)).toEqual([]);
  });
});
