/** The reader's shortcuts for the extension's commands: the browser keeps them and lets readers change them. */
import { browser } from 'wxt/browser';

export interface Shortcut {
  description: string;
  /** "Alt+Period"; empty where the reader or the browser has given it no keys. */
  keys: string;
}

export async function shortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ description, shortcut }) => (description ? [{ description, keys: shortcut ?? '' }] : []));
}

/** Where Chromium lists shortcuts; Firefox has a call for its own page. */
const CHROMIUM_PAGE = 'chrome://extensions/shortcuts';

interface WithOpener {
  openShortcutSettings?: () => Promise<void>;
}

export async function openShortcutSettings(): Promise<void> {
  const { openShortcutSettings: open } = browser.commands as WithOpener;
  if (open) await open();
  else await browser.tabs.create({ url: CHROMIUM_PAGE });
}
