import { expect, it } from 'vitest';
import { CARD_HOST } from '../../lib/hover/card-host';
import { openCard, type SeenCard } from '../../scripts/browsers/card-on-page';
import type { Page } from '../../scripts/browsers/driver';
import { hoverName, type WhichName } from '../../scripts/browsers/names-on-page';
import { pressInCard } from '../../scripts/browsers/press-in-card';
import { waitFor } from '../../scripts/browsers/wait-for';
import { inEachBrowser } from '../support/in-each-browser';
import { SAMPLE, testPage } from '../support/test-pages';

const UNDATED = testPage('undated');
/** Whatever follows in time: none of it may stand on a card without a date. */
const DATED = /since|until|Later|aged|Led then|President|Prime Minister/;

async function cardOf(page: Page, name: string, which: WhichName = { within: 'article' }): Promise<SeenCard> {
  // The other shared page may be in front.
  await page.activate();
  await hoverName(page, name, which);
  return openCard(page);
}

inEachBrowser('what a card says and leads to', (world) => {
  it('says which day it is for and where that comes from, and switches to today and back', async () => {
    const page = await world().shareMarked(SAMPLE);
    const then = await cardOf(page, 'Kurmanbek Bakiyev');
    expect(then.text).toMatch(/^On (15 April 2010|April 15, 2010)/);
    await pressInCard(page, 'More');
    await openCard(page, 'Date from the page’s metadata.');
    await pressInCard(page, 'Today');
    const today = await openCard(page, 'Former President of Kyrgyzstan');
    expect(today.text).toMatch(/^On (15 April 2010|April 15, 2010) Today/);
    await pressInCard(page, /On (15 April 2010|April 15, 2010)/.exec(then.text)?.[0] ?? '');
    await openCard(page, 'President of Kyrgyzstan since 2005');
  });

  it('makes no dated claim where the page has no certain date', async () => {
    const page = await world().shareMarked(UNDATED);
    const card = await cardOf(page, 'Vladimir Putin');
    expect(card.text).toMatch(/^No certain date on this page/);
    expect(card.text.replace(/Director of the FSB.*/, '')).not.toMatch(DATED);
  });

  it('says perhaps, and opens another bearer of the name inside the same card', async () => {
    const page = await world().shareMarked(UNDATED);
    const card = await cardOf(page, 'George Bush');
    expect(card.text).toContain('Uncertain');
    expect(card.text).toContain('Perhaps George W. Bush');
    await pressInCard(page, '1');
    const other = await waitFor('the other card', async () => {
      const card = await openCard(page);
      return card.name === 'George H. W. Bush' && card;
    });
    expect(other.text).not.toContain('Perhaps');
    await pressInCard(page, 'Back');
    await openCard(page, 'Perhaps George W. Bush');
  });

  it('shows the world around a place, and the place again, without losing the keyboard', async () => {
    const page = await world().shareMarked(SAMPLE);
    const near = await cardOf(page, 'Jalal-Abad');
    expect(near.text).not.toContain('Iran');
    await pressInCard(page, 'Wider map');
    await openCard(page, 'Iran');
    expect(await page.inShadow(CARD_HOST, (root) => root.activeElement?.getAttribute('aria-label'))).toBe('Nearer map');
    await pressInCard(page, 'Nearer map');
    await waitFor('the near map', async () => !(await openCard(page)).text.includes('Iran'));
  });

  it('leads to other cards inside the same one, and back', async () => {
    const page = await world().shareMarked(SAMPLE);
    const first = await cardOf(page, 'Roza Otunbayeva');
    await pressInCard(page, 'Kyrgyzstan');
    const second = await openCard(page, 'Country in Central Asia');
    expect(second.name).toBe('Kyrgyzstan');
    expect(second.text).toMatch(/Named \d+ times in this story/);
    await pressInCard(page, 'Today');
    await openCard(page, 'as of');
    await pressInCard(page, 'Back');
    const back = await openCard(page, 'Roza Otunbayeva');
    expect(back.text).not.toContain('Head of the interim government of Kyrgyzstan since');
    expect(first.text).toContain('Head of the interim government of Kyrgyzstan since');
  });

  it('quotes the first mention, tells why, and goes to the next mention and to the first', async () => {
    const page = await world().shareMarked(SAMPLE);
    const card = await cardOf(page, 'Jalal-Abad');
    expect(card.text).toMatch(/Mention 1 of \d/);
    await pressInCard(page, 'Next mention');
    await openCard(page, 'Mention 2 of');
    await pressInCard(page, 'More');
    const more = await openCard(page, 'First mention');
    expect(more.text).toContain('the town nearest to the family’s home village, said later that a small plane had left for Taraz');
    expect(more.text).toContain('Why this match');
    await pressInCard(page, 'go there');
    await openCard(page, 'Mention 1 of');
  });

  it('tells distances from where the story was written', async () => {
    const page = await world().openMarked(SAMPLE);
    await cardOf(page, 'Jalal-Abad');
    await pressInCard(page, 'More');
    expect((await openCard(page, 'Less')).text).toMatch(/About \d+ (km|miles) north(-east)? of Osh/);
  });

  it('copies itself as text, and says so', async () => {
    const page = await world().openMarked(SAMPLE);
    await cardOf(page, 'Kurmanbek Bakiyev');
    await pressInCard(page, 'More');
    await pressInCard(page, 'Copy');
    await openCard(page, 'Copied.');
  });
});
