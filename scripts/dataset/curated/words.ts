/** Reads `data/words/`: lists of given names and family names. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';

const names = v.array(v.pipe(v.string(), v.nonEmpty()));
const givenSchema = v.strictObject({ f: names, m: names, x: names });
const familySchema = v.strictObject({ first: names, common: names });

export interface Words {
  given: v.InferOutput<typeof givenSchema>;
  family: v.InferOutput<typeof familySchema>;
}

/** Throws when a list is missing or is not a list of names. */
export const readWords = (dir: string): Words => ({
  given: read(join(dir, 'words/given-names.yaml'), givenSchema),
  family: read(join(dir, 'words/family-names.yaml'), familySchema),
});

function read<T>(path: string, schema: v.GenericSchema<unknown, T>): T {
  if (!existsSync(path)) throw new Error(`${path} is missing`);
  const parsed = v.safeParse(schema, parse(readFileSync(path, 'utf8')));
  if (parsed.success) return parsed.output;
  throw new Error(`${path}: ${parsed.issues[0].message}`);
}
