import { expect, it } from 'vitest';
import { defined } from '../../lib/shared/assert';
import { openCard } from '../../scripts/browsers/card-on-page';
import type { Page } from '../../scripts/browsers/driver';
import { markPage } from '../../scripts/browsers/mark-page';
import { marksOn } from '../../scripts/browsers/marks-on-page';
import { hoverName } from '../../scripts/browsers/names-on-page';
import { pressInCard } from '../../scripts/browsers/press-in-card';
import { sleep } from '../../scripts/browsers/sleep';
import { waitFor } from '../../scripts/browsers/wait-for';
import { badgeOf, marksInFrame, waitForFrame } from '../support/frame-state';
import { inFrame, openFramed } from '../support/framed-page';
import { inEachBrowser } from '../support/in-each-browser';
import { allowAllSites, pressButton, says } from '../support/popup-page';
import { SAMPLE, testPage, testPages } from '../support/test-pages';

const NAME = 'Roza Otunbayeva';
/** Longer than marking takes. */
const LONG_ENOUGH_MS = 1_500;

const storyHtml = (): string => String(defined(testPages()[testPage('strict-csp')], 'the story').body);

inEachBrowser('a story in a frame', (world) => {
  /** By the toolbar button, on a page that has no story itself. */
  const openMarkedFrame = async (): Promise<Page> => {
    const page = await openFramed(world(), NAME);
    const popup = await world().driver.openPopup(page);
    await says(popup, /Roza Otunbayeva/);
    await popup.close();
    await waitForFrame(page, true);
    return page;
  };
  const serve = (body: string): string => {
    const path = `/around-${(made += 1)}`;
    world().server.add({ [path]: { body: `<!doctype html><title>Around</title><body>${body}`, headers: { 'cache-control': 'no-cache' } }, '/in-frame': { body: storyHtml() } });
    return path;
  };
  let made = 0;

  it('is what the popup and the number on the button tell of, and the popup takes its marks away', async () => {
    const { driver } = world();
    const page = await openMarkedFrame();
    expect(Number(await badgeOf(driver, page))).toBeGreaterThan(5);
    const popup = await driver.openPopup(page);
    await pressButton(popup, 'Take the marks away');
    await says(popup, /You have turned the marks off/);
    await waitForFrame(page, false);
    await pressButton(popup, 'Mark this page anyway');
    await says(popup, /Roza Otunbayeva/);
    await popup.close();
    await waitForFrame(page, true);
  });

  it('has its cards, its list and its switch by keyboard', async () => {
    const { driver } = world();
    const page = await openMarkedFrame();
    await driver.runCommand(page, 'next-name');
    await waitFor('the card in the frame', async () => (await inFrame(page)).card);
    await driver.stopBackground();
    await driver.runCommand(page, 'toggle-page');
    await waitForFrame(page, false);
    await waitFor('no card', async () => (await inFrame(page)).card === null);
    await driver.runCommand(page, 'toggle-page');
    await waitForFrame(page, true);
    expect(await marksOn(page)).toEqual([]);
    await driver.runCommand(page, 'list-names');
    await waitFor('the list in the frame', async () => (await inFrame(page)).card);
  });

  it('hides and shows the names that are hidden in the page around it', async () => {
    const { driver, open } = world();
    const page = await open(serve(`${storyHtml()}<iframe src="/in-frame" width="600" height="600"></iframe>`));
    await markPage(driver, page);
    await waitFor('the name in the frame', async () => (await marksInFrame(page)).includes(NAME));
    await hoverName(page, NAME, { within: 'article' });
    await openCard(page);
    for (const step of ['More', 'Not this person', 'Hide in this tab']) await pressInCard(page, step);
    await waitFor('the name in the frame to go', async () => !(await marksInFrame(page)).includes(NAME));
    const popup = await driver.openPopup(page);
    await pressButton(popup, 'Show again');
    await popup.close();
    await waitFor('the name in the frame to come back', async () => (await marksInFrame(page)).includes(NAME));
  });

  it('is read as soon as its frame has grown', async () => {
    const { driver, open } = world();
    const page = await open(serve('<iframe src="/in-frame" width="600" height="100"></iframe>'));
    const popup = await driver.openPopup(page);
    await says(popup, /^(?!.*Reading the page)/);
    await popup.close();
    await sleep(LONG_ENOUGH_MS);
    expect(await marksInFrame(page)).toEqual([]);
    await page.evaluate(() => (document.querySelector('iframe')?.setAttribute('height', '700'), null));
    await waitForFrame(page, true);
  });

  // Last: from here on all sites are allowed.
  it('is marked where its frame has no address of its own', async () => {
    const { driver, open } = world();
    await allowAllSites(driver, await open(SAMPLE));
    const srcdoc = await open(serve(`<iframe width="600" height="700" srcdoc="${storyHtml().replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`));
    await waitForFrame(srcdoc, true);
    const blank = await open(serve('<iframe width="600" height="700"></iframe>'));
    await blank.evaluate((html) => {
      const inner = document.querySelector('iframe')?.contentDocument;
      inner?.open();
      inner?.write(html);
      inner?.close();
      return null;
    }, storyHtml());
    await waitForFrame(blank, true);
    const later = await open(serve('<iframe width="600" height="700"></iframe>'));
    await sleep(LONG_ENOUGH_MS);
    await later.evaluate(() => (document.querySelector('iframe')?.setAttribute('src', '/in-frame'), null));
    await waitForFrame(later, true);
  });

  it('has its cards and its number where the frame is of another site that is allowed', async () => {
    const { driver, elsewhere } = world();
    const page = await openFramed(world(), NAME, elsewhere);
    await waitFor('the number', async () => Number(await badgeOf(driver, page)) > 5);
    await driver.runCommand(page, 'next-name');
    await waitFor('the card in the frame', async () => (await inFrame(page)).card);
    await driver.runCommand(page, 'toggle-page');
    await waitFor('no number', async () => (await badgeOf(driver, page)) === '');
    expect((await inFrame(page)).card).toBeNull();
  });

  it('no longer counts when its frame or its page has gone', async () => {
    const { driver, server, open } = world();
    const page = await open(serve('<iframe src="/in-frame" width="600" height="700"></iframe>'));
    await waitForFrame(page, true);
    await waitFor('the number', async () => Number(await badgeOf(driver, page)) > 5);
    await page.evaluate(() => (document.querySelector('iframe')?.remove(), null));
    await waitFor('no number', async () => (await badgeOf(driver, page)) === '');
    await page.goto(server.origin + serve('<iframe src="/in-frame" width="600" height="700"></iframe>'));
    await waitFor('the number', async () => Number(await badgeOf(driver, page)) > 5);
    await page.goto(`${server.origin}/blank`);
    await waitFor('no number', async () => (await badgeOf(driver, page)) === '');
  });
});
