/**
 * Relatives on a card (ADR 0014): somebody who was not born on the day is left out; a marriage is told from its wedding
 * on, as over after its end, and without a date says that it has none.
 */
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { Fact as GazetteerFact } from '../gazetteer/fact';
import type { EntityIndex } from '../gazetteer/ids';
import { certainlyBefore, certainlyNotAfter, NO_DATE, type PartialDate } from '../shared/partial-date';
import type { Fact, RelatedEntity } from './card-model';
import type { CardContext } from './context';
import { yearText } from './date-text';
import { nameOn } from './names-on';

const RELATIVES = { spouse: 'Spouse', parent: 'Parent', child: 'Child', sibling: 'Sibling', relative: 'Relative' } as const;
type Relation = keyof typeof RELATIVES;
const PLURALS: Partial<Record<string, string>> = { Spouse: 'Spouses', Parent: 'Parents', Child: 'Children', Sibling: 'Siblings', Relative: 'Relatives' };

/** Nobody younger is married in a reference work; one year as a difference of dates `yyyymmdd`. */
const MARRIAGEABLE = 16 * 10000;
const UNDATED = 'no dates on record';

interface Relative extends RelatedEntity {
  /** Of a marriage: that it was over, or that nothing says when it was. */
  note: string;
}

/** Everybody who may be told on the card's day, in the order of the table. */
export function relativesOf(context: CardContext): RelatedEntity[] {
  return told(context).map(({ id, name, kind, relation }) => ({ id, name, kind, relation }));
}

/** The same as rows: one for each relation. A note that is not true of all stands behind the name. */
export function relativeFacts(context: CardContext): Fact[] {
  const all = told(context);
  return Object.values(RELATIVES).flatMap((label): Fact[] => {
    const some = all.filter(({ relation }) => relation === label);
    const [first] = some;
    if (!first) return [];
    const shared = some.every(({ note }) => note === first.note);
    const names = some.map(({ name, note }) => (shared || note === '' ? name : `${name} (${note})`));
    return [{ label: some.length === 1 ? label : (PLURALS[label] ?? label), value: names.join(', '), ...(shared && first.note !== '' && { note: first.note }) }];
  });
}

/** False when all of somebody's marriages were made after the day. */
export function isMarriedBy(gazetteer: Gazetteer, person: EntityIndex, day: PartialDate | null): boolean {
  const weddings = marriagesOf(gazetteer, person).map(({ start }) => start);
  return day === null || weddings.length === 0 || weddings.some((wedding) => wedding === NO_DATE || certainlyNotAfter(wedding, day));
}

function told(context: CardContext): Relative[] {
  const { gazetteer, entity, day } = context;
  return (Object.keys(RELATIVES) as Relation[]).flatMap((property) => {
    const facts = property === 'spouse' ? marriagesOf(gazetteer, entity) : gazetteer.facts(entity, property);
    return facts.flatMap((fact): Relative[] => {
      if (fact.entity === null || !wasThere(context, fact.entity, property)) return [];
      const note = property === 'spouse' ? marriageNote(context, fact.entity, fact) : '';
      return note === null ? [] : [{ id: gazetteer.id(fact.entity), name: nameOn(gazetteer, fact.entity, day), kind: 'person', relation: RELATIVES[property], note }];
    });
  });
}

type Marriage = Pick<GazetteerFact, 'entity' | 'start' | 'end'>;

/** Whom somebody married, and when: written down with either of the two, the dates perhaps only with the other. */
function marriagesOf(gazetteer: Gazetteer, person: EntityIndex): Marriage[] {
  const theirs = gazetteer.factsLeadingTo(person, 'spouse');
  const own = gazetteer.facts(person, 'spouse').map((fact) => {
    const same = fact.start === NO_DATE && fact.end === NO_DATE ? theirs.filter(({ entity }) => entity === fact.entity) : [];
    return same.length === 1 ? (same[0] ?? fact) : fact;
  });
  return [...own, ...theirs.filter(({ entity }) => !own.some((fact) => fact.entity === entity))].sort((a, b) => (a.start || Infinity) - (b.start || Infinity));
}

/** Not known to be born later; as a spouse not known to be a child. */
function wasThere({ gazetteer, day }: CardContext, other: EntityIndex, relation: Relation): boolean {
  const born = gazetteer.facts(other, 'born')[0]?.start ?? NO_DATE;
  if (day === null || born === NO_DATE) return true;
  return !certainlyBefore((relation === 'spouse' ? day - MARRIAGEABLE : day) as PartialDate, born);
}

/** What to say of a marriage; null for one that was not certain to have been made, or may have just ended. */
function marriageNote(context: CardContext, other: EntityIndex, { start, end }: Marriage): string | null {
  const { day } = context;
  if (day !== null && start !== NO_DATE && !certainlyNotAfter(start, day)) return null;
  if (end !== NO_DATE && (day === null || certainlyBefore(end, day))) return `until ${yearText(end)}`;
  if (end !== NO_DATE && day !== null && !certainlyNotAfter(day, end)) return null;
  return start !== NO_DATE || isSettled(context, other) ? '' : UNDATED;
}

/** Without a date the marriage is certain to have been made by the day if one of the two had died, or the day is the dataset's own. */
function isSettled({ gazetteer, entity, day, stale }: CardContext, other: EntityIndex): boolean {
  if (day === null || stale) return true;
  return [entity, other].some((one) => {
    const died = gazetteer.facts(one, 'died')[0]?.start ?? NO_DATE;
    return died !== NO_DATE && certainlyNotAfter(died, day);
  });
}
