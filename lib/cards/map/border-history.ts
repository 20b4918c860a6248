/**
 * Natural Earth draws today's borders. For dates before a border existed, the countries it now divides are drawn as
 * one. A date is a number `yyyymmdd`; a change takes effect on its day.
 *
 * Sources: the independence days (or, where contested, the days of general recognition) as in the United Nations'
 * member list and the successor states' own; see docs/adr/0004-locator-maps.md for what is left out.
 */
export interface Union {
  /** The first day on which the border is drawn. */
  until: number;
  members: readonly string[];
  /** What the label says; the members' own names are not shown. */
  name: string;
}

const USSR = ['RU', 'UA', 'BY', 'MD', 'GE', 'AM', 'AZ', 'KZ', 'UZ', 'TM', 'KG', 'TJ', 'X1'];

/** Split up, oldest union first where one follows another. */
export const UNIONS: readonly Union[] = [
  { until: 19910906, members: [...USSR, 'EE', 'LV', 'LT'], name: 'Soviet Union' },
  { until: 19911226, members: USSR, name: 'Soviet Union' },
  { until: 19910625, members: ['SI', 'HR', 'BA', 'MK', 'RS', 'ME', 'XK'], name: 'Yugoslavia' },
  { until: 19910908, members: ['BA', 'MK', 'RS', 'ME', 'XK'], name: 'Yugoslavia' },
  { until: 19920406, members: ['BA', 'RS', 'ME', 'XK'], name: 'Yugoslavia' },
  { until: 20030204, members: ['RS', 'ME', 'XK'], name: 'Yugoslavia' },
  { until: 20060603, members: ['RS', 'ME', 'XK'], name: 'Serbia and Montenegro' },
  { until: 20080217, members: ['RS', 'XK'], name: 'Serbia' },
  { until: 19930101, members: ['CZ', 'SK'], name: 'Czechoslovakia' },
  { until: 19930524, members: ['ET', 'ER'], name: 'Ethiopia' },
  { until: 20110709, members: ['SD', 'SS'], name: 'Sudan' },
  { until: 20140318, members: ['UA', 'X1'], name: 'Ukraine' },
  { until: 20020520, members: ['ID', 'TL'], name: 'Indonesia' },
];

/** Countries that were two: today's outline has no such border, so before the day no map of theirs can be right. */
const JOINED: ReadonlyMap<string, number> = new Map([['DE', 19901003], ['YE', 19900522]]);

/** Another name on the map until a day. */
const RENAMED: readonly { code: string; until: number; name: string }[] = [
  { code: 'MK', until: 20190212, name: 'Macedonia' },
  { code: 'CD', until: 19970517, name: 'Zaire' },
  { code: 'SZ', until: 20180419, name: 'Swaziland' },
];

/** The union a country belonged to on a date. Without a date the borders are today's. */
export function unionOn(code: string, date: number | undefined): Union | undefined {
  return date === undefined ? undefined : UNIONS.filter(({ until, members }) => date < until && members.includes(code)).sort((a, b) => b.members.length - a.members.length)[0];
}

/** The largest union that bore a name: a state that is no more, in its last borders. */
export const unionNamed = (name: string): Union | undefined =>
  UNIONS.filter((union) => union.name === name).sort((a, b) => b.members.length - a.members.length)[0];

/** False where the outline of the country on that date cannot be drawn. */
export const isDrawable = (code: string, date: number | undefined): boolean => date === undefined || date >= (JOINED.get(code) ?? 0);

/** The name a map of that date shows, if it is another one than today's. */
export function nameOn(code: string, date: number | undefined): string | undefined {
  if (date === undefined) return undefined;
  return unionOn(code, date)?.name ?? RENAMED.find((entry) => entry.code === code && date < entry.until)?.name;
}
