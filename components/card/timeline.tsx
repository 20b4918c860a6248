import { useContext } from 'preact/hooks';
import { LABEL_ROW, timelineLayout, type Bar, type TimelineInput, type TimelineLayout } from './timeline-layout';
import { TextWidthContext } from './text-width-context';
import { WordsContext } from './words';

/** More would be a table; the ledger behind "More" is that table. */
const MOST_LANES = 4;
const MOST_LANES_COMPACT = 3;

export interface TimelineProps extends Pick<TimelineInput, 'offices' | 'at' | 'asOf'> {
  /** For screen readers; the ledger holds the same facts as text. */
  label: string;
  /** "this story" or "today". */
  markerLabel: string;
  /** For a low window. */
  compact: boolean;
}

/** Offices over time, with the card's date on it. Solid is then, hollow is later, grey is before. */
export function Timeline({ label, compact, ...input }: TimelineProps) {
  const { locale } = useContext(WordsContext);
  const width = useContext(TextWidthContext);
  const layout = timelineLayout({ ...input, width, mostLanes: compact ? MOST_LANES_COMPACT : MOST_LANES, ...(locale === undefined ? {} : { locale }) });
  return layout ? <div class="sl-timeline"><Drawing layout={layout} label={label} /></div> : null;
}

function Drawing({ layout, label }: { layout: TimelineLayout; label: string }) {
  const { width, height, axisY, marker } = layout;
  return (
    <svg class="tl" width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <path class="tl-axis" d={`M0 ${axisY}H${width}`} />
      {layout.ticks.map((tick) => (
        <>
          <path class="tl-axis" d={`M${Math.round(tick.x) + 0.5} ${axisY}v4`} />
          <text class="tl-year" x={one(tick.labelX)} y={height - 1} text-anchor="middle">{tick.label}</text>
        </>
      ))}
      {marker && <path class="tl-marker" d={markerLine(marker, axisY)} />}
      {layout.bars.map((bar) => <path class={`tl-${bar.tense}`} d={outline(bar)} />)}
      {layout.labels.flatMap(({ lines, x, y, anchor, current }) => lines.map((line, i) => (
        <text class={current ? 'tl-now' : undefined} x={one(x)} y={y + i * LABEL_ROW} text-anchor={anchor}>{line}</text>
      )))}
      {marker && <text class="tl-story" x={one(marker.labelX)} y="8" text-anchor="middle">{marker.label}</text>}
    </svg>
  );
}

/** From beneath its label to the axis, but for the gaps. */
function markerLine({ x, gaps }: NonNullable<TimelineLayout['marker']>, axisY: number): string {
  const ends = [12, ...gaps.flatMap(({ from, to }) => [from, to]), axisY];
  return ends.map((y, i) => (i % 2 === 0 ? `M${x} ${y}` : `V${y}`)).join('');
}

/** A hollow bar's line runs inside its box; an open one has no right end. */
function outline({ x, y, width, height, tense, open }: Bar): string {
  if (tense !== 'later') return `M${one(x)} ${y}h${one(width)}v${height}h${one(-width)}z`;
  const right = one(open ? x + width : x + width - 0.5);
  return `M${right} ${y + 0.5}H${one(x + 0.5)}v${height - 1}H${right}${open ? '' : 'z'}`;
}

const one = (n: number): number => Math.round(n * 10) / 10;
