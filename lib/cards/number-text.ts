/** Numbers as a newspaper writes them. */
import { inMiles, type Units } from '../shared/units';

const KM2_PER_SQUARE_MILE = 2.589988;

/** "5.4 million", "200,000", "1,340": no more digits than such a number is known to. */
export function countText(value: number): string {
  const format = (n: number, digits: number): string => new Intl.NumberFormat('en', { maximumFractionDigits: digits }).format(n);
  if (value >= 1e9) return `${format(value / 1e9, 2)} billion`;
  if (value >= 1e6) return `${format(value / 1e6, value >= 1e7 ? 0 : 1)} million`;
  return format(Number(value.toPrecision(3)), 0);
}

/** Square kilometres; square miles for readers in the United States, and for those who choose miles. */
export function areaText(km2: number, locale: string, units: Units = 'auto'): string {
  const miles = inMiles(units, locale, /-US\b/i);
  const value = Math.round(miles ? km2 / KM2_PER_SQUARE_MILE : km2);
  return `${new Intl.NumberFormat('en').format(value)} ${miles ? 'sq mi' : 'km²'}`;
}
