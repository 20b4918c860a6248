/**
 * How often world news names an entity: the numerator of every prior. The unit is arbitrary (about mentions in a
 * hundred thousand stories); only ratios matter. These are estimates, to be fitted on corpora later.
 */

/** Frequency for each `weight` of data/ (5 daily … 1 rarely): each step is a factor of about six. */
const BY_WEIGHT = { 1: 1, 2: 6, 3: 36, 4: 216, 5: 1300 } as const;
export type Weight = keyof typeof BY_WEIGHT;

export const frequencyOf = (weight: Weight): number => BY_WEIGHT[weight];

/** A city of a million people is named about as often as a person of weight 2; growth is a little slower than linear. */
const PER_MILLION = 6;
const GROWTH = 0.85;
/** A seat of government or of a region is named more often than its size says. */
const SEAT: Record<string, number> = { PPLC: 12, PPLA: 3, PPLA2: 1.3 };
/** A part of a town is named less often than a town of its size. */
const DISTRICT = 0.25;
/** People that a place without a population is taken to have. */
const UNKNOWN_POPULATION = 300;

/** Frequency of a populated place by its people and GeoNames feature code. */
export function placeFrequency(population: number, featureCode: string): number {
  const people = population > 0 ? population : UNKNOWN_POPULATION;
  const factor = featureCode === 'PPLX' ? DISTRICT : (SEAT[featureCode] ?? 1);
  return PER_MILLION * (people / 1e6) ** GROWTH * factor;
}
