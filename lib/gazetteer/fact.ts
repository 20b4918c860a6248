import type { PartialDate } from '../shared/partial-date';
import type { Property } from './format';
import type { EntityIndex } from './ids';

/**
 * One dated statement about an entity, decoded. Which of `entity`, `text` and `number` is set follows from the
 * property (`PROPERTIES` in format.ts); a date-valued property has its date in `start`.
 */
export interface Fact {
  property: Property;
  entity: EntityIndex | null;
  text: string;
  number: number;
  /** 0 for none. */
  start: PartialDate;
  end: PartialDate;
  /** Bits of `FACT_FLAGS`. */
  flags: number;
}
