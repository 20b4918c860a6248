import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** How long a browser may take to end when asked politely, before it is killed. */
const POLITE_MS = 3_000;

/** Child processes let go of the profile a moment after their parent has ended. */
const REMOVE_RETRIES = 10;

/** A browser's process and its throw-away profile. Both are gone after `end`, and when this process exits. */
export interface BrowserProcess {
  child: ChildProcess;
  profile: string;
  ended: Promise<void>;
  /** The last lines the browser wrote to standard error, for error messages. */
  lastWords(): string;
  /** Asks with `politely`, then kills by process id; removes the profile. */
  end(politely: () => Promise<unknown>): Promise<void>;
}

/** An empty folder for a profile. */
export const newProfile = (): string => mkdtempSync(join(tmpdir(), 'sidelight-profile-'));

/** Puts a file where a browser wants to make a folder, so that whatever it keeps there fails. */
export async function blockFolder(folder: string): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  await rm(folder, { recursive: true, force: true });
  await writeFile(folder, '');
}

/** Starts a browser. `extraPipes` opens file descriptors 3 and 4 for the DevTools protocol. */
export function startBrowser(
  executable: string,
  args: string[],
  options: { profile: string; env?: Record<string, string>; extraPipes?: boolean },
): BrowserProcess {
  const { profile } = options;
  const child = spawn(executable, args, {
    stdio: ['ignore', 'ignore', 'pipe', ...(options.extraPipes ? (['pipe', 'pipe'] as const) : [])],
    env: { ...process.env, ...options.env },
  });
  const words = keepLastWords(child);
  const forget = atAnyEnd(() => {
    child.kill('SIGKILL');
    removeNow(profile);
  });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  return {
    child,
    profile,
    ended,
    lastWords: words,
    async end(politely) {
      const timer = setTimeout(() => child.kill('SIGKILL'), POLITE_MS);
      await Promise.race([politely().catch(() => {}), ended]);
      await ended;
      clearTimeout(timer);
      forget();
      await rm(profile, { recursive: true, force: true, maxRetries: REMOVE_RETRIES });
    },
  };
}

/** Whatever ends this process (a crash, Ctrl+C, a test runner) must not leave a browser behind. Returns how to call it off. */
function atAnyEnd(cleanUp: () => void): () => void {
  const onSignal = (signal: NodeJS.Signals): void => {
    forget();
    cleanUp();
    // With nobody listening any more, the signal does what it does.
    process.kill(process.pid, signal);
  };
  const forget = (): void => {
    process.off('exit', cleanUp);
    for (const signal of ENDING_SIGNALS) process.off(signal, onSignal);
  };
  process.on('exit', cleanUp);
  for (const signal of ENDING_SIGNALS) process.on(signal, onSignal);
  return forget;
}

/** Removes a folder that dying processes still write into. Gives up quietly: it is a temporary one. */
function removeNow(folder: string): void {
  // Firefox's children were seen to write for up to 200 ms after their parent was killed.
  const PAUSE_MS = 300;
  for (let left = REMOVE_RETRIES; left > 0; left -= 1) {
    // Nothing may be awaited while a process ends.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
    try {
      return rmSync(folder, { recursive: true, force: true });
    } catch {
      // Somebody wrote while we removed: again.
    }
  }
}

/** Node ends on these without an `exit` event. */
const ENDING_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

function keepLastWords(child: ChildProcess): () => string {
  const KEPT = 2_000;
  let text = '';
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => (text = (text + chunk).slice(-KEPT)));
  return () => text.trim();
}
