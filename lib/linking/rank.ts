/** Ranks the candidates of a mention, with "none of them" among them. */
import { CANDIDATE_FLAGS } from '../gazetteer/format';
import type { EntityIndex } from '../gazetteer/ids';
import { evidenceFor, type Evidence } from './evidence';
import type { Story } from './story';
import type { Mention } from './types';

export interface Ranked {
  entity: EntityIndex;
  flags: number;
  /** P(this candidate | the text), 0 to 1. What is left over is "none of them". */
  score: number;
  evidence: Evidence[];
}

/**
 * Candidates by probability, best first. Points add up on a log-odds scale and are normalised by a softmax in which
 * "none of them" has 0 points. Bare surnames are left to coreference and take no part.
 */
export function rankCandidates(mention: Mention, story: Story): Ranked[] {
  const { gazetteer } = story;
  const candidates = mention.candidates.filter(({ flags }) => !(flags & CANDIDATE_FLAGS.surname));
  const mass = candidates.reduce((sum, { entity }) => sum + gazetteer.weight(entity), 0);
  const scored = candidates.map((candidate) => {
    const evidence = evidenceFor(mention, candidate, mass, story);
    return { candidate, evidence, odds: Math.exp(evidence.reduce((sum, { points }) => sum + points, 0)) };
  });
  const total = scored.reduce((sum, { odds }) => sum + odds, 1);
  return scored
    .map(({ candidate, evidence, odds }) => ({ entity: candidate.entity, flags: candidate.flags, score: odds / total, evidence }))
    .sort((a, b) => b.score - a.score || a.entity - b.entity);
}

/** The strongest evidence that a reader would take as a reason. */
export function reasonOf(evidence: readonly Evidence[], otherwise: string): string {
  const reasons = evidence.filter(({ because, points }) => because !== undefined && points > 0).sort((a, b) => b.points - a.points);
  return reasons[0]?.because ?? otherwise;
}
