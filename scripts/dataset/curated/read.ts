/** Reads `data/`: YAML in, checked records out. Errors name the file, the record and the cure. */
import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { isSeq, parseDocument } from 'yaml';
import { datasetSchema, FOLDERS, type Chain, type Event, type Folder, type Group, type Office, type Organisation, type Paper, type Person, type Place, type Prior } from './schema';

/** Everything written in `data/`, with the file each record came from. */
export interface Curated {
  asOf: string;
  people: Person[];
  places: Place[];
  organisations: Organisation[];
  events: Event[];
  groups: Group[];
  offices: Office[];
  chains: Chain[];
  priors: Prior[];
  papers: Paper[];
  /** `data/`-relative file of each record, by `folder/id`. */
  origin: Map<string, string>;
}

/** What is wrong in `data/`, one sentence each. */
export interface CuratedResult { curated: Curated; errors: string[] }

/** Files of `data/` relative to `dir`, sorted, so that builds do not depend on the file system. */
export function dataFiles(dir: string): { folder: Folder; file: string }[] {
  return (Object.keys(FOLDERS) as Folder[]).flatMap((folder) => {
    const path = join(dir, folder);
    if (!existsSync(path)) return [];
    return readdirSync(path)
      .filter((name) => name.endsWith('.yaml'))
      .sort()
      .map((name) => ({ folder, file: `${folder}/${name}` }));
  });
}

/** The key a record is sorted and known by: its id, the alias for priors, the office for chains, the host for papers. */
export const recordKey = (record: object): string =>
  'id' in record && typeof record.id === 'string' ? record.id : 'alias' in record ? String(record.alias) : 'office' in record ? String(record.office) : 'host' in record ? String(record.host) : '';

export function readCurated(dir: string): CuratedResult {
  const errors: string[] = [];
  const curated: Curated = {
    asOf: '', people: [], places: [], organisations: [], events: [], groups: [], offices: [], chains: [], priors: [], papers: [], origin: new Map(),
  };
  const dataset = v.safeParse(datasetSchema, parseDocument(readFileSync(join(dir, 'dataset.yaml'), 'utf8')).toJS());
  if (dataset.success) curated.asOf = dataset.output.asOf;
  else errors.push('dataset.yaml: expected asOf: YYYY-MM-DD');

  for (const { folder, file } of dataFiles(dir)) {
    for (const record of readRecords(join(dir, file), file, errors)) {
      const parsed = v.safeParse(FOLDERS[folder], record);
      const key = recordKey(record);
      if (!parsed.success) {
        errors.push(...parsed.issues.map((issue) => `${file}: ${key || '(no id)'}: ${v.getDotPath(issue) ?? ''}: ${issue.message}`));
        continue;
      }
      const clash = curated.origin.get(clashKey(folder, key));
      if (clash !== undefined) errors.push(`${file}: ${key}: this id is taken in ${clash}`);
      curated.origin.set(clashKey(folder, key), file);
      (curated[folder] as object[]).push(parsed.output);
    }
  }
  return { curated, errors };
}

/** Ids are unique across all folders; priors, chains and papers have name spaces of their own. */
const clashKey = (folder: Folder, key: string): string => (folder === 'priors' || folder === 'chains' || folder === 'papers' ? `${folder} ${key}` : key);

function readRecords(path: string, file: string, errors: string[]): object[] {
  const doc = parseDocument(readFileSync(path, 'utf8'));
  if (doc.errors.length > 0) {
    errors.push(...doc.errors.map((error) => `${file}: ${error.message}`));
    return [];
  }
  if (!isSeq(doc.contents)) {
    errors.push(`${file}: expected a list of records ("- id: …")`);
    return [];
  }
  const records = doc.toJS() as unknown[];
  const isRecord = (record: unknown): record is object => typeof record === 'object' && record !== null;
  errors.push(...records.flatMap((record, i) => (isRecord(record) ? [] : [`${file}: item ${i + 1}: expected a record ("- id: …"), got ${JSON.stringify(record)}`])));
  return records.filter(isRecord);
}
