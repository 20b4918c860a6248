import { expect, it } from 'vitest';
import { CARD_HOST } from '../../lib/hover/card-host';
import { defined } from '../../lib/shared/assert';
import { cardNow, noCard, openCard } from '../../scripts/browsers/card-on-page';
import type { Page, Point } from '../../scripts/browsers/driver';
import { locateName, middle, type Box, type WhichName } from '../../scripts/browsers/names-on-page';
import { sleep } from '../../scripts/browsers/sleep';
import { waitFor } from '../../scripts/browsers/wait-for';
import { inEachBrowser } from '../support/in-each-browser';
import { SAMPLE, testPage } from '../support/test-pages';

const PHONE = { width: 390, height: 780 };
/** Longer than any delay before a card opens: after it, nothing more will. */
const LONG_ENOUGH_MS = 1_200;
/** What a finger can hit (WCAG 2.2, 2.5.5). */
const TARGET_PX = 44;

const placeOf = async (page: Page, name: string, which: WhichName = {}): Promise<Box> => defined((await locateName(page, name, which))[0], 'the name');

async function tapName(page: Page, name: string, which: WhichName = {}): Promise<Point> {
  const at = middle(await placeOf(page, name, which));
  await page.tap(at);
  return at;
}

/** The upper edge of the sheet, in its middle: where a hand takes hold of it. */
const handleOf = ({ x, y, width }: Box): Point => ({ x: Math.round(x + width / 2), y: Math.round(y + 12) });

inEachBrowser('fingers', (world) => {
  it('open a sheet at the bottom, with the same card, by a tap on a name', async () => {
    const page = await world().openMarked(testPage('strict-csp'), PHONE);
    await tapName(page, 'Roza Otunbayeva');
    const { box, name, text } = await openCard(page);
    expect(name).toBe('Roza Otunbayeva');
    expect(text).toMatch(/interim government/i);
    expect(box.x).toBe(0);
    expect(box.width).toBe(PHONE.width);
    expect(Math.round(box.y + box.height)).toBe(PHONE.height);
    expect(box.height).toBeLessThanOrEqual(PHONE.height * 0.6);
  });

  it('see the line they tapped above the sheet, wherever it stood', async () => {
    const page = await world().openMarked(SAMPLE, PHONE);
    await placeOf(page, 'Vladimir Putin', { within: 'article' });
    // To the lower end of the window.
    await page.evaluate(() => scrollBy(0, -320));
    await sleep(200);
    const before = await whereIs(page, 'Vladimir Putin');
    expect(before.y).toBeGreaterThan(PHONE.height * 0.75);
    await page.tap(middle(before));
    const { box } = await openCard(page);
    const after = await waitFor('the line to come into view', async () => {
      const line = await whereIs(page, 'Vladimir Putin');
      return line.y + line.height <= box.y ? line : null;
    });
    expect(after.y).toBeGreaterThan(0);
  });

  it('close the sheet by a tap outside, and by a second tap on the name', async () => {
    const page = await world().openMarked(testPage('strict-csp'), PHONE);
    const at = await tapName(page, 'Roza Otunbayeva');
    await openCard(page);
    await page.tap({ x: 5, y: 5 });
    await noCard(page);
    await page.tap(at);
    await openCard(page);
    await page.tap(middle(await whereIs(page, 'Roza Otunbayeva')));
    await noCard(page);
  });

  it('close it by pulling it down, and keep it by pulling a little', async () => {
    const page = await world().openMarked(testPage('strict-csp'), PHONE);
    await tapName(page, 'Roza Otunbayeva');
    const handle = handleOf((await openCard(page)).box);
    await page.swipe(handle, { x: handle.x, y: handle.y + 20 });
    await sleep(LONG_ENOUGH_MS);
    const kept = await cardNow(page);
    expect(kept?.name).toBe('Roza Otunbayeva');
    expect(Math.round((kept?.box.y ?? 0) + (kept?.box.height ?? 0))).toBe(PHONE.height);
    await page.swipe(handle, { x: handle.x, y: handle.y + 200 });
    await noCard(page);
  });

  it('go from name to name while a sheet is open', async () => {
    const page = await world().openMarked(testPage('strict-csp'), PHONE);
    await tapName(page, 'Roza Otunbayeva');
    await openCard(page);
    await page.tap(middle(await whereIs(page, 'Kyrgyzstan')));
    expect((await openCard(page, 'Central Asia')).name).toBe('Kyrgyzstan');
  });

  it('scroll over names without opening anything', async () => {
    const page = await world().openMarked(SAMPLE, PHONE);
    const { x, y } = middle(await placeOf(page, 'Vladimir Putin', { within: 'article' }));
    await page.swipe({ x, y }, { x, y: y - 250 });
    await sleep(LONG_ENOUGH_MS);
    expect(await cardNow(page)).toBeNull();
  });

  it('follow links as ever, also where the link is a name', async () => {
    const page = await world().openMarked(testPage('inline-tags-and-wraps'), PHONE);
    await tapName(page, 'Osh');
    await waitFor('the link to be followed', () => page.evaluate(() => location.hash === '#osh'));
    await sleep(LONG_ENOUGH_MS);
    expect(await cardNow(page)).toBeNull();
  });

  it('find every control of the sheet as large as they are', async () => {
    const page = await world().openMarked(testPage('strict-csp'), PHONE);
    await tapName(page, 'Roza Otunbayeva');
    await openCard(page);
    const tooSmall = (): Promise<string[] | null> => page.inShadow(CARD_HOST, smallTargets, TARGET_PX);
    expect(await tooSmall()).toEqual([]);
    const more = defined((await page.inShadow(CARD_HOST, (root) => {
      const { x, y, width, height } = (root.querySelector('.sl-more') as HTMLElement).getBoundingClientRect();
      return { x, y, width, height };
    })) ?? undefined, '"More"');
    await page.tap(middle(more));
    await openCard(page, 'Why this match');
    expect(await tooSmall()).toEqual([]);
  });
});

/** Where the first mention in the article stands now; unlike `locateName` this does not scroll. */
function whereIs(page: Page, name: string): Promise<Box> {
  return page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.querySelector('article') ?? document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const at = node.data.indexOf(wanted);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const { x, y, width, height } = range.getClientRects()[0] as DOMRect;
      return { x, y, width, height };
    }
    throw new Error(`${wanted} is not there`);
  }, name);
}

/**
 * Controls whose area is smaller than it should be, by their words. What belongs to a control is what a finger hits at
 * its middle and half the wanted size up and down from there. Links within a sentence are excepted, as in the standard.
 */
function smallTargets(root: ShadowRoot, size: number): string[] {
  const IN_SENTENCE = '.sl-then, .sl-later, .sl-desc, .sl-facts, .sl-trio';
  const isHit = (button: Element, x: number, y: number): boolean => button.contains(root.elementFromPoint(x, y));
  return [...root.querySelectorAll<HTMLElement>('button, [role=button]')].flatMap((button) => {
    if (button.closest(IN_SENTENCE)) return [];
    // Where a finger would bring it: lines that stay in place may lie over its edge else.
    button.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = button.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    const half = size / 2 - 1;
    const isLarge = [-half, half].every((by) => isHit(button, x, y + by)) && [-half, half].every((by) => isHit(button, x + by, y));
    return isLarge ? [] : [button.getAttribute('aria-label') ?? button.textContent ?? '?'];
  });
}
