import { loadGazetteer } from '../../lib/extension/load-gazetteer';
import { composeCard } from '../../lib/cards/compose';
import { flagFromSvg } from '../../lib/cards/flag-from-svg';
import type { CardModel } from '../../lib/cards/card-model';
import type { BackgroundRequests, CallError } from '../../lib/messaging/protocol';
import { parseDay } from '../../lib/shared/partial-date';
import { err, ok, type Result } from '../../lib/shared/result';
import * as flags from 'country-flag-icons/string/3x2';

const FLAGS: Record<string, string> = { ...flags };

/** Composes the card of an entity for a date. */
export async function getCard({ entity: id, date, locale, why, certain, alternatives, standsFor, compact, units }: BackgroundRequests['getCard']): Promise<Result<CardModel, CallError>> {
  const opened = await loadGazetteer();
  if (!opened.ok) return opened;
  const gazetteer = opened.value;
  const entity = gazetteer.find(id);
  if (entity === null) return err({ kind: 'not-found', message: `No entity ${id}` });
  const day = date === null ? null : parseDay(date.value);
  const meaning = standsFor === null ? null : gazetteer.find(standsFor);
  const card = composeCard(gazetteer, entity, {
    date: day === null || date === null ? null : { value: day, source: date.source },
    locale, units, why, certain, compact,
    alternatives: alternatives.map((other) => gazetteer.find(other)).filter((other) => other !== null),
    ...(meaning !== null && { standsFor: meaning }),
  });
  const drawing = card.flag === undefined ? undefined : FLAGS[card.flag];
  return ok(drawing === undefined ? card : { ...card, flagDrawing: flagFromSvg(drawing) });
}
