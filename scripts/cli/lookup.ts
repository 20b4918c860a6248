/** `lookup NAME [--json]`: everything a name may mean, with priors. */
import { CANDIDATE_FLAGS } from '../../lib/gazetteer/format';
import { refOf } from '../../lib/linking/present';
import { lookupName } from '../../lib/matching/lookup';
import { parseArguments } from './arguments';
import { Failure, UsageError } from './failure';
import { entityJson } from './mention-json';
import { openGazetteer } from './open-gazetteer';

export async function runLookup(args: string[]): Promise<number> {
  const { values, positionals } = parseArguments(args, { json: { type: 'boolean' } }, 50);
  const name = positionals.join(' ');
  if (name === '') throw new UsageError('lookup needs a name');
  const gazetteer = await openGazetteer();
  const found = lookupName(name, gazetteer).map(({ entity, prior, flags }) => ({
    ...entityJson(refOf(gazetteer, entity), gazetteer), type: gazetteer.type(entity), prior: Math.round(prior * 10000) / 10000, as: usesOf(flags),
  }));
  if (values['json'] === true) console.log(JSON.stringify(found));
  else for (const { prior, id, name: title, kind, type, country, as } of found) console.log(`${prior.toFixed(4)}  ${title}  ${kind}${type ? `, ${type}` : ''}${country ? `, ${country}` : ''}  ${id}${as.length > 0 ? `  (${as.join(', ')})` : ''}`);
  if (found.length === 0) throw new Failure(`No name "${name}" in the dataset`);
  return 0;
}

const usesOf = (flags: number): string[] => (Object.keys(CANDIDATE_FLAGS) as (keyof typeof CANDIDATE_FLAGS)[]).filter((use) => flags & CANDIDATE_FLAGS[use]);
