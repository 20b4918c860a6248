/** Offices in words: "President of Kyrgyzstan since 2005", "Former prime minister of Italy, 2008–2011". */
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { EntityIndex } from '../gazetteer/ids';
import { isTitleWord } from '../linking/titles';
import { NO_DATE, parts, type PartialDate } from '../shared/partial-date';
import type { Claim, OfficeLine } from './card-model';
import { dateText, fractionalYear, yearsText, yearText } from './date-text';
import { tenseOn, type Tenure } from './tenure';
import { termText } from './term';

/** Within this many years the day an office began tells more than its year. */
const RECENT_YEARS = 1;

/** "since 7 April 2010" for what began lately, "since 2005" for what did not. */
export function sinceText(start: PartialDate, day: PartialDate, locale: string): string {
  if (start === NO_DATE) return '';
  const recent = parts(day).year - parts(start).year <= RECENT_YEARS;
  return `since ${recent ? dateText(start, locale) : yearText(start)}`;
}

/** "Acting President of Kyrgyzstan"; "Former …" keeps the title's own capitals after it. */
export const titleOf = (gazetteer: Gazetteer, { office, acting, disputed }: Tenure): string => {
  const title = gazetteer.name(office);
  return disputed ? `${title} (disputed)` : acting ? `Acting ${title}` : title;
};

/** An office held on the day. An end on or after the day is not told: it was not known. */
export const currentClaim = (gazetteer: Gazetteer, tenure: Tenure, day: PartialDate, locale: string): Claim => withWhen(titleOf(gazetteer, tenure), whileText(gazetteer, tenure, day, locale));

/** "since 2009, second term": for somebody who is in office on the day. */
export const whileText = (gazetteer: Gazetteer, tenure: Tenure, day: PartialDate, locale: string): string =>
  [sinceText(tenure.start, day, locale), termText(gazetteer, tenure, day) ?? ''].filter((part) => part !== '').join(', ');

/** "Former President of Kyrgyzstan" "2005–2010". */
export const formerClaim = (gazetteer: Gazetteer, tenure: Tenure): Claim => withWhen(`Former ${titleOf(gazetteer, tenure)}`, yearsText(tenure.start, tenure.end, false));

/** "President of Russia again" "since 2012". */
export const laterClaim = (gazetteer: Gazetteer, tenure: Tenure, again: boolean): Claim => withWhen(`${titleOf(gazetteer, tenure)}${again ? ' again' : ''}`, yearsText(tenure.start, tenure.end, tenure.ongoing));

const withWhen = (what: string, when: string): Claim => (when === '' ? { what } : { what, when });

/** A line of the ledger. Without a day nothing is claimed: every office counts as past. */
export function officeLine(tenure: Tenure, title: string, day: PartialDate | null): OfficeLine {
  const tense = day === null ? 'past' : tenseOn(day, tenure);
  return {
    title: tenure.disputed ? `${title} (disputed)` : title,
    when: yearsText(tenure.start, tenure.end, tenure.ongoing),
    start: fractionalYear(tenure.start),
    end: fractionalYear(tenure.end),
    ongoing: tenure.ongoing,
    acting: tenure.acting,
    tense: tense === 'unclear' ? 'past' : tense,
  };
}

/** The short title for a bar or a line: "President", "Ambassador to the United States", "Governor, Chuy Region". */
export function shortTitle(gazetteer: Gazetteer, office: EntityIndex): string {
  const label = gazetteer.facts(office, 'label')[0]?.text;
  const title = gazetteer.facts(office, 'title')[0]?.text ?? gazetteer.name(office);
  if (label !== undefined) return label;
  const of = gazetteer.facts(office, 'of')[0]?.entity ?? null;
  return of === null || WHOLE_STATES.test(gazetteer.type(of)) ? title : `${title}, ${gazetteer.name(of)}`;
}

/** A title inside a sentence: "prime minister", "chairman of the Cabinet of Ministers", "British Monarch". */
export const titleInSentence = (title: string): string =>
  title.replace(/^[^,]*?(?=,| of |$)/, (head) => head.replace(/[A-Z][a-z]+/g, (word) => (isTitleWord(word.toLowerCase()) ? word.toLowerCase() : word)));

/** What somebody is, inside a sentence: "acting president", "president (disputed)". */
export const roleInSentence = (gazetteer: Gazetteer, { office, acting, disputed }: Tenure): string =>
  `${acting ? 'acting ' : ''}${titleInSentence(shortTitle(gazetteer, office))}${disputed ? ' (disputed)' : ''}`;

/** What needs no mention in a line about somebody of that country. */
const WHOLE_STATES = /^(country|territory|historical-state)$/;
