import type { Box } from './geometry';

/**
 * The part of a window that can be seen, in its own coordinates: all of it in a tab; in a frame what the pages around
 * show of the frame. Pages of other origins do not tell, so there it is the whole frame.
 */
export function visiblePart(window: Window): Box {
  const { documentElement } = window.document;
  const own: Box = { left: 0, top: 0, right: documentElement.clientWidth, bottom: window.innerHeight };
  const frame = frameAround(window);
  if (!frame?.ownerDocument.defaultView) return own;
  const around = visiblePart(frame.ownerDocument.defaultView);
  const { left, top } = frame.getBoundingClientRect();
  const [x, y] = [left + frame.clientLeft, top + frame.clientTop];
  return {
    left: Math.max(own.left, around.left - x),
    top: Math.max(own.top, around.top - y),
    right: Math.min(own.right, around.right - x),
    bottom: Math.min(own.bottom, around.bottom - y),
  };
}

export const sizeOf = ({ left, top, right, bottom }: Box): { width: number; height: number } => ({ width: Math.max(0, right - left), height: Math.max(0, bottom - top) });

function frameAround(window: Window): Element | null {
  try {
    return window.frameElement;
  } catch {
    return null;
  }
}
