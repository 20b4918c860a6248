import type { Accessible, Key, Media, Page, Point, ViewOptions } from './driver';
import type { ChromiumTarget } from './chromium-target';
import { callOnSource } from './page-script';
import { DEFAULT_STEP_MS, DEFAULT_STEPS, pointerPath, SWIPE_STEPS } from './pointer-path';
import { sleep } from './sleep';

/** What the DevTools protocol wants to know about a key: Windows' virtual key codes, and the text it types. */
const KEYS: Record<Key, { code: number; text?: string }> = {
  Escape: { code: 27 },
  Tab: { code: 9 },
  Enter: { code: 13, text: '\r' },
  ArrowDown: { code: 40 },
  ArrowUp: { code: 38 },
  PageDown: { code: 34 },
  Home: { code: 36 },
  End: { code: 35 },
  j: { code: 74, text: 'j' },
};

/** A tab of Chromium. */
export class ChromiumPage implements Page {
  #pointer: Point = { x: 0, y: 0 };
  #isDark = false;
  #media: Media = {};

  private constructor(readonly target: ChromiumTarget) {}

  static async open(target: ChromiumTarget, url: string, view: ViewOptions | null): Promise<ChromiumPage> {
    const page = new ChromiumPage(target);
    await target.send('Page.enable');
    if (view) await page.#setView(view);
    await page.setDark(view?.dark ?? false);
    await page.goto(url);
    return page;
  }

  evaluate<A extends unknown[], T>(fn: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    return this.target.evaluate(fn, ...args);
  }

  async goto(url: string): Promise<void> {
    const loaded = this.target.next('Page.loadEventFired');
    const { errorText } = await this.target.send<{ errorText?: string }>('Page.navigate', { url });
    if (errorText) throw new Error(`Could not open ${url}: ${errorText}`);
    await loaded;
  }

  async inShadow<A extends unknown[], T>(
    selector: string,
    fn: (root: ShadowRoot, ...args: A) => T | Promise<T>,
    ...args: A
  ): Promise<T | null> {
    const host = await this.target.element(selector);
    if (!host) return null;
    const { node } = await this.target.send<{ node: { shadowRoots?: { backendNodeId: number }[] } }>('DOM.describeNode', {
      objectId: host,
      pierce: true,
    });
    const root = node.shadowRoots?.[0];
    if (!root) return null;
    const { object } = await this.target.send<{ object: { objectId: string } }>('DOM.resolveNode', { backendNodeId: root.backendNodeId });
    return this.target.callOn<T>(object.objectId, `function () { return ${callOnSource('this', fn, args)}; }`);
  }

  async movePointer(to: Point, { steps = DEFAULT_STEPS, stepMs = DEFAULT_STEP_MS, withControl = false } = {}): Promise<void> {
    const CONTROL = 2;
    for (const point of pointerPath(this.#pointer, to, steps)) {
      await this.#mouse('mouseMoved', point, { modifiers: withControl ? CONTROL : 0 });
      await sleep(stepMs);
    }
    this.#pointer = to;
  }

  movePointerInFrame(to: Point): Promise<void> {
    return this.movePointer(to);
  }

  async click(times: 1 | 2 = 1): Promise<void> {
    for (let clickCount = 1; clickCount <= times; clickCount += 1) {
      await this.#mouse('mousePressed', this.#pointer, { button: 'left', buttons: 1, clickCount });
      await this.#mouse('mouseReleased', this.#pointer, { button: 'left', clickCount });
    }
  }

  async drag(to: Point): Promise<void> {
    await this.#mouse('mousePressed', this.#pointer, { button: 'left', buttons: 1, clickCount: 1 });
    for (const point of pointerPath(this.#pointer, to, DEFAULT_STEPS)) {
      await this.#mouse('mouseMoved', point, { button: 'left', buttons: 1 });
      await sleep(DEFAULT_STEP_MS);
    }
    this.#pointer = to;
    await this.#mouse('mouseReleased', to, { button: 'left', clickCount: 1 });
  }

  async wheel(deltaY: number): Promise<void> {
    await this.#mouse('mouseWheel', this.#pointer, { deltaX: 0, deltaY });
  }

  async tap(at: Point): Promise<void> {
    await this.#touch('touchStart', at);
    await this.#touch('touchEnd');
  }

  async swipe(from: Point, to: Point): Promise<void> {
    await this.#touch('touchStart', from);
    for (const point of pointerPath(from, to, SWIPE_STEPS)) {
      await this.#touch('touchMove', point);
      await sleep(DEFAULT_STEP_MS);
    }
    await this.#touch('touchEnd');
  }

  async press(key: Key, { shift = false } = {}): Promise<void> {
    const { code, text } = KEYS[key];
    const SHIFT = 8;
    const event = { key, code: key, windowsVirtualKeyCode: code, modifiers: shift ? SHIFT : 0 };
    await this.target.send('Input.dispatchKeyEvent', { type: text ? 'keyDown' : 'rawKeyDown', ...event, ...(text ? { text } : {}) });
    await this.target.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
  }

  async accessibles(): Promise<Accessible[]> {
    type Value = { value?: unknown };
    type Node = { ignored: boolean; role?: Value; name?: Value; description?: Value; properties?: { name: string; value: Value }[] };
    const { nodes } = await this.target.send<{ nodes: Node[] }>('Accessibility.getFullAXTree');
    return nodes.filter(({ ignored }) => !ignored).map(({ role, name, description, properties = [] }) => ({
      role: String(role?.value ?? ''), name: String(name?.value ?? ''), description: String(description?.value ?? ''),
      focused: properties.some((property) => property.name === 'focused' && property.value.value === true),
    }));
  }

  async setDark(dark: boolean): Promise<void> {
    this.#isDark = dark;
    await this.#emulateMedia();
  }

  async setMedia(media: Media): Promise<void> {
    this.#media = media;
    await this.#emulateMedia();
  }

  async memoryUsed(): Promise<number> {
    await this.target.send('HeapProfiler.collectGarbage');
    return this.#metric('JSHeapUsedSize');
  }

  async secondsBusy(): Promise<number> {
    return this.#metric('TaskDuration');
  }

  async screenshot({ fullPage = false } = {}): Promise<Buffer> {
    const { data } = await this.target.send<{ data: string }>('Page.captureScreenshot', {
      format: 'png',
      captureBeyondViewport: fullPage,
      ...(fullPage ? { clip: await this.#wholePage() } : {}),
    });
    return Buffer.from(data, 'base64');
  }

  async activate(): Promise<void> {
    await this.target.send('Page.bringToFront');
  }

  async close(): Promise<void> {
    await this.target.rpc.request('Target.closeTarget', { targetId: this.target.targetId });
  }

  async #setView({ width = 1280, height = 800, scale = 1 }: ViewOptions): Promise<void> {
    await this.target.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: scale, mobile: false });
  }

  async #emulateMedia(): Promise<void> {
    const { print = false, forcedColors = false, reducedMotion = false } = this.#media;
    await this.target.send('Emulation.setEmulatedMedia', {
      media: print ? 'print' : '',
      features: [
        { name: 'prefers-color-scheme', value: this.#isDark ? 'dark' : 'light' },
        { name: 'forced-colors', value: forcedColors ? 'active' : 'none' },
        { name: 'prefers-reduced-motion', value: reducedMotion ? 'reduce' : 'no-preference' },
      ],
    });
  }

  async #metric(wanted: string): Promise<number> {
    await this.target.send('Performance.enable');
    const { metrics } = await this.target.send<{ metrics: { name: string; value: number }[] }>('Performance.getMetrics');
    return metrics.find(({ name }) => name === wanted)?.value ?? NaN;
  }

  async #touch(type: string, point?: Point): Promise<void> {
    await this.target.send('Input.dispatchTouchEvent', { type, touchPoints: point ? [point] : [] });
  }

  async #wholePage(): Promise<object> {
    const { cssContentSize } = await this.target.send<{ cssContentSize: object }>('Page.getLayoutMetrics');
    return { ...cssContentSize, scale: 1 };
  }

  async #mouse(type: string, { x, y }: Point, more: object = {}): Promise<void> {
    await this.target.send('Input.dispatchMouseEvent', { type, x, y, ...more });
  }
}
