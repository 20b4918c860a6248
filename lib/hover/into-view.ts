/** Scrolling the page to a name that the keyboard, the popup or a card's strip goes to. */
import { overlaps, type Box } from './geometry';
import { boxesOf, linesOf } from './line-box';

/**
 * Brings a name to the middle of what can be seen, unless it can be read already. The element around it comes first,
 * through all that scrolls; where that is higher than the window, its name may still be out of sight.
 */
export function bringIntoView(ranges: readonly StaticRangeInit[], view: Box): void {
  const node = ranges[0]?.startContainer;
  const element = node?.parentElement;
  if (!element || canBeRead(element, lineOf(ranges), view)) return;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const line = lineOf(ranges);
  if (!line || overlaps(line, view)) return;
  scrollerOf(element)?.scrollBy({ top: (line.top + line.bottom - view.top - view.bottom) / 2, behavior: 'instant' });
}

const lineOf = (ranges: readonly StaticRangeInit[]): Box | undefined => linesOf(boxesOf(ranges))[0];

/** In view, and not beneath a bar that stays in its place. */
function canBeRead(element: Element, line: Box | undefined, view: Box): boolean {
  if (!line || !overlaps(line, view)) return false;
  const top = element.ownerDocument.elementFromPoint((line.left + line.right) / 2, (line.top + line.bottom) / 2);
  return top === null || top.contains(element) || element.contains(top);
}

/** What scrolls an element: the nearest box around it that does, else the page. */
function scrollerOf(element: Element): Element | null {
  const { defaultView, scrollingElement } = element.ownerDocument;
  for (let box = element.parentElement; box && box !== scrollingElement; box = box.parentElement) {
    if (box.scrollHeight > box.clientHeight && /auto|scroll/.test(defaultView?.getComputedStyle(box).overflowY ?? '')) return box;
  }
  return scrollingElement;
}
