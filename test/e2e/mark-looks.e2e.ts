import { expect, it } from 'vitest';
import { CARD_HOST } from '../../lib/hover/card-host';
import { defined } from '../../lib/shared/assert';
import { openCard } from '../../scripts/browsers/card-on-page';
import type { Media, Page } from '../../scripts/browsers/driver';
import { markPage } from '../../scripts/browsers/mark-page';
import { marksOn } from '../../scripts/browsers/marks-on-page';
import { hoverName, locateName, type Box } from '../../scripts/browsers/names-on-page';
import { sleep } from '../../scripts/browsers/sleep';
import { waitFor } from '../../scripts/browsers/wait-for';
import { differingPixels, newContrast } from '../support/compare-pictures';
import { inEachBrowser, type World } from '../support/in-each-browser';
import { BLANK, testPage } from '../support/test-pages';

/** What lines that carry a meaning need (WCAG 2.2, 1.4.11). */
const ENOUGH = 3;
/** So that a line of one pixel is not mixed with what is beside it. */
const SCALE = 2;
const NAME = 'Roza Otunbayeva';

const COLOURS: readonly (readonly [string, string, 'weakened' | 'whole'])[] = [
  ['black on white', 'color: #000; background: #fff', 'weakened'],
  ['dark on paper', 'color: #33302e; background: #fff1e5', 'weakened'],
  ['light on dark', 'color: #dcdfe4; background: #14161a', 'weakened'],
  ['grey on white', 'color: #767676; background: #fff', 'whole'],
  ['grey on dark', 'color: #8a8d91; background: #202226', 'whole'],
  ['black on a gradient', 'color: #111; background: linear-gradient(#fff, #eee)', 'whole'],
  ['black in another colour space', 'color: oklch(0.2 0.02 250); background: #fff', 'whole'],
];

async function coloured(world: World, css: string): Promise<Page> {
  const page = await world.open(testPage('strict-csp'), { scale: SCALE });
  await page.evaluate((style) => {
    document.body.style.cssText = `${style}; font: 19px/1.6 sans-serif; max-width: 640px`;
    return null;
  }, css);
  return page;
}

/** The area beneath the letters of the name, in the pixels of a picture. */
async function beneath(page: Page): Promise<Box> {
  const { x, y, width, height } = defined((await locateName(page, NAME))[0], 'the name');
  return { x: x * SCALE, y: y * SCALE, width: width * SCALE, height: (height + 4) * SCALE };
}

inEachBrowser('how marks look', (world) => {
  it.each(COLOURS)('can be seen: %s', async (_, css, strength) => {
    const blank = await world().open(BLANK);
    const page = await coloured(world(), css);
    const box = await beneath(page);
    const before = await page.screenshot();
    await markPage(world().driver, page);
    await sleep(100);
    expect(await newContrast(blank, before, await page.screenshot(), box)).toBeGreaterThanOrEqual(ENOUGH);
    expect((await marksOn(page, 'strong')).some(({ text }) => text === NAME)).toBe(strength === 'whole');
  });

  it('follow a page that changes its colours', async () => {
    const page = await coloured(world(), 'color: #000; background: #fff');
    await markPage(world().driver, page);
    expect(await marksOn(page, 'strong')).toEqual([]);
    await page.evaluate(() => {
      document.body.style.cssText += '; color: #767676';
      document.body.className = 'pale';
      return null;
    });
    await waitFor('stronger marks', async () => (await marksOn(page, 'strong')).some(({ text }) => text === NAME), 1_000);
  });

  it('can be seen in the colours that a reader forces on all pages', async () => {
    const blank = await world().open(BLANK);
    const page = await coloured(world(), 'color: #999; background: #fff');
    await page.setMedia({ forcedColors: true });
    const box = await beneath(page);
    const before = await page.screenshot();
    await markPage(world().driver, page);
    await sleep(100);
    expect(await newContrast(blank, before, await page.screenshot(), box)).toBeGreaterThanOrEqual(ENOUGH);
  });

  it('are gone in print, and so is the card', async () => {
    const blank = await world().open(BLANK);
    const page = await coloured(world(), 'color: #000; background: #fff');
    await page.setMedia({ print: true });
    const before = await page.screenshot();
    await page.setMedia({});
    await markPage(world().driver, page);
    await hoverName(page, NAME);
    const { box } = await openCard(page);
    await page.setMedia({ print: true });
    await sleep(100);
    const after = await page.screenshot();
    expect(await differingPixels(blank, before, after, { x: 0, y: 0, width: 1280 * SCALE, height: 800 * SCALE })).toBe(0);
    await page.setMedia({});
    await sleep(100);
    const seen = await page.screenshot();
    expect(await differingPixels(blank, before, seen, { x: box.x * SCALE, y: box.y * SCALE, width: box.width * SCALE, height: box.height * SCALE })).toBeGreaterThan(1000);
  });

  it.each<[string, Media, number]>([['moves', {}, 1], ['does not move', { reducedMotion: true }, 0]])('belong to a card that %s for a reader who wants it so', async (_, media, animations) => {
    const page = await world().openMarked(testPage('strict-csp'));
    await page.setMedia(media);
    await hoverName(page, NAME);
    await openCard(page);
    // The animation that fades the card in stays with it.
    expect(await page.inShadow(CARD_HOST, (root) => root.querySelector('.mount')?.getAnimations().length)).toBe(animations);
  });

  it.each([false, true])('belong to a card that has the right theme from its first frame (dark: %s)', async (dark) => {
    const page = await world().openMarked(testPage('strict-csp'), { dark });
    await hoverName(page, NAME);
    const style = await waitFor('the card', () => page.inShadow(CARD_HOST, (root) => {
      const card = root.querySelector('.sl');
      return card && { paper: getComputedStyle(card).backgroundColor, ink: getComputedStyle(card).color };
    }));
    expect(style).toEqual(dark ? { paper: 'rgb(29, 28, 26)', ink: 'rgb(238, 235, 228)' } : { paper: 'rgb(255, 253, 248)', ink: 'rgb(28, 26, 23)' });
  });
});
