import { expect, it } from 'vitest';
import { CARD_HOST } from '../../lib/hover/card-host';
import { DEFAULT_DELAYS } from '../../lib/hover/delays';
import { HIGHLIGHTS } from '../../lib/highlight/marks';
import { defined } from '../../lib/shared/assert';
import { noCard, openCard } from '../../scripts/browsers/card-on-page';
import type { Page } from '../../scripts/browsers/driver';
import { markPage } from '../../scripts/browsers/mark-page';
import { marksOn, waitForMarks } from '../../scripts/browsers/marks-on-page';
import { AWAY, hoverName, locateName, middle } from '../../scripts/browsers/names-on-page';
import { sleep } from '../../scripts/browsers/sleep';
import { waitFor } from '../../scripts/browsers/wait-for';
import { inEachBrowser } from '../support/in-each-browser';
import { SAMPLE, testPage } from '../support/test-pages';

/** Longer than any delay before a card opens: after it, nothing more will. */
const LONG_ENOUGH_MS = 1_200;

/** Begins to measure how long the page's own work has to wait for others; `longestWait` gives the longest so far, in ms. */
function watchWaits(page: Page): Promise<null> {
  return page.evaluate(() => {
    const holder = globalThis as unknown as { longest: number };
    const { port1, port2 } = new MessageChannel();
    let last = performance.now();
    holder.longest = 0;
    port1.onmessage = () => {
      const now = performance.now();
      holder.longest = Math.max(holder.longest, now - last);
      last = now;
      port2.postMessage(null);
    };
    port2.postMessage(null);
    return null;
  });
}
const longestWait = (page: Page): Promise<number> => page.evaluate(() => (globalThis as unknown as { longest: number }).longest);

inEachBrowser('load', (world) => {
  it('probe', async () => {
    for (const path of [SAMPLE, testPage('strict-csp')]) {
      const page = await world().open(path);
      await watchWaits(page);
      await sleep(1000);
      const before = await longestWait(page);
      await watchWaits(page);
      await markPage(world().driver, page);
      await sleep(500);
      console.log(world().driver.name, path, before, await longestWait(page));
      const idlePage = await world().openMarked(path);
      await sleep(3000);
      for (let i = 0; i < 3; i++) {
        const a = await idlePage.secondsBusy();
        await sleep(4000);
        console.log('idle', (await idlePage.secondsBusy()) - a);
      }
      console.log('mem', await idlePage.memoryUsed(), await idlePage.memoryUsed());
    }
  });
});
void [CARD_HOST, DEFAULT_DELAYS, HIGHLIGHTS, defined, noCard, openCard, marksOn, waitForMarks, AWAY, hoverName, locateName, middle, waitFor, LONG_ENOUGH_MS];
