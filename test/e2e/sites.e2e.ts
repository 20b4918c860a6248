import { expect, it } from 'vitest';
import type { Page } from '../../scripts/browsers/driver';
import { marksOn, waitForMarks } from '../../scripts/browsers/marks-on-page';
import { sleep } from '../../scripts/browsers/sleep';
import { waitFor } from '../../scripts/browsers/wait-for';
import { badgeOf } from '../support/frame-state';
import { inEachBrowser } from '../support/in-each-browser';
import { ALL_SITES, allowAllSites, pressButton, pressSwitch, says, THIS_SITE } from '../support/popup-page';
import { SAMPLE, testPage } from '../support/test-pages';

/** Longer than marking takes: after it, nothing more will be marked. */
const LONG_ENOUGH_MS = 1_500;

async function staysUnmarked(page: Page): Promise<void> {
  await sleep(LONG_ENOUGH_MS);
  expect(await marksOn(page)).toEqual([]);
}

inEachBrowser('this page, this site, everywhere', (world) => {
  const press = (page: Page, selector: string, then: RegExp): Promise<void> => pressSwitch(world().driver, page, selector, then);
  const badge = (page: Page): Promise<string> => badgeOf(world().driver, page);

  it('turns one page off and on again, and shows it on the button', async () => {
    const page = await world().openMarked(SAMPLE);
    await waitFor('the count', async () => (await badge(page)) === '26');
    const popup = await world().driver.openPopup(page);
    await pressButton(popup, 'Take the marks away');
    await says(popup, /You have turned the marks off/);
    await popup.close();
    expect([await marksOn(page), await badge(page)]).toEqual([[], '']);
    const again = await world().driver.openPopup(page);
    await pressButton(again, 'Mark this page anyway');
    await again.close();
    await waitForMarks(page);
  });

  it('marks stories everywhere, other pages nowhere, and leaves out a site that is switched off', async () => {
    const { driver, open } = world();
    const first = await open(SAMPLE);
    await allowAllSites(driver, first);
    await waitForMarks(await open(testPage('strict-csp')));
    await staysUnmarked(await open(testPage('section-front')));

    await press(first, THIS_SITE, /Marked only when you ask/);
    const off = await open(SAMPLE);
    await staysUnmarked(off);
    await driver.stopBackground();
    await staysUnmarked(await open(SAMPLE));

    await press(first, THIS_SITE, /Always marked/);
    await waitForMarks(await open(SAMPLE));
    await press(first, ALL_SITES, /Only those you choose/);
    // The background hears from the browser that the sites are gone, a moment after the popup.
    await sleep(LONG_ENOUGH_MS);
    await staysUnmarked(await open(SAMPLE));
  });
});
