/** What the story as a whole tells: when it was written, which countries it is about, who is introduced in it. */
import { CANDIDATE_FLAGS } from '../gazetteer/format';
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { EntityIndex } from '../gazetteer/ids';
import { dayToDate, type PartialDate } from '../shared/partial-date';
import type { LinkInput, Mention } from './types';

export interface Story {
  gazetteer: Gazetteer;
  date: PartialDate | null;
  /** The mentions before and after each one in its block, for what stands next to what. */
  neighbours: ReadonlyMap<Mention, Neighbours>;
  focus: Focus;
  /** Entities that a name in the story means for certain, without a short form or a name that needs evidence. */
  introduced: ReadonlySet<EntityIndex>;
}

export interface Neighbours {
  before: Mention | null;
  after: Mention | null;
}

/** Candidates of such names must have been introduced, or be helped by the story. */
export const NEEDS_INTRODUCTION = CANDIDATE_FLAGS.needsContext | CANDIDATE_FLAGS.shortName;

/** Shares of the story's places, 0 to 1, by country code and by first-level unit. */
export interface Focus {
  countries: ReadonlyMap<string, number>;
  regions: ReadonlyMap<EntityIndex, number>;
}

/** Places whose meaning is plain enough to say what the story is about. */
const PLAIN_PRIOR = 0.85;
/** And that news names at least now and then, see frequency.ts for the unit: about a city of a million. */
const PLAIN_FREQUENCY = 4;
const DEMONYM_WEIGHT = 0.7;
const DATELINE_WEIGHT = 2;
/** Places nobody has named yet: keeps one mention from being the whole story. */
const PSEUDO_COUNT = 1.5;

export function readStory(input: LinkInput, mentions: readonly Mention[], gazetteer: Gazetteer): Story {
  return { gazetteer, date: input.date === undefined ? null : dayToDate(input.date), neighbours: readNeighbours(mentions), focus: readFocus(mentions, gazetteer), introduced: new Set() };
}

function readNeighbours(mentions: readonly Mention[]): Map<Mention, Neighbours> {
  const inBlock = (mention: Mention, other: Mention | undefined): Mention | null => (other?.block === mention.block ? other : null);
  return new Map(mentions.map((mention, i) => [mention, { before: inBlock(mention, mentions[i - 1]), after: inBlock(mention, mentions[i + 1]) }]));
}

function readFocus(mentions: readonly Mention[], gazetteer: Gazetteer): Focus {
  const countries = new Map<string, number>();
  const regions = new Map<EntityIndex, number>();
  let total = PSEUDO_COUNT;
  for (const mention of mentions) {
    const place = plainPlace(mention, gazetteer);
    if (!place) continue;
    const weight = mention.role === 'dateline' ? DATELINE_WEIGHT : place.demonym ? DEMONYM_WEIGHT : 1;
    const country = gazetteer.countryCode(place.entity);
    const region = gazetteer.admin(place.entity, 1) ?? (gazetteer.type(place.entity) === 'state' ? place.entity : null);
    if (country) countries.set(country, (countries.get(country) ?? 0) + weight);
    if (region !== null) regions.set(region, (regions.get(region) ?? 0) + weight);
    total += weight;
  }
  const shares = <K>(counts: Map<K, number>): Map<K, number> => new Map([...counts].map(([key, count]) => [key, count / total]));
  return { countries: shares(countries), regions: shares(regions) };
}

function plainPlace({ candidates, role }: Mention, gazetteer: Gazetteer): { entity: EntityIndex; demonym: boolean } | null {
  const [best] = candidates;
  if (!best || role === 'byline' || best.prior < PLAIN_PRIOR || gazetteer.rowKind(best.entity) !== 'place') return null;
  if (best.flags & (CANDIDATE_FLAGS.surname | CANDIDATE_FLAGS.needsContext) || gazetteer.weight(best.entity) < PLAIN_FREQUENCY) return null;
  return { entity: best.entity, demonym: (best.flags & CANDIDATE_FLAGS.demonym) !== 0 };
}

/** The mention that follows after a comma: "Osh, Kyrgyzstan". */
export function afterComma(mention: Mention, { neighbours }: Story): Mention | null {
  const next = neighbours.get(mention)?.after;
  if (!next || next.from !== mention.to) return null;
  const { text } = mention.block.block;
  const [end, start] = [mention.block.tokens[mention.to - 1]?.end ?? 0, mention.block.tokens[next.from]?.start ?? 0];
  return /^,\s+$|^\s+\($/.test(text.slice(end, start)) ? next : null;
}
