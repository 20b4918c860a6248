/**
 * The layout of the binary dataset. This file is the specification; docs/gazetteer-format.md explains it.
 *
 * One little-endian buffer: a header, a table of sections, and the sections, each 8-byte aligned. Every section is an
 * array of one integer type or plain bytes, used in place. Nothing is parsed at opening.
 */

/** "SIDELITE" in ASCII: the first eight bytes. */
export const MAGIC = 'SIDELITE';
/** Raised whenever a reader of the old version would misread the new one. */
export const FORMAT_VERSION = 2;

/** Header: magic (8 bytes), version, section count, total length, checksum (u32 each). */
export const HEADER_BYTES = 24;
/** A row of the section table: offset and length in bytes (u32 each), in the order of `SECTIONS`. */
export const TABLE_ROW_BYTES = 8;

/** Element types of sections. */
export type SectionType = 'u8' | 'u16' | 'i16' | 'u32';

/** Every section, its element type and what it holds. The order is part of the format. */
export const SECTIONS = {
  /** UTF-8 JSON of `GazetteerMeta`. Parsed on demand. */
  meta: 'u8',
  /** All texts, front-coded (string-list.ts). A reference to a text is its index in this list. */
  stringBytes: 'u8',
  stringStart: 'u32',

  /** Token dictionary: the normalised words, front-coded. A token's number is its index in this list. */
  tokenBytes: 'u8',
  tokenStart: 'u32',
  /** `TOKEN_FLAGS` of each token. Words and names that occur in no alias have tokens for the sake of their flags. */
  tokenFlags: 'u8',

  /**
   * Alias trie over tokens, nodes in breadth-first order, node 0 the root, children of a node sorted by token. Most nodes
   * are leaves, so where children begin is a sparse index (sparse-index.ts): bits, ranks, starts.
   */
  nodeInner: 'u32',
  nodeRank: 'u32',
  nodeFirst: 'u32',
  /** Low 24 bits: token on the edge into the node. High 8 bits: `ALIAS_FLAGS` of the alias that ends here. */
  nodeLabel: 'u32',
  /**
   * What the alias that ends here may mean. `NO_ALIAS` where none ends; else, with `CANDIDATE_FLAGS.last` set, its only
   * candidate itself, packed as in `candidateEntity`; else the index of its first candidate there.
   */
  nodeCandidate: 'u32',
  /** Low 24 bits: entity. High 8 bits: `CANDIDATE_FLAGS`. An alias's candidates follow each other, best prior first. */
  candidateEntity: 'u32',
  /** P(entity | alias) × 65,535. */
  candidatePrior: 'u16',

  /**
   * Entities. Those with a written id come first, sorted by it; then GeoNames places, sorted by number. Their ids as
   * ascending numbers (number-list.ts): the text of a written id, or a GeoNames number and the number of texts.
   */
  entityIdBytes: 'u8',
  entityIdStart: 'u32',
  /** Text of the display name. */
  entityName: 'u32',
  /** Kind and type together: index into the meta's `types`. */
  entityType: 'u8',
  /** ISO 3166-1 alpha-2 code as two letters in base 26, plus one; 0 for none. */
  entityCountry: 'u16',
  /** Latitude × 32,767 / 90; `NO_COORDINATE` for none. About 150 m. */
  entityLat: 'i16',
  /** Longitude × 32,767 / 180. About 300 m at the equator. */
  entityLon: 'i16',
  /** Population as a decimal float: low 12 bits mantissa, high 4 bits exponent of ten; 0 for unknown. */
  entityPopulation: 'u16',
  /** One more than the index into `adminEntity` of the first- and of the second-level unit; 0 for none. */
  entityAdmin1: 'u16',
  entityAdmin2: 'u16',
  /** How often news names it: log scale, see `packWeight`. */
  entityWeight: 'u8',
  /** Entities of administrative units, to keep the two columns above narrow. */
  adminEntity: 'u32',

  /** Facts, sorted by entity then property then start. Most places have none: a sparse index over entities. */
  factHolder: 'u32',
  factRank: 'u32',
  factFirst: 'u32',
  /** Low 8 bits: index into `PROPERTIES`. High 8 bits: `FACT_FLAGS`. */
  factProperty: 'u16',
  /** By the property's value type: an entity, a text, or a number. */
  factValue: 'u32',
  /** Index into the pairs of dates below; few facts have any, and many share theirs. */
  factDates: 'u16',
  /** `PartialDate` (two's complement), 0 for none: start and end of each distinct pair, in the order of their numbers. */
  dateStart: 'u32',
  dateEnd: 'u32',

  /** Country outlines for maps, see lib/cards/map/outlines.ts. Opaque here. */
  outlines: 'u8',
} as const satisfies Record<string, SectionType>;

export type SectionName = keyof typeof SECTIONS;
export const SECTION_NAMES = Object.keys(SECTIONS) as SectionName[];

/** Bytes an element of each type takes. */
export const ELEMENT_BYTES: Record<SectionType, number> = { u8: 1, u16: 2, i16: 2, u32: 4 };

export const NO_COORDINATE = -32768;

/** Kinds of rows. Offices are rows too, so that they have names and facts, but no name on a page links to one. */
export const ENTITY_KINDS = ['person', 'place', 'organisation', 'event', 'group', 'office'] as const;

/** In `nodeCandidate`: no alias ends at the node. */
export const NO_ALIAS = 0xffffffff;

export const INDEX_BITS = 24;
export const INDEX_MASK = 0xffffff;

/** Of an alias, whatever it means. */
export const ALIAS_FLAGS = {
  /** In lower case it is an ordinary English word: "reading", "nice", "mobile". */
  ordinary: 1,
  /** It is an English given name or surname as well: "Jordan", "Chad", "Paris". */
  personal: 2,
  /** It is also the name of something that the dataset leaves out: a planet, a god. "Mars", "Jupiter". */
  elsewhere: 4,
  /** Its priors were written by hand for news, rather than guessed from how large or famous its candidates are. */
  weighed: 8,
} as const;

/** Of a single word, whatever it is part of. */
export const TOKEN_FLAGS = {
  /** A given name: "Robert", "Otabek". */
  given: 1,
  /** A family name: "Smith", "Khan". */
  family: 2,
  /** A family name that comes first: "Kim", "Zhang". */
  familyFirst: 4,
  /** An ordinary English word that texts really use. */
  ordinary: 8,
  /** Given names only: of a woman, of a man. */
  female: 16,
  male: 32,
} as const;

/** Of one candidate of an alias. */
export const CANDIDATE_FLAGS = {
  /** A bare surname: follows a person introduced before, or needs strong evidence. */
  surname: 1,
  /** Marked by its writers as needing evidence. */
  needsContext: 2,
  /** An acronym: matches in capitals only. */
  capitals: 4,
  /** A demonym or adjective: "Kyrgyz". */
  demonym: 8,
  /** A short form, used only after the full name: "the Fund". */
  shortName: 16,
  /** The last candidate of its alias. */
  last: 128,
} as const;

export const FACT_FLAGS = {
  acting: 1,
  disputed: 2,
  /** It has ended, nobody wrote down when. */
  endUnknown: 4,
  /** A head of state who does not govern. */
  ceremonial: 8,
  /** An alias that only matching needs: "the oil cartel" is no name that a card tells. */
  matchOnly: 16,
  /** A former name that takes "the" in a sentence. */
  the: 32,
} as const;

/** What a fact's `value` is. A `date` is in `start`. */
export type ValueType = 'entity' | 'string' | 'number' | 'date';

/** Every property, what its value is, and what the dates on it mean where that is not plain. */
export const PROPERTIES = {
  alias: 'string',
  native: 'string',
  /** Official from `start` to `end`; of a person, what it was called by then. */
  'former-name': 'string',
  description: 'string',
  wikipedia: 'string',
  /** The name takes "the". Value 1. */
  the: 'number',

  born: 'date',
  died: 'date',
  /** 1 female, 2 male, 3 other. */
  gender: 'number',
  surname: 'string',
  citizenship: 'entity',
  /** Value: an office. First to last day, both included. */
  holds: 'entity',
  /** Of a country or organisation: an office that belongs to it. */
  office: 'entity',
  /** From the wedding to divorce or death, where known. */
  spouse: 'entity',
  parent: 'entity',
  child: 'entity',
  sibling: 'entity',
  relative: 'entity',

  /** Of an office: title before "of", what it is the office of, the whole when "title of entity" reads wrongly. */
  title: 'string',
  of: 'entity',
  label: 'string',
  /** Index into the meta's `roles`. */
  role: 'number',
  /** Fixed terms: years × 10000 + month × 100 + day on which they begin. 40120 is four years from 20 January. */
  term: 'number',

  country: 'entity',
  'part-of': 'entity',
  capital: 'entity',
  /** Why there is no capital, or what it is instead: "A city-state". */
  'capital-note': 'string',
  area: 'number',
  language: 'string',
  currency: 'string',
  demonym: 'string',
  /** Date of independence; value: from whom, or no entity. */
  independence: 'entity',
  successor: 'entity',
  'flag-since': 'date',
  'stands-for': 'entity',
  'population-year': 'number',

  /** Came to be, ceased to be. */
  start: 'date',
  end: 'date',
  seat: 'entity',
  members: 'number',
  /** Of an event. */
  at: 'entity',
  /** Of an event: sides one and two, against each other; `side-3` are others. */
  'side-1': 'entity',
  'side-2': 'entity',
  'side-3': 'entity',
  ongoing: 'number',

  /** Of a place, and of all that lies in it: who claims and who holds it, from `start` to `end`. */
  dispute: 'string',
  /** Of a place: the state that governed it from `start` to `end`, where that is not told by its country's independence. */
  'governed-by': 'entity',
} as const satisfies Record<string, ValueType>;

export type Property = keyof typeof PROPERTIES;
export const PROPERTY_NAMES = Object.keys(PROPERTIES) as Property[];

/** Stands for "no entity" in an entity-valued fact. */
export const NO_ENTITY = 0xffffffff;

/** What the `meta` section holds. */
export interface GazetteerMeta {
  /** Last day the writers of `data/` are sure of, `YYYY-MM-DD`. */
  asOf: string;
  /** Hash of the build's inputs: two datasets with one hash are the same dataset. */
  inputs: string;
  /** Every kind with each of its types, `place/city`; a kind alone, `person`, where there are no types. */
  types: string[];
  /** Names of office roles. */
  roles: string[];
  /** Host names of local news sites, separated by spaces, by the id of the town they report about. */
  homes: Record<string, string>;
  /** How many texts and tokens there are: the last block of each list may be short. */
  texts: number;
  tokens: number;
  sources: { name: string; version: string; licence: string; what: string }[];
}
