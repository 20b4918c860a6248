/** Terms of one person in one office, as a reader counts them. */
import { NO_DATE } from '../shared/partial-date';
import { daysBetween } from './succession';
import type { Tenure } from './tenure';

/** He stood in, or not everybody accepted it: told only where there is no full term of the office. */
export const isStandIn = ({ acting, disputed }: Tenure): boolean => acting || disputed;

/** Tenures of somebody with those joined that follow each other without a break: re-election is no new office. */
export function joinTouching(tenures: readonly Tenure[]): Tenure[] {
  const joined: Tenure[] = [];
  for (const tenure of tenures) {
    const at = joined.findIndex((other) => isSameOffice(other, tenure) && touches(other, tenure));
    const before = joined[at];
    if (before) joined[at] = { ...before, end: tenure.ongoing || tenure.end > before.end ? tenure.end : before.end, ongoing: tenure.ongoing };
    else joined.push(tenure);
  }
  return joined;
}

/** Of some tenures those of the same office and standing as one of them. */
export const termsLike = (tenures: readonly Tenure[], one: Tenure): Tenure[] =>
  tenures.filter((other) => other.office === one.office && isStandIn(other) === isStandIn(one)).sort((a, b) => a.start - b.start);

const isSameOffice = (a: Tenure, b: Tenure): boolean => a.office === b.office && a.acting === b.acting && a.disputed === b.disputed;

/** The day after is no break; tenures come oldest first. */
const touches = ({ end }: Tenure, { start }: Tenure): boolean => end !== NO_DATE && start !== NO_DATE && daysBetween(end, start) <= 1;
