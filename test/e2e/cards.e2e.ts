import { expect, it } from 'vitest';
import { CARD_HOST } from '../../lib/hover/card-host';
import { noCard, openCard, type SeenCard } from '../../scripts/browsers/card-on-page';
import type { Page } from '../../scripts/browsers/driver';
import { AWAY, hoverName, type WhichName } from '../../scripts/browsers/names-on-page';
import { inEachBrowser } from '../support/in-each-browser';
import { SAMPLE } from '../support/test-pages';

async function cardOf(page: Page, name: string, which: WhichName = { within: 'article' }): Promise<SeenCard> {
  await hoverName(page, name, which);
  return openCard(page);
}

inEachBrowser('cards for 15 April 2010', (world) => {
  it('shows President Bakiyev as he was on the day, and what followed on a later line', async () => {
    const page = await world().shareMarked(SAMPLE);
    const card = await cardOf(page, 'Kurmanbek Bakiyev');
    expect(card).toMatchObject({ kind: 'person', name: 'Kurmanbek Bakiyev' });
    expect(card.text).toMatch(/15 April 2010|April 15, 2010/);
    expect(card.text).toMatch(/President of Kyrgyzstan since 2005/);
    expect(card.text).toMatch(/Later .*2010/);
  });

  it('follows a surname alone to the person introduced before', async () => {
    const page = await world().shareMarked(SAMPLE);
    const card = await cardOf(page, 'Bakiyev', { nth: 3, within: 'article' });
    expect(card.name).toBe('Kurmanbek Bakiyev');
    expect((await moveAway(page), await cardOf(page, 'Putin', { nth: 1, within: 'article' })).name).toBe('Vladimir Putin');
  });

  it('shows Putin as prime minister', async () => {
    const page = await world().shareMarked(SAMPLE);
    const card = await cardOf(page, 'Vladimir Putin');
    expect(card.text).toMatch(/Prime Minister of Russia since .*2008/);
    expect(card.text).toMatch(/Later .*President.* 2012/);
  });

  it('shows Otunbayeva as head of the interim government', async () => {
    const page = await world().shareMarked(SAMPLE);
    const card = await cardOf(page, 'Roza Otunbayeva');
    expect(card.text).toMatch(/interim government/i);
    expect(card.text).toMatch(/Later .*President.* 2010/);
  });

  it('shows Obama as president, and the right one of the many Robert Blakes', async () => {
    const page = await world().shareMarked(SAMPLE);
    expect((await cardOf(page, 'Barack Obama')).text).toMatch(/President of the United States since .*2009/);
    await moveAway(page);
    const blake = await cardOf(page, 'Robert Blake');
    expect(blake.name).toMatch(/^Robert .*Blake/);
    expect(blake.text).toMatch(/Assistant Secretary of State/i);
  });

  it('says that Washington stands for the government here', async () => {
    const page = await world().shareMarked(SAMPLE);
    const card = await cardOf(page, 'Washington', { nth: 1, within: 'article' });
    expect(card.text).toMatch(/Here: .*(?:United States|U\.S\.).*government|Here: .*government of the United States/i);
  });

  it('shows a place with a map', async () => {
    const page = await world().shareMarked(SAMPLE);
    const card = await cardOf(page, 'Osh', { nth: 1, within: 'article' });
    expect(card).toMatchObject({ kind: 'place', name: 'Osh' });
    expect(card.text).toContain('Kyrgyzstan');
    const mapSize = await page.inShadow(CARD_HOST, (root) =>
      Math.max(0, ...[...root.querySelectorAll('svg')].map((svg) => svg.getBoundingClientRect().width)),
    );
    expect(mapSize).toBeGreaterThan(200);
  });

  it('quotes the article about a person whom only the article knows', async () => {
    const page = await world().shareMarked(SAMPLE);
    const card = await cardOf(page, 'Ravshan Dzhamgyrchiyev');
    expect(card).toMatchObject({ kind: 'unlinked', name: 'Ravshan Dzhamgyrchiyev' });
    expect(card.text).toContain('Ravshan Dzhamgyrchiyev, an aide to Bakiyev, told Reuters by telephone that the president was unhurt and no longer in the Osh region.');
  });

  it.each(['James Baker', 'Michael Jordan', 'Helen Clark'])('opens nothing about %s, who only signed the story', async (name) => {
    const page = await world().shareMarked(SAMPLE);
    await hoverName(page, name, { within: 'article' });
    await expect(openCard(page, '', 1_500)).rejects.toThrow();
  });
});

async function moveAway(page: Page): Promise<void> {
  await page.movePointer(AWAY);
  await noCard(page);
}
