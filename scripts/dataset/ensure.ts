/** Gives the built dataset, and builds it first when it is missing or its inputs have changed. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Gazetteer } from '../../lib/gazetteer/gazetteer';
import { inputsHash } from './inputs';
import { DATASET_FILE, REPORT_FILE } from './paths';

/** The path of an up-to-date dataset. Progress goes to stderr. */
export async function ensureDataset(): Promise<string> {
  if (builtInputs() === inputsHash()) return DATASET_FILE;
  await buildToFile();
  return DATASET_FILE;
}

/** The hash of inputs that the dataset on disk was built from, or null when there is none that can be read. */
function builtInputs(): string | null {
  try {
    const bytes = readFileSync(DATASET_FILE);
    const gazetteer = Gazetteer.from(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
    return gazetteer.ok ? gazetteer.value.meta.inputs : null;
  } catch {
    return null;
  }
}

/** Builds, and replaces the file in one step: tests that run at the same time see the old one or the new one. */
export async function buildToFile(): Promise<string> {
  const started = Date.now();
  const progress = (step: string): void => console.error(`dataset  ${((Date.now() - started) / 1000).toFixed(1).padStart(5)} s  ${step}`);
  const { buildDataset } = await import('./build');
  const { reportOf } = await import('./report');
  const build = buildDataset(progress);
  const report = reportOf(build);
  mkdirSync(dirname(DATASET_FILE), { recursive: true });
  const temporary = `${DATASET_FILE}.${process.pid}`;
  writeFileSync(temporary, build.bytes);
  renameSync(temporary, DATASET_FILE);
  writeFileSync(REPORT_FILE, `${report}\n`);
  progress(`done: ${(build.bytes.length / 1e6).toFixed(1)} MB, ${build.records.length} entities, ${build.aliases} aliases`);
  return report;
}
