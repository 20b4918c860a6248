import type { Point } from './geometry';

/** The key that must be held in the mode 'modifier'. Shift selects, Meta belongs to the system. */
export const MODIFIER_KEYS = ['Alt', 'Control'] as const;
export type ModifierKey = (typeof MODIFIER_KEYS)[number];

const IS_HELD: Record<ModifierKey, (event: PointerEvent) => boolean> = {
  Alt: (event) => event.altKey,
  Control: (event) => event.ctrlKey,
};

/** The pointer's last real movement. */
export interface PointerSample {
  at: Point;
  target: EventTarget | null;
  modifier: boolean;
}

/** What the reader points with: something that can hover, a mouse or a pen, or a finger. */
export type PointerKind = 'pointer' | 'finger';

/** What is told about the pointer. Everything is observed, nothing is captured: no event is stopped or prevented. */
export interface PointerListener {
  /** At most once a frame. */
  moved(sample: PointerSample): void;
  /** The pointer has left the page: its window, or into a frame. */
  left(): void;
  /** It moves with a button down. */
  dragged(): void;
  pressed(event: Event, kind: PointerKind): void;
  /** No button is down any more. */
  released(): void;
  clicked(event: MouseEvent): void;
  /** The key that opens cards where that takes one; null where it does not. */
  modifier(): ModifierKey | null;
}

/**
 * Watches the pointer of a window until the signal aborts. The handler of a movement stores coordinates and asks for
 * one frame; a pointer at rest costs nothing.
 */
export function watchPointer(window: Window, signal: AbortSignal, listener: PointerListener): void {
  let last: Point | null = null;
  /** What lay beneath it then. */
  let target: EventTarget | null = null;
  let sample: PointerSample | null = null;
  let frame = 0;

  const flush = (): void => {
    frame = 0;
    if (sample && !signal.aborted) listener.moved(sample);
    sample = null;
  };
  const forget = (): void => {
    if (frame) window.cancelAnimationFrame(frame);
    frame = 0;
    sample = null;
  };
  const onMove = (event: PointerEvent): void => {
    // A finger has no hover.
    if (event.pointerType === 'touch') return;
    const at = { x: event.clientX, y: event.clientY };
    // Scrolling, layout and our own card move things beneath a resting pointer: same coordinates, no movement.
    if (last && at.x === last.x && at.y === last.y) return;
    last = at;
    target = event.target;
    if (event.buttons !== 0) {
      forget();
      return listener.dragged();
    }
    const key = listener.modifier();
    sample = { at, target, modifier: key !== null && IS_HELD[key](event) };
    frame ||= window.requestAnimationFrame(flush);
  };
  /** The key may come after the pointer: it says what is meant where the pointer rests. */
  const onKey = ({ key, repeat }: KeyboardEvent): void => {
    if (repeat || key !== listener.modifier() || !last) return;
    sample = { at: last, target, modifier: true };
    frame ||= window.requestAnimationFrame(flush);
  };
  const onOut = (event: PointerEvent): void => {
    if (event.relatedTarget !== null || event.pointerType === 'touch') return;
    forget();
    last = null;
    listener.left();
  };

  // On the window and in the capture phase: what pages stop must not keep a card open.
  const options = { signal, passive: true, capture: true };
  window.addEventListener('pointermove', onMove, options);
  // Entering a frame is seen only so.
  window.addEventListener('pointerover', onMove, options);
  window.addEventListener('pointerout', onOut, options);
  window.addEventListener('pointerdown', (event) => {
    forget();
    listener.pressed(event, event.pointerType === 'touch' ? 'finger' : 'pointer');
  }, options);
  for (const type of ['pointerup', 'pointercancel'] as const) window.addEventListener(type, () => listener.released(), options);
  window.addEventListener('click', (event) => listener.clicked(event), options);
  window.addEventListener('keydown', onKey, options);
  signal.addEventListener('abort', forget, { once: true });
}
