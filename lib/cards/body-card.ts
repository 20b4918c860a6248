/** What a card says about organisations, events and groups. */
import { certainlyBefore, certainlyNotAfter, lastedOn, NO_DATE, type PartialDate } from '../shared/partial-date';
import type { Fact as GazetteerFact } from '../gazetteer/fact';
import type { Property } from '../gazetteer/format';
import type { EntityIndex } from '../gazetteer/ids';
import type { Claim, EntityCard, Fact, RelatedEntity } from './card-model';
import { asOfText, type CardContext } from './context';
import { acronymOf } from './acronym';
import { dateRangeText, dateText, yearText } from './date-text';
import { leaderLines, ownTitle } from './leader-lines';
import { leadersOn } from './leaders';
import { formerNames, laterNames, nameOn, renaming, withArticle } from './names-on';
import { roleInSentence } from './office-text';
import { otherNames } from './other-names';
import { typeText } from './type-text';

type Part = Pick<EntityCard, 'heading' | 'facts' | 'offices' | 'related'> & Partial<Pick<EntityCard, 'keyFacts'>>;

const names = ({ gazetteer, entity, day }: CardContext, property: Property): string[] =>
  gazetteer.facts(entity, property).flatMap((fact) => (fact.entity === null ? [] : [nameOn(gazetteer, fact.entity, day)]));
const textOf = ({ gazetteer, entity }: CardContext, property: Property): string => gazetteer.facts(entity, property)[0]?.text ?? '';
const dateOf = ({ gazetteer, entity }: CardContext, property: 'start' | 'end'): PartialDate => gazetteer.facts(entity, property)[0]?.start ?? NO_DATE;
const rows = (list: [label: string, value: string, note?: string][]): Fact[] =>
  list.filter(([, value]) => value !== '').map(([label, value, note = '']) => ({ label, value, ...(note !== '' && { note }) }));

export function organisationCard(context: CardContext): Part {
  const { gazetteer, entity, day, locale } = context;
  const founded = dateOf(context, 'start');
  const ended = dateOf(context, 'end');
  const leaders = day === null ? [] : leadersOn(gazetteer, entity, day).filter(({ ceremonial }) => !ceremonial);
  const name = nameOn(gazetteer, entity, day);
  const acronym = name === gazetteer.name(entity) ? acronymOf(gazetteer, entity) : undefined;
  return {
    heading: { name, ...(acronym !== undefined && { acronym }), ...organisationLines(context) },
    keyFacts: rows([
      ['Seat', names(context, 'seat').join(', ')],
      ['Led then by', leaders.map((tenure) => `${nameOn(gazetteer, tenure.person, day)}, ${roleInSentence(ownTitle(gazetteer, tenure.office, entity), tenure)}`).join('; '), asOfText(context)],
    ]),
    facts: rows([
      ['Founded', founded === NO_DATE ? '' : dateText(founded, locale)],
      [day !== null && certainlyBefore(day, ended) ? 'Dissolved later' : 'Dissolved', ended === NO_DATE ? '' : dateText(ended, locale)],
      ['Country', names(context, 'country').join(', ')],
      // Counted by the dataset's writers: no number of members has a date.
      ['Members', day !== null && !context.stale ? '' : gazetteer.facts(entity, 'members').map(({ number }) => String(number)).join()],
      ['Formerly', formerNames(gazetteer, entity, day).join(', ')],
      ['Later called', laterNames(gazetteer, entity, day).join(', ')],
      ['Also called', otherNames(gazetteer, entity, acronym === undefined ? [] : [acronym])],
    ]).map((fact) => (fact.label === 'Later called' ? { ...fact, later: true } : fact)),
    offices: leaderLines(gazetteer, entity, day),
    related: [
      ...leaders.map(({ person }): RelatedEntity => ({ id: gazetteer.id(person), name: nameOn(gazetteer, person, day), kind: 'person', relation: 'Led then by' })),
      ...relatedBy(context, 'seat', 'Seat'), ...relatedBy(context, 'part-of', 'Part of', lasting(day)), ...relatedBy(context, 'country', 'Country'),
    ],
  };
}

/** What an organisation is, whatever the day: "International news agency". */
export const whatItIs = (context: CardContext): string => textOf(context, 'description') || typeText(context.gazetteer.type(context.entity));

/** What it is, and part of what on the day; or that it was no more. Since when, in the line beneath. */
function organisationLines(context: CardContext): Pick<EntityCard['heading'], 'then' | 'now' | 'description'> {
  const { gazetteer, entity, day, locale } = context;
  const what = whatItIs(context);
  const [founded, ended] = [dateOf(context, 'start'), dateOf(context, 'end')];
  // Before its foundation it is nothing yet.
  if (day === null || (founded !== NO_DATE && certainlyBefore(day, founded))) return { description: what };
  const isOver = ended !== NO_DATE && certainlyBefore(ended, day);
  const description = founded === NO_DATE || isOver ? '' : `Founded ${inTime(founded)}${dateText(founded, locale)}`;
  if (isOver) return { then: { what: 'Dissolved', when: dateText(ended, locale) }, description: what };
  const now = laterClaims(renaming(gazetteer, entity, day), ended === NO_DATE ? undefined : { what: `until ${dateText(ended, locale)}` });
  const whole = gazetteer.facts(entity, 'part-of').find(lasting(day));
  if (!whole || whole.entity === null) return what === '' ? { ...now, description } : { then: { what }, ...now, description };
  const part = `${what === '' ? 'Part' : `${what}, part`} of ${withArticle(gazetteer, whole.entity, day)}`;
  return { then: claim(part, whole.start === NO_DATE ? '' : `since ${yearText(whole.start)}`, asOfText(context)), ...now, description };
}

/** Claims of what followed as one line; the grey of the last. */
export function laterClaims(...claims: (Claim | undefined)[]): { now?: Claim } {
  const told = claims.filter((one) => one !== undefined);
  const last = told.at(-1);
  if (!last) return {};
  return { now: { ...last, what: [...told.slice(0, -1).map(({ what, when }) => [what, when].filter((part) => part !== undefined).join(' ')), last.what].join('; ') } };
}

/** "on 4 April 1949", "in 1949". */
const inTime = (date: PartialDate): string => (date % 100 === 0 ? 'in ' : 'on ');

/** Facts that hold on the day for certain; all of them without a day. */
const lasting = (day: PartialDate | null) => (fact: Pick<GazetteerFact, 'start' | 'end'>): boolean => day === null || lastedOn(day, fact);

function claim(what: string, ...when: string[]): Claim {
  const told = when.filter((part) => part !== '').join(', ');
  return told === '' ? { what } : { what, when: told };
}

export function eventCard(context: CardContext): Part {
  const { gazetteer, entity } = context;
  const sides = (['side-1', 'side-2', 'side-3'] as const).map((side) => names(context, side).join(', ')).filter((side) => side !== '');
  return {
    heading: { name: gazetteer.name(entity), ...eventLines(context), description: whatItIs(context) },
    keyFacts: rows([['Where', names(context, 'at').join(', ')], ['Sides', sides.join(' against ')]]),
    facts: rows([
      ['Also called', otherNames(gazetteer, entity)],
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
    heading: { name: gazetteer.name(entity), description: whatItIs(context) },
    facts: rows([['Mainly in', names(context, 'country').join(', ')], ['Also called', otherNames(gazetteer, entity)]]),
    offices: [],
    related: relatedBy(context, 'country', 'Country'),
  };
}

export function relatedBy({ gazetteer, entity, day }: CardContext, property: Property, relation: string, holds: (fact: GazetteerFact) => boolean = () => true): RelatedEntity[] {
  const link = (other: EntityIndex): RelatedEntity | null => {
    const kind = gazetteer.rowKind(other);
    return kind === 'office' ? null : { id: gazetteer.id(other), name: nameOn(gazetteer, other, day), kind, relation };
  };
  return gazetteer.facts(entity, property).filter(holds).flatMap((fact) => (fact.entity === null ? [] : [link(fact.entity)])).filter((found) => found !== null);
}
