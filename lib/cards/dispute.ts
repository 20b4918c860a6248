/** Who claims and who holds a disputed place: one line, as its writers worded it. */
import type { EntityIndex } from '../gazetteer/ids';
import { lastedOn, NO_DATE } from '../shared/partial-date';
import type { Fact } from './card-model';
import type { CardContext } from './context';
import { nameOn } from './names-on';
import { countryOf } from './place-facts';

/** What the row is called when the note is about the place itself; else by what it is about: "Kosovo". */
const OWN_STATUS = 'Status';

/**
 * The note that holds on the day: of the place, else of the region or the country that it is in. A place with notes of
 * its own has no other's, since theirs say when. Without a day only a note without dates is told.
 */
export function disputeFact(context: CardContext): Fact[] {
  const { gazetteer, entity, day } = context;
  const bearer = [entity, gazetteer.admin(entity, 1), countryOf(gazetteer, entity)].find((one) => one !== null && gazetteer.facts(one, 'dispute').length > 0) ?? null;
  const note = bearer === null ? undefined : noteOn(context, bearer);
  if (bearer === null || note === undefined) return [];
  return [{ label: bearer === entity ? OWN_STATUS : nameOn(gazetteer, bearer, day), value: note }];
}

function noteOn({ gazetteer, day }: CardContext, place: EntityIndex): string | undefined {
  return gazetteer.facts(place, 'dispute').find((note) => (day === null ? note.start === NO_DATE && note.end === NO_DATE : lastedOn(day, note)))?.text;
}
