/** The locator map of a card: which place to show, and around it what. */
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { EntityIndex } from '../gazetteer/ids';
import type { PartialDate } from '../shared/partial-date';
import type { CardContext } from './context';
import { distanceText } from './geography';
import type { MapModel, MapReach } from './map-model';
import { unionNamed } from './map/border-history';
import { locatorMap, type MapRequest } from './map/locator-map';
import { Outlines } from './map/outlines';
import { nameOn } from './names-on';
import { referenceFor } from './place-distance';
import { capitalOn, countryOf } from './place-facts';
import { stateOfPlace } from './sovereignty';

/** How far areas reach from their point, by type, in km: the window is a little larger. Rough sizes of what news names. */
const RADIUS: Record<string, number> = {
  continent: 3500, ocean: 4000, 'world-region': 1300, 'historical-state': 2000, sea: 700, gulf: 500, 'mountain-range': 600, desert: 700, river: 500, region: 300, state: 300,
  province: 250, county: 120, peninsula: 500, plain: 500, islands: 400, lake: 200, strait: 200, canal: 150, valley: 250, island: 200,
};
const SMALL_AREA = 120;
/** Places that are points in a country. */
const POINTS = /^(city|district|building|landmark|airport|base|prison|border-crossing|site|cape)$/;

/** Earlier borders are not known to the outlines, see border-history.ts. */
const FIRST_BORDERS = 19890000;
/** Pixels; the design's height in low windows. */
const COMPACT_HEIGHT = 112;

export interface MapOptions {
  compact: boolean;
  reach: MapReach;
  width?: number;
}

/** Null where there is no place with coordinates, or where the day's borders cannot be drawn. */
export function mapFor(context: CardContext, options: MapOptions): MapModel | null {
  const place = placeOf(context);
  return place === null ? null : mapOfPlace({ ...context, entity: place }, options);
}

/** A place is itself; an organisation is at its seat, an event where it happened, if that is one place. */
function placeOf({ gazetteer, entity }: CardContext): EntityIndex | null {
  const kind = gazetteer.rowKind(entity);
  if (kind === 'place') return entity;
  const facts = kind === 'organisation' ? gazetteer.facts(entity, 'seat') : kind === 'event' ? gazetteer.facts(entity, 'at') : [];
  return facts.length === 1 ? (facts[0]?.entity ?? null) : null;
}

function mapOfPlace(context: CardContext, { compact, reach, width }: MapOptions): MapModel | null {
  const { gazetteer, entity, day, locale, units } = context;
  if (gazetteer.outlines.length === 0 || (day !== null && day < FIRST_BORDERS)) return null;
  const subject = subjectOf(gazetteer, entity, day);
  if (!subject) return null;
  const bygone = gazetteer.type(entity) === 'historical-state' ? unionNamed(gazetteer.name(entity)) : undefined;
  const country = countryOf(gazetteer, entity);
  const code = country === null ? undefined : gazetteer.countryCode(country);
  const state = stateOfPlace(gazetteer, entity, day);
  const capital = state === null || day === null ? null : capitalOn(gazetteer, state, day);
  const capitalPoint = capital === null || capital === entity ? null : namedPoint(gazetteer, capital, day);
  const reference = referenceFor(context, subject);
  const from = reference === null || reference === capital ? null : namedPoint(gazetteer, reference, day);
  const request: MapRequest = {
    subject, reach,
    ...(subject.kind === 'city' && code !== undefined && { country: code }),
    ...(capitalPoint && { capital: capitalPoint }),
    ...(from && { from }),
    // A state that is no more is drawn in the borders of its last day, whatever day the card is for.
    ...(bygone ? { date: bygone.until - 1 } : day !== null && { date: day }),
    ...(compact && { height: COMPACT_HEIGHT }),
    ...(width !== undefined && { width }),
    formatDistance: (km) => distanceText(km, locale, units),
  };
  return locatorMap(outlinesOf(gazetteer), request) ?? null;
}

function subjectOf(gazetteer: Gazetteer, entity: EntityIndex, day: PartialDate | null): MapRequest['subject'] | null {
  const point = namedPoint(gazetteer, entity, day);
  if (!point) return null;
  const type = gazetteer.type(entity);
  if (POINTS.test(type)) return { ...point, kind: 'city' };
  const iso = gazetteer.countryCode(entity);
  if (/^(country|territory)$/.test(type) && iso !== undefined) return { ...point, kind: 'country', iso };
  const [member] = type === 'historical-state' ? (unionNamed(gazetteer.name(entity))?.members ?? []) : [];
  if (member !== undefined) return { ...point, kind: 'country', iso: member };
  return { ...point, kind: 'area', radiusKm: RADIUS[type] ?? SMALL_AREA };
}

function namedPoint(gazetteer: Gazetteer, entity: EntityIndex, day: PartialDate | null): { name: string; lat: number; lon: number } | null {
  const point = gazetteer.coordinates(entity);
  return point && { name: nameOn(gazetteer, entity, day), ...point };
}

const opened = new WeakMap<Uint8Array, Outlines>();

/** Outlines are opened in place, once for a dataset. */
function outlinesOf({ outlines }: Gazetteer): Outlines {
  const known = opened.get(outlines) ?? Outlines.from(outlines.buffer, outlines.byteOffset, outlines.byteLength);
  opened.set(outlines, known);
  return known;
}
