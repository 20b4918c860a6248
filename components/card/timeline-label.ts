/**
 * Where a lane's label goes: right of its last bar, else into a gap, else left of the first, never across a bar or the
 * marker; else it interrupts its longest bar, like the figure on a contour line; else it takes a row of its own above
 * the bars, or several where it is wider than the picture. A title is never cut: "Director" is not "Director of the FSB".
 */
import { textWidth } from '../../lib/cards/map/text-width';

/** A stretch of a lane in pixels. */
export interface Stretch {
  from: number;
  to: number;
}

/** A placed label. `cut` is the stretch it takes out of the lane's bars. */
export interface PlacedLabel {
  /** One, or several where the picture is too narrow. */
  lines: string[];
  x: number;
  anchor: 'start' | 'middle' | 'end';
  from: number;
  to: number;
  cut?: Stretch;
  /** In a row of its own, above the bars. */
  above: boolean;
  /** Only in a row of its own, and only where there is no room on either side: the marker's line is interrupted. */
  acrossMarker: boolean;
}

const FONT = { size: 11 };
/** Between a label and the bar it belongs to. */
const BESIDE = 6;
/** The least distance to any other bar and to the marker. */
const CLEAR = 4;
/** A bar that begins this soon after the marker may have its label on the other side of it. */
const NEAR_MARKER = 16;
/** Paper on either side of a label that interrupts a bar, and the bar that must remain there. */
const GAP = 5;
const REST = 6;

/** Places a label among bars (sorted, not empty). */
export function placeLabel(title: string, bars: readonly Stretch[], marker: number | null, width: number): PlacedLabel {
  for (const text of waysToWrite(title)) {
    const placed = beside(text, bars, marker, width) ?? inside(text, bars, marker);
    if (placed) return placed;
  }
  return ownRow(title, bars, marker, width);
}

/** Above the bars, from where the lane begins, on one side of the marker if that can be had. */
function ownRow(title: string, bars: readonly Stretch[], marker: number | null, width: number): PlacedLabel {
  const lines = waysToWrite(title).map((text) => wrapped(text, width)).sort((a, b) => a.length - b.length)[0] ?? [title];
  const w = Math.min(width, Math.max(...lines.map((line) => textWidth(line, FONT))));
  const within = (from: number): number => Math.min(Math.max(from, 0), width - w);
  const start = within(bars[0]?.from ?? 0);
  const sides = marker === null ? [start] : [start, marker - BESIDE - w, marker + BESIDE];
  const clear = sides.find((from) => from >= 0 && from + w <= width && (marker === null || from + w + CLEAR <= marker || from - CLEAR >= marker));
  const from = clear ?? start;
  return { lines, from, to: from + w, anchor: 'start', x: from, above: true, acrossMarker: clear === undefined };
}

/** Lines as long as the picture is wide. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines[lines.length - 1]} ${word}`;
    if (lines.length > 0 && textWidth(longer, FONT) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Shorter ways to write a title that lose nothing. */
const ABBREVIATIONS: readonly [RegExp, string][] = [
  [/ to the United States\b/, ', U.S.'], [/ to the United Kingdom\b/, ', U.K.'], [/ to the United Nations\b/, ', U.N.'],
  [/\bUnited States\b/, 'U.S.'], [/\bUnited Kingdom\b/, 'U.K.'], [/\bUnited Nations\b/, 'U.N.'],
];

/** The title, and abbreviated where that can be done. */
function waysToWrite(full: string): string[] {
  const short = ABBREVIATIONS.reduce((text, [long, brief]) => text.replace(long, brief), full);
  return short === full ? [full] : [full, short];
}

function beside(text: string, bars: readonly Stretch[], marker: number | null, width: number): PlacedLabel | undefined {
  const w = textWidth(text, FONT);
  const rightOf = bars.map((bar) => ({ from: bar.to + BESIDE, anchor: 'start' as const }));
  const leftOf = bars.slice(0, 1).flatMap((bar) => {
    // The line of the marker between a bar and its label parts nothing, as long as they are this close.
    const closeBehind = marker !== null && marker <= bar.from + CLEAR && bar.from - marker < NEAR_MARKER ? [marker - BESIDE - w] : [];
    return [bar.from - BESIDE - w, ...closeBehind].map((from) => ({ from, anchor: 'end' as const }));
  });
  const order = [...rightOf.slice(-1), ...rightOf.slice(0, -1), ...leftOf];
  const place = order.find(({ from }) => isFree({ from, to: from + w }, bars, marker, width));
  if (!place) return undefined;
  const { from, anchor } = place;
  return { lines: [text], from, to: from + w, anchor, x: anchor === 'start' ? from : from + w, above: false, acrossMarker: false };
}

function isFree({ from, to }: Stretch, bars: readonly Stretch[], marker: number | null, width: number): boolean {
  const clearOfMarker = marker === null || to + CLEAR <= marker || from - CLEAR >= marker;
  return from >= 0 && to <= width && clearOfMarker && bars.every((bar) => to + CLEAR <= bar.from || from - CLEAR >= bar.to);
}

function inside(text: string, bars: readonly Stretch[], marker: number | null): PlacedLabel | undefined {
  const w = textWidth(text, FONT);
  const room = longest(bars.flatMap((bar) => split(bar, marker)));
  if (!room || room.to - room.from < w + 2 * (GAP + REST)) return undefined;
  const x = (room.from + room.to) / 2;
  const [from, to] = [x - w / 2, x + w / 2];
  return { lines: [text], x, anchor: 'middle', from, to, cut: { from: from - GAP, to: to + GAP }, above: false, acrossMarker: false };
}

const longest = (stretches: readonly Stretch[]): Stretch | undefined =>
  [...stretches].sort((a, b) => b.to - b.from - (a.to - a.from))[0];

/** The parts of a bar on either side of the marker, clear of it. */
function split(bar: Stretch, marker: number | null): Stretch[] {
  if (marker === null || marker <= bar.from - CLEAR || marker >= bar.to + CLEAR) return [bar];
  return [{ from: bar.from, to: marker - CLEAR }, { from: marker + CLEAR, to: bar.to }];
}
