/** `stats [--json]`: what the dataset holds. */
import type { Gazetteer } from '../../lib/gazetteer/gazetteer';
import type { EntityIndex } from '../../lib/gazetteer/ids';
import { KINDS, type Kind } from '../../lib/shared/kind';
import { parseArguments } from './arguments';
import { datasetPath, openGazetteer, readBuffer } from './open-gazetteer';

export async function runStats(args: string[]): Promise<number> {
  const { values } = parseArguments(args, { json: { type: 'boolean' } }, 0);
  const gazetteer = await openGazetteer();
  const bytes = readBuffer(await datasetPath()).byteLength;
  const entities = countKinds(gazetteer);
  const { asOf, sources } = gazetteer.meta;
  const stats = { entities, aliases: gazetteer.aliasCount, bytes, asOf, sources };
  if (values['json'] === true) console.log(JSON.stringify(stats));
  else {
    for (const [kind, count] of Object.entries(entities)) console.log(`${String(count).padStart(8)}  ${kind}`);
    console.log(`${String(stats.aliases).padStart(8)}  aliases\n${String(bytes).padStart(8)}  bytes\n\nas of ${asOf}, from`);
    for (const { name, version, licence, what } of sources) console.log(`  ${name} ${version}: ${what} (${licence})`);
  }
  return 0;
}

/** Offices are rows of the dataset but no entities that a name links to. */
function countKinds(gazetteer: Gazetteer): Record<'total' | Kind, number> {
  const counts = { total: 0, ...(Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<Kind, number>) };
  for (let i = 0; i < gazetteer.entityCount; i++) {
    const kind = gazetteer.rowKind(i as EntityIndex);
    if (kind === 'office') continue;
    counts[kind]++;
    counts.total++;
  }
  return counts;
}
