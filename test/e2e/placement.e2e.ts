import { expect, it } from 'vitest';
import { CARD_HOST } from '../../lib/hover/card-host';
import { defined } from '../../lib/shared/assert';
import { cardNow, noCard, openCard, type SeenCard } from '../../scripts/browsers/card-on-page';
import type { Page, ViewOptions } from '../../scripts/browsers/driver';
import { markPage } from '../../scripts/browsers/mark-page';
import { AWAY, hoverName, locateName, middle, type Box, type WhichName } from '../../scripts/browsers/names-on-page';
import { sleep } from '../../scripts/browsers/sleep';
import { waitFor } from '../../scripts/browsers/wait-for';
import { inEachBrowser, type World } from '../support/in-each-browser';
import { SAMPLE, testPage } from '../support/test-pages';

/** Longer than any delay before a card opens: after it, nothing more will. */
const LONG_ENOUGH_MS = 1_200;
/** Between line and card, rounding included. */
const NEAR_PX = 10;
const NAME = 'Roza Otunbayeva';

/** Hovers a name that is in view and checks everything that must hold of the place of its card. */
async function expectRightPlace(page: Page, name: string, which: WhichName & { line?: number } = {}): Promise<SeenCard> {
  await hoverName(page, name, which);
  const card = await openCard(page);
  const line = defined((await locateName(page, name, which))[which.line ?? 0], 'the line');
  await expectBeside(page, card.box, line);
  return card;
}

async function expectBeside(page: Page, card: Box, line: Box): Promise<void> {
  const [width, height, isOnTop] = await page.evaluate(
    (selector, x, y) => [innerWidth, innerHeight, document.elementFromPoint(x, y)?.localName === selector] as const,
    CARD_HOST, card.x + card.width / 2, card.y + card.height / 2,
  );
  const gap = card.y >= line.y ? card.y - (line.y + line.height) : line.y - (card.y + card.height);
  expect({ isOnTop, gap: gap >= 0 && gap <= NEAR_PX }).toEqual({ isOnTop: true, gap: true });
  expect(card.x).toBeGreaterThanOrEqual(0);
  expect(card.x + card.width).toBeLessThanOrEqual(width);
  expect(card.y).toBeGreaterThanOrEqual(0);
  expect(card.y + card.height).toBeLessThanOrEqual(height);
  expect(card.height).toBeLessThanOrEqual(height * 0.45 + 1);
  // The name is above or below the card, not beside it.
  expect(card.x).toBeLessThanOrEqual(line.x + line.width);
  expect(card.x + card.width).toBeGreaterThanOrEqual(line.x);
}

/** The page with inline styles that a page of its own could have; they need no permission of its policy. */
async function styled(world: World, styles: Record<string, string>, view?: ViewOptions): Promise<Page> {
  const page = await world.open(testPage('strict-csp'), view);
  await page.evaluate((rules) => {
    for (const [selector, css] of Object.entries(rules)) for (const element of document.querySelectorAll<HTMLElement>(selector)) element.style.cssText = css;
    return null;
  }, styles);
  return page;
}

const mark = (world: World, page: Page): Promise<unknown> => markPage(world.driver, page);

inEachBrowser('the place of a card', (world) => {
  // Zooming makes the window smaller in CSS pixels and each of them larger.
  it.each([0.5, 0.8, 1.5, 2, 3])('is right at a zoom of %f', async (zoom) => {
    const page = await world().openMarked(SAMPLE, { width: Math.round(1280 / zoom), height: Math.round(800 / zoom), scale: zoom });
    await expectRightPlace(page, NAME, { within: 'article' });
    await page.movePointer(AWAY);
    await noCard(page);
    await expectRightPlace(page, 'Vladimir Putin', { within: 'article' });
  });

  it('is right in a window of 320 by 256 pixels, and all of the card can be reached', async () => {
    const page = await world().openMarked(testPage('narrow-column'), { width: 320, height: 256 });
    const { box } = await expectRightPlace(page, NAME);
    expect(box.width).toBeLessThanOrEqual(304);
    const reach = await page.inShadow(CARD_HOST, (root) => {
      const scroller = root.querySelector('.sl-scroll') as HTMLElement;
      const more = root.querySelector('.sl-more') as HTMLElement;
      scroller.scrollTop = scroller.scrollHeight;
      const { bottom } = more.getBoundingClientRect();
      return { isLonger: scroller.scrollHeight > scroller.clientHeight, isReached: bottom <= scroller.getBoundingClientRect().bottom + 1 };
    });
    expect(reach).toEqual({ isLonger: true, isReached: true });
  });

  it.each([
    ['upper left', 'left: 0; top: 0'],
    ['upper right', 'right: 0; top: 0; text-align: right'],
    ['lower left', 'left: 0; bottom: 0'],
    ['lower right', 'right: 0; bottom: 0; text-align: right'],
  ])('is right in the %s corner', async (_, where) => {
    const page = await styled(world(), { 'p:nth-of-type(3)': `position: fixed; margin: 0; width: 7em; height: 2.4em; overflow: hidden; background: white; ${where}` });
    await mark(world(), page);
    await expectRightPlace(page, NAME, { within: 'p:nth-of-type(3)' });
  });

  it.each([0, 1])('is right beside line %i of a name that wraps, also when the card grows while the pointer is in it', async (line) => {
    const page = await world().openMarked(testPage('inline-tags-and-wraps'));
    const { box } = await expectRightPlace(page, 'Robert Blake', { line });
    await page.movePointer(middle(box), { steps: 30 });
    await page.inShadow(CARD_HOST, (root) => (root.querySelector('.sl-more') as HTMLElement).click());
    const grown = await openCard(page, 'Why this match');
    const lines = await locateName(page, 'Robert Blake');
    await expectBeside(page, grown.box, defined(lines[line], 'the line'));
  });

  it.each(['rotate(4deg) scale(1.2)', 'scale(0.6)', 'perspective(600px) rotateY(20deg)'])('is right in what is transformed by %s', async (transform) => {
    const page = await styled(world(), { article: `transform: ${transform}; margin: 0 200px; overflow: hidden; contain: paint` });
    await mark(world(), page);
    await expectRightPlace(page, NAME);
  });

  it('is right on a page that zooms itself', async () => {
    const page = await styled(world(), { html: 'zoom: 1.5' });
    await mark(world(), page);
    await hoverName(page, NAME);
    const { box } = await openCard(page);
    const width = await page.evaluate(() => innerWidth);
    expect(Math.round(box.width)).toBeLessThanOrEqual(360);
    expect(box.x + box.width).toBeLessThanOrEqual(width);
  });

  it('is right in a page that runs from right to left', async () => {
    const page = await styled(world(), { html: 'direction: rtl' });
    await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
    await mark(world(), page);
    await expectRightPlace(page, NAME);
    const direction = await page.inShadow(CARD_HOST, (root) => getComputedStyle(root.querySelector('.sl') as Element).direction);
    expect(direction).toBe('ltr');
  });

  it('lies above bars that stay in place, and names beneath them do not react', async () => {
    const page = await styled(world(), {
      h1: 'position: fixed; inset: auto 0 0 0; margin: 0; height: 500px; z-index: 2147483647; background: white',
      article: 'padding-bottom: 3000px',
    });
    await mark(world(), page);
    const { box } = await expectRightPlace(page, NAME);
    const BAR_Y = 800 - 500;
    expect(box.y + box.height).toBeGreaterThan(BAR_Y + 20);
    expect(await page.evaluate((at, y) => document.elementFromPoint(at, y)?.localName, box.x + box.width / 2, BAR_Y + 10)).toBe(CARD_HOST);
    await page.movePointer(AWAY);
    await noCard(page);
    const { x, y } = middle(defined((await locateName(page, NAME))[0], 'the name'));
    const BENEATH_THE_BAR = 700;
    await page.evaluate((by) => scrollBy(0, by), y - BENEATH_THE_BAR);
    await sleep(200);
    await page.movePointer({ x, y: BENEATH_THE_BAR });
    await sleep(LONG_ENOUGH_MS);
    expect(await cardNow(page)).toBeNull();
  });

  it('is right in a modal dialog that holds the story; names behind a dialog are dead', async () => {
    const page = await world().open(testPage('strict-csp'));
    await page.evaluate(() => {
      const dialog = document.createElement('dialog');
      dialog.append(document.querySelector('article') as Element);
      document.body.append(dialog);
      dialog.showModal();
      return null;
    });
    await mark(world(), page);
    const { box } = await expectRightPlace(page, NAME);
    // Outside of the dialog it would be seen, but dead.
    await page.movePointer(middle(box), { steps: 20 });
    await page.inShadow(CARD_HOST, (root) => (root.querySelector('.sl-more') as HTMLElement).click());
    await openCard(page, 'Why this match');
    await page.movePointer(AWAY);
    await noCard(page);
    await page.evaluate(() => {
      document.body.append(document.querySelector('article') as Element);
      (document.querySelector('dialog') as HTMLElement).style.cssText = 'width: 100px; height: 60px; margin: 0 0 0 auto';
      return null;
    });
    await sleep(LONG_ENOUGH_MS);
    await hoverName(page, NAME);
    await sleep(LONG_ENOUGH_MS);
    expect(await cardNow(page)).toBeNull();
  });

  it('is right in an element that fills the screen', async () => {
    const page = await styled(world(), { article: 'background: white; overflow: auto' });
    await mark(world(), page);
    await page.evaluate(() => {
      document.querySelector('time')?.addEventListener('click', () => void document.querySelector('article')?.requestFullscreen());
      return null;
    });
    await page.movePointer(middle(defined((await locateName(page, '15 April 2010'))[0], 'the date')));
    await page.click();
    await waitFor('the full screen', () => page.evaluate(() => document.fullscreenElement !== null));
    await sleep(300);
    await expectRightPlace(page, NAME);
    expect(await page.evaluate((host) => document.fullscreenElement?.querySelector(host) !== null, CARD_HOST)).toBe(true);
  });

  it('scrolls inside when it is longer than it may be, and leaves the page where it is', async () => {
    const page = await world().openMarked(SAMPLE);
    const { box } = await expectRightPlace(page, 'Vladimir Putin', { within: 'article' });
    await page.movePointer(middle(box), { steps: 20 });
    await page.inShadow(CARD_HOST, (root) => (root.querySelector('.sl-more') as HTMLElement).click());
    await openCard(page, 'Why this match');
    const scrolled = (): Promise<number | null> => page.inShadow(CARD_HOST, (root) => (root.querySelector('.sl-scroll') as HTMLElement).scrollTop);
    const before = await page.evaluate(() => scrollY);
    await page.wheel(120);
    await waitFor('the card to scroll', async () => ((await scrolled()) ?? 0) > 0);
    for (let i = 0; i < 8; i++) await page.wheel(400);
    await sleep(LONG_ENOUGH_MS);
    expect(await page.evaluate(() => scrollY)).toBe(before);
    expect((await cardNow(page))?.box.height).toBeLessThanOrEqual(800 * 0.45 + 1);
  });
});
