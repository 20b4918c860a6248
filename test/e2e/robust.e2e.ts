import { expect, it } from 'vitest';
import { CARD_HOST } from '../../lib/hover/card-host';
import { noCard, openCard } from '../../scripts/browsers/card-on-page';
import { markPage } from '../../scripts/browsers/mark-page';
import { AWAY, hoverName } from '../../scripts/browsers/names-on-page';
import { inEachBrowser } from '../support/in-each-browser';
import { pageState } from '../support/page-state';
import { SAMPLE, testPage } from '../support/test-pages';

inEachBrowser('robustness', (world) => {
  it('gives a card after the background was stopped', async () => {
    const page = await world().openMarked(SAMPLE);
    await world().driver.stopBackground();
    expect(await world().driver.isBackgroundRunning()).toBe(false);
    await hoverName(page, 'Roza Otunbayeva', { within: 'article' });
    expect((await openCard(page)).name).toBe('Roza Otunbayeva');
  });

  it('gives a card under the strictest policy', async () => {
    const page = await world().openMarked(testPage('strict-csp'));
    await hoverName(page, 'Roza Otunbayeva');
    expect((await openCard(page)).text).toMatch(/interim government/i);
  });

  it('looks under hostile styles as it looks anywhere', async () => {
    const look = async (slug: string): Promise<unknown> => {
      const page = await world().openMarked(testPage(slug));
      await hoverName(page, 'Vladimir Putin');
      const { box } = await openCard(page);
      const style = await page.inShadow(CARD_HOST, (root) => {
        const name = root.querySelector('h2');
        if (!name) return null;
        const { fontSize, letterSpacing, textTransform, fontStyle, color } = getComputedStyle(name);
        return { fontSize, letterSpacing, textTransform, fontStyle, color, host: getComputedStyle((root.host as HTMLElement)).filter };
      });
      return { width: Math.round(box.width), style };
    };
    expect(await look('hostile-css')).toEqual(await look('strict-csp'));
  });

  it.each([SAMPLE, testPage('strict-csp'), testPage('hostile-css')])('leaves the document of %s as it was while a card is open and after', async (path) => {
    const page = await world().open(path);
    const before = await pageState(page);
    await markPage(world().driver, page);
    await hoverName(page, 'Vladimir Putin');
    await openCard(page);
    const during = await pageState(page);
    expect({ ...during, hosts: 0 }).toEqual(before);
    expect(during.hosts).toBe(1);
    await page.movePointer(AWAY);
    await noCard(page);
    const after = await pageState(page);
    expect({ ...after, hosts: 0 }).toEqual(before);
    expect(after.hosts).toBeLessThanOrEqual(1);
  });
});
