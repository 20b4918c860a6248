import { afterEach, expect, it } from 'vitest';
import { cardNow, noCard, openCard } from '../../scripts/browsers/card-on-page';
import type { Page } from '../../scripts/browsers/driver';
import { markPage } from '../../scripts/browsers/mark-page';
import { marksOn } from '../../scripts/browsers/marks-on-page';
import { AWAY, hoverName } from '../../scripts/browsers/names-on-page';
import { pressInCard } from '../../scripts/browsers/press-in-card';
import { sleep } from '../../scripts/browsers/sleep';
import { waitFor } from '../../scripts/browsers/wait-for';
import { inEachBrowser } from '../support/in-each-browser';
import { pressButton, says, storage } from '../support/popup-page';
import { SAMPLE } from '../support/test-pages';

/** Longer than any delay before a card opens: after it, nothing more will. */
const LONG_ENOUGH_MS = 1_200;

const NAME = 'Roza Otunbayeva';

const isMarked = async (page: Page, pattern: RegExp): Promise<boolean> => (await marksOn(page)).some(({ text }) => pattern.test(text));

inEachBrowser('not this', (world) => {
  afterEach(async () => void (await storage(world().driver, await world().open(SAMPLE), null)));

  const reject = async (page: Page, name: string, steps: readonly string[]): Promise<void> => {
    await hoverName(page, name, { within: 'article' });
    await openCard(page);
    for (const step of steps) await pressInCard(page, step);
  };
  const leave = async (page: Page): Promise<void> => {
    await page.movePointer(AWAY);
    await noCard(page);
  };

  it('hides a person in this tab, surnames too, and brings it back on undo', async () => {
    const page = await world().openMarked(SAMPLE);
    await reject(page, NAME, ['More', 'Not this person', 'Hide in this tab']);
    await waitFor('the marks to go', async () => !(await isMarked(page, /Otunbayeva/)));
    expect((await openCard(page, 'Hidden in this tab.')).name).toBe(NAME);
    await pressInCard(page, 'Undo');
    await waitFor('the marks to come back', () => isMarked(page, /Otunbayeva/));
    await pressInCard(page, 'Not this person');
    await pressInCard(page, 'Cancel');
    expect(await isMarked(page, /Otunbayeva/)).toBe(true);
  });

  it('keeps it hidden in the tab after a reload, shows it elsewhere, and shows it again from the popup', async () => {
    const page = await world().openMarked(SAMPLE);
    await reject(page, NAME, ['More', 'Not this person', 'Hide in this tab']);
    await leave(page);
    await hoverName(page, NAME, { within: 'article' });
    await sleep(LONG_ENOUGH_MS);
    expect(await cardNow(page)).toBeNull();
    await page.goto(world().server.origin + SAMPLE);
    await markPage(world().driver, page);
    expect(await isMarked(page, /Otunbayeva/)).toBe(false);
    expect(await isMarked(await world().openMarked(SAMPLE), /Otunbayeva/)).toBe(true);
    expect(await storage(world().driver, page)).toEqual({});
    const popup = await world().driver.openPopup(page);
    await says(popup, /One name hidden in this tab/);
    await pressButton(popup, 'Show again');
    await says(popup, /Roza Otunbayeva/);
    await popup.close();
    await waitFor('the marks to come back', () => isMarked(page, /Otunbayeva/));
  });

  it('hides a place everywhere, in tabs that are open too, keeping its id and name alone', async () => {
    const other = await world().openMarked(SAMPLE);
    const page = await world().openMarked(SAMPLE);
    await reject(page, 'Taraz', ['More', 'Not this place', 'Everywhere']);
    for (const each of [page, other]) await waitFor('the marks to go', async () => !(await isMarked(each, /Taraz/)));
    const { hidden, ...rest } = await storage(world().driver, page);
    expect([hidden, rest]).toEqual([[{ entity: expect.stringMatching(/^[\w.-]+$/), name: 'taraz' }], {}]);
    await world().driver.stopBackground();
    const popup = await world().driver.openPopup(page);
    await pressButton(popup, 'Settings');
    await says(popup, /Hidden everywhere/);
    await pressButton(popup, 'Show again');
    await popup.close();
    for (const each of [page, other]) await waitFor('the marks to come back', () => isMarked(each, /Taraz/));
    expect(await storage(world().driver, page)).toEqual({ hidden: [] });
  });

  it('hides a name that only the story knows', async () => {
    const page = await world().openMarked(SAMPLE);
    await reject(page, 'Ravshan Dzhamgyrchiyev', ['Not a name', 'Hide in this tab']);
    await waitFor('the mark to go', async () => !(await isMarked(page, /Dzhamgyrchiyev/)));
    await pressInCard(page, 'Undo');
    await waitFor('the mark to come back', () => isMarked(page, /Dzhamgyrchiyev/));
  });
});
