import type { Page } from '../../scripts/browsers/driver';
import { CARD_HOST } from '../../lib/hover/card-host';

/** Everything about a page's document that an extension could disturb. */
export interface PageState {
  /** The whole document's HTML, without the one host element of the extension. */
  html: string;
  /** The data of each text node: two nodes with the same text would look alike in the HTML. */
  texts: string[];
  scrollWidth: number;
  scrollHeight: number;
  /** How many hosts there are: at most one. */
  hosts: number;
}

/** Reads the state; a copy is taken apart, the page itself is left alone. */
export function pageState(page: Page): Promise<PageState> {
  return page.evaluate((host) => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    copy.querySelectorAll(host).forEach((element) => element.remove());
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    while (walker.nextNode()) texts.push((walker.currentNode as Text).data);
    const { scrollWidth, scrollHeight } = document.documentElement;
    return {
      html: copy.outerHTML,
      texts,
      scrollWidth,
      scrollHeight,
      hosts: document.querySelectorAll(host).length,
    };
  }, CARD_HOST);
}
