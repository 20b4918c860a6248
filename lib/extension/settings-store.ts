/** The reader's settings in the browser's local storage. A storage that fails means defaults, and nothing else. */
import { browser } from 'wxt/browser';
import { changedFrom, DEFAULT_SETTINGS, settingsFrom, type Settings } from '../settings/settings';
import { readLocal, writeLocal } from './local-storage';
import { isExtensionThere } from './presence';

const KEY = 'settings';

export async function loadSettings(): Promise<Settings> {
  try {
    return settingsFrom(await readLocal(KEY));
  } catch {
    return DEFAULT_SETTINGS;
  }
}

/** False: they could not be stored. */
export async function saveSettings(settings: Settings): Promise<boolean> {
  try {
    await writeLocal(KEY, changedFrom(settings));
    return true;
  } catch {
    return false;
  }
}

/** Tells of changes of one key of the local storage, until the signal aborts. */
export function watchStorage(key: string, signal: AbortSignal, changed: (value: unknown) => void): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = area === 'local' ? changes[key] : undefined;
    if (change) changed(change.newValue);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => isExtensionThere() && browser.storage.onChanged.removeListener(listener), { once: true });
}

/** Tells the new settings whenever they are changed, in whichever part of the extension. */
export const watchSettings = (signal: AbortSignal, changed: (settings: Settings) => void): void => watchStorage(KEY, signal, (value) => changed(settingsFrom(value)));
