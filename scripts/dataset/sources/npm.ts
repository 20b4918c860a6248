/** Reads files of npm packages and checks their shape: a source that changed stops the build with a clear message. */
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as v from 'valibot';

const require = createRequire(import.meta.url);

/** Installed version of a package. */
export function packageVersion(name: string): string {
  return (JSON.parse(readFileSync(packageFile(name, 'package.json'), 'utf8')) as { version: string }).version;
}

/** Path of a file inside an installed package, whatever its `exports` say. */
export function packageFile(name: string, file: string): string {
  const entry = require.resolve.paths(name)?.map((dir) => join(dir, name)).find((dir) => exists(join(dir, 'package.json')));
  if (entry === undefined) throw new Error(`The npm package "${name}" is not installed. Run: npm ci`);
  return join(entry, file);
}

function exists(path: string): boolean {
  try {
    readFileSync(path);
    return true;
  } catch {
    return false;
  }
}

/** What a package's main module exports. */
export const loadPackage = (name: string): unknown => require(dirname(packageFile(name, 'package.json')));

/**
 * The rows of a source, checked against what the build expects of each. The whole build stops on a row that does not
 * fit, because a source whose shape has changed would otherwise empty the dataset silently.
 */
export function checkRows<T>(source: string, rows: unknown, schema: v.GenericSchema<unknown, T>, atLeast: number): T[] {
  if (!Array.isArray(rows)) throw new Error(`Source ${source}: expected a list, got ${typeof rows}. Its shape has changed; adapt scripts/dataset/sources.`);
  if (rows.length < atLeast) throw new Error(`Source ${source}: expected at least ${atLeast} rows, got ${rows.length}.`);
  return rows.map((row, i) => {
    const parsed = v.safeParse(schema, row);
    if (parsed.success) return parsed.output;
    const [issue] = parsed.issues;
    throw new Error(`Source ${source}, row ${i}: ${v.getDotPath(issue) ?? ''} ${issue.message}. Its shape has changed; adapt scripts/dataset/sources.`);
  });
}
