/** Long work in a page, cut into pieces so that the page can answer its reader in between. */

/** Work that can be put down at each `yield`. */
export type Steps<T> = Generator<void, T>;

/** With the longest step of a first reading on top it stays within 8 ms, so that a page drops no frame. */
export const SLICE_MS = 4;

/** Does the work in one go. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Does the work a slice at a time, and gives the milliseconds that all of them took. A step that is long itself makes its slice longer. */
export async function inSlices<T>(steps: Steps<T>): Promise<{ result: T; ms: number }> {
  let ms = 0;
  for (;;) {
    const began = performance.now();
    for (let spent = 0; spent < SLICE_MS; spent = performance.now() - began) {
      const { done, value } = steps.next();
      if (done) return { result: value, ms: ms + performance.now() - began };
    }
    ms += performance.now() - began;
    await othersFirst();
  }
}

/** Lets events and painting go first; browsers before `scheduler.yield` do so after a task of no length. */
function othersFirst(): Promise<unknown> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
