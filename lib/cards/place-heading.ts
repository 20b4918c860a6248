/** The first lines of a place's card: what it was on the day, whether it existed, who led it, what followed. */
import type { EntityIndex } from '../gazetteer/ids';
import { certainlyBefore, certainlyNotAfter, NO_DATE, parts, type PartialDate } from '../shared/partial-date';
import { laterClaims } from './body-card';
import type { Claim, EntityCard } from './card-model';
import { asOfText, type CardContext } from './context';
import { dateText, yearsText, yearText } from './date-text';
import { leadersInWords } from './leaders';
import { formalNameOn, nameOn, renaming, withArticle } from './names-on';
import { namingDay, roleInSentence, shortTitle } from './office-text';
import { distanceLine } from './place-distance';
import { isState } from './place-facts';
import { besidesCapital, capitalClaim, whereText } from './place-text';
import { governedBy, hadBegun, isOverseasPower, stateOn, successorsOf } from './sovereignty';

type HeadingLines = Omit<EntityCard['heading'], 'name'>;

/** The name of the day, and the lines under it. */
export function placeHeading(context: CardContext): EntityCard['heading'] {
  const { gazetteer, entity, day } = context;
  const { now, ...lines } = linesOf(context);
  return { name: nameOn(gazetteer, entity, day), ...lines, ...laterClaims(now, renaming(gazetteer, entity, day)) };
}

function linesOf(context: CardContext): HeadingLines {
  const { gazetteer, entity, day } = context;
  const where = whereText(context);
  if (day === null) return { description: where };
  const end = gazetteer.facts(entity, 'end')[0]?.start ?? NO_DATE;
  if (end !== NO_DATE) return bygoneLines(context, end, where);
  const governed = isState(gazetteer, entity) ? governedLines(context, day, where) : null;
  if (governed) return governed;
  const past = isState(gazetteer, entity) ? dependence(context, day) : null;
  if (past) return { ...past, description: where };
  const capital = capitalClaim(context);
  const led = isState(gazetteer, entity) ? ledBy(context) : distanceLine(context);
  if (capital) return { then: joined([capital, formal(context)]), description: besidesCapital(where) };
  return { then: joined([{ what: where }, formal(context)]), description: led };
}

const formal = ({ gazetteer, entity, day }: CardContext): Claim | null => {
  const name = formalNameOn(gazetteer, entity, day);
  return name === undefined ? null : { what: `Then officially ${name}` };
};

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const joined = (claims: (Claim | null)[]): Claim => ({ what: claims.flatMap((claim) => (claim ? [claim.what] : [])).map((what, i) => (i === 0 ? what : lowerFirst(what))).join('; ') });

/** A state, a building, a prison that is no more: under its years. While it lasted, its end is told as later. */
function bygoneLines(context: CardContext, end: PartialDate, where: string): HeadingLines {
  const { gazetteer, entity, day, locale } = context;
  const start = gazetteer.facts(entity, 'start')[0]?.start ?? NO_DATE;
  const isBygoneState = gazetteer.type(entity) === 'historical-state';
  if (day === null) return { description: where };
  if (certainlyBefore(end, day)) return { then: { what: isBygoneState ? 'Historical state' : 'Existed', when: yearsText(start, end, false) }, ...todayLine(context), description: where };
  if (!certainlyNotAfter(day, end) || (start !== NO_DATE && !certainlyNotAfter(start, day))) return { description: where };
  const now = { what: `until ${dateText(end, locale)}` };
  if (!isBygoneState) return { then: { what: where }, now, description: '' };
  const state: Claim = { what: start === NO_DATE ? 'State' : `State since ${yearText(start)}` };
  return { then: joined([state, formal(context)]), now, ...todayLine(context), description: ledBy(context) || where };
}

/** Names told in the line before it becomes a list. */
const MOST_SUCCESSORS = 3;

/** "Russia, Ukraine, Belarus and 12 other states". */
function todayLine({ gazetteer, entity }: CardContext): Pick<EntityCard['heading'], 'today'> {
  const names = successorsOf(gazetteer, entity).map((successor) => withArticle(gazetteer, successor, null));
  if (names.length === 0) return {};
  const told = names.length > MOST_SUCCESSORS + 1 ? [...names.slice(0, MOST_SUCCESSORS), `${names.length - MOST_SUCCESSORS} other states`] : names;
  return { today: new Intl.ListFormat('en-GB').format(told) };
}

/** Before its independence: what it was part of, if that existed on the day, or who governed it. */
function dependence({ gazetteer, entity, day, locale }: CardContext, on: PartialDate): { then?: Claim; now?: Claim } | null {
  const fact = gazetteer.facts(entity, 'independence')[0];
  const whole = fact?.entity !== undefined && fact.entity !== null && hadBegun(gazetteer, fact.entity, on) ? fact.entity : stateOn(gazetteer, entity, on);
  const isPart = whole !== null && whole !== entity;
  const then = isPart ? { then: { what: `${isOverseasPower(gazetteer, whole) ? 'Governed by' : 'Part of'} ${withArticle(gazetteer, whole, day)}` } } : {};
  if (!fact) return isPart ? then : null;
  return certainlyBefore(on, fact.start) ? { ...then, now: { what: 'independent', when: `since ${dateText(fact.start, locale)}` } } : null;
}

/** "Territory on the south coast of China; governed by Portugal", "later governed by China since 20 December 1999". */
function governedLines(context: CardContext, on: PartialDate, where: string): HeadingLines | null {
  const { gazetteer, entity, locale } = context;
  const now = governedBy(gazetteer, entity, on);
  if (!now || now.entity === null) return null;
  const words = (state: EntityIndex): string => `governed by ${withArticle(gazetteer, state, on)}`;
  const next = gazetteer.facts(entity, 'governed-by').find(({ start }) => start !== NO_DATE && certainlyBefore(on, start));
  const later: Claim | undefined = next?.entity == null ? undefined : { what: words(next.entity), when: `since ${dateText(next.start, locale)}` };
  return { then: { what: `${where}; ${words(now.entity)}` }, ...(later && { now: later }), description: ledBy(context) };
}

/** "Led then by Kurmanbek Bakiyev, president since 2005"; empty where nobody is known. */
function ledBy(context: CardContext): string {
  const { gazetteer, entity, day, locale } = context;
  const leaders = day === null ? [] : leadersInWords(gazetteer, entity, day);
  if (leaders.length === 0 || day === null) return '';
  const told = leaders.map((tenure) => {
    const role = roleInSentence(shortTitle(gazetteer, tenure.office, namingDay(tenure, day)), tenure);
    return `${nameOn(gazetteer, tenure.person, day)}, ${role}${tenure.start === NO_DATE ? '' : ` since ${dateOrYear(tenure.start, day, locale)}`}`;
  });
  return context.stale ? `Led by ${told.join('; ')} (${asOfText(context)})` : `Led then by ${told.join('; ')}`;
}

const dateOrYear = (start: PartialDate, day: PartialDate, locale: string): string => (parts(start).year === parts(day).year ? dateText(start, locale) : yearText(start));
