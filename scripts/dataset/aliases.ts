/** From the names of all records to normalised aliases with candidates and priors. */
import { ALIAS_FLAGS } from '../../lib/gazetteer/format';
import type { AliasInput } from '../../lib/gazetteer/writer';
import { nameKey, nameTokens } from './names';
import type { DropLog, EntityRecord } from './record';
import type { Prior } from './curated/schema';

/** Longer names are never written out in running text. */
const MAX_TOKENS = 9;
/** The share of an alias's mass that entities not listed in data/priors keep together, unless the entry gives another. */
const UNLISTED_SHARE = 0.03;
/** A candidate below this prior cannot win against any evidence and is not written. */
const MIN_PRIOR = 0.0005;

interface Use { entity: string; weight: number; flags: number }

export function buildAliases(records: Iterable<EntityRecord>, priors: Prior[], others: { ordinaryWords: Set<string>; namesLeftOut: Set<string> }, drops: DropLog): AliasInput[] {
  const byKey = new Map<string, { tokens: string[]; uses: Map<string, Use> }>();
  const personal = new Set<string>();
  for (const record of records) {
    if (record.kind === 'person') for (const word of nameTokens(record.name)) personal.add(word);
    for (const alias of record.aliases) {
      const tokens = nameTokens(alias.text);
      if (!isUsable(tokens)) {
        drops.add('aliases', 'no letters, one letter, or longer than nine words', alias.text);
        continue;
      }
      const key = tokens.join(' ');
      const entry = byKey.get(key) ?? { tokens, uses: new Map<string, Use>() };
      byKey.set(key, entry);
      addUse(entry.uses, { entity: record.id, weight: record.weight * alias.share, flags: alias.flags });
    }
  }
  const listed = new Map(priors.map((prior) => [nameKey(prior.alias), prior]));
  return [...byKey].map(([key, { tokens, uses }]) => ({
    tokens,
    flags: (others.ordinaryWords.has(key) ? ALIAS_FLAGS.ordinary : 0) | (others.namesLeftOut.has(key) ? ALIAS_FLAGS.elsewhere : 0) | (listed.has(key) ? ALIAS_FLAGS.weighed : 0) | (tokens.length === 1 && personal.has(key) ? ALIAS_FLAGS.personal : 0),
    candidates: withPriors([...uses.values()], listed.get(key)),
  }));
}

function isUsable(tokens: string[]): boolean {
  const letters = tokens.join('');
  return tokens.length > 0 && tokens.length <= MAX_TOKENS && letters.length > 1 && /\p{L}/u.test(letters);
}

/** Two names of one entity with one normal form: the stronger counts, and a flag holds only if both carry it. */
function addUse(uses: Map<string, Use>, use: Use): void {
  const known = uses.get(use.entity);
  uses.set(use.entity, known ? { entity: use.entity, weight: Math.max(known.weight, use.weight), flags: known.flags & use.flags } : use);
}

function withPriors(uses: Use[], listed: Prior | undefined): AliasInput['candidates'] {
  const weights = listed ? listedWeights(uses, listed) : uses.map((use) => use.weight);
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const candidates = uses.map(({ entity, flags }, i) => ({ entity, flags, prior: (weights[i] ?? 0) / total }));
  const kept = candidates.filter(({ prior }) => prior >= MIN_PRIOR);
  return kept.length > 0 ? kept : candidates.slice(0, 1);
}

/** An entry's shares and its `rest` are written in one unit; without a `rest` the unlisted ones keep the usual small part. */
function listedWeights(uses: Use[], { means, rest }: Prior): number[] {
  const listedTotal = Object.values(means).reduce((sum, share) => sum + share, 0);
  const unlistedShare = rest === undefined ? UNLISTED_SHARE : rest / (listedTotal + rest);
  const restTotal = uses.filter(({ entity }) => !(entity in means)).reduce((sum, use) => sum + use.weight, 0) || 1;
  return uses.map(({ entity, weight }) => ((means[entity] ?? 0) * (1 - unlistedShare)) / listedTotal + (entity in means ? 0 : (weight / restTotal) * unlistedShare));
}
