import { contains, toBox, union, type Box, type Point } from './geometry';

/** Names wrap, links have padding, fonts differ: pieces that share this much of their height are on one line. */
const SAME_LINE = 0.5;

/** Boxes of text end at the font's edge; one pixel more forgives rounding under zoom. */
const HIT_SLACK_PX = 1;

/** The boxes of some ranges as the page is laid out now, in order. Stale ranges have none. */
export function boxesOf(ranges: readonly StaticRangeInit[]): Box[] {
  return ranges.flatMap((range) => {
    const live = toLive(range);
    return live ? [...live.getClientRects()].filter(({ width }) => width > 0).map(toBox) : [];
  });
}

/** The part of a name that stands on the line beneath the pointer. Null when the point is on none of its boxes. */
export function lineAt(boxes: readonly Box[], point: Point): Box | null {
  return linesOf(boxes)[lineNumberAt(boxes, point) ?? -1] ?? null;
}

/** The number of that line, from 0. */
export function lineNumberAt(boxes: readonly Box[], point: Point): number | null {
  const hit = boxes.find((box) => contains(box, point, HIT_SLACK_PX));
  return hit ? linesOf(boxes).findIndex((line) => contains(line, { x: hit.left, y: hit.top })) : null;
}

/** A name that wraps stands on several lines; each is one box. */
export function linesOf(boxes: readonly Box[]): Box[] {
  return boxes.reduce<Box[]>((lines, box) => {
    const at = lines.findIndex((line) => onSameLine(line, box));
    return at < 0 ? [...lines, box] : lines.map((line, i) => (i === at ? union(line, box) : line));
  }, []);
}

function onSameLine(a: Box, b: Box): boolean {
  const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return shared > SAME_LINE * Math.min(a.bottom - a.top, b.bottom - b.top);
}

function toLive({ startContainer, startOffset, endContainer, endOffset }: StaticRangeInit): Range | null {
  const isThere = startContainer.isConnected && endContainer.isConnected;
  if (!isThere || startOffset > lengthOf(startContainer) || endOffset > lengthOf(endContainer)) return null;
  const live = startContainer.ownerDocument?.createRange();
  live?.setStart(startContainer, startOffset);
  live?.setEnd(endContainer, endOffset);
  return live ?? null;
}

const lengthOf = (node: Node): number => node.nodeValue?.length ?? node.childNodes.length;
