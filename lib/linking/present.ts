/** Turns decisions into what the extension and the command line show. */
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { EntityIndex } from '../gazetteer/ids';
import type { Kind } from '../shared/kind';
import { normalizeToken } from '../text/normalize';
import type { Decision, EntityRef, LinkedMention, LinkResult, Mention } from './types';

export function present(mentions: readonly Mention[], decisions: readonly Decision[], gazetteer: Gazetteer): LinkResult {
  const result: LinkResult = { mentions: [], nil: [] };
  for (const [i, mention] of mentions.entries()) {
    const decision = decisions[i];
    if (!decision) continue;
    const span = spanOf(mention);
    if (decision.type === 'nil') result.nil.push({ ...span, reason: decision.reason });
    else result.mentions.push({ ...span, ...presentDecision(decision, mention, gazetteer) });
  }
  return result;
}

function spanOf(mention: Mention): Pick<LinkedMention, 'block' | 'start' | 'end' | 'surface'> {
  const start = mention.block.tokens[mention.from]?.start ?? 0;
  return { block: mention.block.index, start, end: start + mention.surface.length, surface: mention.surface };
}

type Presented = Omit<LinkedMention, 'block' | 'start' | 'end' | 'surface'>;

function presentDecision(decision: Exclude<Decision, { type: 'nil' }>, mention: Mention, gazetteer: Gazetteer): Presented {
  switch (decision.type) {
    case 'linked': {
      const entity = refOf(gazetteer, decision.entity);
      const standsFor = decision.standsFor === undefined ? {} : { standsFor: refOf(gazetteer, decision.standsFor) };
      return { kind: entity.kind, entity, score: decision.score, why: decision.why, role: decision.role, alternatives: [], ...standsFor };
    }
    case 'uncertain': {
      const alternatives = decision.ranked.map(({ entity, score }) => ({ ...refOf(gazetteer, entity), score }));
      return { kind: alternatives[0]?.kind ?? 'place', entity: null, score: alternatives[0]?.score ?? 0, why: decision.why, role: mention.role, alternatives };
    }
    case 'unlinked':
      return { kind: decision.kind, entity: null, score: decision.score, why: decision.why, role: mention.role, alternatives: [], unlinkedName: decision.name.split(/\s+/).map(normalizeToken).join(' ') };
  }
}

/** Offices are filtered out long before; should one get here, it is shown as what it belongs to: an organisation. */
export function refOf(gazetteer: Gazetteer, entity: EntityIndex): EntityRef {
  const kind = gazetteer.rowKind(entity);
  return { id: gazetteer.id(entity), name: gazetteer.name(entity), kind: kind === 'office' ? 'organisation' : (kind satisfies Kind) };
}
