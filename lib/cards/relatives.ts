/**
 * Relatives on a card. The dataset knows who is related to whom, not since when (ADR 0014): somebody who was not born
 * on the day is left out, and a marriage without a date says that it has none.
 */
import type { EntityIndex } from '../gazetteer/ids';
import { certainlyBefore, certainlyNotAfter, NO_DATE, type PartialDate } from '../shared/partial-date';
import type { Fact, RelatedEntity } from './card-model';
import type { CardContext } from './context';

const RELATIVES = { spouse: 'Spouse', parent: 'Parent', child: 'Child', sibling: 'Sibling', relative: 'Relative' } as const;
type Relation = keyof typeof RELATIVES;
const PLURALS: Partial<Record<string, string>> = { Spouse: 'Spouses', Parent: 'Parents', Child: 'Children', Sibling: 'Siblings', Relative: 'Relatives' };

/** Nobody younger is married in a reference work; one year as a difference of dates `yyyymmdd`. */
const MARRIAGEABLE = 16 * 10000;
const UNDATED = 'no dates on record';

interface Relative extends RelatedEntity {
  /** The marriage may have been made after the day. */
  undated: boolean;
}

/** Everybody who may be told on the card's day, in the order of the table. */
export function relativesOf(context: CardContext): RelatedEntity[] {
  return told(context).map(({ id, name, kind, relation }) => ({ id, name, kind, relation }));
}

/** The same as rows: one for each relation. */
export function relativeFacts(context: CardContext): Fact[] {
  const all = told(context);
  return Object.values(RELATIVES).flatMap((label): Fact[] => {
    const some = all.filter(({ relation }) => relation === label);
    if (some.length === 0) return [];
    return [{ label: some.length === 1 ? label : (PLURALS[label] ?? label), value: some.map(({ name }) => name).join(', '), ...(some.some(({ undated }) => undated) && { note: UNDATED }) }];
  });
}

function told(context: CardContext): Relative[] {
  const { gazetteer, entity } = context;
  return (Object.keys(RELATIVES) as Relation[]).flatMap((property) =>
    gazetteer.facts(entity, property).flatMap(({ entity: other, start }) => {
      if (other === null || !wasThere(context, other, property)) return [];
      const undated = property === 'spouse' && !isSettled(context, other, start);
      return [{ id: gazetteer.id(other), name: gazetteer.name(other), kind: 'person' as const, relation: RELATIVES[property], undated }];
    }));
}

/** Not known to be born later; as a spouse not known to be a child. */
function wasThere({ gazetteer, day }: CardContext, other: EntityIndex, relation: Relation): boolean {
  const born = gazetteer.facts(other, 'born')[0]?.start ?? NO_DATE;
  if (day === null || born === NO_DATE) return true;
  return !certainlyBefore((relation === 'spouse' ? day - MARRIAGEABLE : day) as PartialDate, born);
}

/** The marriage is certain to have been made by the day: it has a date, one of the two had died, or the day is the dataset's own. */
function isSettled({ gazetteer, entity, day, stale }: CardContext, other: EntityIndex, married: PartialDate): boolean {
  if (day === null || stale) return true;
  if (married !== NO_DATE) return certainlyNotAfter(married, day);
  return [entity, other].some((one) => {
    const died = gazetteer.facts(one, 'died')[0]?.start ?? NO_DATE;
    return died !== NO_DATE && certainlyNotAfter(died, day);
  });
}
