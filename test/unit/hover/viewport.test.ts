// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Viewport } from '../../../lib/hover/viewport';

// Real frames and windows are tested in browsers; here is what those do not let a test set.
interface Stub {
  visualViewport?: Partial<VisualViewport>;
  parent?: unknown;
}

const stub = ({ visualViewport, parent }: Stub): Window => {
  const window: Record<string, unknown> = { document, innerHeight: 600, visualViewport: visualViewport ?? null };
  window['parent'] = parent ?? window;
  return window as unknown as Window;
};

/** A browser that tells so much of the document. */
function telling(whole: Partial<DOMRect>, seen: Partial<DOMRect>): void {
  vi.stubGlobal('IntersectionObserver', class {
    constructor(private readonly tell: (entries: unknown[]) => void) {}
    observe = (): void => queueMicrotask(() => this.tell([{ boundingClientRect: whole, intersectionRect: seen }]));
    disconnect = (): void => {};
  });
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('what can be seen of a window', () => {
  it('is all of it without its scroll bars', () => {
    vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(985);
    expect(new Viewport(stub({})).visible()).toEqual({ left: 0, top: 0, right: 985, bottom: 600 });
  });

  it('is the part that two fingers have zoomed to', () => {
    const view = stub({ visualViewport: { offsetLeft: 100, offsetTop: 50, width: 400, height: 300 } });
    expect(new Viewport(view).visible()).toEqual({ left: 100, top: 50, right: 500, bottom: 350 });
  });
});

describe('a frame that cannot look around itself', () => {
  const frame = stub({ visualViewport: { offsetLeft: 0, offsetTop: 0, width: 600, height: 2000 }, parent: {} });

  it('is taken for seen as a whole until the browser has told', () => {
    expect(new Viewport(frame).visible()).toEqual({ left: 0, top: 0, right: 600, bottom: 2000 });
  });

  it('is cut where the browser cuts the document', async () => {
    telling({ left: 0, top: -40, right: 600, bottom: 3000 }, { left: 0, top: 0, right: 600, bottom: 320 });
    const viewport = new Viewport(frame);
    await viewport.look();
    expect(viewport.visible()).toEqual({ left: 0, top: 0, right: 600, bottom: 320 });
  });

  it('goes on below a short document that is not cut', async () => {
    telling({ left: 0, top: 0, right: 600, bottom: 430 }, { left: 0, top: 0, right: 600, bottom: 430 });
    const viewport = new Viewport(frame);
    await viewport.look();
    expect(viewport.visible().bottom).toBe(2000);
  });

  it('does not wait for a browser that does not paint', async () => {
    vi.useFakeTimers();
    vi.stubGlobal('IntersectionObserver', class {
      observe = (): void => {};
      disconnect = (): void => {};
    });
    const viewport = new Viewport(frame);
    const looked = viewport.look();
    await vi.advanceTimersByTimeAsync(100);
    await looked;
    expect(viewport.visible().bottom).toBe(2000);
  });
});
