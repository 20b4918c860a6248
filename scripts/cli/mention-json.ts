/** Mentions as the command line prints them. */
import type { Gazetteer } from '../../lib/gazetteer/gazetteer';
import { wikipediaTitle } from '../../lib/matching/wikipedia-title';
import type { EntityRef, LinkedMention } from '../../lib/linking/types';
import { defined } from '../../lib/shared/assert';

export interface EntityJson {
  id: string;
  name: string;
  kind: string;
  wikipedia?: string;
  lat?: number;
  lon?: number;
  country?: string;
}

export interface MentionJson {
  start: number;
  end: number;
  surface: string;
  kind: string;
  entity: EntityJson | null;
  score: number;
  why: string;
  role: string;
  standsFor?: { id: string; name: string };
  alternatives?: { id: string; name: string; kind: string; score: number }[];
}

/** `offset` is where the mention's block starts in the whole text. */
export function mentionJson(mention: LinkedMention, offset: number, gazetteer: Gazetteer): MentionJson {
  return {
    start: offset + mention.start,
    end: offset + mention.end,
    surface: mention.surface,
    kind: mention.kind,
    entity: mention.entity && entityJson(mention.entity, gazetteer),
    score: round(mention.score),
    why: mention.why,
    role: mention.role,
    ...(mention.standsFor && { standsFor: { id: mention.standsFor.id, name: mention.standsFor.name } }),
    ...(mention.alternatives.length > 0 && { alternatives: mention.alternatives.map(({ id, name, kind, score }) => ({ id, name, kind, score: round(score) })) }),
  };
}

const round = (score: number): number => Math.round(score * 1000) / 1000;

export function entityJson({ id, name, kind }: EntityRef, gazetteer: Gazetteer): EntityJson {
  const entity = defined(gazetteer.find(id), id);
  const wikipedia = wikipediaTitle(gazetteer, entity);
  const [lat, lon, country] = [gazetteer.latitude(entity), gazetteer.longitude(entity), gazetteer.countryCode(entity)];
  return { id, name, kind, ...(wikipedia !== undefined && { wikipedia }), ...(lat !== undefined && lon !== undefined && { lat, lon }), ...(country !== undefined && { country }) };
}
