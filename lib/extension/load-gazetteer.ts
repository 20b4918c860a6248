import { browser } from 'wxt/browser';
import { checksumFault } from '../gazetteer/checksum';
import { Gazetteer } from '../gazetteer/gazetteer';
import { err, ok, type Result } from '../shared/result';
import type { CallError } from '../messaging/protocol';

/** The dataset's file in the package. */
const FILE = '/sidelight.bin';

interface Loaded {
  gazetteer: Gazetteer;
  buffer: ArrayBuffer;
}

let loading: Promise<Result<Loaded, CallError>> | undefined;
let checking: Promise<Result<Gazetteer, CallError>> | undefined;

/** The opened dataset, read once in the background's life. A failure is told again to everybody who asks. */
export async function loadGazetteer(): Promise<Result<Gazetteer, CallError>> {
  const loaded = await (loading ??= load());
  return loaded.ok ? ok(loaded.value.gazetteer) : loaded;
}

/**
 * The same after a look at every byte. Before names are looked for: a file that was damaged on the disk could send the
 * search round in circles. Cards, which readers wait for, come after it and need not look again.
 */
export const loadCheckedGazetteer = (): Promise<Result<Gazetteer, CallError>> => (checking ??= check());

async function load(): Promise<Result<Loaded, CallError>> {
  try {
    const response = await fetch(browser.runtime.getURL(FILE as never));
    const buffer = await response.arrayBuffer();
    const opened = Gazetteer.from(buffer);
    return opened.ok ? ok({ gazetteer: opened.value, buffer }) : unreadable(opened.error.message);
  } catch (error) {
    return unreadable(`${error instanceof Error ? error.message : String(error)}. Install the extension again.`);
  }
}

async function check(): Promise<Result<Gazetteer, CallError>> {
  const loaded = await (loading ??= load());
  if (!loaded.ok) return loaded;
  const fault = checksumFault(loaded.value.buffer);
  return fault === null ? ok(loaded.value.gazetteer) : unreadable(fault);
}

const unreadable = (why: string): Result<never, CallError> => err({ kind: 'dataset', message: `The reference data cannot be read. ${why}` });
