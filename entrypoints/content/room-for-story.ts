/** No story is read in a frame of less than this; advertisements, buttons and counters have it. */
const MIN_FRAME_PX = { width: 280, height: 200 };

/** Starts in a page at once, in a frame as soon as a story has room there: many grow by script when they have loaded. */
export function whenThereIsRoom(window: Window, signal: AbortSignal, start: () => void): void {
  if (hasRoom(window)) return start();
  const waiting = new AbortController();
  const look = (): void => {
    if (!hasRoom(window)) return;
    waiting.abort();
    start();
  };
  window.addEventListener('resize', look, { signal: AbortSignal.any([waiting.signal, signal]), passive: true });
}

const hasRoom = (window: Window): boolean =>
  window === window.top || (window.innerWidth >= MIN_FRAME_PX.width && window.innerHeight >= MIN_FRAME_PX.height);
