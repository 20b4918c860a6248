/** Units of distances and areas that a reader can choose; `auto` follows the locale. */
export const UNITS = ['auto', 'km', 'miles'] as const;
export type Units = (typeof UNITS)[number];

/** True for miles: by choice, or by the reader's locale (BCP 47) where that `pattern` matches it. */
export const inMiles = (units: Units, locale: string, pattern: RegExp): boolean => (units === 'auto' ? pattern.test(locale) : units === 'miles');
