import type { MapReach } from '../map-model';
import type { LonLat } from './projection';

export interface NamedPoint extends LonLat {
  name: string;
}

/** What a locator map is asked to show. Coordinates are decimal degrees. */
export interface MapRequest {
  subject: NamedPoint & {
    /** A city is a point in its country; a country is filled; an area (a sea, a region, a mountain) is a name in a window. */
    kind: 'city' | 'country' | 'area';
    /** ISO 3166-1 alpha-2, for a country. */
    iso?: string;
    /** How far an area reaches from its point. */
    radiusKm?: number;
  };
  /** ISO 3166-1 alpha-2 of the country to fill around a city. */
  country?: string;
  capital?: NamedPoint;
  /** Where the card tells the distance from, if that is not the capital; the dotted line goes there. */
  from?: NamedPoint;
  /** Further places, shown where there is room. */
  places?: readonly NamedPoint[];
  /** Names of seas and the like, shown where there is room. */
  waters?: readonly NamedPoint[];
  /** `near` unless told. */
  reach?: MapReach;
  /** The day the borders are for, `yyyymmdd`; today's without one. */
  date?: number;
  /** Pixels. */
  width?: number;
  height?: number;
  /** Name of a country in the reader's language. */
  countryName?(iso: string): string | undefined;
  /** "300 km". */
  formatDistance?(km: number): string;
  /** For screen readers. */
  label?: string;
}

/** The card's map: its inner width, and 36 cells of 4 px. */
export const MAP_WIDTH = 338;
export const MAP_HEIGHT = 144;
