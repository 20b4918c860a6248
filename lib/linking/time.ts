/** What dates say about a candidate: could it be meant on the article's day, and which offices fit. */
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { EntityIndex } from '../gazetteer/ids';
import type { Fact } from '../gazetteer/fact';
import { certainlyBefore, certainlyNotAfter, firstDay, lastDay, NO_DATE, type PartialDate } from '../shared/partial-date';
import { normalizeToken } from '../text/normalize';
import { tokenize } from '../text/tokenize';
import { titleWords } from './titles';
import type { Mention } from './types';

/** Nobody is in the news by name before this age. Arbitrary; children of the famous are not entities. */
const MIN_AGE = 10;
/** Years after which somebody dead is no longer in the news without evidence. */
const FORGOTTEN_AFTER = 25;

export type Plausibility = 'possible' | 'long-dead' | 'impossible';

/** Could this entity be named by a story of that day? */
export function plausibility(gazetteer: Gazetteer, entity: EntityIndex, date: PartialDate | null): Plausibility {
  if (date === null) return 'possible';
  const born = gazetteer.facts(entity, 'born')[0]?.start ?? NO_DATE;
  const died = gazetteer.facts(entity, 'died')[0]?.start ?? NO_DATE;
  const begun = gazetteer.facts(entity, 'start')[0]?.start ?? NO_DATE;
  if (born !== NO_DATE && lastDay(date) < firstDay(born) + MIN_AGE * 10000) return 'impossible';
  if (begun !== NO_DATE && certainlyBefore(date, begun)) return 'impossible';
  if (died !== NO_DATE && firstDay(date) > lastDay(died) + FORGOTTEN_AFTER * 10000) return 'long-dead';
  return 'possible';
}

/** The state or body was no more on the day, and the name in the text was that of another candidate then: Yugoslavia in 1999. */
export function isOutlived(gazetteer: Gazetteer, entity: EntityIndex, { words, candidates }: Pick<Mention, 'words' | 'candidates'>, date: PartialDate | null): boolean {
  if (date === null || candidates.length < 2 || !/^(place|organisation)$/.test(gazetteer.rowKind(entity))) return false;
  const end = gazetteer.facts(entity, 'end')[0]?.start ?? NO_DATE;
  return end !== NO_DATE && certainlyBefore(end, date) && candidates.some((other) => other.entity !== entity && gazetteer.facts(other.entity, 'former-name').some((fact) => isNameOn(fact, words, date)));
}

const isNameOn = (fact: Fact, words: readonly string[], date: PartialDate): boolean =>
  fact.end !== NO_DATE && isHeldOn(fact, date) && tokenize(fact.text).map(({ norm }) => norm).join(' ') === words.join(' ');

/** How a title in the text agrees with a person's offices. */
export interface OfficeMatch {
  /** The office itself, for the reason on the card. */
  office: EntityIndex;
  /** Held on the article's day, or (without a date) at any time. */
  current: boolean;
}

/** Words of a title that anybody may be called, whatever office they hold. */
const VAGUE = new Set('mr mrs ms miss dr sir dame lord lady leader chief head boss official former late then acting interim ousted veteran the'.split(' '));
/** Words that make an office a lesser one: "vice president" is no "president". */
const LESSER = ['vice', 'deputy', 'assistant', 'under'];

/** The first office of a person that a title before the name fits, current ones first; null when none does. */
export function matchTitle(gazetteer: Gazetteer, person: EntityIndex, title: readonly string[], date: PartialDate | null): OfficeMatch | null {
  const wanted = titleWords(title).filter((word) => !VAGUE.has(word));
  return wanted.length === 0 ? null : matchOffice(gazetteer, person, date, (words) => wanted.every((word) => words.includes(word)) && !isLesser(words, wanted));
}

/** The first office whose whole title is in an apposition: "head of the interim government, told". */
export function matchApposition(gazetteer: Gazetteer, person: EntityIndex, apposition: readonly string[], date: PartialDate | null): OfficeMatch | null {
  const said = titleWords(apposition);
  return said.length === 0 ? null : matchOffice(gazetteer, person, date, (words) => words.length > 0 && words.every((word) => said.includes(word)) && !isLesser(said, words));
}

/** "vice president" is no "president". */
const isLesser = (words: readonly string[], wanted: readonly string[]): boolean => LESSER.some((word) => words.includes(word) && !wanted.includes(word));

/** Whether the person had died before the day. */
export function isDead(gazetteer: Gazetteer, person: EntityIndex, date: PartialDate | null): boolean {
  const died = gazetteer.facts(person, 'died')[0]?.start ?? NO_DATE;
  return date !== null && died !== NO_DATE && certainlyBefore(died, date);
}

const LEADING = new Set(['head-of-state', 'head-of-government', 'leader']);

/** Whether the person leads a state or a government on the day; never without a date. */
export function leadsOn(gazetteer: Gazetteer, person: EntityIndex, date: PartialDate | null): boolean {
  if (date === null) return false;
  return gazetteer.facts(person, 'holds').some((fact) => fact.entity !== null && fact.start !== NO_DATE && isHeldOn(fact, date) && LEADING.has(gazetteer.meta.roles[gazetteer.facts(fact.entity, 'role')[0]?.number ?? -1] ?? ''));
}

function matchOffice(gazetteer: Gazetteer, person: EntityIndex, date: PartialDate | null, fits: (words: string[]) => boolean): OfficeMatch | null {
  const fitting = gazetteer.facts(person, 'holds').filter((fact) => fact.entity !== null && notLater(fact, date) && fits(officeWords(gazetteer, fact.entity)));
  const current = fitting.find((fact) => isHeldOn(fact, date));
  const office = current?.entity ?? fitting.at(-1)?.entity ?? null;
  return office === null ? null : { office, current: current !== undefined };
}

/** "U.S." is left out: stories about the United States leave it out, too. */
function officeWords(gazetteer: Gazetteer, office: EntityIndex): string[] {
  const title = gazetteer.facts(office, 'label')[0]?.text ?? gazetteer.facts(office, 'title')[0]?.text ?? '';
  return titleWords(title.split(/[\s-]+/).map(normalizeToken)).filter((word) => word !== 'us');
}

/** True when the words of a title say anything that offices could be compared with. */
export const isTelling = (words: readonly string[]): boolean => titleWords(words).some((word) => !VAGUE.has(word));

const notLater = (fact: Fact, date: PartialDate | null): boolean => date === null || fact.start === NO_DATE || certainlyNotAfter(fact.start, date);

const isHeldOn = (fact: Fact, date: PartialDate | null): boolean => date === null || (notLater(fact, date) && (fact.end === NO_DATE || !certainlyBefore(fact.end, date)));
