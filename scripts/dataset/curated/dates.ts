/** Dates as written in `data/` (`2005`, `2005-04`, `2005-04-15`), compared by what is certain about them. */
import { defined } from '../../../lib/shared/assert';
import { firstDay, lastDay, parsePartialDate } from '../../../lib/shared/partial-date';

/** First and last day a written date may mean, as numbers that order like days. Throws on text that the schema refuses. */
export function dayRange(written: string): { first: number; last: number } {
  const date = defined(parsePartialDate(written), `a date in "${written}"`);
  return { first: firstDay(date), last: lastDay(date) };
}

/** True when `a` is certainly before `b`, whatever the unknown parts are. */
export const certainlyBefore = (a: string, b: string): boolean => dayRange(a).last < dayRange(b).first;
