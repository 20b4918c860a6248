import { CARD_HOST } from '../../lib/hover/card-host';
import type { Page } from './driver';
import { middle, type Box } from './names-on-page';
import { waitFor } from './wait-for';

/** Clicks a button of the open card, by its text, its label or the key that stands on it, with the real pointer. */
export async function pressInCard(page: Page, name: string): Promise<void> {
  const box = await waitFor(`"${name}" in the card`, () => boxOf(page, name));
  await page.movePointer(middle(box), { steps: 8 });
  await page.click();
}

function boxOf(page: Page, name: string): Promise<Box | null> {
  return page.inShadow(CARD_HOST, (root, wanted) => {
    const button = [...root.querySelectorAll<HTMLElement>('button, [role=button]')].find((each) => (each.getAttribute('aria-keyshortcuts') ?? each.getAttribute('aria-label') ?? each.textContent.trim()) === wanted);
    button?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    // Of a link that wraps, the first line.
    const [box] = button?.getClientRects() ?? [];
    return box ? { x: box.x, y: box.y, width: box.width, height: box.height } : null;
  }, name);
}
