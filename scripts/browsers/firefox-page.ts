import type { Accessible, Key, Media, Page, Point, ViewOptions } from './driver';
import { accessiblesInFrontTab } from './firefox-accessibles';
import type { FirefoxChrome } from './firefox-chrome';
import { FirefoxRealm, type RemoteValue } from './firefox-realm';
import { callOnSource } from './page-script';
import { DEFAULT_STEP_MS, DEFAULT_STEPS, pointerPath, SWIPE_STEPS } from './pointer-path';
import type { Rpc } from './rpc';

/** WebDriver's code points for keys. */
const KEYS: Record<Key, string> = {
  Escape: '\uE00C',
  Tab: '\uE004',
  Enter: '\uE007',
  ArrowDown: '\uE015',
  ArrowUp: '\uE013',
  PageDown: '\uE00F',
  Home: '\uE011',
  End: '\uE010',
  j: 'j',
};

const DOWN = { type: 'pointerDown', button: 0 };
const UP = { type: 'pointerUp', button: 0 };

/** A tab of Firefox. */
export class FirefoxPage implements Page {
  readonly realm: FirefoxRealm;
  #pointer: Point = { x: 0, y: 0 };

  private constructor(
    readonly rpc: Rpc,
    readonly context: string,
    readonly chrome: FirefoxChrome,
  ) {
    this.realm = new FirefoxRealm(rpc, context);
  }

  static async open(rpc: Rpc, chrome: FirefoxChrome, url: string, view: ViewOptions | null): Promise<FirefoxPage> {
    const { context } = (await blankTab(rpc)) ?? (await rpc.request<{ context: string }>('browsingContext.create', { type: 'tab' }));
    const page = new FirefoxPage(rpc, context, chrome);
    if (view) await page.#setView(view);
    await page.setDark(view?.dark ?? false);
    await page.goto(url);
    return page;
  }

  /** A new tab in the private window, or null while that is not there. The tab it opens with cannot be driven elsewhere. */
  static async inPrivateWindow(rpc: Rpc, chrome: FirefoxChrome): Promise<FirefoxPage | null> {
    const { contexts } = await rpc.request<{ contexts: Tab[] }>('browsingContext.getTree', { maxDepth: 0 });
    const first = contexts.find(({ url }) => url.startsWith('about:privatebrowsing'));
    if (!first) return null;
    const { context } = await rpc.request<{ context: string }>('browsingContext.create', { type: 'tab', referenceContext: first.context });
    return new FirefoxPage(rpc, context, chrome);
  }

  evaluate<A extends unknown[], T>(fn: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    return this.realm.evaluate(fn, ...args);
  }

  async goto(url: string): Promise<void> {
    await this.rpc.request('browsingContext.navigate', { context: this.context, url, wait: 'complete' });
  }

  async inShadow<A extends unknown[], T>(
    selector: string,
    fn: (root: ShadowRoot, ...args: A) => T | Promise<T>,
    ...args: A
  ): Promise<T | null> {
    const host = await this.realm.expression(`document.querySelector(${JSON.stringify(selector)})`);
    const root = (host.value as { shadowRoot?: RemoteValue | null } | undefined)?.shadowRoot;
    if (!root?.sharedId) return null;
    return this.realm.callOn<T>(root.sharedId, `(root) => ${callOnSource('root', fn, args)}`);
  }

  async movePointer(to: Point, { steps = DEFAULT_STEPS, stepMs = DEFAULT_STEP_MS, withControl = false } = {}): Promise<void> {
    const CONTROL = '\uE009';
    const moves = pointerPath(this.#pointer, to, steps).flatMap((point) => [
      { type: 'pointerMove', ...point },
      { type: 'pause', duration: stepMs },
    ]);
    if (withControl) await this.#perform({ type: 'key', id: 'keyboard', actions: [{ type: 'keyDown', value: CONTROL }] });
    await this.#mouse(moves);
    if (withControl) await this.#perform({ type: 'key', id: 'keyboard', actions: [{ type: 'keyUp', value: CONTROL }] });
    this.#pointer = to;
  }

  /** WebDriver's pointer does not cross into a frame of another process by itself. */
  async movePointerInFrame({ x, y }: Point): Promise<void> {
    const { contexts } = await this.rpc.request<{ contexts: { children: Tab[] }[] }>('browsingContext.getTree', { root: this.context });
    const context = contexts[0]?.children[0]?.context;
    const { left, top } = await this.evaluate(() => (document.querySelector('iframe') as Element).getBoundingClientRect().toJSON() as DOMRect);
    const moves = pointerPath({ x: x - left, y: 0 }, { x: x - left, y: y - top }, DEFAULT_STEPS).map((point) => ({ type: 'pointerMove', ...point, duration: DEFAULT_STEP_MS }));
    const mouse = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: moves };
    await this.rpc.request('input.performActions', { context, actions: [mouse] });
  }

  async click(times: 1 | 2 = 1): Promise<void> {
    await this.#mouse(Array.from({ length: times }, () => [DOWN, UP]).flat());
  }

  async drag(to: Point): Promise<void> {
    const moves = pointerPath(this.#pointer, to, DEFAULT_STEPS).flatMap((point) => [
      { type: 'pointerMove', ...point },
      { type: 'pause', duration: DEFAULT_STEP_MS },
    ]);
    await this.#mouse([DOWN, ...moves, UP]);
    this.#pointer = to;
  }

  async wheel(deltaY: number): Promise<void> {
    await this.#perform({ type: 'wheel', id: 'wheel', actions: [{ type: 'scroll', ...this.#pointer, deltaX: 0, deltaY }] });
  }

  tap(at: Point): Promise<void> {
    return this.#finger([{ type: 'pointerMove', ...at }, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }]);
  }

  swipe(from: Point, to: Point): Promise<void> {
    const moves = pointerPath(from, to, SWIPE_STEPS).map((point) => ({ type: 'pointerMove', ...point, duration: DEFAULT_STEP_MS }));
    return this.#finger([{ type: 'pointerMove', ...from }, { type: 'pointerDown', button: 0 }, ...moves, { type: 'pointerUp', button: 0 }]);
  }

  async press(key: Key, { shift = false } = {}): Promise<void> {
    const SHIFT = '\uE008';
    const held = (type: string): object[] => (shift ? [{ type, value: SHIFT }] : []);
    const value = KEYS[key];
    await this.#perform({ type: 'key', id: 'keyboard', actions: [...held('keyDown'), { type: 'keyDown', value }, { type: 'keyUp', value }, ...held('keyUp')] });
  }

  async accessibles(): Promise<Accessible[]> {
    await this.activate();
    return accessiblesInFrontTab(this.chrome.realm);
  }

  async setDark(dark: boolean): Promise<void> {
    await this.activate();
    await this.chrome.setFrontTabDark(dark);
  }

  async setMedia(media: Media): Promise<void> {
    await this.activate();
    await this.chrome.setFrontTabMedia(media);
  }

  async memoryUsed(): Promise<number> {
    await this.activate();
    return this.chrome.frontTabMemory();
  }

  async secondsBusy(): Promise<number> {
    await this.activate();
    return this.chrome.frontTabSeconds();
  }

  async screenshot({ fullPage = false } = {}): Promise<Buffer> {
    const { data } = await this.rpc.request<{ data: string }>('browsingContext.captureScreenshot', {
      context: this.context,
      origin: fullPage ? 'document' : 'viewport',
    });
    return Buffer.from(data, 'base64');
  }

  async activate(): Promise<void> {
    await this.rpc.request('browsingContext.activate', { context: this.context });
  }

  async close(): Promise<void> {
    await this.rpc.request('browsingContext.close', { context: this.context });
  }

  async #setView({ width = 1280, height = 800, scale = 1 }: ViewOptions): Promise<void> {
    await this.rpc.request('browsingContext.setViewport', {
      context: this.context,
      viewport: { width, height },
      devicePixelRatio: scale,
    });
  }

  #mouse(actions: object[]): Promise<void> {
    return this.#perform({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
  }

  #finger(actions: object[]): Promise<void> {
    return this.#perform({ type: 'pointer', id: 'finger', parameters: { pointerType: 'touch' }, actions });
  }

  async #perform(source: object): Promise<void> {
    await this.rpc.request('input.performActions', { context: this.context, actions: [source] });
  }
}

interface Tab {
  context: string;
  url: string;
}

/** The empty tab that the browser opens with, while it is still empty. */
async function blankTab(rpc: Rpc): Promise<Tab | undefined> {
  const { contexts } = await rpc.request<{ contexts: Tab[] }>('browsingContext.getTree', { maxDepth: 0 });
  return contexts.find(({ url }) => url === 'about:blank');
}
