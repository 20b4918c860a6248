import { afterEach, expect, it } from 'vitest';
import { CARD_HOST } from '../../lib/hover/card-host';
import { cardNow, noCard, openCard } from '../../scripts/browsers/card-on-page';
import type { Page } from '../../scripts/browsers/driver';
import { marksOn } from '../../scripts/browsers/marks-on-page';
import { AWAY, hoverName, locateName, middle } from '../../scripts/browsers/names-on-page';
import { sleep } from '../../scripts/browsers/sleep';
import { waitFor } from '../../scripts/browsers/wait-for';
import { inEachBrowser } from '../support/in-each-browser';
import { changeSettings, storage } from '../support/popup-page';
import { SAMPLE, testPage } from '../support/test-pages';

/** Longer than any delay before a card opens: after it, nothing more will. */
const LONG_ENOUGH_MS = 1_200;

const NAME = 'Roza Otunbayeva';

async function opensNothing(page: Page): Promise<void> {
  await sleep(LONG_ENOUGH_MS);
  expect(await cardNow(page)).toBeNull();
}

inEachBrowser('settings', (world) => {
  afterEach(async () => void (await storage(world().driver, await world().open(SAMPLE), null)));

  const openWith = async (choices: Record<string, string | number>, path = SAMPLE): Promise<Page> => {
    const page = await world().openMarked(path);
    await changeSettings(world().driver, page, choices);
    return page;
  };

  it('opens cards on a click only, in a page that was open already', async () => {
    const page = await openWith({ 'Cards open': 'On a click only' });
    const at = await hoverName(page, NAME, { within: 'article' });
    await opensNothing(page);
    await page.click();
    expect((await openCard(page)).name).toBe(NAME);
    await page.movePointer(AWAY);
    await sleep(LONG_ENOUGH_MS);
    expect(await cardNow(page)).not.toBeNull();
    await page.movePointer(at);
    await page.click();
    await noCard(page);
  });

  it('leaves names in links to the page where a click opens cards', async () => {
    const page = await openWith({ 'Cards open': 'On a click only' }, testPage('inline-tags-and-wraps'));
    await hoverName(page, 'Osh');
    await page.click();
    expect(await page.evaluate(() => location.hash)).toBe('#osh');
    await opensNothing(page);
  });

  it('opens cards only while the key is held', async () => {
    const page = await openWith({ 'Cards open': 'With Ctrl held' });
    await hoverName(page, NAME, { within: 'article' });
    await opensNothing(page);
    await page.movePointer(AWAY);
    const box = (await locateName(page, NAME, { within: 'article' }))[0];
    if (!box) throw new Error('the name is gone');
    await page.movePointer(middle(box), { withControl: true });
    expect((await openCard(page)).name).toBe(NAME);
  });

  it('waits as long as the reader wants', async () => {
    const page = await openWith({ 'After resting': 1_500 });
    await hoverName(page, NAME, { within: 'article' });
    await sleep(900);
    expect(await cardNow(page)).toBeNull();
    expect((await openCard(page)).name).toBe(NAME);
  });

  it('marks every mention, or the first in each section, at once', async () => {
    const page = await world().openMarked(SAMPLE);
    const few = (await marksOn(page)).length;
    await changeSettings(world().driver, page, { Marks: 'Every mention' });
    const many = await waitFor('more marks', async () => {
      const { length } = await marksOn(page);
      return length > few && length;
    });
    expect(many).toBeGreaterThan(few * 1.3);
    await changeSettings(world().driver, page, { Marks: 'First in each section' });
    await waitFor('as many marks as before', async () => (await marksOn(page)).length === few);
  });

  it.each([100, 200])('writes cards at %i per cent in the same width', async (size) => {
    const page = await openWith({ 'Text of cards': `${size} %` });
    await hoverName(page, NAME, { within: 'article' });
    const { box } = await openCard(page);
    const style = await page.inShadow(CARD_HOST, (root) => getComputedStyle(root.querySelector('.sl-then') ?? root.host).fontSize);
    expect({ style, width: box.width }).toEqual({ style: `${(15 * size) / 100}px`, width: 340 });
  });

  it('tells distances in the units that the reader has chosen', async () => {
    for (const [choice, told] of [['Kilometres', /\d+ km/], ['Miles', /\d+ miles/]] as const) {
      const page = await openWith({ Distances: choice });
      await hoverName(page, 'Osh', { nth: 1, within: 'article' });
      expect((await openCard(page)).text).toMatch(told);
    }
  });

  it('is the same in a new tab, and after the background was stopped', async () => {
    await openWith({ 'Cards open': 'On a click only' });
    // Open pages tell the background what the change means to them; it would wake again.
    await sleep(LONG_ENOUGH_MS);
    await world().driver.stopBackground();
    const page = await world().openMarked(SAMPLE);
    await hoverName(page, NAME, { within: 'article' });
    await opensNothing(page);
    await page.click();
    await openCard(page);
  });

  it('stores what differs from the defaults, and nothing else', async () => {
    const page = await openWith({ 'Cards open': 'With Alt held', Distances: 'Miles', Marks: 'First in each section' });
    expect(await storage(world().driver, page)).toEqual({ settings: { mode: 'modifier', units: 'miles' } });
  });

  it('falls back to the defaults when what is stored is damaged', async () => {
    const first = await world().open(SAMPLE);
    await storage(world().driver, first, { settings: { mode: 7, dwellMs: 'long', textSize: 1e9 }, hidden: 'everything', 'sites-off': 5 });
    const page = await world().openMarked(SAMPLE);
    await hoverName(page, NAME, { within: 'article' });
    expect((await openCard(page)).name).toBe(NAME);
  });
});
