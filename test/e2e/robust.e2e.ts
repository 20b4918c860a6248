import { expect, it } from 'vitest';
import { CARD_HOST } from '../../lib/hover/card-host';
import { noCard, openCard } from '../../scripts/browsers/card-on-page';
import { markPage } from '../../scripts/browsers/mark-page';
import { AWAY, hoverName, type Box } from '../../scripts/browsers/names-on-page';
import { sleep } from '../../scripts/browsers/sleep';
import { differingPixels } from '../support/compare-pictures';
import { inEachBrowser } from '../support/in-each-browser';
import { pageState } from '../support/page-state';
import { BLANK, SAMPLE, testPage, testPages } from '../support/test-pages';

/** Longer than a card takes to fade in. */
const FADING_MS = 400;

/** Rules that a page can write for whatever is put beside its body; the body is spared, so that the story stands where it stood. */
const HOSTILE: Record<string, string> = {
  text: 'font: 900 40px/4 cursive !important; white-space: nowrap !important; letter-spacing: 1em !important; text-transform: uppercase !important; text-indent: 9em !important; color: red !important; text-align: right !important; text-shadow: 0 0 9px red !important',
  effects: 'filter: blur(3px) invert(1) !important; opacity: .3 !important; transform: rotate(10deg) scale(2) !important; mix-blend-mode: difference !important; clip-path: inset(30%) !important; mask-image: linear-gradient(transparent, black) !important; backdrop-filter: blur(9px) !important',
  boxes: 'all: unset !important; display: inline-flex !important; position: absolute !important; width: 80px !important; height: 40px !important; margin: 50px !important; padding: 40px !important; border: 9px solid lime !important; overflow: hidden !important; contain: strict !important; content-visibility: hidden !important; inset: 0 !important; outline: 20px solid red !important',
  directions: 'writing-mode: vertical-rl !important; direction: rtl !important; zoom: 1.7 !important; columns: 3 !important; scale: 2 !important; rotate: 20deg !important; translate: 100px !important; float: right !important',
  motion: 'animation: spin 1s infinite !important; transition: all 9s 9s !important; pointer-events: none !important; visibility: hidden !important; color-scheme: dark !important; background: lime !important; cursor: none !important; --sl-paper: red !important; --sl-text: 3 !important; --accent: lime !important',
};
const BESIDE_THE_BODY = 'html > :not(head):not(body)';
const hostilePage = (story: string, rules: string): string =>
  story.replace('</head>', `<style>@keyframes spin { to { rotate: 360deg } } ${['', '::before', '::after', '::backdrop', ':popover-open'].map((part) => `${BESIDE_THE_BODY}${part}`).join(', ')}, sidelight-card { ${rules} } ${BESIDE_THE_BODY}::before { content: "seized" !important } :root { --sl-paper: red !important; --sl-ink: red !important }</style></head>`);

/** How an element would look that somebody put there without protection. */
function computedStyleBesideTheBody(): string {
  const style = getComputedStyle(document.documentElement.appendChild(document.createElement('x-stranger')));
  return JSON.stringify([...style].map((property) => [property, style.getPropertyValue(property)]));
}

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

  it.each(Object.keys(HOSTILE))('is the same to the pixel whatever rules a page writes for its elements: %s', async (kind) => {
    const blank = await world().open(BLANK);
    const story = testPages()[testPage('strict-csp')]?.body.toString() ?? '';
    world().server.add({ '/friendly': { body: story }, '/hostile': { body: hostilePage(story, HOSTILE[kind] ?? '') } });
    const look = async (path: string): Promise<{ box: Box; picture: Buffer; stranger: string }> => {
      const page = await world().openMarked(path);
      await hoverName(page, 'Roza Otunbayeva');
      const { box } = await openCard(page);
      await sleep(FADING_MS);
      const picture = await page.screenshot();
      return { box, picture, stranger: await page.evaluate(computedStyleBesideTheBody) };
    };
    const [friendly, hostile] = [await look('/friendly'), await look('/hostile')];
    // The rules do hit what is not protected.
    expect(hostile.stranger).not.toEqual(friendly.stranger);
    expect(hostile.box).toEqual(friendly.box);
    const { width, height } = await blank.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    expect(await differingPixels(blank, friendly.picture, hostile.picture, { x: 0, y: 0, width, height })).toBe(0);
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
    expect(after).toEqual(before);
  });
});
