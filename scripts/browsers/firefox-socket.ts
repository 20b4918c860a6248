import { setTimeout } from 'node:timers/promises';
import { WebSocket } from 'ws';
import type { BrowserProcess } from './browser-process';
import { Rpc, type Wire } from './rpc';

/** A cold Firefox on a busy machine with one core. */
const START_LIMIT_MS = 60_000;

/** Waits for Firefox to say where it listens, and opens a WebDriver BiDi session there. */
export async function connectBidi(process: BrowserProcess): Promise<{ rpc: Rpc; version: string }> {
  const socket = new WebSocket(`${await listeningAt(process)}/session`);
  await new Promise<void>((resolve, reject) => socket.once('open', resolve).once('error', reject));
  const rpc = new Rpc(socketWire(socket));
  socket.once('close', () => rpc.abandon(`Firefox has ended. Its last words: ${process.lastWords()}`));
  const session = await rpc.request<{ capabilities: { browserVersion: string } }>('session.new', { capabilities: {} });
  return { rpc, version: session.capabilities.browserVersion };
}

function listeningAt(process: BrowserProcess): Promise<string> {
  const said = new Promise<string>((resolve) => {
    let text = '';
    process.child.stderr?.on('data', (chunk: string) => {
      text += chunk;
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(text)?.[1];
      if (address) resolve(address);
    });
  });
  const gone = process.ended.then(() => fail(`Firefox ended at once. Its last words: ${process.lastWords()}`));
  const late = setTimeout(START_LIMIT_MS, null, { ref: false }).then(() => fail(`Firefox did not offer WebDriver BiDi within ${START_LIMIT_MS} ms.`));
  // The losers of the race may fail later, when nobody listens any more.
  gone.catch(() => {});
  late.catch(() => {});
  return Promise.race([said, gone, late]);
}

function fail(message: string): never {
  throw new Error(message);
}

const socketWire = (socket: WebSocket): Wire => ({
  send: (text) => socket.send(text),
  onText: (listener) => void socket.on('message', (data: Buffer) => listener(data.toString('utf8'))),
});
