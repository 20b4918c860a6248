/** Dates as written in `data/` (`2005`, `2005-04`, `2005-04-15`), compared by what is certain about them. */

/** First and last day a written date may mean, as `yyyymmdd` numbers. */
export function dayRange(date: string): { first: number; last: number } {
  const [, sign = '', year = '0', month, day] = /^(-?)(\d+)(?:-(\d\d))?(?:-(\d\d))?$/.exec(date) ?? [];
  const base = Number(year) * 10000;
  const first = base + Number(month ?? 1) * 100 + Number(day ?? 1);
  const last = base + Number(month ?? 12) * 100 + Number(day ?? 31);
  return sign === '-' ? { first: -last, last: -first } : { first, last };
}

/** True when `a` is certainly before `b`, whatever the unknown parts are. */
export const certainlyBefore = (a: string, b: string): boolean => dayRange(a).last < dayRange(b).first;
