import { loadCheckedGazetteer } from '../../lib/extension/load-gazetteer';
import type { Gazetteer } from '../../lib/gazetteer/gazetteer';
import { createLinker, type Linker } from '../../lib/linking/link-document';
import type { LinkedMention } from '../../lib/linking/types';
import type { BackgroundRequests, CallError } from '../../lib/messaging/protocol';
import { parseDay } from '../../lib/shared/partial-date';
import { ok, type Result } from '../../lib/shared/result';

let known: { gazetteer: Gazetteer; link: Linker } | undefined;

/** Links the names of an article. The text is used and forgotten. */
export async function linkBlocks({ blocks, date, host }: BackgroundRequests['linkBlocks']): Promise<Result<LinkedMention[], CallError>> {
  const gazetteer = await loadCheckedGazetteer();
  if (!gazetteer.ok) return gazetteer;
  if (known?.gazetteer !== gazetteer.value) known = { gazetteer: gazetteer.value, link: createLinker(gazetteer.value) };
  const day = date === null ? null : parseDay(date);
  return ok(known.link({ blocks, ...(day !== null && { date: day }), host }).mentions);
}
