/** The people whom the story names in full, so that a surname alone can follow them. */
import { CANDIDATE_FLAGS, TOKEN_FLAGS } from '../gazetteer/format';
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { EntityIndex } from '../gazetteer/ids';
import type { Vocabulary } from '../matching/vocabulary';
import { tokenize } from '../text/tokenize';
import { titleBefore } from './cues';
import { isParticle } from './name-run';
import { genderOfTitle } from './titles';
import type { Decision, Mention } from './types';

/** Somebody introduced by a full name. */
export interface CastMember {
  /** The gazetteer's entity, or null for somebody known from this story alone. */
  entity: EntityIndex | null;
  /** The name as the story gives it. */
  name: string;
  /** Normalised words that a later short form may be. */
  shortForms: Set<string>;
  /** 1 female, 2 male, 0 unknown. */
  gender: number;
  /** Index of the introducing mention in the story. */
  mention: number;
}

/** Everybody whom the decisions so far have introduced. */
export function readCast(mentions: readonly Mention[], decisions: readonly (Decision | null)[], gazetteer: Gazetteer, vocabulary: Vocabulary): CastMember[] {
  return mentions.flatMap((mention, i) => {
    const decision = decisions[i];
    if (mention.words.length < 2 || mention.role === 'byline' || !decision) return [];
    if (decision.type === 'linked' && gazetteer.rowKind(decision.entity) === 'person') return [knownMember(mention, i, decision.entity, gazetteer)];
    if (decision.type === 'unlinked' && decision.kind === 'person') return [unknownMember(mention, i, vocabulary)];
    return [];
  });
}

/** Somebody of the gazetteer, introduced by a mention. */
export function knownMember(mention: Mention, index: number, entity: EntityIndex, gazetteer: Gazetteer): CastMember {
  const surname = gazetteer.facts(entity, 'surname')[0]?.text;
  const shortForms = new Set([mention.words.at(-1) ?? '', ...withParticle(mention)]);
  if (surname !== undefined) shortForms.add(tokenize(surname).map(({ norm }) => norm).join(' '));
  return { entity, name: gazetteer.name(entity), shortForms, gender: gazetteer.facts(entity, 'gender')[0]?.number ?? 0, mention: index };
}

/** "al-Assad", "El-Sisi": the last word with the particle before it. */
function withParticle({ words }: Mention): string[] {
  const [particle = '', last = ''] = words.slice(-2);
  return isParticle(particle) ? [`${particle} ${last}`] : [];
}

function unknownMember(mention: Mention, index: number, vocabulary: Vocabulary): CastMember {
  const [first = ''] = mention.words;
  const flags = vocabulary.flags(first);
  const shortForms = new Set([mention.words.at(-1) ?? '']);
  if (flags & TOKEN_FLAGS.familyFirst) shortForms.add(first);
  const told = titleBefore(mention).map(genderOfTitle).find((gender) => gender !== '');
  const gender = told === 'f' || flags & TOKEN_FLAGS.female ? 1 : told === 'm' || flags & TOKEN_FLAGS.male ? 2 : 0;
  return { entity: null, name: mention.surface, shortForms, gender, mention: index };
}

/** Candidates of a mention that are bare surnames. */
export const surnameCandidates = (mention: Mention): EntityIndex[] => mention.candidates.filter(({ flags }) => flags & CANDIDATE_FLAGS.surname).map(({ entity }) => entity);
