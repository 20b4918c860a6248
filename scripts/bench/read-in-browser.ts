/** Runs in the pages of `npm run bench:page`: what reading a story costs there, in milliseconds. */
import { Readability } from '@mozilla/readability';
import { readArticle } from '../../lib/page/extract';
import { SLICE_MS } from '../../lib/page/slices';

export interface Reading {
  /** All of it, and what the longest slice would have taken. */
  whole: number;
  longestSlice: number;
  /** The longest thing that cannot be put down, and which one it was, counted from 0. */
  longestStep: number;
  which: number;
  steps: number;
  /** Looking at every Text node, and nothing else. */
  walk: number;
  /** Mozilla's reader view: it takes its document apart, so it gets a copy, whose making is not counted. */
  readability: number;
}

declare global {
  interface Window {
    readForBench(): Reading;
  }
}

const isVisible = (element: Element): boolean => element.checkVisibility({ opacityProperty: false, visibilityProperty: true, contentVisibilityAuto: false });

window.readForBench = () => {
  // A page that has been painted has its layout.
  document.documentElement.getBoundingClientRect();
  const steps = stepTimes();
  const longestStep = Math.max(...steps);
  return {
    whole: steps.reduce((sum, ms) => sum + ms, 0),
    longestSlice: longestSlice(steps),
    longestStep, which: steps.indexOf(longestStep), steps: steps.length,
    walk: timeOf(walk),
    readability: timeOfReadability(),
  };
};

/** The first reading in this page: nothing is warm. */
function stepTimes(): number[] {
  const reading = readArticle(document, { url: location.href, isVisible });
  const times: number[] = [];
  for (let done: boolean | undefined = false; !done;) times.push(timeOf(() => (done = reading.next().done)));
  return times;
}

/** As `inSlices` puts them together. */
function longestSlice(steps: readonly number[]): number {
  let longest = 0;
  let slice = 0;
  for (const ms of steps) {
    slice += ms;
    longest = Math.max(longest, slice);
    if (slice >= SLICE_MS) slice = 0;
  }
  return longest;
}

function walk(): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode()) length += walker.currentNode.textContent?.length ?? 0;
  document.documentElement.dataset['length'] = String(length);
}

function timeOfReadability(): number {
  const copy = document.cloneNode(true) as Document;
  return timeOf(() => new Readability(copy).parse());
}

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
