/** How long cards take to come and to go, in milliseconds of the page's own clock. */
import { CARD_HOST } from '../../lib/hover/card-host';
import { defined } from '../../lib/shared/assert';
import type { Page } from './driver';
import { AWAY, locateName, middle } from './names-on-page';
import { sleep } from './sleep';

/** From the pointer's last movement on a name in the article until its card can be seen. */
export async function timeOfOpening(page: Page, name: string): Promise<number> {
  const at = middle(defined((await locateName(page, name, { within: 'article' }))[0], 'the name'));
  await sleep(200);
  await clock(page, true);
  await page.movePointer({ x: at.x, y: at.y - 90 }, { steps: 4 });
  await page.movePointer(at, { steps: 3 });
  return page.evaluate(() => (globalThis as unknown as { happened: Promise<number> }).happened);
}

/** From the pointer's first movement outside of name and card until the card has gone. */
export async function timeOfClosing(page: Page): Promise<number> {
  await clock(page, false);
  await page.movePointer(AWAY, { steps: 1 });
  return page.evaluate(() => (globalThis as unknown as { happened: Promise<number> }).happened);
}

/** Starts to watch for the host to come or to go. */
async function clock(page: Page, toCome: boolean): Promise<void> {
  await page.evaluate((host, isComing) => {
    const holder = globalThis as unknown as { moved: number; happened: Promise<number> };
    addEventListener('pointermove', () => (holder.moved = performance.now()), { capture: true });
    holder.happened = new Promise((resolve) => {
      const look = (): void => {
        const isOpen = document.querySelector<HTMLElement>(host)?.style.visibility === 'visible';
        if (isOpen === isComing) resolve(performance.now() - holder.moved);
        else requestAnimationFrame(look);
      };
      look();
    });
    return null;
  }, CARD_HOST, toCome);
}
