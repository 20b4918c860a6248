import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { StoryModel } from '../../lib/cards/story-model';
import { DownIcon, LeftIcon, RightIcon, UpIcon } from '../ui/icons';
import type { CardStatus } from './card-status';
import { WordsContext } from './words';

export interface StoryStripProps {
  story: StoryModel;
  /** Absent: there is nothing more to show. */
  expanded: boolean | undefined;
  status?: CardStatus | undefined;
  onPrevious(): void;
  onNext(): void;
  onMore(): void;
  /** In the place of "More", where there is nothing more. */
  children?: ComponentChildren;
}

/** The foot of the card: where in the article the name occurs, and the way to the rest of the card. */
export function StoryStrip({ story, expanded, status, onPrevious, onNext, onMore, children }: StoryStripProps) {
  const words = useContext(WordsContext);
  const { positions, current } = story;
  const count = positions.length;
  const told = current < 0 ? words.mentions(count) : count === 1 ? words.onlyMention : words.mention(current + 1, count);
  return (
    <div class="sl-story">
      {count > 0 && (
        <div class="sl-scrub">
          <button type="button" aria-label={words.previous} disabled={current <= 0} onClick={onPrevious}><LeftIcon /></button>
          <Ticks positions={positions} current={current} />
          <button type="button" aria-label={words.next} disabled={current >= count - 1} onClick={onNext}><RightIcon /></button>
        </div>
      )}
      <div class="sl-foot">
        <span role="status" class={status && `sl-status-${status}`}>{status ? words.status[status] : told}</span>
        {expanded !== undefined && (
          <button type="button" class="sl-more" aria-expanded={expanded} onClick={onMore}>
            {expanded ? words.less : words.more}
            {expanded ? <UpIcon /> : <DownIcon />}
          </button>
        )}
        {children}
      </div>
    </div>
  );
}

/** The article as a line. Shares of the width, so that the strip fits a sheet as well as a card. */
function Ticks({ positions, current }: { positions: readonly number[]; current: number }) {
  return (
    <svg width="100%" height="24" shape-rendering="crispEdges" aria-hidden="true">
      <line class="st-line" x1="0" x2="100%" y1="12.5" y2="12.5" />
      {positions.map((position, i) => i !== current && <Tick at={position} kind="st-tick" from={8.5} to={16.5} />)}
      {positions[current] !== undefined && <Tick at={positions[current]} kind="st-current" from={4.5} to={20.5} />}
    </svg>
  );
}

/** Keeps the first and last tick, which are wider than a point, on the line. */
const INSET = 1;

function Tick({ at, kind, from, to }: { at: number; kind: string; from: number; to: number }) {
  const x = `${(INSET + Math.min(Math.max(at, 0), 1) * (100 - 2 * INSET)).toFixed(2)}%`;
  return <line class={kind} x1={x} x2={x} y1={from} y2={to} />;
}
