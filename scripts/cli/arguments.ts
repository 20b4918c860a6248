import { parseArgs } from 'node:util';
import { dayToDate, parseDay, type Day } from '../../lib/shared/partial-date';
import { UsageError } from './failure';

interface Parsed {
  values: Record<string, string | boolean | undefined>;
  positionals: string[];
}

/** Parses a command's arguments; a wrong flag or a missing value is a `UsageError`. */
export function parseArguments(args: string[], options: Record<string, { type: 'string' | 'boolean' }>, maxPositionals: number): Parsed {
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    if (positionals.length > maxPositionals) throw new UsageError(`Unexpected argument: ${positionals[maxPositionals]}`);
    return { values: values as Parsed['values'], positionals };
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** A day given as `--date`. */
export function dayArgument(value: string | boolean | undefined): Day | undefined {
  if (value === undefined) return undefined;
  const day = typeof value === 'string' ? parseDay(value) : null;
  if (day === null || dayToDate(day) === 0) throw new UsageError(`--date: expected a calendar day YYYY-MM-DD, got ${String(value)}`);
  return day;
}
