import type { Candidate, Gazetteer } from '../gazetteer/gazetteer';
import { tokenize } from '../text/tokenize';
import { matchesAt } from './match';
import { Vocabulary } from './vocabulary';

/** Everything that a whole name may mean, best prior first; empty when no alias is exactly this name. */
export function lookupName(name: string, gazetteer: Gazetteer): Candidate[] {
  const tokens = tokenize(name);
  const whole = matchesAt(tokens, 0, gazetteer, new Vocabulary(gazetteer)).find(({ to }) => to === tokens.length);
  return whole ? gazetteer.candidates(whole.node) : [];
}
