/** Ranks the readings of a mention, with "none of them" among them. */
import { CANDIDATE_FLAGS } from '../gazetteer/format';
import type { EntityIndex, NodeIndex } from '../gazetteer/ids';
import type { CastMember } from './cast';
import { wordsBefore } from './cues';
import { generalEvidence, localEvidence, pointsOf, type Evidence } from './evidence';
import { surnameEvidence } from './short-forms';
import type { Story } from './story';
import { isOutlived } from './time';
import type { Mention } from './types';

/** What a mention may mean: a candidate, or somebody whom the story has introduced. */
export interface Reading {
  /** Null for somebody known from this story alone. */
  entity: EntityIndex | null;
  flags: number;
  /** Set for a short form of somebody's name. */
  member: CastMember | null;
  evidence: Evidence[];
}

export interface Ranked extends Reading {
  /** P(this reading | the text), 0 to 1. What is left over is "none of them". */
  score: number;
}

/** Evidence that is the same wherever a name stands is gathered once per story. */
export class Readings {
  private readonly general = new Map<NodeIndex, Map<EntityIndex, Evidence[] | null>>();
  private readonly surnames = new Map<NodeIndex, Reading[]>();

  constructor(private readonly story: Story) {}

  /** The candidates of a name, bare surnames left out: coreference decides about those. */
  ofName(mention: Mention): Reading[] {
    const { gazetteer, date } = this.story;
    const candidates = mention.candidates.filter(({ entity, flags }) => !(flags & CANDIDATE_FLAGS.surname) && (!isOutlived(gazetteer, entity, mention, date) || isCalledFormer(mention)));
    if (candidates.length === 0) return [];
    const mass = candidates.reduce((sum, { entity }) => sum + gazetteer.weight(entity), 0);
    const general = this.generalOf(mention);
    const readings: Reading[] = [];
    for (const candidate of candidates) {
      let known = general.get(candidate.entity);
      if (known === undefined) {
        known = generalEvidence(mention, candidate, mass, this.story);
        general.set(candidate.entity, known);
      }
      if (known) readings.push({ entity: candidate.entity, flags: candidate.flags, member: null, evidence: [...known, ...localEvidence(mention, candidate, this.story)] });
    }
    return readings;
  }

  /** Bare surnames of the mention whose bearers were alive and grown up, with what is true of them wherever it stands. */
  ofSurname(mention: Mention): Reading[] {
    if (mention.node === null) return [];
    const known = this.surnames.get(mention.node) ?? surnameEvidence(mention, this.story);
    this.surnames.set(mention.node, known);
    return known;
  }

  private generalOf({ node }: Mention): Map<EntityIndex, Evidence[] | null> {
    if (node === null) return new Map();
    const known = this.general.get(node) ?? new Map<EntityIndex, Evidence[] | null>();
    this.general.set(node, known);
    return known;
  }
}

/** "The former Yugoslavia" is the one that is no more. */
const isCalledFormer = (mention: Mention): boolean => /^(former|ex|old|erstwhile)$/.test(wordsBefore(mention, 1)[0]?.norm ?? '');

/** Readings by probability, best first: points are added up and normalised by a softmax in which "none of them" has 0. */
export function rank(readings: readonly Reading[]): Ranked[] {
  const odds = readings.map(({ evidence }) => Math.exp(evidence.reduce((sum, each) => sum + pointsOf(each), 0)));
  const total = odds.reduce((sum, each) => sum + each, 1);
  return readings
    .map((reading, i) => ({ ...reading, score: (odds[i] ?? 0) / total }))
    .sort((a, b) => b.score - a.score || (a.entity ?? -1) - (b.entity ?? -1));
}

/** The strongest evidence that a reader would take as a reason. */
export function reasonOf(evidence: readonly Evidence[], otherwise: string): string {
  const reasons = evidence.filter((each) => each.because !== undefined && pointsOf(each) > 0).sort((a, b) => pointsOf(b) - pointsOf(a));
  return reasons[0]?.because ?? otherwise;
}
