import type { LinkedMention } from '../linking/types';

/** Places that distances on a card may be told from, by id. */
export interface StoryPlaces {
  /** Where the story was written. */
  dateline: string | null;
  /** All it names, each once, in order. */
  near: string[];
}

/** The places of a story, at most so many. */
export function placesOf(mentions: readonly LinkedMention[], most: number): StoryPlaces {
  const places = mentions.filter(({ entity, kind, role }) => entity !== null && kind === 'place' && role !== 'byline' && role !== 'demonym' && role !== 'metonym');
  const dateline = places.find(({ role }) => role === 'dateline')?.entity?.id ?? null;
  return { dateline, near: [...new Set(places.flatMap(({ entity }) => (entity ? [entity.id] : [])))].slice(0, most) };
}
