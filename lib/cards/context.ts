import type { Gazetteer } from '../gazetteer/gazetteer';
import type { EntityIndex } from '../gazetteer/ids';
import type { Units } from '../shared/units';
import { dayToDate, type Day, type PartialDate } from '../shared/partial-date';
import { dateText } from './date-text';

/** What every part of a card is composed for. */
export interface CardContext {
  gazetteer: Gazetteer;
  entity: EntityIndex;
  /** The day claims are made for: the article's, or the dataset's last sure day when the article is later. */
  day: PartialDate | null;
  /** The card's day is after the last sure day: what lasted then is told "as of" it. */
  stale: boolean;
  /** BCP 47. */
  locale: string;
  units: Units;
  /** Places that distances are told from. */
  story: StoryPlaceRows;
}

/** Where the story was written, and the places it names. */
export interface StoryPlaceRows {
  dateline: EntityIndex | null;
  near: readonly EntityIndex[];
}

/** What is not known of every card's circumstances. */
export interface ContextOptions {
  units?: Units;
  story?: StoryPlaceRows;
}

const NO_PLACES: StoryPlaceRows = { dateline: null, near: [] };

/** The day to judge by. */
export function contextFor(gazetteer: Gazetteer, entity: EntityIndex, date: Day | null, locale: string, { units = 'auto', story = NO_PLACES }: ContextOptions = {}): CardContext {
  const asOf = dayToDate(gazetteer.meta.asOf as Day);
  const wanted = date === null ? null : dayToDate(date);
  const stale = wanted !== null && wanted > asOf;
  return { gazetteer, entity, day: stale ? asOf : wanted, stale, locale, units, story };
}

/** "as of 30 June 2025": belongs to every claim about what lasts, when the article is later than that. Else empty. */
export const asOfText = ({ day, stale, locale }: CardContext): string => (stale && day !== null ? `as of ${dateText(day, locale)}` : '');

/** One year, as a difference of dates `yyyymmdd`. */
const YEAR = 10000;

/**
 * What has no dates of its own (a currency, languages) is known for about now: it is told in the dataset's last sure
 * year, or where no day is asked for.
 */
export const isRecent = ({ gazetteer, day }: CardContext): boolean => day === null || day > dayToDate(gazetteer.meta.asOf as Day) - YEAR;
