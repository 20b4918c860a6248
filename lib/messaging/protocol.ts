/**
 * Every message between the parts of the extension: one call map for each direction, one sentence for each message.
 * Requests are plain JSON and are checked on arrival; replies are what the call returns, or an error as data.
 */
import * as v from 'valibot';
import type { CardModel } from '../cards/card-model';
import { MAP_REACHES } from '../cards/map-model';
import { HIDING_SCOPES, type HiddenName, type HidingScope } from '../cards/hidden-names';
import type { LinkedMention } from '../linking/types';
import type { Kind } from '../shared/kind';
import { UNITS } from '../shared/units';
import { BLOCK_ROLES } from '../text/block';

/** No article is longer; a message beyond this is not from our page part. */
const MAX_BLOCKS = 5000;
const MAX_BLOCK_LENGTH = 200_000;
const MAX_ALTERNATIVES = 10;
/** Places beyond these are not told of in a card. */
export const MAX_NEAR = 40;

const day = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/));
const entityId = v.pipe(v.string(), v.maxLength(200));
const line = v.pipe(v.string(), v.maxLength(1000));

const block = v.object({ role: v.picklist(BLOCK_ROLES), text: v.pipe(v.string(), v.maxLength(MAX_BLOCK_LENGTH)) });

/** Requests from a page to the background. */
export const backgroundRequests = {
  /** Links the names of an article. `host`: of the page, since a local paper's names are those of its town. */
  linkBlocks: v.object({ blocks: v.pipe(v.array(block), v.maxLength(MAX_BLOCKS)), date: v.nullable(day), host: v.pipe(v.string(), v.maxLength(253)) }),
  /** Composes the card of an entity for a date. */
  getCard: v.object({
    entity: entityId,
    date: v.nullable(v.object({ value: day, source: line })),
    locale: v.pipe(v.string(), v.maxLength(35)),
    why: line,
    certain: v.boolean(),
    alternatives: v.pipe(v.array(entityId), v.maxLength(MAX_ALTERNATIVES)),
    standsFor: v.nullable(entityId),
    /** The window is low. */
    compact: v.boolean(),
    /** Width of the card's map in pixels. */
    mapWidth: v.pipe(v.number(), v.integer(), v.minValue(100), v.maxValue(1000)),
    /** How much of the world it shows. */
    mapReach: v.picklist(MAP_REACHES),
    /** Of distances and areas; `auto` follows the locale. */
    units: v.picklist(UNITS),
    /** Where the story was written, and the places it names: distances are told from there. */
    story: v.object({ dateline: v.nullable(entityId), near: v.pipe(v.array(entityId), v.maxLength(MAX_NEAR)) }),
  }),
  /** Brings the code that draws cards into the page that asks. */
  loadCardCode: v.object({}),
  /** Which names the reader has hidden, in the tab that asks and everywhere. */
  getHidden: v.object({}),
  /** Hides a name in the tab that asks or everywhere, or shows it again. */
  setHidden: v.object({ scope: v.picklist(HIDING_SCOPES), entity: v.nullable(entityId), name: line, isHidden: v.boolean() }),
  /** Tells how many names are marked, for the number on the toolbar button; null when the page is not marked. */
  reportCount: v.object({ count: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))) }),
  /** From the popup: brings the page part into a tab that the reader has chosen, unless it is there. */
  activate: v.object({ tab: v.pipe(v.number(), v.integer()) }),
};

/** Requests to the page part of a tab, from the popup and for the reader's shortcuts. */
export const pageRequests = {
  /** Marks the page, also one that is no article, and says what was found. */
  markPage: v.object({ evenIfNoArticle: v.boolean() }),
  /** Takes the marks away until the page is loaded again. */
  clearPage: v.object({}),
  /** Scrolls to the first mention of a name in the list and opens its card. */
  showName: v.object({ subject: v.string() }),
  /** Goes to the next (1) or previous (-1) marked name and opens its card. */
  walk: v.object({ by: v.picklist([1, -1]) }),
  /** Opens the list of the story's names in the page. */
  listNames: v.object({}),
  /** Marks the page, or takes its marks away. */
  togglePage: v.object({}),
  /** Shows again what the reader has hidden in this tab. */
  showHidden: v.object({}),
};

type Requests<S extends Record<string, v.GenericSchema>> = { [K in keyof S]: v.InferOutput<S[K]> };
export type BackgroundRequests = Requests<typeof backgroundRequests>;
export type PageRequests = Requests<typeof pageRequests>;

/** What each call returns. */
export interface BackgroundReplies {
  linkBlocks: LinkedMention[];
  getCard: CardModel;
  loadCardCode: null;
  getHidden: Record<HidingScope, HiddenName[]>;
  setHidden: null;
  reportCount: null;
  activate: null;
}
export interface PageReplies {
  markPage: PageStatus;
  clearPage: PageStatus;
  showName: null;
  walk: null;
  listNames: null;
  togglePage: PageStatus;
  showHidden: PageStatus;
}

/** What the popup shows of a page. */
export type PageStatus =
  /** Names are marked. */
  | { state: 'marked'; title: string; date: { value: string; source: string } | null; names: FoundName[]; hiddenInTab: HiddenName[] }
  /** The page is left alone, and why. `canMark`: the reader may have it marked anyway. */
  | { state: 'silent'; reason: string; canMark: boolean }
  /** Something failed. The page is as it was. */
  | { state: 'failed'; message: string };

/** A person or place of the story, for the popup's list. */
export interface FoundName {
  /** What all its mentions share; see `subjectOf`. */
  subject: string;
  name: string;
  kind: Kind;
  /** How far down the article each mention stands, 0 to 1. */
  positions: number[];
  /** False for "perhaps". */
  certain: boolean;
  /** Known from the article alone. */
  unlinked: boolean;
}

/** Why a call failed: data, never thrown across. */
export interface CallError {
  kind: 'bad-request' | 'dataset' | 'not-found' | 'forbidden' | 'failed';
  message: string;
}
