import type { ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import type { Wire } from './rpc';

/** The DevTools protocol over file descriptors 3 and 4: messages end with a zero byte. */
export function pipeWire(child: ChildProcess): Wire {
  const toBrowser = child.stdio[3] as Writable;
  const fromBrowser = child.stdio[4] as Readable;
  // A browser that is closing breaks the pipe; whoever waits for an answer is told by `Rpc.abandon`.
  toBrowser.on('error', () => {});
  return {
    send: (text) => void toBrowser.write(`${text}\0`),
    onText(listener) {
      let rest = '';
      fromBrowser.setEncoding('utf8').on('data', (chunk: string) => {
        const texts = (rest + chunk).split('\0');
        rest = texts.pop() ?? '';
        texts.forEach(listener);
      });
    },
  };
}
