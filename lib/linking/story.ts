/** What the story as a whole tells: when it was written, which countries it is about, who is introduced in it. */
import { ALIAS_FLAGS, CANDIDATE_FLAGS } from '../gazetteer/format';
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { HomeTowns } from '../gazetteer/home-town';
import type { EntityIndex, NodeIndex } from '../gazetteer/ids';
import type { Coordinates } from '../shared/coordinates';
import { dayToDate, type PartialDate } from '../shared/partial-date';
import { contains } from './containment';
import { otherAcronyms } from './acronyms';
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
  /** Acronyms that the story gives to a body which the gazetteer does not know by them. */
  otherAcronyms: ReadonlySet<NodeIndex>;
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

/** Candidates with a smaller prior say nothing about where the story is. */
const LEAST_SHARE = 0.05;
/** A name that is a person's or a word as well says less, but for places that news names often, see frequency.ts for the unit. */
const DOUBTFUL_NAME = 0.3;
const PLAIN_FREQUENCY = 4;

/** The story as it is before anything is decided. */
export function readStory(input: LinkInput, mentions: readonly Mention[], gazetteer: Gazetteer, homes: HomeTowns): Story {
  const neighbours = readNeighbours(mentions);
  return {
    gazetteer,
    date: input.date === undefined ? null : dayToDate(input.date),
    neighbours,
    focus: new Focus(mentions.flatMap((mention) => placesOf(mention, gazetteer)), gazetteer),
    nearby: new Nearby(gazetteer, mentions, homeOf(input.host, gazetteer, homes)),
    containers: readContainers(mentions, neighbours, gazetteer),
    otherAcronyms: otherAcronyms(mentions, neighbours),
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
    if (decision.type === 'uncertain') for (const { entity, score } of decision.ranked) if (story.gazetteer.rowKind(entity) === 'place') places.push({ node: mention.node, entity, role: mention.role, share: score });
    if (decision.type !== 'linked') continue;
    const used = mention.candidates.find(({ entity }) => entity === decision.entity);
    if (used && !(used.flags & NEEDS_INTRODUCTION)) introduced.add(decision.entity);
    if (story.gazetteer.rowKind(decision.entity) === 'place') places.push({ node: mention.node, entity: decision.entity, role: decision.role === 'demonym' ? 'demonym' : mention.role, share: 1 });
  }
  return { ...story, introduced, strangers, focus: new Focus(places, story.gazetteer) };
}

function homeOf(host: string | undefined, gazetteer: Gazetteer, homes: HomeTowns): Coordinates | null {
  const id = host === undefined ? null : homes.of(host);
  const home = id === null ? null : gazetteer.find(id);
  return home === null ? null : gazetteer.coordinates(home);
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

/** What a name may mean before anything is decided: its places, each with its share. */
function placesOf({ node, candidates, role }: Mention, gazetteer: Gazetteer): PlaceUse[] {
  if (role === 'byline') return [];
  const doubtful = node !== null && gazetteer.aliasFlags(node) & (ALIAS_FLAGS.ordinary | ALIAS_FLAGS.personal | ALIAS_FLAGS.elsewhere);
  return candidates.flatMap(({ entity, prior, flags }) => {
    if (prior < LEAST_SHARE || flags & CANDIDATE_FLAGS.surname || gazetteer.rowKind(entity) !== 'place') return [];
    const isKnown = gazetteer.weight(entity) >= PLAIN_FREQUENCY;
    return [{ node, entity, role: flags & CANDIDATE_FLAGS.demonym ? 'demonym' : role, share: prior * (doubtful && !isKnown ? DOUBTFUL_NAME : 1) }];
  });
}

/** The mention that follows after a comma: "Osh, Kyrgyzstan". */
export function afterComma(mention: Mention, { neighbours }: Pick<Story, 'neighbours'>): Mention | null {
  const next = neighbours.get(mention)?.after;
  if (!next || next.from !== mention.to) return null;
  const { text } = mention.block.block;
  const [end, start] = [mention.block.tokens[mention.to - 1]?.end ?? 0, mention.block.tokens[next.from]?.start ?? 0];
  return /^,\s+$|^\s+\($/.test(text.slice(end, start)) ? next : null;
}
