/** `explain FILE [--date D] [--name TEXT]`: every name of a text with its readings, what speaks for and against each, and what became of it. */
import { createAnalyst } from '../../lib/linking/link-document';
import { pointsOf } from '../../lib/linking/evidence';
import type { Judged } from '../../lib/linking/decide';
import type { Ranked } from '../../lib/linking/rank';
import type { Mention } from '../../lib/linking/types';
import type { Gazetteer } from '../../lib/gazetteer/gazetteer';
import { dayArgument, parseArguments } from './arguments';
import { UsageError } from './failure';
import { inputOf, readDocument } from './link';
import { openGazetteer } from './open-gazetteer';

/** Readings shown of each name. */
const MOST_READINGS = 4;

export async function runExplain(args: string[]): Promise<number> {
  const { values, positionals } = parseArguments(args, { date: { type: 'string' }, name: { type: 'string' } }, 1);
  const [file] = positionals;
  if (file === undefined) throw new UsageError('explain needs a file');
  const gazetteer = await openGazetteer();
  const { doc } = await readDocument(file, dayArgument(values['date']));
  const { mentions, judged } = createAnalyst(gazetteer)(inputOf(doc));
  for (const [i, mention] of mentions.entries()) {
    const each = judged[i];
    if (each && (values['name'] === undefined || mention.surface === values['name'])) console.log(explanation(mention, each, gazetteer));
  }
  return 0;
}

function explanation(mention: Mention, { ranked, decision }: Judged, gazetteer: Gazetteer): string {
  const outcome = decision.type === 'linked' ? `${gazetteer.id(decision.entity)} (${decision.role}): ${decision.why}` : decision.type === 'nil' ? `nothing: ${decision.reason}` : decision.type === 'unlinked' ? `unlinked ${decision.kind}: ${decision.why}` : `perhaps: ${decision.why}`;
  return [`${mention.surface}  → ${outcome}`, ...ranked.slice(0, MOST_READINGS).map((reading) => readingLine(reading, gazetteer))].join('\n');
}

function readingLine({ entity, member, score, evidence }: Ranked, gazetteer: Gazetteer): string {
  const name = entity === null ? `${member?.name ?? ''}, known from this story` : gazetteer.id(entity);
  const points = evidence.map((each) => `${each.feature} ${pointsOf(each) >= 0 ? '+' : ''}${pointsOf(each).toFixed(1)}`);
  return `    ${score.toFixed(3)}  ${name}: ${points.join(', ')}`;
}
