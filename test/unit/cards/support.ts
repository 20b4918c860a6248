/** Cards over the small gazetteer. */
import type { EntityCard } from '../../../lib/cards/card-model';
import { composeCard } from '../../../lib/cards/compose';
import type { Gazetteer } from '../../../lib/gazetteer/gazetteer';
import { defined } from '../../../lib/shared/assert';
import { dayToDate, parseDay, parsePartialDate, type Day, type PartialDate } from '../../../lib/shared/partial-date';
import { row, smallGazetteer } from '../../support/small-gazetteer';

export const gazetteer = smallGazetteer();

export const day = (written: string): Day => defined(parseDay(written), written);
export const onDay = (written: string): PartialDate => dayToDate(day(written));
/** "2005", "2005-08", "2005-08-14". */
export const date = (written: string): PartialDate => defined(parsePartialDate(written), written);

export interface CardOptions {
  locale?: string;
  over?: Gazetteer;
}

/** The card of an entity on a day, or on none. */
export const card = (id: string, on: string | null, { locale = 'en-GB', over = gazetteer }: CardOptions = {}): EntityCard =>
  composeCard(over, row(over, id), { date: on === null ? null : { value: day(on), source: 'the dateline' }, locale, why: 'named in full', certain: true, alternatives: [] });

/** "President of Russia since 2012"; null when there is no such claim. */
export function claim(id: string, on: string | null, line: 'then' | 'before' | 'now', options?: CardOptions): string | null {
  const told = card(id, on, options).heading[line];
  return told ? [told.what, told.when].filter((part) => part !== undefined).join(' ') : null;
}

export const thenOf = (id: string, on: string | null, options?: CardOptions): string | null => claim(id, on, 'then', options);
export const nowOf = (id: string, on: string | null, options?: CardOptions): string | null => claim(id, on, 'now', options);

/** The value of a fact by its label, among the first and the further ones. */
export const fact = (id: string, on: string | null, label: string, options?: CardOptions): string | null => {
  const { keyFacts, facts } = card(id, on, options);
  return [...keyFacts, ...facts].find((found) => found.label === label)?.value ?? null;
};
