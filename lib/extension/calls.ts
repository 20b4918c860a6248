/** Sending and serving calls with the browser's messages. See lib/messaging for what travels. */
import { browser } from 'wxt/browser';
import type * as v from 'valibot';
import { answer, open, readResult, seal } from '../messaging/call';
import { backgroundRequests, pageRequests, type BackgroundReplies, type BackgroundRequests, type CallError, type PageReplies, type PageRequests } from '../messaging/protocol';
import { err, type Result } from '../shared/result';
import { isExtensionThere } from './presence';

/** Who sent a message, as far as handlers care. */
export interface Sender {
  /** Set for pages. */
  tab: number | undefined;
  frame: number;
}

/** Calls the background from a page or the popup. Never throws: a stopped extension is an error like others. */
export async function callBackground<K extends keyof BackgroundRequests>(call: K, request: BackgroundRequests[K]): Promise<Result<BackgroundReplies[K], CallError>> {
  if (!isExtensionThere()) return err({ kind: 'failed', message: GONE });
  return received(() => browser.runtime.sendMessage(seal('background', call, request)));
}

/** For readers. */
const GONE = 'Sidelight was updated or switched off meanwhile. Load the page again.';

/** Calls the page part of a frame; of the tab's page itself unless told otherwise. */
export async function callPage<K extends keyof PageRequests>(tab: number, call: K, request: PageRequests[K], frame = 0): Promise<Result<PageReplies[K], CallError>> {
  return received(() => browser.tabs.sendMessage(tab, seal('page', call, request), { frameId: frame }));
}

/** Tells the page parts of all frames of a tab. Resolves when one has answered, or at once where there is none. */
export async function tellFrames<K extends keyof PageRequests>(tab: number, call: K, request: PageRequests[K]): Promise<void> {
  await received(() => browser.tabs.sendMessage(tab, seal('page', call, request)));
}

/** Replies come from the other part of this same extension; their envelope is checked, their content is typed by the call map. */
async function received<T>(send: () => Promise<unknown>): Promise<Result<T, CallError>> {
  try {
    return readResult(await send()) as Result<T, CallError>;
  } catch (error) {
    return err({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
}

type Handlers<S extends Record<string, v.GenericSchema>, R> = {
  [K in keyof S]: (request: v.InferOutput<S[K]>, sender: Sender) => Promise<Result<K extends keyof R ? R[K] : never, CallError>>;
};

export const serveBackground = (handlers: Handlers<typeof backgroundRequests, BackgroundReplies>): void => serve('background', backgroundRequests, handlers);

/** Answers the popup and the background until the signal aborts. */
export const servePage = (handlers: Handlers<typeof pageRequests, PageReplies>, signal: AbortSignal): void => serve('page', pageRequests, handlers, signal);

function serve<S extends Record<string, v.GenericSchema>, R>(to: 'background' | 'page', schemas: S, handlers: Handlers<S, R>, signal?: AbortSignal): void {
  const listener = (message: unknown, sender: { id?: string | undefined; tab?: { id?: number | undefined } | undefined; frameId?: number | undefined }): Promise<unknown> | undefined => {
    const envelope = sender.id === browser.runtime.id ? open(message, to) : null;
    if (!envelope) return undefined;
    const from: Sender = { tab: sender.tab?.id, frame: sender.frameId ?? 0 };
    const bound = Object.fromEntries(Object.entries(handlers).map(([call, handler]) => [call, (request: never) => handler(request, from)]));
    return answer(schemas, bound as never, envelope);
  };
  browser.runtime.onMessage.addListener(listener as never);
  signal?.addEventListener('abort', () => isExtensionThere() && browser.runtime.onMessage.removeListener(listener as never), { once: true });
}
