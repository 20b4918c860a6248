import { HIGHLIGHTS } from '../../lib/highlight/marks';
import type { Page } from './driver';
import { waitFor } from './wait-for';

/** A mark: the text under it, and the selector of a landmark that it stands in, if any (`nav`, `footer` …). */
export interface SeenMark {
  text: string;
  landmark: string | null;
}

/** The marks that look alike to a reader stand in two registers, by the strength that the page's colours demand. */
const REGISTERS = {
  mark: [HIGHLIGHTS.mark, HIGHLIGHTS.strongMark],
  uncertain: [HIGHLIGHTS.uncertain, HIGHLIGHTS.strongUncertain],
  strong: [HIGHLIGHTS.strongMark, HIGHLIGHTS.strongUncertain],
  open: [HIGHLIGHTS.open],
  focus: [HIGHLIGHTS.focus],
} as const;

/** The marks of one kind, read from the page's side (the registry is shared), in document order. */
export function marksOn(page: Page, kind: keyof typeof REGISTERS = 'mark'): Promise<SeenMark[]> {
  return page.evaluate((names) => {
    const LANDMARKS = ['nav', 'footer', 'form', 'aside', 'code', 'pre', 'textarea', 'svg'];
    const ranges = names.flatMap((name) => [...((CSS.highlights.get(name) ?? []) as Iterable<AbstractRange>)]);
    const found = ranges.map((range) => {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      const element = range.startContainer.parentElement;
      return { live, text: live.toString().replace(/\s+/g, ' '), landmark: LANDMARKS.find((selector) => element?.closest(selector)) ?? null };
    });
    found.sort((a, b) => a.live.compareBoundaryPoints(Range.START_TO_START, b.live));
    return found.map(({ text, landmark }) => ({ text, landmark }));
  }, [...REGISTERS[kind]]);
}

/** Waits until the page has marks, and gives them. */
export const waitForMarks = (page: Page, limitMs?: number): Promise<SeenMark[]> =>
  waitFor('marks on the page', async () => {
    const marks = await marksOn(page);
    return marks.length > 0 ? marks : null;
  }, limitMs);
