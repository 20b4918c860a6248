/** What leaves the card: to the clipboard, and to Wikipedia. */
import type { CardModel } from '../../lib/cards/card-model';

const WIKIPEDIA = 'https://en.wikipedia.org/wiki/';

/** False where the browser or the page's policy refuses, and on pages that are not served securely. */
export async function copy(document: Document, text: string): Promise<boolean> {
  try {
    const clipboard = document.defaultView?.navigator.clipboard;
    await clipboard?.writeText(text);
    return clipboard !== undefined;
  } catch {
    return false;
  }
}

/** The only way out of the page, and only by the reader's click. */
export function openWikipedia(document: Document, model: CardModel): void {
  if (model.type === 'entity' && model.wikipedia !== undefined) document.defaultView?.open(WIKIPEDIA + encodeURIComponent(model.wikipedia.replaceAll(' ', '_')), '_blank', 'noopener,noreferrer');
}
