import type { Media } from './driver';
import type { Extension, XulBrowser } from './firefox-globals';
import { callSource } from './page-script';
import { FirefoxRealm } from './firefox-realm';
import type { Rpc } from './rpc';

/* Firefox's own globals. Functions below run inside the browser's window. */
declare const WebExtensionPolicy: { getByID(id: string): { extension: Extension } };
declare const gBrowser: { selectedBrowser: XulBrowser };
declare const OpenBrowserWindow: (options: { private: boolean }) => void;
declare const ChromeUtils: {
  importESModule(url: string): Record<string, never>;
  requestProcInfo(): Promise<{ children: { childID: number; cpuTime: number }[] }>;
};
declare const Services: { console: { getMessageArray(): { message: string; sourceName?: string; flags?: number; QueryInterface(i: unknown): void }[] } };
declare const Ci: { nsIScriptError: unknown };

/** Firefox's own window: what a reader does with the toolbar and the settings, and what the console says. */
export class FirefoxChrome {
  private constructor(
    readonly realm: FirefoxRealm,
    readonly extensionId: string,
  ) {}

  static async find(rpc: Rpc, extensionId: string): Promise<FirefoxChrome> {
    const [context] = await windows(rpc);
    if (!context) throw new Error('Firefox has no window that can be driven. Is it started with --remote-allow-system-access?');
    return new FirefoxChrome(new FirefoxRealm(rpc, context), extensionId);
  }

  /** The window that was opened after this one, or null while there is none. */
  async otherWindow(): Promise<FirefoxChrome | null> {
    const other = (await windows(this.realm.rpc)).find((context) => context !== this.realm.context);
    return other === undefined ? null : new FirefoxChrome(new FirefoxRealm(this.realm.rpc, other), this.extensionId);
  }

  /** Allows the extension in private windows, as its page in the browser's settings does, and opens one. */
  async openPrivateWindow(): Promise<null> {
    await this.realm.evaluate(async (id) => {
      type Permissions = { ExtensionPermissions?: { add(id: string, given: { permissions: string[]; origins: string[] }): Promise<void> } };
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs') as Permissions;
      await ExtensionPermissions?.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
      return null;
    }, this.extensionId);
    await this.reloadExtension();
    return this.realm.evaluate(() => {
      OpenBrowserWindow({ private: true });
      return null;
    });
  }

  /** Loads the extension anew, as the browser's page for developers does. */
  reloadExtension(): Promise<null> {
    return this.realm.evaluate(async (id) => {
      type Addons = { AddonManager?: { getAddonByID(id: string): Promise<{ reload(): Promise<void> }> } };
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs') as Addons;
      await (await AddonManager?.getAddonByID(id))?.reload();
      return null;
    }, this.extensionId);
  }

  /** The colour scheme that pages in the front tab see. */
  setFrontTabDark(dark: boolean): Promise<null> {
    return this.realm.evaluate((scheme) => {
      gBrowser.selectedBrowser.browsingContext.prefersColorSchemeOverride = scheme;
      return null;
    }, dark ? 'dark' : 'light');
  }

  /** What the system and the printer seem to want of pages in the front tab. */
  setFrontTabMedia(media: Media): Promise<null> {
    return this.realm.evaluate(({ print, forcedColors, reducedMotion }) => {
      const context = gBrowser.selectedBrowser.browsingContext;
      context.mediumOverride = print ? 'print' : '';
      context.forcedColorsOverride = forcedColors ? 'active' : 'none';
      context.prefersReducedMotionOverride = reducedMotion ? 'reduce' : 'none';
      return null;
    }, media);
  }

  /** Bytes that scripts and nodes of the front tab's process hold, after everything that nobody needs was thrown away. */
  frontTabMemory(): Promise<number> {
    return this.#inFrame<number>('gBrowser.selectedBrowser', `(() => {
      for (let i = 0; i < 3; i++) { Components.utils.forceGC(); Components.utils.forceCC(); }
      const manager = Components.classes['@mozilla.org/memory-reporter-manager;1'].getService(Components.interfaces.nsIMemoryReporterManager);
      return manager.heapAllocated + manager.JSMainRuntimeGCHeap;
    })()`);
  }

  /** Processor time of the front tab's process so far. */
  frontTabSeconds(): Promise<number> {
    return this.realm.evaluate(async () => {
      const NANOSECONDS = 1e9;
      const { childID } = gBrowser.selectedBrowser.browsingContext.currentWindowGlobal.domProcess;
      const { children } = await ChromeUtils.requestProcInfo();
      const found = children.find((child) => child.childID === childID);
      if (!found) throw new Error('the front tab has no process');
      return found.cpuTime / NANOSECONDS;
    });
  }

  /** Moves the extension's button out of the panel behind the puzzle piece, whose own opening races with the popup's. */
  pinToolbarButton(): Promise<null> {
    return this.realm.evaluate((id) => {
      type Customizable = { addWidgetToArea(widget: string, area: string): void };
      const modules = ChromeUtils.importESModule('moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs');
      const { CustomizableUI } = modules as { CustomizableUI?: Customizable };
      // As Firefox makes widget ids.
      const widget = `${id.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-browser-action`;
      CustomizableUI?.addWidgetToArea(widget, 'nav-bar');
      return null;
    }, this.extensionId);
  }

  /** Presses the extension's toolbar button for the front tab. */
  pressToolbarButton(): Promise<null> {
    return this.realm.evaluate(async (id) => {
      type Api = { apiManager: { global: { browserActionFor(e: Extension): { triggerAction(w: Window): Promise<void> } } } };
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs') as { ExtensionParent?: Api };
      const { extension } = WebExtensionPolicy.getByID(id);
      await ExtensionParent?.apiManager.global.browserActionFor(extension).triggerAction(window);
      return null;
    }, this.extensionId);
  }

  /** Whether the popup has loaded. A question asked while the popup still changes its process is never answered. */
  hasPopup(): Promise<boolean> {
    const LOST_MS = 300;
    return this.inPopup<boolean>(`content.document.readyState === 'complete'`, LOST_MS).then(Boolean, () => false);
  }

  /** Runs a function in the popup's document. WebDriver does not see the popup, so this goes by a frame script. */
  evaluateInPopup<A extends unknown[], T>(fn: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    // A sandbox, because the popup's own policy forbids eval.
    const source = JSON.stringify(callSource(fn, args));
    return this.inPopup<string>(
      `Components.utils.evalInSandbox(${source}, Components.utils.Sandbox(content, { sandboxPrototype: content, wantXrays: false }))`,
    ).then((result) => JSON.parse(result) as T);
  }

  /** Clicks in the popup; the browser counts it as a user's gesture. */
  clickInPopup(selector: string): Promise<null> {
    return this.inPopup<null>(`(() => {
      const gesture = content.windowUtils.setHandlingUserInput(true);
      try { content.document.querySelector(${JSON.stringify(selector)}).click(); } finally { gesture.destruct(); }
      return null;
    })()`);
  }

  /** Closes the popup and waits until it is gone: the button would only close one that still stands. */
  closePopup(): Promise<null> {
    return this.realm.evaluate(async () => {
      const panel = document.querySelector('browser.webextension-popup-browser')?.closest('panel');
      if (!panel) return null;
      (panel as HTMLElement & { hidePopup(): void }).hidePopup();
      while (document.querySelector('browser.webextension-popup-browser, .unified-extensions-item-action-button[open]')) {
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      return null;
    });
  }

  /** Carries out a shortcut as the browser does once it has recognised its keys; grants `activeTab` for the front tab. */
  runCommand(name: string): Promise<null> {
    return this.realm.evaluate((id, command) => {
      const { shortcuts, tabManager } = WebExtensionPolicy.getByID(id).extension;
      tabManager.addActiveTabPermission();
      shortcuts.onCommand(command);
      return null;
    }, this.extensionId, name);
  }

  stopBackground(): Promise<null> {
    return this.realm.evaluate(async (id) => {
      const { extension } = WebExtensionPolicy.getByID(id);
      await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
      return null;
    }, this.extensionId);
  }

  isBackgroundRunning(): Promise<boolean> {
    return this.realm.evaluate((id) => WebExtensionPolicy.getByID(id).extension.backgroundState === 'running', this.extensionId);
  }

  /**
   * Errors (not warnings) from files under an address, since the start. Left out is what Firefox says of every
   * question that was on its way when a page or the popup closed, or was put aside for "back": nobody is there to be told.
   */
  errorsFrom(origin: string): Promise<string[]> {
    return this.realm.evaluate((from) => {
      const WARNING = 1;
      return Services.console.getMessageArray().flatMap((message) => {
        try {
          message.QueryInterface(Ci.nsIScriptError);
        } catch {
          return [];
        }
        const isError = ((message.flags ?? 0) & WARNING) === 0;
        const isFarewell = /Promise (?:rejected|resolved) (?:after context unloaded|while context is inactive)/.test(message.message);
        return isError && !isFarewell && message.sourceName?.startsWith(from) ? [message.message] : [];
      });
    }, origin);
  }

  /** Evaluates an expression in the frame-script scope of the popup, where `content` is its window. */
  private inPopup<T>(expression: string, limitMs?: number): Promise<T> {
    return this.#inFrame(
      `[...document.querySelectorAll('browser.webextension-popup-browser')].find((browser) => browser.currentURI?.spec.startsWith('moz-extension:'))`,
      expression,
      limitMs,
    );
  }

  /** The same for any of the window's browser elements, given by an expression. */
  #inFrame<T>(browser: string, expression: string, limitMs = 10_000): Promise<T> {
    return this.realm.evaluate(
      async (which, id, code, limit) => {
        // In the browser’s own window, the only place that knows which element is meant.
        const element = eval(which) as XulBrowser | undefined;
        if (!element) throw new Error('the popup is not open');
        const script = `(async () => { try { sendAsyncMessage(${JSON.stringify(id)}, { value: await (${code}) }); }
          catch (error) { sendAsyncMessage(${JSON.stringify(id)}, { error: String(error) }); } })();`;
        const answer = await new Promise<{ value?: unknown; error?: string }>((resolve) => {
          const listener = ({ data }: { data: unknown }): void => {
            element.messageManager.removeMessageListener(id, listener);
            resolve(data as { value?: unknown });
          };
          element.messageManager.addMessageListener(id, listener);
          element.messageManager.loadFrameScript(`data:,${encodeURIComponent(script)}`, false);
          setTimeout(() => resolve({ error: 'no answer' }), limit);
        });
        if (answer.error) throw new Error(answer.error);
        return answer.value as T;
      },
      browser,
      `sidelight-test-${(lastFrameCall += 1)}`,
      expression,
      limitMs,
    );
  }
}

async function windows(rpc: Rpc): Promise<string[]> {
  const { contexts } = await rpc.request<{ contexts: { context: string; url: string }[] }>('browsingContext.getTree', { 'moz:scope': 'chrome' });
  return contexts.filter(({ url }) => url === 'chrome://browser/content/browser.xhtml').map(({ context }) => context);
}

let lastFrameCall = 0;
