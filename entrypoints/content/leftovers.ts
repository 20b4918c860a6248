import { HIGHLIGHTS } from '../../lib/highlight/marks';
import { CARD_HOST } from '../../lib/hover/card-host';

/** Takes away what a page part has left that ended without being asked, as Firefox ends those of an extension that is updated. */
export function removeLeftovers(document: Document): void {
  for (const host of document.querySelectorAll(CARD_HOST)) host.remove();
  for (const name of Object.values(HIGHLIGHTS)) CSS.highlights.delete(name);
}
