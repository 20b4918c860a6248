/** `verify [FILE]`: is a dataset sound? */
import { verify } from '../../lib/gazetteer/verify';
import { parseArguments } from './arguments';
import { datasetPath, readBuffer } from './open-gazetteer';

export async function runVerify(args: string[]): Promise<number> {
  const { positionals } = parseArguments(args, {}, 1);
  const path = positionals[0] ?? (await datasetPath());
  const buffer = readBuffer(path);
  const errors = verify(buffer);
  for (const error of errors) console.error(`sidelight: ${path}: ${error}`);
  if (errors.length === 0) console.log(`${path}: sound, ${buffer.byteLength} bytes`);
  return errors.length === 0 ? 0 : 1;
}
