/**
 * One interface for two browsers, with only what tests and the demo need.
 *
 * Chromium is driven through the DevTools protocol over a pipe, Firefox through WebDriver BiDi. No library stands
 * between: a library keeps Chromium's background awake, and none can press the toolbar button in both browsers.
 */
import type { BrowserName } from './browser-name';

/** A place in the viewport, in CSS pixels from its upper left corner. */
export interface Point {
  x: number;
  y: number;
}

/** Keys that the drivers can press. */
export type Key = 'Escape' | 'Tab' | 'Enter' | 'ArrowDown' | 'ArrowUp' | 'PageDown' | 'Home' | 'End' | 'j';

/** An element as assistive technology gets it from the browser. */
export interface Accessible {
  role: string;
  name: string;
  description: string;
  focused: boolean;
}

/** Somewhere a function can be run: a page, or the extension's popup. */
export interface Scope {
  /**
   * Runs a function in the page's own world and returns its (awaited) result. Arguments and result travel as JSON,
   * and the function cannot see its closure. Works under any content security policy.
   */
  evaluate<A extends unknown[], T>(fn: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
}

/** The extension's popup, opened by its toolbar button. */
export interface Popup extends Scope {
  /** Clicks an element as the reader would: the browser counts it as a user's gesture. */
  click(selector: string): Promise<void>;
  close(): Promise<void>;
}

export interface ViewOptions {
  width?: number;
  height?: number;
  /** Device pixels for each CSS pixel, for sharper pictures. */
  scale?: number;
  dark?: boolean;
}

/** What a reader has told the system, or the browser is about to do. What is left out is as usual. */
export interface Media {
  print?: boolean;
  /** A palette of the reader's own instead of the page's colours. */
  forcedColors?: boolean;
  reducedMotion?: boolean;
}

/** A tab. */
export interface Page extends Scope {
  /** Resolves when the page has loaded. */
  goto(url: string): Promise<void>;
  /**
   * Runs a function on the shadow root of the first element that matches, even when that root is closed: so the
   * extension is tested as it is shipped. Null when there is no such element or root.
   */
  inShadow<A extends unknown[], T>(
    selector: string,
    fn: (root: ShadowRoot, ...args: A) => T | Promise<T>,
    ...args: A
  ): Promise<T | null>;
  /** Moves the real pointer from where it is, in a straight line, one event for each step; with the Control key held if told. */
  movePointer(to: Point, options?: { steps?: number; stepMs?: number; withControl?: boolean }): Promise<void>;
  /** Moves it onto a point of the page's first frame, which may be of another origin. The point is one of the window. */
  movePointerInFrame(to: Point): Promise<void>;
  /** Presses and releases the main button where the pointer is, once or twice. */
  click(times?: 1 | 2): Promise<void>;
  /** Moves the pointer with the main button held, as for selecting text. */
  drag(to: Point): Promise<void>;
  /** Turns the wheel where the pointer is. Positive scrolls down. */
  wheel(deltaY: number): Promise<void>;
  /** Touches with a finger, and lifts it at once. */
  tap(at: Point): Promise<void>;
  /** Draws a finger across the page, as for scrolling. */
  swipe(from: Point, to: Point): Promise<void>;
  press(key: Key, modifiers?: { shift?: boolean }): Promise<void>;
  /** The page's accessibility tree in document order, our host included. */
  accessibles(): Promise<Accessible[]>;
  setDark(dark: boolean): Promise<void>;
  setMedia(media: Media): Promise<void>;
  /** Bytes that scripts and documents hold in the tab's process, after everything that nobody needs was thrown away. */
  memoryUsed(): Promise<number>;
  /** Seconds of work that the tab has cost its process so far. */
  secondsBusy(): Promise<number>;
  /** A PNG of the viewport, or of the whole page. */
  screenshot(options?: { fullPage?: boolean }): Promise<Buffer>;
  /** Makes this the tab in front. */
  activate(): Promise<void>;
  close(): Promise<void>;
}

/** A running browser with the extension installed. */
export interface Driver {
  readonly name: BrowserName;
  readonly version: string;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  readonly extensionOrigin: string;
  newPage(url: string, view?: ViewOptions): Promise<Page>;
  /** Opens a page in a private window, with the extension allowed there as a reader can allow it. */
  newPrivatePage(url: string): Promise<Page>;
  /** Presses the extension's toolbar button while the page is in front; grants `activeTab` as for a reader. */
  openPopup(page: Page): Promise<Popup>;
  /**
   * From now on `permissions.request` for this site, or for all of them (`*`), is answered with yes. (A native prompt
   * cannot be clicked.)
   * The request itself stays the extension's: nothing is granted by this alone that it does not ask for.
   */
  answerYesFor(siteUrl: string): Promise<void>;
  /**
   * Carries out a shortcut of the extension for the page. Synthetic keys do not reach shortcuts, so it begins where the
   * browser has recognised the keys. In Chromium it grants no `activeTab`.
   */
  runCommand(page: Page, command: string): Promise<void>;
  /**
   * Makes the extension's local storage fail from now on, as on a full or damaged disk. Only before its first use: what
   * is open stays open.
   */
  breakStorage(): Promise<void>;
  /** Stops the background as the browser does when it was idle. Resolves once it is stopped. */
  stopBackground(): Promise<void>;
  isBackgroundRunning(): Promise<boolean>;
  /** Loads the extension anew, as an update does, with tabs open. Resolves when the new one runs. */
  reloadExtension(): Promise<void>;
  /** What the extension's own files have logged as errors so far. */
  extensionErrors(): Promise<string[]>;
  /** Resolves when the browser has ended, by itself or by `close`. */
  readonly ended: Promise<void>;
  /** Ends the browser and removes its profile. */
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Folder of the unpacked extension. */
  extension: string;
  headless?: boolean;
  /** `host:port` of a proxy through which every request goes, those to this machine included. */
  proxy?: string;
}
