import { expect, it } from 'vitest';
import { HIGHLIGHTS } from '../../lib/highlight/marks';
import { cardNow, noCard, openCard } from '../../scripts/browsers/card-on-page';
import type { Page } from '../../scripts/browsers/driver';
import { markPage } from '../../scripts/browsers/mark-page';
import { marksOn } from '../../scripts/browsers/marks-on-page';
import { AWAY, hoverName } from '../../scripts/browsers/names-on-page';
import { sleep } from '../../scripts/browsers/sleep';
import { waitFor } from '../../scripts/browsers/wait-for';
import { inEachBrowser } from '../support/in-each-browser';
import { SAMPLE, testPage } from '../support/test-pages';

/** Text that arrives is marked within this time. */
const LATE_LIMIT_MS = 1_000;
/** Longer than it takes to read a page again: after it, nothing more will happen. */
const LONG_ENOUGH_MS = 1_500;

/** Puts HTML into an element of the page, and gives the milliseconds until a mark stands in what was put there. */
function msUntilMarked(page: Page, selector: string, where: InsertPosition, html: string): Promise<number> {
  return page.evaluate(
    async (into, position, markup, registers, limit) => {
      const began = performance.now();
      const target = document.querySelector(into);
      target?.insertAdjacentHTML(position, markup);
      const [added] = [position === 'beforeend' ? target?.lastElementChild : target?.firstElementChild];
      const isMarked = (): boolean => registers.some((name) => [...((CSS.highlights.get(name) ?? []) as Iterable<AbstractRange>)].some((range) => added?.contains(range.startContainer)));
      while (!isMarked()) {
        if (performance.now() - began > limit) return Infinity;
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      return performance.now() - began;
    },
    selector, where, html, [HIGHLIGHTS.mark, HIGHLIGHTS.strongMark], 5_000,
  );
}

const texts = async (page: Page): Promise<string[]> => (await marksOn(page)).map(({ text }) => text);

/** What a router does: another story, at another address, without loading a page. */
const NEXT_STORY = `<article><h1>Obama and Medvedev sign treaty in Prague</h1>
<p><time datetime="2010-04-08">8 April 2010</time></p>
<p>PRAGUE, April 8 – President Barack Obama and President Dmitry Medvedev of Russia signed a treaty in Prague on Thursday that takes away a third of the nuclear warheads of both countries.</p>
<p>Both have to bring the treaty through their parliaments. In Washington that takes two thirds of the Senate; in Moscow nobody expects any resistance at all.</p>
<p>The Czech president, Vaclav Klaus, gave a dinner in the castle, to which the leaders of eleven countries of Central Europe had been invited as well.</p></article>`;

function navigate(page: Page, path: string, title: string, html: string): Promise<null> {
  return page.evaluate(
    (to, name, markup) => {
      history.pushState(null, '', to);
      document.title = name;
      document.querySelector('meta[property="article:published_time"]')?.remove();
      document.querySelector('meta[property="og:type"]')?.setAttribute('content', markup.includes('<article>') ? 'article' : 'website');
      document.body.innerHTML = markup;
      return null;
    },
    path, title, html,
  );
}

inEachBrowser('text that comes later', (world) => {
  it('marks a new entry of a live blog within a second, and takes the story into account', async () => {
    const page = await world().openMarked(testPage('strict-csp'));
    // A surname alone: who it is has been said further down.
    const entry = '<p>16.40: Otunbayeva has arrived in Jalal-Abad, where she wants to speak in the evening with the elders of the town.</p>';
    expect(await msUntilMarked(page, 'article', 'beforeend', entry)).toBeLessThan(LATE_LIMIT_MS);
    expect(await texts(page)).toContain('Jalal-Abad');
    await hoverName(page, 'Otunbayeva', { nth: 2, within: 'article' });
    expect((await openCard(page)).name).toBe('Roza Otunbayeva');
  });

  it('marks what an endless page adds, as often as it adds', async () => {
    const page = await world().openMarked(testPage('strict-csp'));
    for (const city of ['Warsaw', 'Budapest', 'Copenhagen']) {
      const more = `<p>The foreign minister flew on to ${city} in the evening, where officials of the European Union were to meet again in the morning.</p>`;
      expect(await msUntilMarked(page, 'article', 'beforeend', more)).toBeLessThan(LATE_LIMIT_MS);
      await sleep(LONG_ENOUGH_MS);
    }
    expect(await texts(page)).toEqual(expect.arrayContaining(['Kurmanbek Bakiyev', 'Warsaw', 'Budapest', 'Copenhagen']));
  });

  it('marks text that was there, but hidden', async () => {
    const page = await world().open(testPage('strict-csp'));
    await page.evaluate(() => (document.querySelector('article')?.lastElementChild as HTMLElement).insertAdjacentHTML('afterend', '<p id="rest" hidden>Officials in Kabul were not told of the talks before Friday, when everything had been agreed on.</p>'));
    await markPage(world().driver, page);
    expect(await texts(page)).not.toContain('Kabul');
    await page.evaluate(() => document.querySelector('#rest')?.removeAttribute('hidden'));
    await waitFor('the mark', async () => (await texts(page)).includes('Kabul'), LATE_LIMIT_MS);
  });

  it('follows a page that shows another story without being loaded', async () => {
    const page = await world().openMarked(testPage('strict-csp'));
    await navigate(page, '/2010/04/08/treaty', 'Obama and Medvedev sign treaty in Prague', NEXT_STORY);
    await waitFor('marks in the new story', async () => (await texts(page)).includes('Prague'), LATE_LIMIT_MS);
    expect(await texts(page)).not.toContain('Kurmanbek Bakiyev');
    await hoverName(page, 'Dmitry Medvedev', { nth: 0, within: 'article' });
    expect((await openCard(page)).text).toMatch(/8 April 2010|April 8, 2010/);
  });

  it('is silent when the page shows something that is no story, and marks the next one', async () => {
    const page = await world().openMarked(testPage('strict-csp'));
    await navigate(page, '/settings', 'Settings', '<main><h1>Settings</h1><p>Choose your edition: United States, Russia, Kazakhstan.</p></main>');
    await waitFor('the marks to go', async () => (await texts(page)).length === 0, LATE_LIMIT_MS);
    await sleep(LONG_ENOUGH_MS);
    expect(await texts(page)).toEqual([]);
    await navigate(page, '/2010/04/08/treaty', 'Obama and Medvedev sign treaty in Prague', NEXT_STORY);
    await waitFor('marks in the new story', async () => (await texts(page)).includes('Prague'), LATE_LIMIT_MS);
  });

  it('drops a mark in the same moment in which its text is replaced', async () => {
    const page = await world().openMarked(testPage('strict-csp'));
    const marked = await page.evaluate(
      async (registers) => {
        const node = document.querySelector('article p:nth-of-type(3)')?.firstChild as Text;
        node.data = 'Nobody was here, and nothing is said about anybody who might have been here on that day.';
        await new Promise((resolve) => requestAnimationFrame(resolve));
        return registers.some((name) => [...((CSS.highlights.get(name) ?? []) as Iterable<AbstractRange>)].some(({ startContainer }) => startContainer === node));
      },
      [HIGHLIGHTS.mark, HIGHLIGHTS.strongMark],
    );
    expect(marked).toBe(false);
  });

  it('keeps an open card that text further down has nothing to do with', async () => {
    const page = await world().openMarked(testPage('strict-csp'));
    await hoverName(page, 'Roza Otunbayeva');
    const { name } = await openCard(page);
    await msUntilMarked(page, 'article', 'beforeend', '<p>Later on Thursday the foreign ministry in Ankara offered to send blankets, tents and two doctors to the south.</p>');
    expect((await cardNow(page))?.name).toBe(name);
    await page.movePointer(AWAY);
    await noCard(page);
  });

  it('is not woken by its own marks and cards', async () => {
    const page = await world().openMarked(SAMPLE);
    // Whoever reads the page again sets the marks again.
    const keep = (): Promise<boolean> =>
      page.evaluate((register) => {
        const holder = globalThis as { known?: unknown };
        const isSame = holder.known === undefined || holder.known === CSS.highlights.get(register);
        holder.known = CSS.highlights.get(register);
        return isSame;
      }, HIGHLIGHTS.mark);
    await keep();
    await hoverName(page, 'Vladimir Putin', { within: 'article' });
    await openCard(page);
    await page.movePointer(AWAY);
    await noCard(page);
    await sleep(LONG_ENOUGH_MS);
    expect(await keep()).toBe(true);
  });

  it('lets a page be hydrated as if it were not there, and follows what the page does afterwards', async () => {
    const page = await world().openMarked(testPage('hydrating'));
    const hydrated = await page.evaluate(() => (globalThis as unknown as { hydrateNow(): { kept: boolean; errors: string[] } }).hydrateNow());
    expect(hydrated).toEqual({ kept: true, errors: [] });
    expect(await texts(page)).toContain('Roza Otunbayeva');
    await page.evaluate(() => document.querySelector('button')?.click());
    await waitFor('marks in what the button shows', async () => (await texts(page)).includes('Tashkent'), LATE_LIMIT_MS);
  });
});
