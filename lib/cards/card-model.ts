/**
 * What a card says, in which order, and from which source: plain data that survives a message. Components draw it;
 * they never decide what is true. Strings are ready to show, in the reader's date format.
 */
import type { Kind } from '../shared/kind';
import type { FlagModel } from './flag-model';
import type { MapModel } from './map-model';

/** The date that a card's facts are true for. `source` says where it came from, for the dateline. */
export interface CardDate {
  /** `YYYY-MM-DD`. */
  value: string;
  /** As shown: "15 April 2010". */
  label: string;
  /** Reads on from "Date from": "the page’s metadata", "the dateline", "the address of the page". */
  source: string;
}

/** A dated claim: what, and the grey rest of the line ("since 2005", "2010–2011"). */
export interface Claim {
  what: string;
  when?: string;
}

/** A line of the ledger under "More", and a bar of the timeline. Years are fractions: 2010.29 is 15 April 2010. */
export interface OfficeLine {
  /** What a lane is called: the office, or for a body's leaders their name. */
  title: string;
  /** Of a leader whose office is not the usual one: its title, for the ledger. */
  detail?: string;
  /** As shown: "2005–2010", "since 2012". */
  when: string;
  /** Start and end as fractional years; null where unknown. An office that lasts has `end: null` and `ongoing`. */
  start: number | null;
  end: number | null;
  ongoing: boolean;
  acting: boolean;
  /**
   * Relative to the card's date; without a date everything is `past` and nothing is claimed. What is `unclear` may have
   * been over, or not have begun: it has no bar.
   */
  tense: 'past' | 'current' | 'later' | 'unclear';
}

export interface Fact {
  label: string;
  value: string;
  /** The grey rest of the line: "no dates on record". */
  note?: string;
  /** What was not so yet on the card's date: hollow. */
  later?: boolean;
  /** ISO 3166-1 alpha-2 code of the flag before the value, when it was the flag on the card's date. */
  flag?: string;
  /** Its drawing, added when the card is sent to a page. */
  flagDrawing?: FlagModel;
}

/** Another entity that this card leads to. */
export interface RelatedEntity {
  id: string;
  name: string;
  kind: Kind;
  /** "Before", "Capital", "Part of" …; empty for what only the names in the card's own sentences lead to. */
  relation: string;
}

export interface Provenance {
  /** "Facts: Sidelight reference data, as of June 2025. Population: GeoNames." */
  sources: string[];
  /** Last day the dataset's writers are sure of, `YYYY-MM-DD`. */
  asOf: string;
}

/** An entity that the name might also mean. */
export interface Alternative {
  id: string;
  name: string;
  kind: Kind;
  description: string;
}

/** A card about an entity of the gazetteer. */
export interface EntityCard {
  type: 'entity';
  id: string;
  kind: Kind;
  /** False: the card opens with "Perhaps", and leads with its alternatives. */
  certain: boolean;
  date: CardDate | null;
  heading: {
    name: string;
    /** The name in its own script or language, "Роза Отунбаева". */
    native?: string;
    /** What an acronym stands for; for a name in full its acronym. */
    acronym?: string;
    /** True on the card's date and nothing later; absent when nothing dated is certain. */
    then?: Claim;
    /** What came before, where `then` alone would mislead. */
    before?: Claim;
    /** What followed: hollow, later, never in the heading's first line. */
    now?: Claim;
    /** Of a state that is no more: what is there today. */
    today?: string;
    /** Timeless, or derived for the date. */
    description: string;
  };
  /** For a metonym: what the name means here, and why. The heading's place stays the entity. */
  standsFor?: { name: string; reason: string; place: string };
  /** ISO 3166-1 alpha-2 code of the flag to show, when it was the flag on the card's date. */
  flag?: string;
  /** Its drawing, added when the card is sent to a page; the composer leaves it out. */
  flagDrawing?: FlagModel;
  /** At most three facts for the first view (capital, population, area; seat, leader; where, sides). */
  keyFacts: Fact[];
  /** The rest, behind "More". */
  facts: Fact[];
  offices: OfficeLine[];
  /** Fractional year of the card's date, for the timeline's marker. */
  at: number | null;
  map?: MapModel;
  related: RelatedEntity[];
  alternatives: Alternative[];
  /** English Wikipedia article title; the card links out only on click. */
  wikipedia?: string;
  /** Why this name was linked to this entity. */
  why: string;
  provenance: Provenance;
}

/** A card about a name known from the article alone. The quotation is in the story strip, not here. */
export interface UnlinkedCard {
  type: 'unlinked';
  kind: Kind;
  name: string;
  /** The reference data knows the name, but could not be asked: it stands in for the card that is wanted. */
  unavailable?: true;
}

export type CardModel = EntityCard | UnlinkedCard;
