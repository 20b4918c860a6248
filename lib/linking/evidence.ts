/** Everything that speaks for or against one reading of a mention: features, their values, and how a card says it. */
import { ALIAS_FLAGS, CANDIDATE_FLAGS } from '../gazetteer/format';
import type { Candidate, Gazetteer } from '../gazetteer/gazetteer';
import type { EntityIndex } from '../gazetteer/ids';
import { isFunctionWord } from '../matching/vocabulary';
import { defined } from '../shared/assert';
import { placeClass, wordsBefore } from './cues';
import { generalPersonEvidence, localPersonEvidence } from './person-evidence';
import { generalPlaceEvidence, localPlaceEvidence } from './place-evidence';
import { NEEDS_INTRODUCTION, type Story } from './story';
import { isPlaying } from './sport';
import { plausibility } from './time';
import type { Mention } from './types';
import { WEIGHTS, type Feature } from './weights';

export interface Evidence {
  feature: Feature;
  /** How much of it there is; 1 where it is there or not. */
  value: number;
  /** For the card: why this match. Only for what a reader would take as a reason. */
  because?: string;
}

export const pointsOf = ({ feature, value }: Evidence): number => WEIGHTS[feature] * value;

/** Priors are rounded when they are written; the smallest come out as zero. */
export const MIN_PRIOR = 1e-5;

/**
 * What is true of a candidate wherever its name stands in the story; null for what the name cannot mean. `mass` is
 * how often news uses the name for any of its candidates.
 */
export function generalEvidence(mention: Mention, candidate: Candidate, mass: number, story: Story): Evidence[] | null {
  const { gazetteer, date } = story;
  const kind = gazetteer.rowKind(candidate.entity);
  const possible = plausibility(gazetteer, candidate.entity, date);
  if (kind === 'office' || possible === 'impossible') return null;
  const found: Evidence[] = [
    { feature: kind, value: 1 },
    { feature: 'frequency', value: Math.log10(mass) },
    { feature: mention.node !== null && gazetteer.aliasFlags(mention.node) & ALIAS_FLAGS.weighed ? 'priorWeighed' : 'prior', value: Math.log(Math.max(candidate.prior, MIN_PRIOR)) },
  ];
  if (mention.words.length > 1) found.push({ feature: 'severalWords', value: 1 });
  if (mention.node !== null && story.otherAcronyms.has(mention.node)) found.push({ feature: 'otherAcronym', value: 1 });
  if (possible === 'long-dead') found.push({ feature: 'longDead', value: 1 });
  return [...found, ...contextEvidence(candidate, story), ...(kind === 'place' ? generalPlaceEvidence(mention, candidate.entity, story) : kind === 'organisation' ? bodyEvidence(mention, candidate.entity, story) : kind === 'person' ? generalPersonEvidence(mention, candidate.entity, story) : [])];
}

/** What the words around this mention say about a candidate. */
export function localEvidence(mention: Mention, candidate: Candidate, story: Story): Evidence[] {
  const kind = story.gazetteer.rowKind(candidate.entity);
  const local = kind === 'place' ? localPlaceEvidence(mention, candidate.entity, story) : kind === 'person' ? localPersonEvidence(mention, candidate.entity, story) : [];
  if (kind === 'organisation' && story.gazetteer.type(candidate.entity) === 'sports-club' && isPlaying(mention)) local.push({ feature: 'team', value: 1, because: 'the name stands where teams stand' });
  return [...wordEvidence(mention, candidate, story), ...local];
}

/** Whether the name is another word, or somebody's name, as well. */
export function wordEvidence(mention: Mention, candidate: Pick<Candidate, 'entity' | 'flags'>, { gazetteer }: Story): Evidence[] {
  const found: Evidence[] = [];
  const alias = mention.node === null ? 0 : gazetteer.aliasFlags(mention.node);
  const first = defined(mention.block.tokens[mention.from], 'first token');
  if (alias & ALIAS_FLAGS.ordinary && !first.dotted && first.shape !== 'upper') {
    // A demonym is written with a capital everywhere: "Soviet-ruled" begins a sentence as well.
    const uncased = (first.sentenceStart && !(candidate.flags & CANDIDATE_FLAGS.demonym)) || mention.block.casing !== 'sentence';
    found.push({ feature: uncased ? 'ordinaryUncased' : 'ordinary', value: rarity(mention, gazetteer) });
  }
  if (candidate.flags & CANDIDATE_FLAGS.demonym && isAdjective(mention)) found.push({ feature: 'adjective', value: 1 });
  if (mention.words.length === 1 && !(candidate.flags & CANDIDATE_FLAGS.demonym) && followsIndefinite(mention) && !isAdjective(mention)) found.push({ feature: 'article', value: 1 });
  if (alias & ALIAS_FLAGS.elsewhere) found.push({ feature: 'elsewhere', value: rarity(mention, gazetteer) });
  if (mention.words.length === 1 && alias & ALIAS_FLAGS.personal && gazetteer.rowKind(candidate.entity) !== 'person')
    found.push({ feature: placeClass(gazetteer.type(candidate.entity)) === 'country' && !(candidate.flags & CANDIDATE_FLAGS.demonym) ? 'personalCountry' : 'personal', value: 1 });
  return found;
}

/** "a Manhattan". */
const followsIndefinite = (mention: Mention): boolean => /^an?$/.test(wordsBefore(mention, 1)[0]?.norm ?? '') && mention.block.casing === 'sentence';

/** Right before a word in lower case: "Danish firms", "Soviet-ruled". */
function isAdjective({ block: { tokens }, to }: Mention): boolean {
  const next = tokens[to];
  return next !== undefined && next.shape === 'lower' && (next.gap === 'space' || next.gap === 'hyphen') && !isFunctionWord(next.norm);
}

/** 1 for a name that news hardly uses, down to a quarter for "Turkey" and "Brazil": then the word is the rarer reading. */
const rarity = ({ candidates }: Mention, gazetteer: Gazetteer): number => 1 / (1 + 0.6 * Math.log10(1 + candidates.reduce((sum, { entity }) => sum + gazetteer.weight(entity), 0)));

const CONTEXT_FEATURES = { place: 'contextPlace', person: 'contextPerson', organisation: 'contextBody', event: 'contextBody', group: 'contextGroup', office: 'contextBody' } as const;

/** Names that need evidence, and whether the story has named their entity otherwise. */
function contextEvidence({ flags, entity }: Candidate, { gazetteer, introduced }: Story): Evidence[] {
  if (!(flags & NEEDS_INTRODUCTION)) return [];
  const kind = gazetteer.rowKind(entity);
  const needs: Evidence = { feature: flags & CANDIDATE_FLAGS.shortName ? 'shortName' : CONTEXT_FEATURES[kind], value: 1 };
  if (!introduced.has(entity)) return [needs];
  return [needs, { feature: 'introduced', value: 1, ...(kind !== 'place' && { because: `${gazetteer.name(entity)} is named in full in the story` }) }];
}

/** An organisation is likelier in a story about its country. */
function bodyEvidence(mention: Mention, entity: EntityIndex, { gazetteer, focus }: Story): Evidence[] {
  const country = gazetteer.countryCode(entity);
  const share = country === undefined ? 0 : focus.country(country, mention.node);
  return share > 0 ? [{ feature: 'bodyCountry', value: share, because: 'the story is about its country' }] : [];
}
