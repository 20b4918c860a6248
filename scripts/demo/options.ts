import { parseArgs } from 'node:util';
import { isBrowserName, type BrowserName } from '../browsers/browser-name';
import { parseDay, type Day } from '../../lib/shared/partial-date';

/** What `npm start` was asked for. */
export interface DemoOptions {
  /** A text or HTML file; null for the project's own sample article. */
  file: string | null;
  browser: BrowserName | null;
  date: Day | null;
  /** 0 for any free port. */
  port: number;
  headless: boolean;
}

export const USAGE = `npm start [-- [FILE] [options]]

Opens a browser with Sidelight on the sample article, or on FILE (text or HTML).

  --browser NAME     chromium or firefox (default: whichever is found)
  --date YYYY-MM-DD  the day FILE was published
  --port N           port of the page on this machine (default: any free one)
  --headless         no window: saves pictures under .output/demo and ends
                     (the default where there is no display)
  --help             this text`;

/** A wrong command line; the message says what was expected. */
export class UsageError extends Error {}

/** Reads the command line. Null when help is asked for; throws `UsageError`. */
export function readOptions(args: string[]): DemoOptions | null {
  const { values, positionals } = parse(args);
  if (values.help) return null;
  if (positionals.length > 1) throw new UsageError(`Expected one file at most, got ${positionals.length}.`);
  return {
    file: positionals[0] ?? null,
    browser: readBrowser(values.browser),
    date: readDate(values.date),
    port: readPort(values.port),
    headless: values.headless ?? !hasDisplay(),
  };
}

function parse(args: string[]) {
  const string = { type: 'string' } as const;
  const boolean = { type: 'boolean' } as const;
  try {
    return parseArgs({ args, allowPositionals: true, options: { browser: string, date: string, port: string, headless: boolean, help: boolean } });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function readBrowser(name: string | undefined): BrowserName | null {
  if (name === undefined || isBrowserName(name)) return name ?? null;
  throw new UsageError(`--browser takes chromium or firefox, got "${name}".`);
}

function readDate(written: string | undefined): Day | null {
  const day = written === undefined ? null : parseDay(written);
  if (written !== undefined && !day) throw new UsageError(`--date takes a day as YYYY-MM-DD, got "${written}".`);
  return day;
}

function readPort(written = '0'): number {
  const port = Number(written);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new UsageError(`--port takes a number from 1 to 65535, got "${written}".`);
}

/** Only Linux can be without a display while somebody types commands. */
const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
