/** Whether the extension that a script belongs to is still there. */
import { browser } from 'wxt/browser';

const gone = new AbortController();

/** Aborts when somebody finds that the extension was updated, disabled or removed while this script of it runs on. */
export const extensionGone: AbortSignal = gone.signal;

/** Asked before what a page part does: nobody tells a script that its extension has gone. */
export function isExtensionThere(): boolean {
  if (!hasId()) gone.abort();
  return !gone.signal.aborted;
}

/** The id goes with the extension; what else is left of the browser's interface may throw. */
function hasId(): boolean {
  try {
    const { runtime } = browser as { runtime?: { id?: string } };
    return runtime?.id !== undefined;
  } catch {
    return false;
  }
}
