import type { Box } from './geometry';

/** Longer than a browser that paints takes to tell; one that does not paint shows no card either. */
const LOOK_MS = 100;

/** What can be seen of a window, in its own coordinates. */
export class Viewport {
  /** What the browser has told of a frame that cannot look around itself. */
  #told: Box | null = null;

  constructor(private readonly window: Window) {}

  /** All of it in a tab; in a frame what the pages around show of the frame, as far as that is known. */
  visible(): Box {
    return visiblePart(this.window) ?? this.#told ?? ownPart(this.window);
  }

  /**
   * Finds out what the pages around a frame of another origin show of it. Only the browser knows, and tells with the
   * next frame that it paints. Done at once elsewhere.
   */
  async look(): Promise<void> {
    if (visiblePart(this.window) !== null) return;
    const entry = await intersection(this.window.document.documentElement);
    this.#told = entry && shownOf(entry, ownPart(this.window));
  }
}

/** Null where a page around is of another origin: it does not tell. */
function visiblePart(window: Window): Box | null {
  const own = ownPart(window);
  if (window.parent === window) return own;
  const frame = frameAround(window);
  const around = frame?.ownerDocument.defaultView ? visiblePart(frame.ownerDocument.defaultView) : null;
  if (!frame || !around) return null;
  const { left, top } = frame.getBoundingClientRect();
  const [x, y] = [left + frame.clientLeft, top + frame.clientTop];
  return meet(own, { left: around.left - x, top: around.top - y, right: around.right - x, bottom: around.bottom - y });
}

/** Without scroll bars; of a window that is zoomed by two fingers, the part that fills the screen. */
function ownPart({ document, innerHeight, visualViewport }: Window): Box {
  if (!visualViewport) return { left: 0, top: 0, right: document.documentElement.clientWidth, bottom: innerHeight };
  const { offsetLeft, offsetTop, width, height } = visualViewport;
  return { left: offsetLeft, top: offsetTop, right: offsetLeft + width, bottom: offsetTop + height };
}

const meet = (a: Box, b: Box): Box => ({
  left: Math.max(a.left, b.left), top: Math.max(a.top, b.top), right: Math.min(a.right, b.right), bottom: Math.min(a.bottom, b.bottom),
});

function frameAround(window: Window): Element | null {
  try {
    return window.frameElement;
  } catch {
    return null;
  }
}

function intersection(element: Element): Promise<IntersectionObserverEntry | null> {
  return new Promise((resolve) => {
    const done = (entry: IntersectionObserverEntry | null): void => {
      clearTimeout(timer);
      observer.disconnect();
      resolve(entry);
    };
    const observer = new IntersectionObserver(([entry]) => done(entry ?? null));
    const timer = setTimeout(() => done(null), LOOK_MS);
    observer.observe(element);
  });
}

/** The document may be shorter than its window: where it is not cut off, the window's own edge is what is seen. */
function shownOf({ boundingClientRect: whole, intersectionRect: seen }: IntersectionObserverEntry, own: Box): Box {
  return meet(own, {
    left: seen.left > whole.left ? seen.left : own.left,
    top: seen.top > whole.top ? seen.top : own.top,
    right: seen.right < whole.right ? seen.right : own.right,
    bottom: seen.bottom < whole.bottom ? seen.bottom : own.bottom,
  });
}

/** Width and height; nothing where the edges cross. */
export const sizeOf = ({ left, top, right, bottom }: Box): { width: number; height: number } => ({ width: Math.max(0, right - left), height: Math.max(0, bottom - top) });
