import { expect, it } from 'vitest';
import { defined } from '../../lib/shared/assert';
import { CARD_HOST } from '../../lib/hover/card-host';
import { cardNow, noCard, openCard } from '../../scripts/browsers/card-on-page';
import type { Page, Point } from '../../scripts/browsers/driver';
import { AWAY, hoverName, locateName, middle, type Box } from '../../scripts/browsers/names-on-page';
import { sleep } from '../../scripts/browsers/sleep';
import { inEachBrowser } from '../support/in-each-browser';
import { SAMPLE, testPage } from '../support/test-pages';

/** Longer than any delay before a card opens: after it, nothing more will. */
const LONG_ENOUGH_MS = 1_200;

/** Leaving must close within 300 ms; a busy machine gets as much again for polling and drawing. */
const CLOSING_LIMIT_MS = 600;

const NAME = { name: 'Kurmanbek Bakiyev', within: 'article > p:nth-of-type(2)' };

const hover = (page: Page): Promise<Point> => hoverName(page, NAME.name, NAME);

const blankSpotBeside = (box: Box): Point => ({ x: Math.max(2, box.x - 60), y: box.y - 40 });

inEachBrowser('pointer', (world) => {
  it('opens a card when the pointer rests, and closes it when the pointer leaves', async () => {
    const page = await world().shareMarked(SAMPLE);
    await hover(page);
    await openCard(page);
    await page.movePointer(AWAY, { steps: 6 });
    await noCard(page, CLOSING_LIMIT_MS);
  });

  it('closes on Escape, and stays closed while the pointer rests on', async () => {
    const page = await world().shareMarked(SAMPLE);
    await hover(page);
    await openCard(page);
    await page.press('Escape');
    await noCard(page, CLOSING_LIMIT_MS);
    await sleep(LONG_ENOUGH_MS);
    expect(await cardNow(page)).toBeNull();
  });

  it('closes on a click outside', async () => {
    const page = await world().shareMarked(SAMPLE);
    await hover(page);
    const { box } = await openCard(page);
    // One jump: the pointer has not had the time to close it by leaving.
    await page.movePointer(blankSpotBeside(box), { steps: 1, stepMs: 0 });
    await page.click();
    await noCard(page, CLOSING_LIMIT_MS);
  });

  it('takes a press in the card in which the hand slips', async () => {
    const page = await world().openMarked(SAMPLE);
    await hover(page);
    const { box } = await openCard(page);
    await page.movePointer(middle(box), { steps: 20 });
    const more = defined((await page.inShadow(CARD_HOST, (root) => (root.querySelector('.sl-more') as Element).getBoundingClientRect().toJSON() as DOMRect)) ?? undefined, '"More"');
    await page.movePointer(middle(more), { steps: 6 });
    await page.drag({ x: middle(more).x + 3, y: middle(more).y });
    await openCard(page, 'Why this match');
  });

  it('lets text in the card be selected, and keeps it until the reader presses elsewhere', async () => {
    const page = await world().openMarked(SAMPLE);
    await hover(page);
    await openCard(page);
    const line = defined((await page.inShadow(CARD_HOST, (root) => (root.querySelector('.sl-then') as Element).getBoundingClientRect().toJSON() as DOMRect)) ?? undefined, 'the line');
    await page.movePointer({ x: line.x + 2, y: Math.round(line.y + 10) }, { steps: 20 });
    await page.drag({ x: line.x + 150, y: Math.round(line.y + 10) });
    await page.movePointer(AWAY, { steps: 12 });
    await sleep(LONG_ENOUGH_MS);
    expect((await openCard(page)).name).toBe(NAME.name);
    await page.click();
    await noCard(page, CLOSING_LIMIT_MS);
  });

  it('keeps the card while the pointer travels into it, and as long as it stays there', async () => {
    const page = await world().shareMarked(SAMPLE);
    await hover(page);
    const { box, name } = await openCard(page);
    await page.movePointer(middle(box), { steps: 30 });
    await sleep(LONG_ENOUGH_MS);
    expect((await cardNow(page))?.name).toBe(name);
  });

  it('keeps the card when the pointer goes to its far corner, across other names', async () => {
    const page = await world().shareMarked(SAMPLE);
    await hover(page);
    const { box, name } = await openCard(page);
    await page.movePointer({ x: Math.round(box.x + box.width - 12), y: Math.round(box.y + box.height - 12) }, { steps: 30 });
    await sleep(LONG_ENOUGH_MS);
    expect((await cardNow(page))?.name).toBe(name);
  });

  it('opens nothing when the pointer crosses a name at normal speed', async () => {
    const page = await world().shareMarked(SAMPLE);
    const { x, y } = middle(defined((await locateName(page, NAME.name, NAME))[0], 'the name'));
    await page.movePointer({ x: x - 200, y }, { steps: 2 });
    await page.movePointer({ x: x + 300, y: y + 12 }, { steps: 14 });
    await page.movePointer(AWAY, { steps: 6 });
    await sleep(LONG_ENOUGH_MS);
    expect(await cardNow(page)).toBeNull();
  });

  it('opens nothing when the page scrolls under a resting pointer', async () => {
    const page = await world().shareMarked(SAMPLE);
    const { x, y } = middle(defined((await locateName(page, NAME.name, NAME))[0], 'the name'));
    // Rest the pointer where the name will be after scrolling.
    const SCROLL = 120;
    await page.movePointer({ x, y: y - SCROLL }, { steps: 8 });
    await noCardFor(page);
    await page.wheel(SCROLL);
    await noCardFor(page);
    expect(Math.abs(middle(await boxWithoutScrolling(page)).y - (y - SCROLL))).toBeLessThan(4);
  });

  it('shows exactly one card after a quick leave and return', async () => {
    const page = await world().shareMarked(SAMPLE);
    const at = await hover(page);
    await openCard(page);
    for (const pause of [10, 80, 160, 280]) {
      await page.movePointer({ x: at.x, y: at.y - 60 }, { steps: 2, stepMs: 4 });
      await sleep(pause);
      await page.movePointer(at, { steps: 4 });
      await openCard(page);
      const dialogs = await page.inShadow(CARD_HOST, (root) => root.querySelectorAll('[role=dialog]').length);
      expect(dialogs).toBe(1);
    }
  });

  it('never covers the line of the name, and stays in the window', async () => {
    for (const width of [1280, 320]) {
      const page = await world().openMarked(testPage('narrow-column'), { width, height: 700 });
      const at = await hoverName(page, 'Roza Otunbayeva');
      const { box } = await openCard(page);
      expect(at.y < box.y || at.y > box.y + box.height).toBe(true);
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      expect(box.width).toBeLessThanOrEqual(360);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.y + box.height).toBeLessThanOrEqual(700);
    }
  });

  it('opens a card on both lines of a name that wraps', async () => {
    const page = await world().openMarked(testPage('inline-tags-and-wraps'));
    expect(await locateName(page, 'Robert Blake')).toHaveLength(2);
    for (const line of [0, 1]) {
      await hoverName(page, 'Robert Blake', { line });
      await openCard(page);
      await page.movePointer(AWAY);
      await noCard(page);
    }
  });

  it('leaves clicks on links to the page', async () => {
    const page = await world().openMarked(testPage('inline-tags-and-wraps'));
    await hoverName(page, 'Osh');
    await page.click();
    expect(await page.evaluate(() => location.hash)).toBe('#osh');
  });
});

async function noCardFor(page: Page): Promise<void> {
  await sleep(LONG_ENOUGH_MS);
  expect(await cardNow(page)).toBeNull();
}

/** Where the name is now; unlike `locateName` this does not scroll. */
function boxWithoutScrolling(page: Page): Promise<Box> {
  return page.evaluate((selector) => {
    const text = document.querySelector(selector)?.firstChild as Text;
    const range = document.createRange();
    range.setStart(text, text.data.indexOf('Kurmanbek'));
    range.setEnd(text, text.data.indexOf('Bakiyev') + 7);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x, y, width, height };
  }, NAME.within);
}
