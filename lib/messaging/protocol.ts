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
import { MAP_WIDTH, MAX_ALTERNATIVES, MAX_BLOCK_LENGTH, MAX_BLOCKS, MAX_LINE, MAX_NEAR } from './limits';

const day = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/));
const entityId = v.pipe(v.string(), v.maxLength(200));
const line = v.pipe(v.string(), v.maxLength(MAX_LINE));

const origins = v.array(line);
const hiddenName = v.object({ entity: v.nullable(entityId), name: line });
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

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
    mapWidth: v.pipe(v.number(), v.integer(), v.minValue(MAP_WIDTH.min), v.maxValue(MAP_WIDTH.max)),
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
  setHidden: v.object({ scope: v.picklist(HIDING_SCOPES), ...hiddenName.entries, isHidden: v.boolean() }),
  /** Tells how many names of its story a frame has marked; `off` when the reader has taken the marks away, null when there is no story (any more). `part`: of the page part, drawn by lot. */
  reportCount: v.object({ part: v.pipe(v.string(), v.maxLength(40)), isTop: v.boolean(), count: v.nullable(v.union([count, v.literal('off')])) }),
  /** From the popup: brings the page part into those frames of a tab that the reader has chosen in which it is not yet. */
  activate: v.object({ tab: v.pipe(v.number(), v.integer()) }),
  /** From the popup: a site was switched off, or on again, where all sites are given. */
  followSite: v.object({ site: line }),
};

/** Requests to the page part of a frame, from the popup, for the reader's shortcuts, and when what it may do has changed. */
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
  /** The names that are hidden in this tab from now on. */
  hearHidden: v.object({ names: v.array(hiddenName) }),
  /** Ends the page part if its origin is one of `sites` and none of `except`: patterns like those of host permissions. */
  leaveSites: v.object({ sites: origins, except: origins }),
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
  followSite: null;
}
export interface PageReplies {
  markPage: PageStatus;
  clearPage: PageStatus;
  showName: null;
  walk: null;
  listNames: null;
  togglePage: PageStatus;
  showHidden: PageStatus;
  hearHidden: null;
  leaveSites: null;
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
