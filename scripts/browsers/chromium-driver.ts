import { join, resolve } from 'node:path';
import type { Driver, LaunchOptions, Page, Popup, ViewOptions } from './driver';
import { blockFolder, newProfile, startBrowser, type BrowserProcess } from './browser-process';
import { chromiumFlags } from './chromium-flags';
import { pipeWire } from './chromium-pipe';
import { ChromiumPage } from './chromium-page';
import { ChromiumTarget, type TargetInfo } from './chromium-target';
import { Rpc } from './rpc';
import { waitFor } from './wait-for';

/** Starts Chromium or Chrome with the extension installed. */
export async function launchChromium(executable: string, options: LaunchOptions): Promise<Driver> {
  const profile = newProfile();
  const process = startBrowser(executable, chromiumFlags(options, profile), { profile, extraPipes: true });
  const rpc = new Rpc(pipeWire(process.child));
  void process.ended.then(() => rpc.abandon(`Chromium has ended. Its last words: ${process.lastWords()}`));
  const { product } = await rpc.request<{ product: string }>('Browser.getVersion');
  const { id } = await rpc.request<{ id: string }>('Extensions.loadUnpacked', { path: resolve(options.extension) });
  const driver = new ChromiumDriver(process, rpc, product.replace(/^.*\//, ''), id, options.headless ?? true);
  // In a window the settings page that this needs would stand in the reader's way.
  if (options.headless ?? true) await driver.collectErrors();
  return driver;
}

class ChromiumDriver implements Driver {
  readonly name = 'chromium';
  readonly extensionOrigin: string;
  readonly ended: Promise<void>;
  /** The browser opens with an empty tab, which is used before others are opened. */
  #firstTabUsed = false;
  #settings: Promise<ChromiumTarget> | undefined;

  constructor(
    readonly process: BrowserProcess,
    readonly rpc: Rpc,
    readonly version: string,
    readonly extensionId: string,
    readonly headless: boolean,
  ) {
    this.extensionOrigin = `chrome-extension://${extensionId}`;
    this.ended = process.ended;
  }

  async newPage(url: string, view: ViewOptions = {}): Promise<Page> {
    // With a window of their own, readers choose its size themselves.
    return ChromiumPage.open(await this.#newTab(), url, this.headless ? view : null);
  }

  async newPrivatePage(url: string): Promise<Page> {
    await this.#afterLoading(() => this.#developerPrivate('updateExtensionConfiguration', { extensionId: this.extensionId, incognitoAccess: true }));
    const own = await this.newPage(`${this.extensionOrigin}/popup.html`);
    await own.evaluate(() => {
      type Chrome = { windows: { create(options: object): Promise<unknown> } };
      void (globalThis as unknown as { chrome: Chrome }).chrome.windows.create({ incognito: true, url: 'about:blank#private' });
      return null;
    });
    const { targetId } = await waitFor('the private window', async () => (await this.#targets()).find((t) => t.type === 'page' && t.url === 'about:blank#private'));
    await own.close();
    return ChromiumPage.open(await ChromiumTarget.attach(this.rpc, targetId), url, this.headless ? {} : null);
  }

  async openPopup(page: Page): Promise<Popup> {
    if (!(page instanceof ChromiumPage)) throw new Error('Bug: a page of another browser');
    await page.activate();
    const before = new Set((await this.#targets()).map((target) => target.targetId));
    await this.#pressToolbarButton(await this.#tabOf(page));
    const popup = await waitFor('the popup', async () =>
      (await this.#targets()).find((t) => t.type === 'page' && t.url.startsWith(this.extensionOrigin) && !before.has(t.targetId)),
    );
    const target = await ChromiumTarget.attach(this.rpc, popup.targetId);
    // For a moment it is an empty document, which is complete, too.
    await waitFor('the popup to load', () => target.evaluate(() => location.protocol === 'chrome-extension:' && document.readyState === 'complete'));
    return {
      evaluate: (fn, ...args) => target.evaluate(fn, ...args),
      click: (selector) => target.evaluateSource(`(document.querySelector(${JSON.stringify(selector)}).click(), 'null')`, { asUser: true }),
      // It may have closed itself, as popups do when their work is done.
      close: async () => void (await this.rpc.request('Target.closeTarget', { targetId: popup.targetId }).catch(() => {})),
    };
  }

  /** A tab that has just come to the front may have no host for a moment; nothing has been pressed then. */
  async #pressToolbarButton(targetId: string): Promise<void> {
    await waitFor('the toolbar button', () =>
      this.rpc.request('Extensions.triggerAction', { id: this.extensionId, targetId }).then(
        () => true,
        (error: unknown) => {
          if (!String(error).includes('cannot retrieve host')) throw error;
          return false;
        },
      ),
    );
  }

  async answerYesFor(siteUrl: string): Promise<void> {
    // Match patterns have no port; both schemes, since a narrower grant would not cover a wider request.
    await this.#developerPrivate('addHostPermission', this.extensionId, `*://${siteUrl === '*' ? '*' : new URL(siteUrl).hostname}/*`);
  }

  async runCommand(page: Page, command: string): Promise<void> {
    await page.activate();
    const background = await this.#background();
    await background.evaluate(async (name) => {
      type Tab = { id: number };
      type Chrome = { tabs: { query(of: object): Promise<Tab[]> }; commands: { onCommand: { dispatch(name: string, tab: Tab | undefined): void } } };
      const { tabs, commands } = (globalThis as unknown as { chrome: Chrome }).chrome;
      const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
      commands.onCommand.dispatch(name, tab);
      return null;
    }, command);
    await background.detach();
  }

  breakStorage(): Promise<void> {
    return blockFolder(join(this.process.profile, 'Default/Local Extension Settings', this.extensionId));
  }

  async stopBackground(): Promise<void> {
    const settings = await this.#settingsPage();
    await settings.send('ServiceWorker.enable');
    await settings.send('ServiceWorker.stopAllWorkers');
    await settings.send('ServiceWorker.disable');
    await waitFor('the background to stop', async () => !(await this.isBackgroundRunning()));
  }

  async isBackgroundRunning(): Promise<boolean> {
    return (await this.#worker()) !== undefined;
  }

  reloadExtension(): Promise<void> {
    return this.#afterLoading(() => this.#developerPrivate('reload', this.extensionId, { failQuietly: true }));
  }

  async extensionErrors(): Promise<string[]> {
    type Info = { manifestErrors: { message: string }[]; runtimeErrors: { message: string; severity: string; source: string }[] };
    const info = await this.#developerPrivate<Info>('getExtensionInfo', this.extensionId);
    const runtime = info.runtimeErrors.filter((error) => error.severity === 'ERROR');
    return [...info.manifestErrors, ...runtime].map((error) => error.message);
  }

  close(): Promise<void> {
    return this.process.end(() => this.rpc.request('Browser.close'));
  }

  /** Chromium keeps an extension's errors only when told to. */
  async collectErrors(): Promise<void> {
    await this.#developerPrivate('updateProfileConfiguration', { inDeveloperMode: true });
    await this.#developerPrivate('updateExtensionConfiguration', { extensionId: this.extensionId, errorCollection: true });
  }

  async #newTab(): Promise<ChromiumTarget> {
    const blank = this.#firstTabUsed ? undefined : (await this.#targets()).find((t) => t.type === 'page' && t.url === 'about:blank');
    this.#firstTabUsed = true;
    const { targetId } = blank ?? (await this.rpc.request<{ targetId: string }>('Target.createTarget', { url: 'about:blank' }));
    return ChromiumTarget.attach(this.rpc, targetId);
  }

  /** Does what loads the extension anew: its pages answer only when its background is registered again. */
  async #afterLoading(load: () => Promise<unknown>): Promise<void> {
    const old = await this.#background();
    await old.detach();
    await load();
    await waitFor('the new background', async () => {
      const worker = await this.#worker();
      return worker !== undefined && worker.targetId !== old.targetId;
    });
  }

  /** The background, woken if it sleeps. Whoever is attached keeps it awake. */
  async #background(): Promise<ChromiumTarget> {
    if (!(await this.#worker())) {
      const settings = await this.#settingsPage();
      await settings.send('ServiceWorker.enable');
      await settings.send('ServiceWorker.startWorker', { scopeURL: `${this.extensionOrigin}/` });
      await settings.send('ServiceWorker.disable');
    }
    return ChromiumTarget.attach(this.rpc, (await waitFor('the background', () => this.#worker())).targetId);
  }

  async #worker(): Promise<TargetInfo | undefined> {
    return (await this.#targets()).find((t) => t.type === 'service_worker' && t.url.startsWith(this.extensionOrigin));
  }

  /** `chrome://extensions`, the only page that may change what a reader could change there. */
  #settingsPage(): Promise<ChromiumTarget> {
    this.#settings ??= this.#newTab().then(async (tab) => (await ChromiumPage.open(tab, 'chrome://extensions', null)).target);
    return this.#settings;
  }

  async #developerPrivate<T>(method: string, ...args: unknown[]): Promise<T> {
    const call = async (name: string, values: unknown[]): Promise<unknown> => {
      const api = (globalThis as unknown as { chrome: { developerPrivate: Record<string, (...a: unknown[]) => Promise<unknown>> } }).chrome;
      return (await api.developerPrivate[name]?.(...values)) ?? null;
    };
    return (await (await this.#settingsPage()).evaluate(call, method, args)) as T;
  }

  async #targets(): Promise<TargetInfo[]> {
    // The empty filter lists everything; the default leaves out tabs.
    return (await this.rpc.request<{ targetInfos: TargetInfo[] }>('Target.getTargets', { filter: [{}] })).targetInfos;
  }

  /** The toolbar belongs to the tab, which is a target of its own around the page. */
  async #tabOf(page: ChromiumPage): Promise<string> {
    const url = await page.evaluate(() => location.href);
    const tab = (await this.#targets()).find((target) => target.type === 'tab' && target.url === url);
    if (!tab) throw new Error(`Chromium shows no tab with ${url}.`);
    return tab.targetId;
  }
}
