import type { Box } from './geometry';
import type { MentionId } from './hover-state';

/** A marked name and the line it begins on, in the viewport. */
export interface StandingName {
  id: MentionId;
  line: Box;
}

/**
 * The marked name that the keyboard goes to. From the name it was on last, while that is in view: a reader who has
 * scrolled on means the names before the eyes. After the last name comes the first. Ids are in document order; the last
 * name need not be among the marked ones.
 */
export function nextName(names: readonly StandingName[], last: StandingName | null, by: 1 | -1, viewHeight: number): StandingName | null {
  const isAfter = ({ id, line }: StandingName): boolean => (last && isInView(last, viewHeight) ? id > last.id : line.bottom > 0);
  const isBefore = ({ id, line }: StandingName): boolean => (last && isInView(last, viewHeight) ? id < last.id : line.top < viewHeight);
  return (by === 1 ? (names.find(isAfter) ?? names[0]) : ([...names].reverse().find(isBefore) ?? names.at(-1))) ?? null;
}

const isInView = ({ line }: StandingName, viewHeight: number): boolean => line.bottom > 0 && line.top < viewHeight;
