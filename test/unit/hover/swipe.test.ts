// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchSwipe } from '../../../lib/hover/swipe';

let controller: AbortController;
let mount: HTMLElement;
let closed: ReturnType<typeof vi.fn<() => void>>;
let isSheet: boolean;

beforeEach(() => {
  controller = new AbortController();
  mount = document.createElement('div');
  mount.append(document.createElement('section'));
  closed = vi.fn<() => void>();
  isSheet = true;
  watchSwipe(mount, controller.signal, () => isSheet, closed);
});
afterEach(() => controller.abort());

const inside = (): Element => mount.firstElementChild ?? mount;

/** Sends what a finger does; gives true when the browser may still scroll. */
function touch(type: string, at: number, { x = 0, ms = 0, fingers = 1 } = {}): boolean {
  const event = new Event(type, { bubbles: true, cancelable: true });
  Object.defineProperties(event, { touches: { value: Array.from({ length: fingers }, () => ({ clientX: x, clientY: at })) }, timeStamp: { value: ms } });
  return inside().dispatchEvent(event);
}

describe('a finger in a sheet', () => {
  it('pulls it down and closes it when it was pulled far', () => {
    touch('touchstart', 0);
    expect(touch('touchmove', 40)).toBe(false);
    expect(mount.style.transform).toBe('translateY(40px)');
    touch('touchmove', 90);
    touch('touchend', 90, { ms: 2000 });
    expect(closed).toHaveBeenCalledOnce();
    expect(mount.style.transform).toBe('');
  });

  it('lets it go back when a second finger comes', () => {
    touch('touchstart', 0);
    touch('touchmove', 70);
    touch('touchstart', 70, { fingers: 2 });
    expect(mount.style.transform).toBe('');
    touch('touchend', 70);
    expect(closed).not.toHaveBeenCalled();
  });

  it('closes it by a flick, and lets it go back after hesitation', () => {
    for (const ms of [60, 2000]) {
      touch('touchstart', 0);
      touch('touchmove', 50);
      touch('touchend', 50, { ms });
    }
    expect(closed).toHaveBeenCalledOnce();
    expect(mount.style.transform).toBe('');
  });

  it.each([
    { how: 'goes up', at: -40, x: 0, fingers: 1 },
    { how: 'goes sideways', at: 10, x: 60, fingers: 1 },
    { how: 'has a companion', at: 40, x: 0, fingers: 2 },
  ])('leaves scrolling to the browser when it $how', ({ at, x, fingers }) => {
    touch('touchstart', 0, { fingers });
    expect(touch('touchmove', at, { x, fingers })).toBe(true);
    touch('touchend', at);
    expect(closed).not.toHaveBeenCalled();
  });

  it('scrolls what is above before it pulls', () => {
    inside().scrollTop = 30;
    touch('touchstart', 0);
    expect(touch('touchmove', 90)).toBe(true);
  });

  it('does nothing to a card beside its name', () => {
    isSheet = false;
    touch('touchstart', 0);
    expect(touch('touchmove', 90)).toBe(true);
  });

  it('lets go when the browser takes the finger away', () => {
    touch('touchstart', 0);
    touch('touchmove', 90);
    touch('touchcancel', 90);
    touch('touchend', 90);
    expect(mount.style.transform).toBe('');
    expect(closed).not.toHaveBeenCalled();
  });
});
