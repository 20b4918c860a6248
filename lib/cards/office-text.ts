/** Offices in words: "President of Kyrgyzstan since 2005", "Former Prime Minister of Italy, 2008–2011". */
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { EntityIndex } from '../gazetteer/ids';
import { certainlyNotAfter, NO_DATE, parts, type PartialDate } from '../shared/partial-date';
import type { Claim, OfficeLine } from './card-model';
import { dateText, fractionalYear, yearsText, yearText } from './date-text';
import { nameOn, withArticle } from './names-on';
import { tenseOn, type Tenure } from './tenure';
import { termText } from './term';
import { titleInSentence } from './title-case';

/** Within this many years the day an office began tells more than its year. */
const RECENT_YEARS = 1;
/** Terms of one office that a line can tell. */
const MOST_TERMS = 3;

/** "since 7 April 2010" for what began lately, "since 2005" for what did not. */
function sinceText(start: PartialDate, day: PartialDate, locale: string): string {
  if (start === NO_DATE) return '';
  const recent = parts(day).year - parts(start).year <= RECENT_YEARS;
  return `since ${recent ? dateText(start, locale) : yearText(start)}`;
}

/** An office as it was called on a day: "President of Zaire". Null is now. */
export function officeOn(gazetteer: Gazetteer, office: EntityIndex, when: PartialDate | null): string {
  const name = gazetteer.name(office);
  const of = gazetteer.facts(office, 'of')[0]?.entity ?? null;
  const present = of === null ? '' : gazetteer.name(of);
  if (of === null || nameOn(gazetteer, of, when) === present || !name.endsWith(present)) return name;
  return `${name.slice(0, -present.length).replace(/\bthe $/, '')}${withArticle(gazetteer, of, when)}`;
}

/** The day by whose names an office is called: the card's while it was held, else one of its own, which may be null. */
export function namingDay({ start, end, ongoing }: Tenure, day: PartialDate | null): PartialDate | null {
  if (day !== null && tenseOn(day, { start, end, ongoing }) === 'later') {
    // Who came with a renaming, as the owner of X did, is told under the new name: what is told as later leaks nothing.
    const yearsEnd = (parts(start).year * 10000 + 1231) as PartialDate;
    return end !== NO_DATE && certainlyNotAfter(end, yearsEnd) ? end : yearsEnd;
  }
  if (end !== NO_DATE && (day === null || certainlyNotAfter(end, day))) return end;
  return day;
}

/** Whoever holds an office, as they were called while they did. */
export const holderOn = (gazetteer: Gazetteer, tenure: Tenure, day: PartialDate | null): string => nameOn(gazetteer, tenure.person, namingDay(tenure, day));

/** "Acting President of Kyrgyzstan", as it was called when it was held. */
export function titleOf(gazetteer: Gazetteer, tenure: Tenure, day: PartialDate | null): string {
  const title = officeOn(gazetteer, tenure.office, namingDay(tenure, day));
  return `${tenure.acting ? 'Acting ' : ''}${title}${tenure.disputed ? ' (disputed)' : ''}`;
}

/** An office held on the day. An end on or after the day is not told: it was not known. */
export const currentClaim = (gazetteer: Gazetteer, tenure: Tenure, day: PartialDate, locale: string): Claim => withWhen(titleOf(gazetteer, tenure, day), whileText(gazetteer, tenure, day, locale));

/** "since 2009, second term": for somebody who is in office on the day. */
export const whileText = (gazetteer: Gazetteer, tenure: Tenure, day: PartialDate, locale: string): string =>
  [sinceText(tenure.start, day, locale), termText(gazetteer, tenure, day) ?? ''].filter((part) => part !== '').join(', ');

/** "President of Russia" "2000–2008, since 2012": some terms of one office, oldest first and not none; of many the last. */
export function termsClaim(gazetteer: Gazetteer, terms: readonly Tenure[], day: PartialDate): Claim {
  const told = terms.slice(-MOST_TERMS);
  const last = told.at(-1);
  const years = told.map(({ start, end, ongoing }) => yearsText(start, end, ongoing)).filter((text) => text !== '');
  return withWhen(last ? titleOf(gazetteer, last, day) : '', [...new Set(years)].join(', '));
}

const withWhen = (what: string, when: string): Claim => (when === '' ? { what } : { what, when });

/** A line of the ledger. Without a day nothing is claimed: every office counts as past. */
export function officeLine(tenure: Tenure, title: string, day: PartialDate | null): OfficeLine {
  return {
    title: tenure.disputed ? `${title} (disputed)` : title,
    when: yearsText(tenure.start, tenure.end, tenure.ongoing),
    start: fractionalYear(tenure.start),
    end: fractionalYear(tenure.end),
    ongoing: tenure.ongoing,
    acting: tenure.acting,
    tense: day === null ? 'past' : tenseOn(day, tenure),
  };
}

/** Lines that read the same, one after the other, as one. */
export function withoutRepeats(lines: readonly OfficeLine[]): OfficeLine[] {
  const told: OfficeLine[] = [];
  for (const line of lines) {
    const last = told.at(-1);
    const isSame = last?.title === line.title && last.when === line.when && last.acting === line.acting && last.tense === line.tense && last.detail === line.detail;
    if (isSame) told[told.length - 1] = { ...last, end: line.end };
    else told.push(line);
  }
  return told;
}

/** The short title for a bar or a line, by the names of a day: "President", "Ambassador to the United States", "Governor, Chuy Region". */
export function shortTitle(gazetteer: Gazetteer, office: EntityIndex, when: PartialDate | null): string {
  const label = gazetteer.facts(office, 'label')[0]?.text;
  const title = gazetteer.facts(office, 'title')[0]?.text ?? gazetteer.name(office);
  if (label !== undefined) return officeOn(gazetteer, office, when);
  const of = gazetteer.facts(office, 'of')[0]?.entity ?? null;
  return of === null || WHOLE_STATES.test(gazetteer.type(of)) ? title : `${title}, ${nameOn(gazetteer, of, when)}`;
}

/** What somebody is, inside a sentence: "acting president", "president (disputed)". */
export const roleInSentence = (title: string, { acting, disputed }: Tenure): string => `${acting ? 'acting ' : ''}${titleInSentence(title)}${disputed ? ' (disputed)' : ''}`;

/** What needs no mention in a line about somebody of that country. */
const WHOLE_STATES = /^(country|territory|disputed-territory|historical-state)$/;
