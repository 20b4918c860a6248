import type { Box, Point } from './geometry';
import type { MentionId } from './hover-state';
import { boxesOf, lineAt } from './line-box';
import type { MentionIndex } from './mention-index';

/** A name beneath the pointer, and the part of it that stands on the hovered line. */
export interface Hit {
  mention: MentionId;
  line: Box;
}

/**
 * The name at a point of the viewport, or null. Asks for layout, so it is called once a frame and only after the
 * pointer has moved: 10–70 µs when the layout is clean, tens of milliseconds when it is not.
 */
export function hitTest(document: Document, index: MentionIndex, point: Point): Hit | null {
  const caret = caretAt(document, point, index.shadowRoots);
  if (!caret) return null;
  for (const mention of index.at(caret.node, caret.offset)) {
    // Blank space beside a line gives the nearest caret, in Chromium the end of the line: only the boxes are the truth.
    const line = lineAt(boxesOf(index.rangesOf(mention) ?? []), point);
    if (line) return { mention, line };
  }
  return null;
}

interface Caret {
  node: Node;
  offset: number;
}

/** Browsers before `caretPositionFromPoint` (Chromium before 128) have the other method. */
interface OldDocument {
  caretRangeFromPoint?(x: number, y: number): Range | null;
}

function caretAt(document: Document, { x, y }: Point, shadowRoots: readonly ShadowRoot[]): Caret | null {
  if (typeof document.caretPositionFromPoint === 'function') {
    const position = document.caretPositionFromPoint(x, y, ...(shadowRoots.length > 0 ? [{ shadowRoots: [...shadowRoots] }] : []));
    return position && { node: position.offsetNode, offset: position.offset };
  }
  const range = (document as OldDocument).caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}
