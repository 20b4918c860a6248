import { useContext } from 'preact/hooks';
import type { EntityCard } from '../../lib/cards/card-model';
import type { CardProps } from './card-props';
import { LocatorMap } from './locator-map';
import { Timeline } from './timeline';
import { WordsContext } from './words';

/** A card has one picture in its first view. */
export type VisualKind = 'map' | 'timeline' | 'none';

/**
 * What has a place is on a map (an organisation at its seat, an event where it happened); people are on a timeline. A
 * metonym is not about the place, and a guess is not illustrated: their first view goes to the reason and to the
 * alternatives.
 */
export function firstVisual({ certain, standsFor, map, offices }: EntityCard): VisualKind {
  if (!certain || standsFor) return 'none';
  if (map) return 'map';
  return offices.length > 0 ? 'timeline' : 'none';
}

/** What the first view left out. A country's offices are those of its leaders. */
export function secondVisual(model: EntityCard): VisualKind {
  const first = firstVisual(model);
  if (first === 'map') return model.offices.length > 0 ? 'timeline' : 'none';
  if (first === 'none' && !model.certain) return 'none';
  return model.map ? 'map' : 'none';
}

/** Draws one of them. */
export function Visual({ kind, model, dateMode, compact = false, onSwitchMap }: Pick<CardProps, 'dateMode' | 'compact' | 'onSwitchMap'> & { kind: VisualKind; model: EntityCard }) {
  const words = useContext(WordsContext);
  if (kind === 'map') return model.map ? <LocatorMap map={model.map} onSwitch={onSwitchMap} /> : null;
  if (kind === 'none') return null;
  return (
    <Timeline
      offices={model.offices}
      at={model.at}
      asOf={yearOf(model.provenance.asOf)}
      label={model.kind === 'person' ? words.offices : words.whoLedIt}
      compact={compact}
      markerLabel={dateMode === 'today' ? words.today.toLowerCase() : words.thisStory}
    />
  );
}

/** Good to a few days, which is less than a pixel. */
function yearOf(day: string): number | null {
  const [year, month = 1, date = 1] = day.split('-').map(Number);
  return year === undefined || Number.isNaN(year) ? null : year + (month - 1) / 12 + (date - 1) / 365;
}
