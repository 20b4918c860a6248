/** What a card says about organisations, events and groups. */
import { certainlyBefore, certainlyNotAfter, NO_DATE, type PartialDate } from '../shared/partial-date';
import type { Fact as GazetteerFact } from '../gazetteer/fact';
import type { Property } from '../gazetteer/format';
import type { EntityIndex } from '../gazetteer/ids';
import type { Claim, EntityCard, Fact, RelatedEntity } from './card-model';
import { asOfText, withArticle, type CardContext } from './context';
import { acronymOf } from './acronym';
import { dateRangeText, dateText, yearText, yearsText } from './date-text';
import { leaderLines, ownTitle } from './leader-lines';
import { leadersOn } from './leaders';
import { titleInSentence } from './office-text';
import { typeText } from './type-text';

type Part = Pick<EntityCard, 'heading' | 'facts' | 'offices' | 'related'> & Partial<Pick<EntityCard, 'keyFacts'>>;

const names = ({ gazetteer, entity }: CardContext, property: Property): string[] =>
  gazetteer.facts(entity, property).flatMap((fact) => (fact.entity === null ? [] : [gazetteer.name(fact.entity)]));
const textOf = ({ gazetteer, entity }: CardContext, property: Property): string => gazetteer.facts(entity, property)[0]?.text ?? '';
const dateOf = ({ gazetteer, entity }: CardContext, property: 'start' | 'end'): PartialDate => gazetteer.facts(entity, property)[0]?.start ?? NO_DATE;
const rows = (list: [label: string, value: string, note?: string][]): Fact[] =>
  list.filter(([, value]) => value !== '').map(([label, value, note = '']) => ({ label, value, ...(note !== '' && { note }) }));

export function organisationCard(context: CardContext): Part {
  const { gazetteer, entity, day, locale } = context;
  const founded = dateOf(context, 'start');
  const ended = dateOf(context, 'end');
  const leaders = day === null ? [] : leadersOn(gazetteer, entity, day).filter(({ ceremonial }) => !ceremonial);
  const formerNames = gazetteer.facts(entity, 'former-name').map(({ text, start, end }) => `${text}${end === NO_DATE ? '' : ` (${yearsText(start, end, false)})`}`);
  const acronym = acronymOf(gazetteer, entity);
  return {
    heading: { name: gazetteer.name(entity), ...(acronym !== undefined && { acronym }), ...organisationLines(context) },
    keyFacts: rows([
      ['Seat', names(context, 'seat').join(', ')],
      ['Led then by', leaders.map(({ person, office }) => `${gazetteer.name(person)}, ${titleInSentence(ownTitle(gazetteer, office))}`).join('; '), asOfText(context)],
    ]),
    facts: rows([
      ['Founded', founded === NO_DATE ? '' : dateText(founded, locale)],
      [day !== null && certainlyBefore(day, ended) ? 'Dissolved later' : 'Dissolved', ended === NO_DATE ? '' : dateText(ended, locale)],
      ['Country', names(context, 'country').join(', ')],
      // Counted by the dataset's writers: no number of members has a date.
      ['Members', day !== null && !context.stale ? '' : gazetteer.facts(entity, 'members').map(({ number }) => String(number)).join()],
      ['Formerly', formerNames.join(', ')],
      ['Also called', gazetteer.facts(entity, 'alias').map(({ text }) => text).filter((text) => text !== acronym).join(', ')],
    ]),
    offices: leaderLines(gazetteer, entity, day),
    related: [
      ...leaders.map(({ person }): RelatedEntity => ({ id: gazetteer.id(person), name: gazetteer.name(person), kind: 'person', relation: 'Led then by' })),
      ...relatedBy(context, 'seat', 'Seat'), ...relatedBy(context, 'part-of', 'Part of', lasting(day)), ...relatedBy(context, 'country', 'Country'),
    ],
  };
}

/** What it is, and part of what on the day; or that it was no more. Since when, in the line beneath. */
function organisationLines(context: CardContext): Pick<EntityCard['heading'], 'then' | 'now' | 'description'> {
  const { gazetteer, entity, day, locale } = context;
  const what = textOf(context, 'description') || typeText(gazetteer.type(entity));
  const [founded, ended] = [dateOf(context, 'start'), dateOf(context, 'end')];
  // Before its foundation it is nothing yet.
  if (day === null || (founded !== NO_DATE && certainlyBefore(day, founded))) return { description: what };
  const isOver = ended !== NO_DATE && certainlyBefore(ended, day);
  const description = founded === NO_DATE || isOver ? '' : `Founded ${inTime(founded)}${dateText(founded, locale)}`;
  if (isOver) return { then: { what: 'Dissolved', when: dateText(ended, locale) }, description: what };
  const now = ended === NO_DATE ? {} : { now: { what: `until ${dateText(ended, locale)}` } };
  const whole = gazetteer.facts(entity, 'part-of').find(lasting(day));
  if (!whole || whole.entity === null) return what === '' ? { ...now, description } : { then: { what }, ...now, description };
  const part = `${what === '' ? 'Part' : `${what}, part`} of ${withArticle(gazetteer, whole.entity)}`;
  return { then: claim(part, whole.start === NO_DATE ? '' : `since ${yearText(whole.start)}`, asOfText(context)), ...now, description };
}

/** "on 4 April 1949", "in 1949". */
const inTime = (date: PartialDate): string => (date % 100 === 0 ? 'in ' : 'on ');

/** Facts that hold on the day for certain; all of them without a day. */
const lasting = (day: PartialDate | null) => ({ start, end }: Pick<GazetteerFact, 'start' | 'end'>): boolean =>
  day === null || ((start === NO_DATE || certainlyNotAfter(start, day)) && (end === NO_DATE || certainlyNotAfter(day, end)));

function claim(what: string, ...when: string[]): Claim {
  const told = when.filter((part) => part !== '').join(', ');
  return told === '' ? { what } : { what, when: told };
}

export function eventCard(context: CardContext): Part {
  const { gazetteer, entity } = context;
  const sides = (['side-1', 'side-2', 'side-3'] as const).map((side) => names(context, side).join(', ')).filter((side) => side !== '');
  return {
    heading: { name: gazetteer.name(entity), ...eventLines(context), description: textOf(context, 'description') || typeText(gazetteer.type(entity)) },
    keyFacts: rows([['Where', names(context, 'at').join(', ')], ['Sides', sides.join(' against ')]]),
    facts: rows([
      ['Also called', gazetteer.facts(entity, 'alias').map(({ text }) => text).join(', ')],
    ]),
    offices: [],
    related: [...relatedBy(context, 'at', 'Where'), ...(['side-1', 'side-2', 'side-3'] as const).flatMap((side) => relatedBy(context, side, 'Side'))],
  };
}

/** When it was; while it lasted, its end is told as later. */
function eventLines(context: CardContext): Pick<EntityCard['heading'], 'then' | 'now'> {
  const { day, locale } = context;
  const start = dateOf(context, 'start');
  const ongoing = context.gazetteer.facts(context.entity, 'ongoing').length > 0;
  const end = dateOf(context, 'end') === NO_DATE && !ongoing ? start : dateOf(context, 'end');
  if (day === null || start === NO_DATE || !certainlyNotAfter(start, day)) return {};
  if (end !== NO_DATE && certainlyBefore(end, day)) return { then: { what: dateRangeText(start, end, locale) } };
  if (end !== NO_DATE && !certainlyNotAfter(day, end)) return {};
  return { then: claim('Under way', `since ${dateText(start, locale)}`, ongoing ? asOfText(context) : ''), ...(end !== NO_DATE && { now: { what: `until ${dateText(end, locale)}` } }) };
}

export function groupCard(context: CardContext): Part {
  const { gazetteer, entity } = context;
  return {
    heading: { name: gazetteer.name(entity), description: textOf(context, 'description') || typeText(gazetteer.type(entity)) },
    facts: rows([['Mainly in', names(context, 'country').join(', ')], ['Also called', gazetteer.facts(entity, 'alias').map(({ text }) => text).join(', ')]]),
    offices: [],
    related: relatedBy(context, 'country', 'Country'),
  };
}

export function relatedBy({ gazetteer, entity }: CardContext, property: Property, relation: string, holds: (fact: GazetteerFact) => boolean = () => true): RelatedEntity[] {
  const link = (other: EntityIndex): RelatedEntity | null => {
    const kind = gazetteer.rowKind(other);
    return kind === 'office' ? null : { id: gazetteer.id(other), name: gazetteer.name(other), kind, relation };
  };
  return gazetteer.facts(entity, property).filter(holds).flatMap((fact) => (fact.entity === null ? [] : [link(fact.entity)])).filter((found) => found !== null);
}
