import { loadGazetteer } from '../../lib/extension/load-gazetteer';
import { composeCard } from '../../lib/cards/compose';
import type { CardModel } from '../../lib/cards/card-model';
import { withFlagDrawings } from '../../lib/cards/flag-drawings';
import type { Gazetteer } from '../../lib/gazetteer/gazetteer';
import type { EntityIndex } from '../../lib/gazetteer/ids';
import type { BackgroundRequests, CallError } from '../../lib/messaging/protocol';
import { parseDay } from '../../lib/shared/partial-date';
import { err, ok, type Result } from '../../lib/shared/result';
import * as flags from 'country-flag-icons/string/3x2';

const FLAGS: Record<string, string> = { ...flags };

const found = (gazetteer: Gazetteer, ids: readonly string[]): EntityIndex[] => ids.map((id) => gazetteer.find(id)).filter((entity) => entity !== null);

/** Composes the card of an entity for a date. */
export async function getCard({ entity: id, date, locale, units, why, certain, alternatives, standsFor, compact, mapWidth, mapReach, story }: BackgroundRequests['getCard']): Promise<Result<CardModel, CallError>> {
  const opened = await loadGazetteer();
  if (!opened.ok) return opened;
  const gazetteer = opened.value;
  const entity = gazetteer.find(id);
  if (entity === null) return err({ kind: 'not-found', message: `No entity ${id}` });
  const day = date === null ? null : parseDay(date.value);
  const meaning = standsFor === null ? null : gazetteer.find(standsFor);
  const card = composeCard(gazetteer, entity, {
    date: day === null || date === null ? null : { value: day, source: date.source },
    locale, units, why, certain, compact, mapWidth, mapReach,
    alternatives: found(gazetteer, alternatives),
    story: { dateline: story.dateline === null ? null : gazetteer.find(story.dateline), near: found(gazetteer, story.near) },
    ...(meaning !== null && { standsFor: meaning }),
  });
  return ok(withFlagDrawings(card, (code) => FLAGS[code]));
}
