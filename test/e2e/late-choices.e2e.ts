import { afterEach, expect, it } from 'vitest';
import { CARD_HOST } from '../../lib/hover/card-host';
import { noCard, openCard } from '../../scripts/browsers/card-on-page';
import type { Page } from '../../scripts/browsers/driver';
import { marksOn } from '../../scripts/browsers/marks-on-page';
import { AWAY, hoverName } from '../../scripts/browsers/names-on-page';
import { pressInCard } from '../../scripts/browsers/press-in-card';
import { waitFor } from '../../scripts/browsers/wait-for';
import { inEachBrowser } from '../support/in-each-browser';
import { changeSettings, storage } from '../support/popup-page';
import { SAMPLE } from '../support/test-pages';

const LATE = 'The foreign minister flew on to Warsaw in the evening, where Otunbayeva was to speak with officials of the European Union.';

/** Puts a paragraph into the story, before or after its other ones. */
const insert = (page: Page, where: 'first' | 'last', text: string): Promise<null> =>
  page.evaluate((at, words) => {
    const paragraphs = document.querySelectorAll('article p');
    const added = Object.assign(document.createElement('p'), { textContent: words });
    if (at === 'first') paragraphs[0]?.before(added);
    else paragraphs[paragraphs.length - 1]?.after(added);
    return null;
  }, where, text);

const texts = async (page: Page, kind: 'mark' | 'focus' = 'mark'): Promise<string[]> => (await marksOn(page, kind)).map(({ text }) => text);
const marked = (page: Page, text: string): Promise<true> => waitFor(`a mark on ${text}`, async () => (await texts(page)).includes(text));

inEachBrowser('what the reader has chosen, in text that comes later', (world) => {
  afterEach(async () => void (await storage(world().driver, await world().open(SAMPLE), null)));

  it('goes on to the next name of the page, also when others have come in before it', async () => {
    const page = await world().openMarked(SAMPLE);
    const walk = async (): Promise<string | undefined> => {
      const [before] = await texts(page, 'focus');
      await world().driver.runCommand(page, 'next-name');
      return waitFor('another name', async () => (await texts(page, 'focus')).find((text) => text !== before));
    };
    const [first, second, third] = await texts(page);
    expect([await walk(), await walk()]).toEqual([first, second]);
    await insert(page, 'last', LATE);
    await marked(page, 'Warsaw');
    expect(await walk()).toBe(third);
  });

  it('keeps the keyboard in a card while the page grows', async () => {
    const page = await world().openMarked(SAMPLE);
    await world().driver.runCommand(page, 'next-name');
    const { name } = await openCard(page);
    await insert(page, 'last', LATE);
    await marked(page, 'Warsaw');
    expect((await openCard(page)).name).toBe(name);
    expect(await page.inShadow(CARD_HOST, (root) => root.activeElement !== null)).toBe(true);
  });

  it('lists a name that comes while the list is open, and keeps the keyboard in it', async () => {
    const page = await world().openMarked(SAMPLE);
    await world().driver.runCommand(page, 'list-names');
    await openCard(page, 'Names in this story');
    await page.press('ArrowDown');
    await insert(page, 'last', LATE);
    await openCard(page, 'Warsaw');
    expect(await page.inShadow(CARD_HOST, (root) => root.activeElement?.closest('li') !== null)).toBe(true);
  });

  it('does not mark a hidden name again where it comes once more', async () => {
    const page = await world().openMarked(SAMPLE);
    await hoverName(page, 'Roza Otunbayeva', { within: 'article' });
    await openCard(page);
    for (const step of ['More', 'Not this person', 'Hide in this tab']) await pressInCard(page, step);
    await openCard(page, 'Hidden in this tab.');
    await insert(page, 'last', LATE);
    await marked(page, 'Warsaw');
    await page.movePointer(AWAY);
    await noCard(page);
    expect((await texts(page)).filter((text) => /Otunbayeva/.test(text))).toEqual([]);
  });

  it('marks every mention of late text where the reader wants all', async () => {
    const page = await world().openMarked(SAMPLE);
    await changeSettings(world().driver, page, { Marks: 'Every mention' });
    await insert(page, 'last', `${LATE} In Warsaw nobody was at the airport.`);
    await waitFor('both marks', async () => (await texts(page)).filter((text) => text === 'Warsaw').length === 2);
  });
});
