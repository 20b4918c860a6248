/** What the frames of a tab have told of their stories, and which of them is meant by "the page". */

/** Names marked; 'off' when the reader has taken the marks away. */
export type StoryCount = number | 'off';

export interface StoryReport {
  /** Of the page part that tells, drawn by lot: the frame may show another document by now. */
  part: string;
  frame: number;
  isTop: boolean;
  count: StoryCount;
}

/** The reports after another one; null: there is no story (any more). */
export function withReport(reports: readonly StoryReport[], { count, ...told }: Omit<StoryReport, 'count'> & { count: StoryCount | null }): StoryReport[] {
  const others = reports.filter(({ part }) => part !== told.part);
  if (count === null) return others;
  // A document that was left may have had no time to say so.
  return [...others.filter(({ frame }) => frame !== told.frame), { ...told, count }].sort(byPrecedence);
}

/** The page itself before its frames, names before none, marks before what was switched off. */
const byPrecedence = (a: StoryReport, b: StoryReport): number => rank(a) - rank(b) || namesIn(b) - namesIn(a);

const namesIn = ({ count }: StoryReport): number => (count === 'off' ? 0 : count);

function rank({ count, isTop }: StoryReport): number {
  const order = count === 'off' ? 2 : count === 0 ? 1 : 0;
  return 2 * order + (isTop ? 0 : 1);
}

/** The number on the toolbar button. */
export const countOf = ([first]: readonly StoryReport[]): number | null => (first && first.count !== 'off' ? first.count : null);

/** The frames that a wish of the reader's is for, the first to be asked first; the page itself (0) at the latest. */
export const framesToAsk = (reports: readonly StoryReport[]): number[] => [...new Set([...reports.map(({ frame }) => frame), 0])];

/** The frames that are switched on or off together: those that are marked, else those that were, else the page itself. */
export function framesToToggle(reports: readonly StoryReport[]): number[] {
  const marked = reports.filter(({ count }) => count !== 'off');
  const meant = marked.length > 0 ? marked : reports;
  return meant.length > 0 ? meant.map(({ frame }) => frame) : [0];
}
