/**
 * Where a lane's label goes: right of its last bar, else into a gap, else left of the first, never across a bar or the
 * marker; else it interrupts its longest bar, like the figure on a contour line. A title too long for all of these is
 * tried again without its last part ("of the Interior", "for South Asia"); the ledger has it in full.
 */
import { textWidth } from '../../lib/cards/map/text-width';

/** A stretch of a lane in pixels. */
export interface Stretch {
  from: number;
  to: number;
}

/** A placed label. `cut` is the stretch it takes out of the lane's bars. */
export interface PlacedLabel {
  text: string;
  x: number;
  anchor: 'start' | 'middle' | 'end';
  from: number;
  to: number;
  cut?: Stretch;
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

/** Places a label among bars (sorted, not empty), or gives nothing when no part of the title fits anywhere. */
export function placeLabel(title: string, bars: readonly Stretch[], marker: number | null, width: number): PlacedLabel | undefined {
  for (const text of shorterAndShorter(title)) {
    const placed = beside(text, bars, marker, width) ?? inside(text, bars, marker);
    if (placed) return placed;
  }
  return undefined;
}

/** Shorter ways to write a title that lose nothing. */
const ABBREVIATIONS: readonly [RegExp, string][] = [
  [/ to the United States\b/, ', U.S.'], [/ to the United Kingdom\b/, ', U.K.'], [/ to the United Nations\b/, ', U.N.'],
  [/\bUnited States\b/, 'U.S.'], [/\bUnited Kingdom\b/, 'U.K.'], [/\bUnited Nations\b/, 'U.N.'],
];

/** The title, then abbreviated, then without its last qualifying part, and so on. Nothing is cut inside a part. */
export function shorterAndShorter(full: string): string[] {
  const title = ABBREVIATIONS.reduce((text, [long, short]) => text.replace(long, short), full);
  return title === full ? withoutParts(full) : [full, ...withoutParts(title)];
}

function withoutParts(title: string): string[] {
  const cuts = [...title.matchAll(/,? (?:of|for|in|to|and|at)(?= )|, /g)].map((match) => match.index).reverse();
  return [title, ...cuts.filter((cut) => cut > 0).map((cut) => title.slice(0, cut))];
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
  return { text, from, to: from + w, anchor, x: anchor === 'start' ? from : from + w };
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
  return { text, x, anchor: 'middle', from, to, cut: { from: from - GAP, to: to + GAP } };
}

const longest = (stretches: readonly Stretch[]): Stretch | undefined =>
  [...stretches].sort((a, b) => b.to - b.from - (a.to - a.from))[0];

/** The parts of a bar on either side of the marker, clear of it. */
function split(bar: Stretch, marker: number | null): Stretch[] {
  if (marker === null || marker <= bar.from - CLEAR || marker >= bar.to + CLEAR) return [bar];
  return [{ from: bar.from, to: marker - CLEAR }, { from: marker + CLEAR, to: bar.to }];
}
