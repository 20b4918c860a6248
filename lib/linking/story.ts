/** What the story as a whole tells: when it was written, which countries it is about, who is introduced in it. */
import { CANDIDATE_FLAGS } from '../gazetteer/format';
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { HomeTowns } from '../gazetteer/home-town';
import type { EntityIndex, NodeIndex } from '../gazetteer/ids';
import type { Coordinates } from '../shared/coordinates';
import { dayToDate, type PartialDate } from '../shared/partial-date';
import { contains } from './containment';
import { Focus, type PlaceUse } from './focus';
import { Nearby } from './nearby';
import { saysStranger, strangerKey } from './person-evidence';
import type { Reading } from './rank';
import type { Decision, LinkInput, Mention } from './types';

export interface Story {
  gazetteer: Gazetteer;
  date: PartialDate | null;
  /** The mentions before and after each one in its block, for what stands next to what. */
  neighbours: ReadonlyMap<Mention, Neighbours>;
  focus: Focus;
  nearby: Nearby;
  /** By name: its mentions that are followed by what contains one of their candidates, "Paris, Texas". */
  containers: ReadonlyMap<NodeIndex, readonly Contained[]>;
  /** Entities that a name in the story means for certain, without a short form or a name that needs evidence. */
  introduced: ReadonlySet<EntityIndex>;
  /** People of the gazetteer whose name the story gives to somebody else, "John Howard, a plumber"; see `strangerKey`. */
  strangers: ReadonlySet<string>;
}

export interface Neighbours {
  before: Mention | null;
  after: Mention | null;
}

export interface Contained {
  mention: Mention;
  /** What follows behind the comma. */
  next: Mention;
}

/** Candidates of such names must have been introduced, or be helped by the story. */
export const NEEDS_INTRODUCTION = CANDIDATE_FLAGS.needsContext | CANDIDATE_FLAGS.shortName;

/** Places whose meaning is plain enough to say what the story is about. */
const PLAIN_PRIOR = 0.85;
/** And that news names at least now and then, see frequency.ts for the unit: about a city of a million. */
const PLAIN_FREQUENCY = 4;

/** The story as it is before anything is decided: only what is plain counts. */
export function readStory(input: LinkInput, mentions: readonly Mention[], gazetteer: Gazetteer, homes: HomeTowns): Story {
  const neighbours = readNeighbours(mentions);
  return {
    gazetteer,
    date: input.date === undefined ? null : dayToDate(input.date),
    neighbours,
    focus: new Focus(mentions.flatMap((mention) => plainPlace(mention, gazetteer) ?? []), gazetteer),
    nearby: new Nearby(gazetteer, mentions, homeOf(input.host, gazetteer, homes)),
    containers: readContainers(mentions, neighbours, gazetteer),
    introduced: new Set(),
    strangers: new Set(),
  };
}

/** The story as the decisions so far let it be understood. */
export function refineStory(story: Story, mentions: readonly Mention[], judged: readonly { ranked: readonly Reading[]; decision: Decision }[]): Story {
  const places: PlaceUse[] = [];
  const introduced = new Set<EntityIndex>();
  const strangers = new Set<string>();
  for (const [i, { ranked, decision }] of judged.entries()) {
    const mention = mentions[i];
    if (!mention) continue;
    for (const { entity, evidence } of ranked) if (entity !== null && evidence.some(saysStranger)) strangers.add(strangerKey(mention, entity));
    if (decision.type !== 'linked') continue;
    const used = mention.candidates.find(({ entity }) => entity === decision.entity);
    if (used && !(used.flags & NEEDS_INTRODUCTION)) introduced.add(decision.entity);
    if (story.gazetteer.rowKind(decision.entity) === 'place') places.push({ node: mention.node, entity: decision.entity, role: decision.role === 'demonym' ? 'demonym' : mention.role });
  }
  return { ...story, introduced, strangers, focus: new Focus(places, story.gazetteer) };
}

function homeOf(host: string | undefined, gazetteer: Gazetteer, homes: HomeTowns): Coordinates | null {
  const id = host === undefined ? null : homes.of(host);
  const home = id === null ? null : gazetteer.find(id);
  const [lat, lon] = home === null ? [] : [gazetteer.latitude(home), gazetteer.longitude(home)];
  return lat === undefined || lon === undefined ? null : { lat, lon };
}

function readNeighbours(mentions: readonly Mention[]): Map<Mention, Neighbours> {
  const inBlock = (mention: Mention, other: Mention | undefined): Mention | null => (other?.block === mention.block ? other : null);
  return new Map(mentions.map((mention, i) => [mention, { before: inBlock(mention, mentions[i - 1]), after: inBlock(mention, mentions[i + 1]) }]));
}

function readContainers(mentions: readonly Mention[], neighbours: Story['neighbours'], gazetteer: Gazetteer): Map<NodeIndex, Contained[]> {
  const containers = new Map<NodeIndex, Contained[]>();
  for (const mention of mentions) {
    const next = afterComma(mention, { neighbours });
    if (!next || mention.node === null) continue;
    if (!mention.candidates.some(({ entity }) => next.candidates.some((outer) => contains(gazetteer, outer.entity, entity)))) continue;
    containers.set(mention.node, [...(containers.get(mention.node) ?? []), { mention, next }]);
  }
  return containers;
}

function plainPlace({ node, candidates, role }: Mention, gazetteer: Gazetteer): PlaceUse | null {
  const [best] = candidates;
  if (!best || role === 'byline' || best.prior < PLAIN_PRIOR || gazetteer.rowKind(best.entity) !== 'place') return null;
  if (best.flags & (CANDIDATE_FLAGS.surname | CANDIDATE_FLAGS.needsContext) || gazetteer.weight(best.entity) < PLAIN_FREQUENCY) return null;
  return { node, entity: best.entity, role: best.flags & CANDIDATE_FLAGS.demonym ? 'demonym' : role };
}

/** The mention that follows after a comma: "Osh, Kyrgyzstan". */
export function afterComma(mention: Mention, { neighbours }: Pick<Story, 'neighbours'>): Mention | null {
  const next = neighbours.get(mention)?.after;
  if (!next || next.from !== mention.to) return null;
  const { text } = mention.block.block;
  const [end, start] = [mention.block.tokens[mention.to - 1]?.end ?? 0, mention.block.tokens[next.from]?.start ?? 0];
  return /^,\s+$|^\s+\($/.test(text.slice(end, start)) ? next : null;
}
