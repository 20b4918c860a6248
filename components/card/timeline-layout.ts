/** Lays a timeline out: pure numbers in, pure numbers out. The component only draws what this says. */
import type { OfficeLine } from '../../lib/cards/card-model';
import { textWidth } from '../../lib/cards/map/text-width';
import { placeLabel, type PlacedLabel, type Stretch } from './timeline-label';
import { lanesOf, type Lane, type Span } from './timeline-lanes';
import { domainOf, scaleOf, ticksOf, type Tick } from './timeline-scale';

/** What to lay out. `asOf` is where holdings that last are known to reach; years are fractions. */
export interface TimelineInput {
  offices: readonly OfficeLine[];
  at: number | null;
  asOf: number | null;
  /** "this story" or "today": the marker's label. */
  markerLabel: string;
  width: number;
  mostLanes: number;
  locale?: string;
}

/** A bar. `open`: it lasts, so it runs off the right edge and has no right end. */
export interface Bar {
  x: number;
  y: number;
  width: number;
  height: number;
  tense: Span['tense'];
  open: boolean;
}

export interface LaneLabel extends PlacedLabel {
  /** Baseline. */
  y: number;
  current: boolean;
}

export interface TimelineLayout {
  width: number;
  height: number;
  bars: Bar[];
  labels: LaneLabel[];
  axisY: number;
  ticks: Tick[];
  /** `gaps`: where labels interrupt its line, from top to bottom. */
  marker?: { x: number; labelX: number; label: string; gaps: Stretch[] };
}

/** Pixels, all on the 4 px grid but the bars, which sit optically on the text's middle. */
const LANE = 16;
/** A label that fits nowhere on its lane has rows of this height above it. */
export const LABEL_ROW = 14;
const MARKER_ROW = 16;
const AXIS_ROW = 20;
const BAR = 6;
const ACTING_BAR = 3;
const BAR_TOP = 5;
const BASELINE = 12;
/** The least a holding may shrink to and still be seen; the current one is what the reader looks for. */
const NARROWEST = 4;
const NARROWEST_CURRENT = 6;
const FONT = { size: 11 };

/** The layout, or nothing when no office has a date. */
export function timelineLayout(input: TimelineInput): TimelineLayout | undefined {
  const { at, width } = input;
  const lanes = lanesOf(input.offices, at, input.mostLanes);
  if (lanes.length === 0) return undefined;
  const domain = domainOf(lanes, at, input.asOf);
  const x = scaleOf(domain, width);
  const marker = at === null ? null : Math.round(x(at)) + 0.5;
  const top = marker === null ? 0 : MARKER_ROW;
  let bottom = top;
  const drawn = lanes.map((lane) => {
    const laid = layLane(lane, bottom, x, marker, width);
    bottom = laid.bottom;
    return laid;
  });
  const axisY = bottom + 3.5;
  const labels = drawn.map((lane) => lane.label);
  return {
    width,
    height: bottom + AXIS_ROW,
    bars: drawn.flatMap((lane) => lane.bars),
    labels,
    axisY,
    ticks: ticksOf(domain, width, input.locale),
    ...(marker === null ? {} : { marker: { ...markerAt(marker, input.markerLabel, width), gaps: labels.filter(({ acrossMarker }) => acrossMarker).map(({ y, lines }) => ({ from: y - BASELINE + 2, to: y + (lines.length - 1) * LABEL_ROW + 4 })) } }),
  };
}

function markerAt(x: number, label: string, width: number): { x: number; labelX: number; label: string } {
  const half = textWidth(label, FONT) / 2;
  return { x, label, labelX: Math.min(Math.max(x, half), width - half) };
}

function layLane(lane: Lane, laneTop: number, x: (year: number) => number, marker: number | null, width: number) {
  const whole = lane.spans.map((span) => stretchOf(span, x, width));
  const label = placeLabel(lane.title, whole, marker, width);
  const top = laneTop + (label.above ? label.lines.length * LABEL_ROW : 0);
  const bars = lane.spans.flatMap((span, i) => {
    const stretch = whole[i];
    return stretch ? without(stretch, label.cut).map((part) => barOf(span, part, top, width)) : [];
  });
  const current = lane.spans.some((span) => span.tense === 'current');
  return { bars, bottom: top + LANE, label: { ...label, y: (label.above ? laneTop : top) + BASELINE, current } };
}

function stretchOf({ start, end, tense }: Span, x: (year: number) => number, width: number): Stretch {
  const narrowest = tense === 'current' ? NARROWEST_CURRENT : NARROWEST;
  const from = Math.min(x(start), width - narrowest);
  return { from, to: Math.max(end === null ? width : x(end), from + narrowest) };
}

/** A bar minus the stretch that its own label takes. */
function without(bar: Stretch, cut: Stretch | undefined): Stretch[] {
  if (!cut || cut.to <= bar.from || cut.from >= bar.to) return [bar];
  return [{ from: bar.from, to: cut.from }, { from: cut.to, to: bar.to }].filter(({ from, to }) => to > from);
}

function barOf({ end, tense, acting }: Span, { from, to }: Stretch, top: number, width: number): Bar {
  const height = acting ? ACTING_BAR : BAR;
  const y = top + BAR_TOP + (acting ? BAR - ACTING_BAR : 0);
  return { x: from, y, width: to - from, height, tense, open: end === null && to === width };
}
