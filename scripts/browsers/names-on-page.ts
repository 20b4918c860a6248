import type { Page, Point } from './driver';
import { sleep } from './sleep';

/** A box in the viewport, in CSS pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface WhichName {
  /** Which occurrence, from 0. */
  nth?: number;
  /** Only inside the first element that matches this. */
  within?: string;
}

/**
 * Where a name stands on a page: a box for each line that it covers. Scrolls it into the middle of the viewport.
 * The name is looked for across inline tags; any white space in it matches any white space. Throws when it is not there.
 */
export async function locateName(page: Page, name: string, { nth = 0, within = 'body' }: WhichName = {}): Promise<Box[]> {
  const boxes = await page.evaluate(
    (wanted, index, selector) => {
      const root = document.querySelector(selector);
      if (!root) return null;
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const nodes: Text[] = [];
      while (walker.nextNode()) nodes.push(walker.currentNode as Text);
      const text = nodes.map((node) => node.data).join('');
      const pattern = new RegExp(wanted.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'), 'g');
      const match = [...text.matchAll(pattern)][index];
      if (!match) return null;
      const at = (offset: number): [Text, number] => {
        let start = 0;
        for (const node of nodes) {
          if (offset < start + node.length) return [node, offset - start];
          start += node.length;
        }
        throw new Error('offset beyond the text');
      };
      const range = document.createRange();
      range.setStart(...at(match.index));
      const [last, offset] = at(match.index + match[0].length - 1);
      range.setEnd(last, offset + 1);
      last.parentElement?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
      return [...range.getClientRects()]
        .filter((rect) => rect.width > 0)
        .map(({ x, y, width, height }) => ({ x, y, width, height }));
    },
    name,
    nth,
    within,
  );
  if (!boxes || boxes.length === 0) throw new Error(`"${name}" (occurrence ${nth + 1}) does not stand in ${within} of this page.`);
  return boxes;
}

/** The middle of a box, on whole pixels. */
export const middle = (box: Box): Point => ({ x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) });

/** A card must not open because a page scrolled under the pointer; a hand comes a moment after scrolling. */
const AFTER_SCROLL_MS = 150;

/** Moves the real pointer onto a name, as a hand does: from beside it, in steps. Gives the place where it rests. */
export async function hoverName(page: Page, name: string, which: WhichName & { line?: number } = {}): Promise<Point> {
  const box = (await locateName(page, name, which))[which.line ?? 0];
  if (!box) throw new Error(`"${name}" has no line ${(which.line ?? 0) + 1}.`);
  await sleep(AFTER_SCROLL_MS);
  await page.movePointer(middle(box));
  return middle(box);
}

/** The viewport's upper left corner: a place where no name stands. */
export const AWAY: Point = { x: 3, y: 3 };
