import { expect, it } from 'vitest';
import { defined } from '../../lib/shared/assert';
import { cardNow, noCard, openCard } from '../../scripts/browsers/card-on-page';
import type { Key, Page, Point } from '../../scripts/browsers/driver';
import { markPage } from '../../scripts/browsers/mark-page';
import { AWAY, hoverName, locateName, middle } from '../../scripts/browsers/names-on-page';
import { sleep } from '../../scripts/browsers/sleep';
import { inEachBrowser } from '../support/in-each-browser';
import { BLANK, SAMPLE } from '../support/test-pages';

/** Longer than any delay before a card opens: after it, nothing more will. */
const LONG_ENOUGH_MS = 1_200;

/** "Gone within 300 ms"; a busy machine gets as much again for polling and drawing. */
const CLOSING_LIMIT_MS = 600;

const NAME = 'Roza Otunbayeva';

/** Events that a reader's gestures give a page. Movements and focus are left out: they depend on the moment and on which window is in front. */
const EVENTS = [
  'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'auxclick', 'contextmenu', 'selectstart', 'dragstart',
  'keydown', 'keypress', 'keyup', 'copy',
];

/** Records what the page gets, and whether anybody has taken it away from the browser. */
const listen = (page: Page): Promise<null> =>
  page.evaluate((types) => {
    const globals = window as unknown as { seen: string[] };
    globals.seen = [];
    for (const type of types) {
      window.addEventListener(type, (event) => {
        const entry = `${type} on ${(event.target as Element).localName ?? 'document'}`;
        setTimeout(() => globals.seen.push(event.defaultPrevented ? `${entry}, prevented` : entry));
      });
    }
    return null;
  }, EVENTS);

const heard = (page: Page): Promise<{ seen: string[]; selected: string; scrolled: boolean }> =>
  page.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve, 50));
    const globals = window as unknown as { seen: string[] };
    const { seen } = globals;
    globals.seen = [];
    const selected = String(getSelection()).replace(/\s+/g, ' ');
    getSelection()?.removeAllRanges();
    return { seen, selected, scrolled: scrollY > 0 };
  });

async function spotOn(page: Page, name: string): Promise<Point> {
  return middle(defined((await locateName(page, name, { within: 'article' }))[0], name));
}

/** What a page hears when a reader uses a name of it in every way. */
async function gestures(page: Page, whenOnName: () => Promise<unknown>): Promise<unknown[]> {
  await listen(page);
  const results: unknown[] = [];
  const on = async (act: () => Promise<void>): Promise<void> => {
    await page.movePointer(AWAY);
    await hoverName(page, NAME, { within: 'article' });
    await whenOnName();
    await act();
    results.push(await heard(page));
  };
  await on(() => page.click());
  await on(() => page.click(2));
  await on(async () => {
    const { x, y } = await spotOn(page, NAME);
    await page.movePointer({ x: x - 40, y }, { steps: 2 });
    await page.drag({ x: x + 80, y });
  });
  for (const key of ['j', 'Enter', 'Tab', 'ArrowDown', 'PageDown', 'Home'] satisfies Key[]) await on(() => page.press(key));
  return results;
}

inEachBrowser('gestures', (world) => {
  it('takes no click, double click, selection or key from the page', async () => {
    const plain = await gestures(await world().open(SAMPLE), async () => sleep(600));
    const page = await world().openMarked(SAMPLE);
    const marked = await gestures(page, () => openCard(page));
    expect(marked).toEqual(plain);
    expect(JSON.stringify(plain)).toMatch(/dblclick/);
    expect(JSON.stringify(marked)).not.toMatch(/prevented/);
  });

  it('gives copy and find in the page what they gave before', async () => {
    const use = (page: Page): Promise<unknown> =>
      page.evaluate(() => {
        const finds = (text: string): boolean => (getSelection()?.removeAllRanges(), (window as unknown as { find(text: string): boolean }).find(text));
        const found = ['Roza Otunbayeva, a former', 'Jalal-Abad, the town', 'Sidelight'].map(finds);
        getSelection()?.selectAllChildren(document.querySelector('article') as Element);
        return { found, copied: String(getSelection()), html: document.querySelector('article')?.innerHTML };
      });
    const page = await world().open(SAMPLE);
    const before = await use(page);
    await markPage(world().driver, page);
    await page.evaluate(() => (getSelection()?.removeAllRanges(), null));
    await hoverName(page, NAME, { within: 'article' });
    await openCard(page);
    expect(await use(page)).toEqual(before);
  });

  it('opens nothing while text is selected, nor on the selected name afterwards', async () => {
    const page = await world().openMarked(SAMPLE);
    const { x, y } = await spotOn(page, NAME);
    await page.movePointer({ x: x - 90, y }, { steps: 2, stepMs: 4 });
    await page.drag({ x: x + 90, y });
    await page.movePointer({ x, y }, { steps: 6 });
    await sleep(LONG_ENOUGH_MS);
    expect(await cardNow(page)).toBeNull();
  });

  it('closes when the tab goes to the background', async () => {
    const page = await world().openMarked(SAMPLE);
    const other = await world().open(BLANK);
    await page.activate();
    await hoverName(page, NAME, { within: 'article' });
    await openCard(page);
    await other.activate();
    await noCard(page, CLOSING_LIMIT_MS);
  });

  it('is gone when the reader comes back from another page', async () => {
    const page = await world().openMarked(SAMPLE);
    await hoverName(page, NAME, { within: 'article' });
    await openCard(page);
    await page.goto(world().server.origin + BLANK);
    expect(await cardNow(page)).toBeNull();
    await page.evaluate(() => (setTimeout(() => history.back()), null));
    await sleep(LONG_ENOUGH_MS);
    expect(await page.evaluate(() => location.pathname)).toBe(SAMPLE);
    expect(await cardNow(page)).toBeNull();
  });
});
