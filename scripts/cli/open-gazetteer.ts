/** Opens the dataset for a command: the built one, or the file that SIDELIGHT_DATASET names. */
import { readFileSync } from 'node:fs';
import { Gazetteer } from '../../lib/gazetteer/gazetteer';
import { ensureDataset } from '../dataset/ensure';
import { Failure } from './failure';

export const datasetPath = async (): Promise<string> => process.env['SIDELIGHT_DATASET'] ?? (await ensureDataset());

/** The bytes of a file as a buffer of their own. Throws `Failure` when it cannot be read. */
export function readBuffer(path: string): ArrayBuffer {
  try {
    const bytes = readFileSync(path);
    return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  } catch (error) {
    throw new Failure(`Cannot read ${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

export async function openGazetteer(): Promise<Gazetteer> {
  const path = await datasetPath();
  const opened = Gazetteer.from(readBuffer(path));
  if (!opened.ok) throw new Failure(`${path}: ${opened.error.message}`);
  return opened.value;
}
