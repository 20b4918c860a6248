import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, vi } from 'vitest';
import { Failure, UsageError } from '../../../scripts/cli/failure';

/** The dataset may have to be built first, which takes half a minute on a slow machine. */
export const DATASET_MS = 180_000;

export interface Outcome {
  /** Exit code, as the command line gives it for what was returned or thrown. */
  code: number;
  out: string;
  err: string;
}

/** Runs a command in this process and keeps what it prints. */
export async function run(command: (args: string[]) => Promise<number>, ...args: string[]): Promise<Outcome> {
  const outcome: Outcome = { code: 0, out: '', err: '' };
  const spies = [
    vi.spyOn(console, 'log').mockImplementation((line: unknown) => void (outcome.out += `${String(line)}\n`)),
    vi.spyOn(console, 'error').mockImplementation((line: unknown) => void (outcome.err += `${String(line)}\n`)),
    vi.spyOn(process.stdout, 'write').mockImplementation((text, ...rest: unknown[]) => {
      outcome.out += String(text);
      for (const done of rest) if (typeof done === 'function') done();
      return true;
    }),
  ];
  try {
    outcome.code = await command(args);
  } catch (error) {
    if (!(error instanceof Failure || error instanceof UsageError)) throw error;
    outcome.code = error instanceof UsageError ? 2 : 1;
    outcome.err += error.message;
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
  return outcome;
}

/** Writes files into a folder that is gone after the tests; gives the path of one. */
export function temporaryFolder(): (name: string, content?: string | Uint8Array) => string {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-cli-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  return (name, content) => {
    const path = join(folder, name);
    if (content !== undefined) writeFileSync(path, content);
    return path;
  };
}
