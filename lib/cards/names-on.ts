/**
 * What something or somebody was called on a day. A dated sentence names a state, a company or a prince as they were
 * called then: no name on a card is later than the card's day, unless it is told as later.
 */
import type { Fact } from '../gazetteer/fact';
import { FACT_FLAGS } from '../gazetteer/format';
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { EntityIndex } from '../gazetteer/ids';
import { certainlyBefore, certainlyNotAfter, lastDay, NO_DATE, parts, type PartialDate } from '../shared/partial-date';
import type { Claim } from './card-model';
import { yearsText, yearText } from './date-text';

/** Full styles of states, which newspapers do not use: "Hungarian People's Republic", "Union of South Africa". */
const FORMAL = /\b(Republic|Socialist|(Kingdom|Union|State) of)\b/;
const isFormal = (gazetteer: Gazetteer, entity: EntityIndex, { text }: Fact): boolean => gazetteer.rowKind(entity) === 'place' && FORMAL.test(text);

const asked = new WeakMap<Gazetteer, Map<EntityIndex, Fact[]>>();

/** Kept, because a country has hundreds of facts and every term of its ministers asks for its name. */
function formerNameFacts(gazetteer: Gazetteer, entity: EntityIndex): Fact[] {
  const known = asked.get(gazetteer) ?? new Map<EntityIndex, Fact[]>();
  asked.set(gazetteer, known);
  const facts = known.get(entity) ?? gazetteer.facts(entity, 'former-name');
  known.set(entity, facts);
  return facts;
}

/** Names of places that take "the" whoever wrote them down. */
const WITH_ARTICLE = /^((District|State|Federation|Province|Department|Republic|Region|Commonwealth) of |West Bank$|Gaza Strip$|Gold Coast$|Northern Areas$|New Hebrides$)|\b(Islands|Republic|Empire|Archipelago|Capital (Region|Territory)|Northern Territory)$/;

/**
 * The name on the day, or on the days that a date known in part may mean; of two names, the one before. Without a day
 * it is the present one.
 */
export function nameOn(gazetteer: Gazetteer, entity: EntityIndex, day: PartialDate | null): string {
  return (day === null ? undefined : everydayNameOn(gazetteer, entity, day))?.text ?? gazetteer.name(entity);
}

/** "the United States", "Kyrgyzstan", "Zaire": for the middle of a sentence. */
export function withArticle(gazetteer: Gazetteer, entity: EntityIndex, day: PartialDate | null): string {
  const held = day === null ? undefined : everydayNameOn(gazetteer, entity, day);
  const name = held?.text ?? gazetteer.name(entity);
  const isPlace = gazetteer.rowKind(entity) === 'place';
  const isMarked = held && isPlace ? (held.flags & FACT_FLAGS.the) !== 0 : gazetteer.facts(entity, 'the').length > 0 || ((held?.flags ?? 0) & FACT_FLAGS.the) !== 0;
  const takesThe = isMarked || (isPlace && WITH_ARTICLE.test(name));
  return takesThe ? `the ${name}` : name;
}

/** The official style of the day, where newspapers used a shorter name: "Federal Republic of Yugoslavia". */
export function formalNameOn(gazetteer: Gazetteer, entity: EntityIndex, day: PartialDate | null): string | undefined {
  if (day === null) return undefined;
  return formerNameFacts(gazetteer, entity).find((fact) => isFormal(gazetteer, entity, fact) && heldOn(fact, day) && certainlyNotAfter(day, fact.end))?.text;
}

/** "renamed Saint Petersburg" "in 1991", of somebody "Pope Francis" "from 2013": what the name of the day gave way to. */
export function renaming(gazetteer: Gazetteer, entity: EntityIndex, day: PartialDate | null): Claim | undefined {
  const held = day === null ? undefined : everydayNameOn(gazetteer, entity, day);
  if (!held) return undefined;
  const isLast = !everyday(gazetteer, entity).some(({ start }) => start !== NO_DATE && !certainlyBefore(start, held.end));
  const isPerson = gazetteer.rowKind(entity) === 'person';
  return { what: `${isPerson ? '' : 'renamed '}${gazetteer.name(entity)}`, ...(isLast && { when: `${isPerson ? 'from' : 'in'} ${yearText(held.end)}` }) };
}

/** Names that were over on the day, with their years; without a day all that are over. */
export const formerNames = (gazetteer: Gazetteer, entity: EntityIndex, day: PartialDate | null): string[] =>
  formerNameFacts(gazetteer, entity).filter(({ end }) => day === null || end === NO_DATE || certainlyBefore(end, day)).map(nameWithYears);

/** Names that came after the day and went again; the present one is told by `renaming`. */
export const laterNames = (gazetteer: Gazetteer, entity: EntityIndex, day: PartialDate | null): string[] =>
  day === null ? [] : formerNameFacts(gazetteer, entity).filter((fact) => fact.start !== NO_DATE && certainlyBefore(day, fact.start) && fact !== everydayNameOn(gazetteer, entity, day)).map(nameWithYears);

const nameWithYears = ({ text, start, end }: Fact): string => (end === NO_DATE ? text : `${text} (${yearsText(start, end, false)})`);

const everyday = (gazetteer: Gazetteer, entity: EntityIndex): Fact[] =>
  formerNameFacts(gazetteer, entity).filter((fact) => fact.end !== NO_DATE && !isFormal(gazetteer, entity, fact));

function everydayNameOn(gazetteer: Gazetteer, entity: EntityIndex, day: PartialDate): Fact | undefined {
  const names = everyday(gazetteer, entity);
  return names.find((fact) => heldOn(fact, day)) ?? names.slice(0, 1).find((first) => reachesBack(gazetteer, entity, first) && lastDay(day) < lastDay(first.start));
}

/**
 * The first name on record also serves for the time before: nearer to it than the present one. Of a country only if it
 * came to independence with that name, since it may have returned to an older one, as Zaire did.
 */
function reachesBack(gazetteer: Gazetteer, entity: EntityIndex, { start }: Fact): boolean {
  if (start === NO_DATE) return false;
  if (gazetteer.rowKind(entity) === 'person') return true;
  const independence = gazetteer.facts(entity, 'independence')[0]?.start ?? NO_DATE;
  return independence !== NO_DATE && parts(independence).year === parts(start).year;
}

/** It had begun for certain, and was not certainly over: while a renaming is not certain, the older name stands. */
const heldOn = ({ start, end }: Fact, day: PartialDate): boolean => (start === NO_DATE || lastDay(start) <= lastDay(day)) && end !== NO_DATE && !certainlyBefore(end, day);
