// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi, type Mock } from 'vitest';
import { watchPointer, type PointerListener } from '../../../lib/hover/pointer-watch';

let frames: FrameRequestCallback[] = [];
let controller: AbortController;
let listener: { [K in keyof PointerListener]: Mock<PointerListener[K]> };

const nextFrame = (): void => frames.splice(0).forEach((callback) => callback(0));
const pointer = (type: string, x: number, y: number, init: PointerEventInit = {}): boolean =>
  document.body.dispatchEvent(new PointerEvent(type, { clientX: x, clientY: y, bubbles: true, pointerType: 'mouse', relatedTarget: document.body, ...init }));

beforeEach(() => {
  frames = [];
  vi.spyOn(window, 'requestAnimationFrame').mockImplementation((callback) => frames.push(callback as FrameRequestCallback) as never);
  vi.spyOn(window, 'cancelAnimationFrame').mockImplementation(() => void (frames = []));
  controller = new AbortController();
  listener = { moved: vi.fn(), left: vi.fn(), dragged: vi.fn(), pressed: vi.fn(), released: vi.fn(), clicked: vi.fn(), modifier: vi.fn(() => 'Alt' as const) };
  watchPointer(window, controller.signal, listener);
});
afterEach(() => {
  controller.abort();
  vi.restoreAllMocks();
});

describe('watching the pointer', () => {
  it('tells of many movements once a frame, with the last place', () => {
    for (let x = 0; x < 50; x++) pointer('pointermove', x, 5);
    expect(frames).toHaveLength(1);
    expect(listener.moved).not.toHaveBeenCalled();
    nextFrame();
    expect(listener.moved).toHaveBeenCalledTimes(1);
    expect(listener.moved.mock.lastCall?.[0]).toMatchObject({ at: { x: 49, y: 5 } });
  });

  it('asks for no frame while the pointer rests', () => {
    pointer('pointermove', 1, 1);
    nextFrame();
    expect(frames).toHaveLength(0);
  });

  it('takes no notice of what moves beneath a resting pointer', () => {
    pointer('pointermove', 10, 10);
    nextFrame();
    pointer('pointerover', 10, 10);
    pointer('pointermove', 10, 10);
    expect(frames).toHaveLength(0);
  });

  it('tells of dragging instead of moving', () => {
    pointer('pointermove', 10, 10);
    pointer('pointermove', 20, 10, { buttons: 1 });
    nextFrame();
    expect(listener.moved).not.toHaveBeenCalled();
    expect(listener.dragged).toHaveBeenCalledTimes(1);
  });

  it('tells of the key that comes while the pointer rests, where that opens cards', () => {
    const press = (key: string): void => {
      window.dispatchEvent(new KeyboardEvent('keydown', { key }));
      nextFrame();
    };
    press('Alt');
    expect(listener.moved).not.toHaveBeenCalled();
    pointer('pointermove', 10, 10);
    nextFrame();
    press('Shift');
    press('Alt');
    expect(listener.moved.mock.calls.map(([{ modifier }]) => modifier)).toEqual([false, true]);
    listener.modifier.mockReturnValue(null);
    press('Alt');
    expect(listener.moved).toHaveBeenCalledTimes(2);
  });

  it('ignores fingers', () => {
    pointer('pointermove', 10, 10, { pointerType: 'touch' });
    expect(frames).toHaveLength(0);
  });

  it('tells when the pointer leaves the window, not when it goes from element to element', () => {
    pointer('pointerout', 10, 10);
    expect(listener.left).not.toHaveBeenCalled();
    pointer('pointerout', 10, 10, { relatedTarget: null });
    expect(listener.left).toHaveBeenCalledTimes(1);
  });

  it('neither stops nor prevents anything', () => {
    const seen = vi.fn();
    document.addEventListener('pointerdown', seen, { once: true });
    expect(pointer('pointerdown', 1, 1, { cancelable: true })).toBe(true);
    expect(seen).toHaveBeenCalled();
  });

  it('ends with the signal, a frame under way included', () => {
    pointer('pointermove', 10, 10);
    controller.abort();
    nextFrame();
    pointer('pointermove', 20, 10);
    expect(frames).toHaveLength(0);
    expect(listener.moved).not.toHaveBeenCalled();
  });
});
