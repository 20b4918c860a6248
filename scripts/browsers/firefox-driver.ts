import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Driver, LaunchOptions, Page, Popup, ViewOptions } from './driver';
import { blockFolder, newProfile, startBrowser, type BrowserProcess } from './browser-process';
import { FirefoxChrome } from './firefox-chrome';
import { FirefoxPage } from './firefox-page';
import { SILENT_ENV, writePrefs } from './firefox-prefs';
import { connectBidi } from './firefox-socket';
import type { Rpc } from './rpc';
import { waitFor } from './wait-for';

/** `--remote-allow-system-access` opens the browser's own window to scripts, for the toolbar and the console. */
const DRIVEN = ['--no-remote', '--remote-debugging-port', '0', '--remote-allow-system-access', '-wait-for-browser'];

/** Starts Firefox with the extension installed. */
export async function launchFirefox(executable: string, options: LaunchOptions): Promise<Driver> {
  const headless = options.headless ?? true;
  const profile = newProfile();
  const uuid = randomUUID();
  writePrefs(profile, { [geckoId(options.extension)]: uuid }, options.proxy);
  const process = startBrowser(executable, [...(headless ? ['--headless'] : []), ...DRIVEN, '--profile', profile], { profile, env: SILENT_ENV });
  const { rpc, version } = await connectBidi(process);
  const { extension } = await rpc.request<{ extension: string }>('webExtension.install', {
    extensionData: { type: 'path', path: resolve(options.extension) },
  });
  const chrome = await FirefoxChrome.find(rpc, extension);
  await chrome.pinToolbarButton();
  return new FirefoxDriver(process, rpc, version, `moz-extension://${uuid}`, chrome, headless);
}

function geckoId(extension: string): string {
  type Manifest = { browser_specific_settings?: { gecko?: { id?: string } } };
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as Manifest;
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`Expected browser_specific_settings.gecko.id in ${extension}/manifest.json. Is this the Firefox build?`);
  return id;
}

class FirefoxDriver implements Driver {
  readonly name = 'firefox';
  readonly ended: Promise<void>;

  constructor(
    readonly process: BrowserProcess,
    readonly rpc: Rpc,
    readonly version: string,
    readonly extensionOrigin: string,
    readonly chrome: FirefoxChrome,
    readonly headless: boolean,
  ) {
    this.ended = process.ended;
  }

  async newPage(url: string, view: ViewOptions = {}): Promise<Page> {
    return FirefoxPage.open(this.rpc, this.chrome, url, this.headless ? view : null);
  }

  async newPrivatePage(url: string): Promise<Page> {
    await this.chrome.openPrivateWindow();
    const chrome = await waitFor('the private window', () => this.chrome.otherWindow());
    const page = await waitFor('its tab', () => FirefoxPage.inPrivateWindow(this.rpc, chrome));
    await page.goto(url);
    return page;
  }

  async openPopup(page: Page): Promise<Popup> {
    if (!(page instanceof FirefoxPage)) throw new Error('Bug: a page of another browser');
    const { chrome } = page;
    await page.activate();
    await chrome.pressToolbarButton();
    await waitFor('the popup', () => chrome.hasPopup());
    return {
      evaluate: (fn, ...args) => chrome.evaluateInPopup(fn, ...args),
      click: async (selector) => void (await chrome.clickInPopup(selector)),
      close: async () => void (await chrome.closePopup()),
    };
  }

  async answerYesFor(): Promise<void> {
    // A preference of the profile answers every request.
  }

  async runCommand(page: Page, command: string): Promise<void> {
    await page.activate();
    await this.chrome.runCommand(command);
  }

  breakStorage(): Promise<void> {
    // Firefox keeps the extension's storage in a database of this origin.
    const folder = `${this.extensionOrigin.replace('://', '+++')}^userContextId=4294967295`;
    return blockFolder(join(this.process.profile, 'storage/default', folder));
  }

  async stopBackground(): Promise<void> {
    await this.chrome.stopBackground();
    await waitFor('the background to stop', async () => !(await this.isBackgroundRunning()));
  }

  isBackgroundRunning(): Promise<boolean> {
    return this.chrome.isBackgroundRunning();
  }

  async reloadExtension(): Promise<void> {
    await this.chrome.reloadExtension();
    await waitFor('the new background', () => this.isBackgroundRunning());
  }

  extensionErrors(): Promise<string[]> {
    return this.chrome.errorsFrom(this.extensionOrigin);
  }

  close(): Promise<void> {
    return this.process.end(() => this.rpc.request('browser.close'));
  }
}
