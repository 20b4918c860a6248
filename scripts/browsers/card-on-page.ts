import { CARD_HOST } from '../../lib/hover/card-host';
import type { Page } from './driver';
import type { Box } from './names-on-page';
import { waitFor } from './wait-for';

/** What a reader sees of an open card. */
export interface SeenCard {
  /** `person`, `place`, …, and `unlinked` for names that only the article knows. */
  kind: string;
  /** The heading's name. */
  name: string;
  /** All visible text, white space collapsed. */
  text: string;
  box: Box;
}

/** The card that is open now, or null. */
export function cardNow(page: Page): Promise<SeenCard | null> {
  return page.inShadow(CARD_HOST, (root) => {
    const card = root.querySelector<HTMLElement>('[role=dialog]');
    if (!card || !card.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return null;
    const { x, y, width, height } = card.getBoundingClientRect();
    const collapsed = (text: string): string => text.replace(/\s+/g, ' ').trim();
    return {
      kind: card.dataset['kind'] ?? ('unlinked' in card.dataset ? 'unlinked' : ''),
      name: collapsed(card.querySelector<HTMLElement>('h1, h2, h3, [role=heading]')?.innerText ?? ''),
      text: collapsed(card.innerText),
      box: { x, y, width, height },
    };
  });
}

/** Waits for an open card whose text contains `says`. */
export async function openCard(page: Page, says = '', limitMs?: number): Promise<SeenCard> {
  return waitFor(`a card${says ? ` that says "${says}"` : ''}`, async () => {
    const card = await cardNow(page);
    return card?.text.includes(says) ? card : null;
  }, limitMs);
}

/** Waits until no card is open. */
export const noCard = (page: Page, limitMs?: number): Promise<true> =>
  waitFor('the card to close', async () => (await cardNow(page)) === null, limitMs);
