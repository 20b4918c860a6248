/** The browser's local storage, with limits of time: a damaged one was seen to take many seconds to say that it fails (Chromium 156). */
import { browser } from 'wxt/browser';

/** Reading takes 1–50 ms; nobody should wait longer for defaults. */
const READ_LIMIT_MS = 1_000;
/** Writing may have to wait for a slow disk. */
const WRITE_LIMIT_MS = 3_000;

/** What stands under a key. Rejects when the storage fails or is late. */
export async function readLocal(key: string): Promise<unknown> {
  return (await within(browser.storage.local.get(key), READ_LIMIT_MS))[key];
}

/** Writes under a key. Rejects when the storage fails or is late. */
export const writeLocal = (key: string, value: unknown): Promise<void> => within(browser.storage.local.set({ [key]: value }), WRITE_LIMIT_MS);

function within<T>(work: Promise<T>, ms: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`The browser’s storage did not answer within ${ms} ms`)), ms);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
