import { browser } from 'wxt/browser';
import { Gazetteer } from '../gazetteer/gazetteer';
import { err, type Result } from '../shared/result';
import type { CallError } from '../messaging/protocol';

/** The dataset's file in the package. */
const FILE = '/sidelight.bin';

let loading: Promise<Result<Gazetteer, CallError>> | undefined;

/** The opened dataset, read once in the background's life. A failure is told again to everybody who asks. */
export const loadGazetteer = (): Promise<Result<Gazetteer, CallError>> => (loading ??= load());

async function load(): Promise<Result<Gazetteer, CallError>> {
  try {
    const response = await fetch(browser.runtime.getURL(FILE as never));
    const opened = Gazetteer.from(await response.arrayBuffer());
    return opened.ok ? opened : err({ kind: 'dataset', message: `The reference data cannot be read. ${opened.error.message}` });
  } catch (error) {
    return err({ kind: 'dataset', message: `The reference data cannot be read: ${error instanceof Error ? error.message : String(error)}. Install the extension again.` });
  }
}
