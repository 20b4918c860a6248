import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

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
  // Whatever ends this process (a failing test, Ctrl+C) must not leave a browser behind.
  const onExit = (): void => {
    child.kill('SIGKILL');
    rmSync(profile, { recursive: true, force: true, maxRetries: REMOVE_RETRIES });
  };
  process.once('exit', onExit);
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
      process.off('exit', onExit);
      await rm(profile, { recursive: true, force: true, maxRetries: REMOVE_RETRIES });
    },
  };
}

function keepLastWords(child: ChildProcess): () => string {
  const KEPT = 2_000;
  let text = '';
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => (text = (text + chunk).slice(-KEPT)));
  return () => text.trim();
}
