/** Pulling a sheet down with a finger: it follows, and closes when it was pulled far or fast enough. */

/** About a third of a finger's reach: less happens while tapping or scrolling. */
const FAR_PX = 80;
/** A flick; slower is hesitation. In pixels a millisecond. */
const FAST = 0.5;

interface Pull {
  x: number;
  y: number;
  /** When the finger went down, in the clock of the events. */
  since: number;
  /** How far the sheet has followed; 0 until the finger's direction is known. */
  by: number;
}

/**
 * Watches fingers in the card until the signal aborts. What lies above its beginning is scrolled first, so that only a
 * finger that finds nothing more to scroll pulls the sheet.
 */
export function watchSwipe(mount: HTMLElement, signal: AbortSignal, isSheet: () => boolean, close: () => void): void {
  let pull: Pull | null = null;

  const follow = (by: number): void => {
    mount.style.transform = by > 0 ? `translateY(${by}px)` : '';
    if (pull) pull.by = by;
  };
  /** A second finger, or the browser that scrolls after all: the sheet goes back. */
  const drop = (): void => {
    follow(0);
    pull = null;
  };
  const onStart = ({ touches, target, timeStamp }: TouchEvent): void => {
    const [finger] = touches;
    drop();
    const isOne = finger !== undefined && touches.length === 1;
    pull = isOne && isSheet() && !isScrolled(target, mount) ? { x: finger.clientX, y: finger.clientY, since: timeStamp, by: 0 } : null;
  };
  const onMove = (event: TouchEvent): void => {
    const [finger] = event.touches;
    if (!pull || !finger) return;
    const down = finger.clientY - pull.y;
    const isPull = pull.by > 0 || down > Math.abs(finger.clientX - pull.x);
    if (!isPull || !event.cancelable) return drop();
    event.preventDefault();
    follow(Math.max(1, down));
  };
  const onEnd = ({ timeStamp }: TouchEvent): void => {
    if (!pull) return;
    const { by, since } = pull;
    drop();
    if (by > FAR_PX || by / Math.max(1, timeStamp - since) > FAST) close();
  };

  mount.addEventListener('touchstart', onStart, { signal, passive: true });
  // Not passive: the first movement decides whether the browser scrolls or the sheet follows.
  mount.addEventListener('touchmove', onMove, { signal, passive: false });
  mount.addEventListener('touchend', onEnd, { signal, passive: true });
  mount.addEventListener('touchcancel', drop, { signal, passive: true });
}

function isScrolled(target: EventTarget | null, mount: HTMLElement): boolean {
  for (let element = target instanceof Element ? target : null; element && element !== mount; element = element.parentElement) {
    if (element.scrollTop > 0) return true;
  }
  return false;
}
