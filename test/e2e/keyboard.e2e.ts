import { expect, it } from 'vitest';
import { CARD_HOST } from '../../lib/hover/card-host';
import { cardNow, noCard, openCard, type SeenCard } from '../../scripts/browsers/card-on-page';
import type { Accessible, Page } from '../../scripts/browsers/driver';
import { marksOn } from '../../scripts/browsers/marks-on-page';
import { hoverName } from '../../scripts/browsers/names-on-page';
import { waitFor } from '../../scripts/browsers/wait-for';
import { inEachBrowser } from '../support/in-each-browser';
import { pageState } from '../support/page-state';
import { SAMPLE, testPage } from '../support/test-pages';

/** What has the focus in the card or list: the text of a control, or the role of the whole. */
const focusInside = (page: Page): Promise<string | null> =>
  page.inShadow(CARD_HOST, (root) => {
    const { activeElement } = root;
    return activeElement && (activeElement.getAttribute('role') ?? activeElement.getAttribute('aria-label') ?? activeElement.textContent);
  });

const focusOnPage = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.id || document.activeElement?.localName || '');

const focusedMark = async (page: Page): Promise<string | undefined> => (await marksOn(page, 'focus'))[0]?.text;

const accessible = (page: Page, wanted: Partial<Accessible>): Promise<Accessible> =>
  waitFor(`${JSON.stringify(wanted)} in the accessibility tree`, async () =>
    (await page.accessibles()).find((each) => Object.entries(wanted).every(([key, value]) => each[key as keyof Accessible] === value)),
  );

inEachBrowser('keyboard and screen readers', (world) => {
  const walk = async (page: Page, command: 'next-name' | 'previous-name'): Promise<SeenCard> => {
    const before = await focusedMark(page);
    await world().driver.runCommand(page, command);
    await waitFor('another name', async () => {
      const now = await focusedMark(page);
      return now !== undefined && now !== before;
    });
    return openCard(page);
  };

  it('goes from marked name to marked name and back, each with its card', async () => {
    const page = await world().openMarked(SAMPLE);
    const marks = (await marksOn(page)).map(({ text }) => text);
    const seen: { mark: string | undefined; card: string }[] = [];
    for (let i = 0; i < 4; i += 1) {
      const { name } = await walk(page, 'next-name');
      seen.push({ mark: await focusedMark(page), card: name });
    }
    expect(seen.map(({ mark }) => mark)).toEqual(marks.slice(0, 4));
    expect(new Set(seen.map(({ card }) => card)).size).toBeGreaterThan(2);
    expect({ card: (await walk(page, 'previous-name')).name, mark: await focusedMark(page) }).toEqual(seen[2]);
  });

  it('comes to every control of the card by Tab, and back', async () => {
    const page = await world().openMarked(SAMPLE);
    await walk(page, 'next-name');
    await waitFor('the focus in the card', async () => (await focusInside(page)) === 'dialog');
    await page.press('Enter');
    await page.inShadow(CARD_HOST, (root) => ((root.querySelector('.sl-more') as HTMLElement).click(), null));
    await openCard(page, 'Why this match');
    const controls = await page.inShadow(CARD_HOST, (root) => [...root.querySelectorAll('button:not(:disabled), [role=button]')].map((each, i) => ((each as HTMLElement).dataset['number'] = String(i))));
    const at = (): Promise<string | undefined | null> => page.inShadow(CARD_HOST, (root) => (root.activeElement as HTMLElement | null)?.dataset['number']);
    const forwards = [await at()];
    for (let i = 1; i < (controls?.length ?? 0); i++) {
      await page.press('Tab');
      forwards.push(await at());
    }
    expect(forwards).toEqual(controls);
    await page.press('Tab');
    expect(await at()).toBe('0');
    const backwards: typeof forwards = [];
    for (let i = 0; i < (controls?.length ?? 0); i++) {
      await page.press('Tab', { shift: true });
      backwards.push(await at());
    }
    expect(backwards).toEqual([...(controls ?? [])].reverse());
  });

  it('scrolls a long card by the usual keys, and not the page', async () => {
    const page = await world().openMarked(SAMPLE, { width: 800, height: 400 });
    await walk(page, 'next-name');
    await waitFor('the focus in the card', async () => (await focusInside(page)) === 'dialog');
    const scrolled = (): Promise<number | null> => page.inShadow(CARD_HOST, (root) => (root.querySelector('.sl-scroll') as Element).scrollTop);
    const before = await page.evaluate(() => scrollY);
    await page.press('PageDown');
    expect(await scrolled()).toBeGreaterThan(0);
    await page.press('Home');
    expect([await scrolled(), await page.evaluate(() => scrollY)]).toEqual([0, before]);
  });

  it('brings a name into view that stands in a paragraph higher than the window', async () => {
    const filler = 'Nobody in the capital knew how long the talks would go on, and the streets were quiet all day. '.repeat(40);
    const story = `<p>Roza Otunbayeva spoke first. ${filler} In the evening Vladimir Putin telephoned. ${filler}</p>`;
    world().server.add({ '/tall': { body: `<!doctype html><html lang="en"><title>A long day of talks in Bishkek</title><meta property="og:type" content="article"><meta property="article:published_time" content="2010-04-15"><article><h1>A long day of talks in Bishkek</h1>${story}</article>` } });
    const page = await world().openMarked('/tall', { width: 320, height: 400 });
    const seen: string[] = [];
    for (let i = 0; i < 3; i++) seen.push((await walk(page, 'next-name')).name);
    expect(seen).toEqual(['Bishkek', 'Roza Otunbayeva', 'Vladimir Putin']);
  });

  it('opens the list, which says why, where there is no name to go to', async () => {
    const page = await world().open(testPage('french-article'));
    await (await world().driver.openPopup(page)).close();
    await world().driver.runCommand(page, 'next-name');
    expect((await openCard(page)).text).toMatch(/language/);
  });

  it('is in the card as soon as it opens; Enter and Tab go round inside, Escape goes back to where the reader was', async () => {
    const page = await world().openMarked(testPage('inline-tags-and-wraps'));
    const before = await pageState(page);
    await page.evaluate(() => (document.querySelector<HTMLElement>('a[href]')?.focus(), null));
    await walk(page, 'next-name');
    await waitFor('the focus in the card', async () => (await focusInside(page)) === 'dialog');
    await page.press('Enter');
    const first = await focusInside(page);
    expect(first).not.toBe('dialog');
    await page.press('Tab', { shift: true });
    const last = await focusInside(page);
    expect(last).not.toBe(first);
    await page.press('Tab');
    expect(await focusInside(page)).toBe(first);
    await page.press('Escape');
    await noCard(page);
    expect(await focusOnPage(page)).toBe('a');
    expect([await marksOn(page, 'focus'), await pageState(page)]).toEqual([[], before]);
  });

  it('comes back to the page’s field from a long walk', async () => {
    const page = await world().openMarked(SAMPLE);
    await page.evaluate(() => (document.querySelector<HTMLElement>('#comment')?.focus({ preventScroll: true }), null));
    await walk(page, 'next-name');
    await walk(page, 'next-name');
    await page.press('Escape');
    await noCard(page);
    expect(await focusOnPage(page)).toBe('comment');
  });

  it('stays in the strip when it steps from mention to mention', async () => {
    const page = await world().openMarked(SAMPLE);
    await walk(page, 'next-name');
    await page.inShadow(CARD_HOST, (root) => (root.querySelector<HTMLElement>('[aria-label="Next mention"]')?.focus(), null));
    await page.press('Enter');
    await openCard(page, 'Mention 2 of');
    await waitFor('the focus on the same control', async () => (await focusInside(page)) === 'Next mention');
  });

  it('is told the new subject when a card leads to another card, and comes back', async () => {
    const page = await world().openMarked(SAMPLE);
    await hoverName(page, 'Roza Otunbayeva', { within: 'article' });
    await openCard(page);
    await page.inShadow(CARD_HOST, (root) => ([...root.querySelectorAll<HTMLElement>('.sl-link')].find((link) => link.textContent === 'Kyrgyzstan')?.focus(), null));
    await page.press('Enter');
    await waitFor('the card of the country', async () => (await cardNow(page))?.name === 'Kyrgyzstan');
    await waitFor('the focus on the dialog', async () => (await focusInside(page)) === 'dialog');
  });

  it('tells screen readers what the card is about, and what is claimed', async () => {
    const page = await world().openMarked(SAMPLE);
    // Firefox starts its service with the first question; a screen reader would have been there before the focus moved.
    await page.accessibles();
    await world().driver.runCommand(page, 'list-names');
    await waitFor('the list', async () => (await focusInside(page)) === 'dialog');
    await page.inShadow(CARD_HOST, (root) => ([...root.querySelectorAll<HTMLElement>('li button')].find((row) => row.textContent?.includes('Otunbayeva'))?.click(), null));
    await openCard(page, 'Head of the');
    const card = await accessible(page, { role: 'dialog', name: 'Roza Otunbayeva', focused: true });
    expect(card.description).toMatch(/^On (15 April 2010|April 15, 2010) Head of the interim government of Kyrgyzstan since/);
    await accessible(page, { role: 'heading', name: 'Roza Otunbayeva' });
  });

  it('lists the names of the story for screen readers, as many as are marked', async () => {
    const page = await world().openMarked(SAMPLE);
    await world().driver.runCommand(page, 'list-names');
    await accessible(page, { role: 'dialog', name: 'Names in this story', focused: true });
    const names = (await page.accessibles()).filter(({ name }) => /, ?\d+ mentions?$/.test(name)).map(({ name }) => name.replace(/\s*,\s*/g, ', '));
    expect(names).toEqual(expect.arrayContaining(['Ravshan Dzhamgyrchiyev, From this article only, 1 mention']));
    const marked = new Set((await marksOn(page)).map(({ text }) => text));
    expect(names.length).toBeGreaterThan(marked.size / 2);
    await page.press('ArrowDown');
    await page.press('ArrowDown');
    expect(await focusInside(page)).toMatch(/mention/);
    await page.press('Escape');
    await waitFor('the list to close', async () => (await focusInside(page)) === null);
    expect((await pageState(page)).hosts).toBe(0);
  });

  it('opens the list from the popup', async () => {
    const page = await world().open(SAMPLE);
    const popup = await world().driver.openPopup(page);
    await waitFor('the popup', () => popup.evaluate(() => document.querySelector('footer button:nth-of-type(2)') !== null));
    await popup.click('footer button:nth-of-type(2)');
    expect((await openCard(page, 'Names in this story')).text).toContain('Ravshan Dzhamgyrchiyev');
    await popup.close();
  });

  it('says in the list why a page has no names', async () => {
    const page = await world().open(testPage('french-article'));
    await (await world().driver.openPopup(page)).close();
    await world().driver.runCommand(page, 'list-names');
    expect((await openCard(page)).text).toMatch(/language/);
  });

  it('marks a page that has never been marked, and goes to its first name', async () => {
    const page = await world().open(SAMPLE);
    // In Chromium only the toolbar button grants `activeTab` in tests; closed at once, its popup marks nothing.
    if (world().driver.name === 'chromium') await (await world().driver.openPopup(page)).close();
    await world().driver.runCommand(page, 'next-name');
    await openCard(page);
  });

  it('takes the marks away and puts them back by a shortcut', async () => {
    const page = await world().openMarked(SAMPLE);
    await world().driver.runCommand(page, 'toggle-page');
    await waitFor('no marks', async () => (await marksOn(page)).length === 0);
    await world().driver.runCommand(page, 'toggle-page');
    await waitFor('marks', async () => (await marksOn(page)).length > 0);
  });
});
