import type { Accessible } from './driver';
import { callSource } from './page-script';
import { FirefoxRealm } from './firefox-realm';
import type { Rpc } from './rpc';

/* The parts of Firefox's own globals that are used here. Functions below run inside the browser's window. */
interface Extension {
  backgroundState: string;
  terminateBackground(options: { ignoreDevToolsAttached: boolean; disableResetIdleForTest: boolean }): Promise<void>;
  shortcuts: { onCommand(name: string): void };
  tabManager: { addActiveTabPermission(): void };
}
interface XulAccessible {
  role: number;
  name: string | null;
  description: string | null;
  firstChild: XulAccessible | null;
  nextSibling: XulAccessible | null;
  getState(state: object, extra: object): void;
}
interface AccessibilityService {
  getAccessibleFor(node: unknown): XulAccessible | null;
  getStringRole(role: number): string;
}
interface XulBrowser {
  currentURI: { spec: string } | null;
  browsingContext: { prefersColorSchemeOverride: string };
  messageManager: {
    loadFrameScript(url: string, delayed: boolean): void;
    addMessageListener(name: string, listener: (message: { data: unknown }) => void): void;
    removeMessageListener(name: string, listener: unknown): void;
  };
}
declare const WebExtensionPolicy: { getByID(id: string): { extension: Extension } };
declare const gBrowser: { selectedBrowser: XulBrowser };
declare const OpenBrowserWindow: (options: { private: boolean }) => void;
declare const ChromeUtils: { importESModule(url: string): Record<string, never> };
declare const Services: { console: { getMessageArray(): { message: string; sourceName?: string; flags?: number; QueryInterface(i: unknown): void }[] } };
declare const Ci: { nsIScriptError: unknown; nsIAccessibilityService: unknown };
declare const Cc: Record<string, { getService(type: unknown): AccessibilityService } | undefined>;

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
  openPrivateWindow(): Promise<null> {
    return this.realm.evaluate(async (id) => {
      type Permissions = { ExtensionPermissions?: { add(id: string, given: { permissions: string[]; origins: string[] }): Promise<void> } };
      type Addons = { AddonManager?: { getAddonByID(id: string): Promise<{ reload(): Promise<void> }> } };
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs') as Permissions;
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs') as Addons;
      await ExtensionPermissions?.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
      await (await AddonManager?.getAddonByID(id))?.reload();
      OpenBrowserWindow({ private: true });
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

  /** What assistive technology gets of the front tab. Asking starts the browser's accessibility service. */
  accessiblesInFrontTab(): Promise<Accessible[]> {
    return this.realm.evaluate(async () => {
      const service = Cc['@mozilla.org/accessibilityService;1']?.getService(Ci.nsIAccessibilityService);
      if (!service) throw new Error('Firefox offers no accessibility service');
      const FOCUSED = 4;
      const read = (accessible: XulAccessible): Accessible[] => {
        const state: { value?: number } = {};
        accessible.getState(state, {});
        const own = { role: service.getStringRole(accessible.role), name: accessible.name ?? '', description: accessible.description ?? '', focused: ((state.value ?? 0) & FOCUSED) !== 0 };
        const children: Accessible[] = [];
        for (let child = accessible.firstChild; child; child = child.nextSibling) children.push(...read(child));
        return [own, ...children];
      };
      // The tree of another process comes piece by piece.
      for (;;) {
        const outer = service.getAccessibleFor(gBrowser.selectedBrowser);
        if (outer?.firstChild?.firstChild) return read(outer.firstChild);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    });
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
   * question that was on its way when a page or the popup closed: nobody is left to be told.
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
        const isFarewell = /Promise (?:rejected|resolved) after context unloaded/.test(message.message);
        return isError && !isFarewell && message.sourceName?.startsWith(from) ? [message.message] : [];
      });
    }, origin);
  }

  /** Evaluates an expression in the frame-script scope of the popup, where `content` is its window. */
  private inPopup<T>(expression: string, limitMs = 10_000): Promise<T> {
    return this.realm.evaluate(
      async (id, code, limit) => {
        const popup = [...document.querySelectorAll<HTMLElement & XulBrowser>('browser.webextension-popup-browser')].find((browser) =>
          browser.currentURI?.spec.startsWith('moz-extension:'),
        );
        if (!popup) throw new Error('the popup is not open');
        const script = `(async () => { try { sendAsyncMessage(${JSON.stringify(id)}, { value: await (${code}) }); }
          catch (error) { sendAsyncMessage(${JSON.stringify(id)}, { error: String(error) }); } })();`;
        const answer = await new Promise<{ value?: unknown; error?: string }>((resolve) => {
          const listener = ({ data }: { data: unknown }): void => {
            popup.messageManager.removeMessageListener(id, listener);
            resolve(data as { value?: unknown });
          };
          popup.messageManager.addMessageListener(id, listener);
          popup.messageManager.loadFrameScript(`data:,${encodeURIComponent(script)}`, false);
          setTimeout(() => resolve({ error: 'no answer from the popup' }), limit);
        });
        if (answer.error) throw new Error(answer.error);
        return answer.value as T;
      },
      `sidelight-test-${(lastPopupCall += 1)}`,
      expression,
      limitMs,
    );
  }
}

async function windows(rpc: Rpc): Promise<string[]> {
  const { contexts } = await rpc.request<{ contexts: { context: string; url: string }[] }>('browsingContext.getTree', { 'moz:scope': 'chrome' });
  return contexts.filter(({ url }) => url === 'chrome://browser/content/browser.xhtml').map(({ context }) => context);
}

let lastPopupCall = 0;
