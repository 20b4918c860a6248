import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { writeGazetteer } from '../../../lib/gazetteer/writer';
import { ROOT } from '../../../scripts/dataset/paths';
import { alias, input, place } from '../gazetteer/small-gazetteer';
import { DATASET_MS, temporaryFolder, type Outcome } from './run';

const file = temporaryFolder();
const TSX = createRequire(import.meta.url).resolve('tsx');
const SMALL = file('small.bin', writeGazetteer(input({ entities: [place('osh', { name: 'Osh', lat: 40.5, lon: 72.8, country: 'KG', weight: 100 })], aliases: [alias(['osh'], 'osh')] })));

/** Runs the program itself. `closeOutput` stops reading it at once, as `| head -0` does. */
async function sidelight(args: string[], dataset = SMALL, closeOutput = false): Promise<Outcome> {
  const child = spawn(process.execPath, ['--import', TSX, 'scripts/cli/main.ts', ...args], { cwd: ROOT, env: { ...process.env, SIDELIGHT_DATASET: dataset } });
  const outcome: Outcome = { code: -1, out: '', err: '' };
  if (closeOutput) child.stdout.destroy();
  else child.stdout.setEncoding('utf8').on('data', (text: string) => void (outcome.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => void (outcome.err += text));
  const [code] = (await once(child, 'close')) as [number];
  return { ...outcome, code };
}

describe('the program', () => {
  it('gives 2 and its usage on stderr for a command that it does not have', async () => {
    const outcomes = await Promise.all([[], ['frobnicate'], ['constructor']].map((args) => sidelight(args)));
    for (const { code, out, err } of outcomes) {
      expect([code, out]).toEqual([2, '']);
      expect(err).toMatch(/^sidelight: (?:Which command\?|Unknown command: \w+)\n\nusage: npm run -s sidelight -- COMMAND\n/);
    }
  }, DATASET_MS);

  it('gives 2 for a wrong flag, 1 without a stack for what failed, and 0 for help on stdout', async () => {
    const [flag, failed, help] = await Promise.all([sidelight(['stats', '--jsno']), sidelight(['card', 'Nobody']), sidelight(['--help'])]);
    expect([flag.code, flag.err]).toEqual([2, expect.stringMatching(/--jsno[^]*usage:/)]);
    expect(failed).toEqual({ code: 1, out: '', err: 'sidelight: No name or id "Nobody" in the dataset\n' });
    expect([help.code, help.err, help.out.slice(0, 7)]).toEqual([0, '', 'usage: ']);
  }, DATASET_MS);

  it('links lines to stdout, reports the malformed one on stderr and gives 1', async () => {
    const docs = file('docs.jsonl', '{"id":"a","text":"He flew to Osh, in the south."}\n{"id":"b"\n{"id":3,"text":""}\n');
    const { code, out, err } = await sidelight(['link', '--input', docs]);
    expect(out.trimEnd().split('\n').map((line) => JSON.parse(line) as object)).toEqual([{ id: 'a', mentions: [expect.objectContaining({ start: 11, end: 14, surface: 'Osh' }) as object] }, { id: 3, mentions: [] }]);
    expect(err).toContain(`${docs}:2: no JSON`);
    expect(code).toBe(1);
  }, DATASET_MS);

  it('stops in peace when nobody reads its output any more', async () => {
    expect(await sidelight(['dump'], SMALL, true)).toMatchObject({ code: 0, err: '' });
  }, DATASET_MS);
});
