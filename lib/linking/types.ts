import type { EntityId, EntityIndex, NodeIndex } from '../gazetteer/ids';
import type { Candidate } from '../gazetteer/gazetteer';
import type { Kind } from '../shared/kind';
import type { Day } from '../shared/partial-date';
import type { Block, Span } from '../text/block';
import type { Token } from '../text/token';

/** What is to be linked. Without a date nothing is assumed about when it was written. */
export interface LinkInput {
  blocks: readonly Block[];
  date?: Day;
  /** Host name of the page: a local paper's town is where its story most likely is. */
  host?: string;
}

/** How a mention is used in the text. */
export type MentionRole = 'text' | 'byline' | 'dateline' | 'metonym' | 'demonym';

/** An entity as a mention refers to it. */
export interface EntityRef {
  id: EntityId;
  name: string;
  kind: Kind;
}

/** One name of the text and what it was taken for. Mentions are sorted and never overlap. */
export interface LinkedMention extends Span {
  surface: string;
  kind: Kind;
  /** Set only where the extension marks it as certain; null for "perhaps" and for unlinked names. */
  entity: EntityRef | null;
  /** How sure: 0 to 1. */
  score: number;
  /** A short reason, for the card: "named in full in paragraph 3". */
  why: string;
  role: MentionRole;
  /** For a metonym: what the place means here. */
  standsFor?: EntityRef;
  /** Where it is uncertain: what it may be, best first. Empty for an unlinked name. */
  alternatives: (EntityRef & { score: number })[];
  /** Mentions of one unlinked name share this: its normalised full name. */
  unlinkedName?: string;
}

/** A name that was considered and left alone, with the reason. Kept for `explain` and for tests. */
export interface NilMention extends Span {
  surface: string;
  reason: string;
}

export interface LinkResult {
  mentions: LinkedMention[];
  nil: NilMention[];
}

/** Casing of a block: where every word is capitalised, capitals are no evidence. */
export type Casing = 'sentence' | 'title' | 'upper';

/** A block with its tokens. */
export interface ReadBlock {
  index: number;
  block: Block;
  tokens: Token[];
  casing: Casing;
  /** Its number as a reader counts paragraphs. */
  paragraph: number;
}

/** A stretch of tokens that may be a name, with what the gazetteer knows about it. */
export interface Mention {
  block: ReadBlock;
  /** Tokens `[from, to)`. */
  from: number;
  to: number;
  surface: string;
  /** Normalised tokens. */
  words: string[];
  /** Set when the stretch is an alias of the gazetteer. */
  node: NodeIndex | null;
  candidates: Candidate[];
  /**
   * Set when the stretch looks like a person's or place's name that the gazetteer need not know. Perhaps: if its last
   * word is the surname of somebody in the story.
   */
  looksLike: 'person' | 'perhaps-person' | 'place' | null;
  /** A byline or dateline names people and places that are not in the story. */
  role: 'text' | 'byline' | 'dateline';
}

/** What was decided about a mention. */
export type Decision =
  | { type: 'linked'; entity: EntityIndex; score: number; why: string; role: MentionRole; standsFor?: EntityIndex }
  | { type: 'uncertain'; ranked: { entity: EntityIndex; score: number }[]; why: string }
  | { type: 'unlinked'; kind: 'person' | 'place'; name: string; score: number; why: string }
  | { type: 'nil'; reason: string };
