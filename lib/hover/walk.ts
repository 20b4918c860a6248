import type { Box } from './geometry';

/** A marked name and the line it begins on, in the viewport. */
export interface StandingName {
  /** Its place among the mentions of the story, marked or not. */
  at: number;
  line: Box;
}

/**
 * The marked name that the keyboard goes to. From the name it was on last, while that is in view: a reader who has
 * scrolled on means the names before the eyes. After the last name comes the first. The last name need not be among the
 * marked ones, which are in document order.
 */
export function nextName(names: readonly StandingName[], last: StandingName | null, by: 1 | -1, viewHeight: number): StandingName | null {
  const isAfter = ({ at, line }: StandingName): boolean => (last && isInView(last, viewHeight) ? at > last.at : line.bottom > 0);
  const isBefore = ({ at, line }: StandingName): boolean => (last && isInView(last, viewHeight) ? at < last.at : line.top < viewHeight);
  return (by === 1 ? (names.find(isAfter) ?? names[0]) : ([...names].reverse().find(isBefore) ?? names.at(-1))) ?? null;
}

const isInView = ({ line }: StandingName, viewHeight: number): boolean => line.bottom > 0 && line.top < viewHeight;
