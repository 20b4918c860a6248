import { afterEach, describe, expect, it, vi } from 'vitest';
import { FORMAT_VERSION } from '../../../lib/gazetteer/format';
import { writeGazetteer } from '../../../lib/gazetteer/writer';
import { runCard } from '../../../scripts/cli/card';
import { runLink } from '../../../scripts/cli/link';
import { runLookup } from '../../../scripts/cli/lookup';
import { runStats } from '../../../scripts/cli/stats';
import { runVerify } from '../../../scripts/cli/verify';
import { alias, input, place } from '../gazetteer/small-gazetteer';
import { run, temporaryFolder } from './run';

const file = temporaryFolder();
const SOUND = writeGazetteer(input({ entities: [place('osh', { name: 'Osh' })], aliases: [alias(['osh'], 'osh')] }));
const STORY = file('story.txt', 'Shots were fired in Osh.');

function otherVersion(): Uint8Array {
  const bytes = SOUND.slice();
  new DataView(bytes.buffer).setUint32(8, FORMAT_VERSION + 1, true);
  return bytes;
}

const UNUSABLE: [path: string, message: RegExp][] = [
  [file('truncated.bin', SOUND.subarray(0, SOUND.length - 100)), /truncated\.bin: Expected \d+ bytes, got \d+\. .*npm run dataset/],
  [file('foreign.bin', 'PK\u0003\u0004 not ours'), /foreign\.bin: Expected a Sidelight dataset .*npm run dataset/],
  [file('empty.bin', ''), /empty\.bin: .*got an empty file\. .*npm run dataset/],
  [file('version.bin', otherVersion()), /version\.bin: Expected format version \d+, got \d+\. .*npm run dataset/],
  [file('missing.bin'), /Cannot read .*missing\.bin: ENOENT/],
];

afterEach(() => vi.unstubAllEnvs());

describe('a dataset file named by SIDELIGHT_DATASET', () => {
  it('is the one that is used', async () => {
    vi.stubEnv('SIDELIGHT_DATASET', file('small.bin', SOUND));
    expect(JSON.parse((await run(runStats, '--json')).out)).toMatchObject({ entities: { total: 1 }, bytes: SOUND.length });
  });

  it('fails every command with a message that says what to do, when it cannot be used', async () => {
    for (const [path, message] of UNUSABLE) {
      vi.stubEnv('SIDELIGHT_DATASET', path);
      for (const outcome of [await run(runLink, STORY), await run(runCard, 'Osh'), await run(runLookup, 'Osh'), await run(runStats)]) {
        expect(outcome).toMatchObject({ code: 1, out: '' });
        expect(outcome.err).toMatch(message);
      }
    }
  });
});

describe('verify', () => {
  it('says that a sound file is sound', async () => {
    const path = file('sound.bin', SOUND);
    expect(await run(runVerify, path)).toEqual({ code: 0, out: `${path}: sound, ${SOUND.length} bytes\n`, err: '' });
  });

  it('says what is wrong with a file and gives 1', async () => {
    const damaged = SOUND.slice();
    damaged[damaged.length - 9] = (damaged.at(-9) ?? 0) ^ 0xff;
    for (const [path, message] of [...UNUSABLE, [file('damaged.bin', damaged), /damaged\.bin: Expected checksum .*the file is damaged/] as const]) {
      const outcome = await run(runVerify, path);
      expect(outcome).toMatchObject({ code: 1, out: '' });
      expect(outcome.err).toMatch(message);
    }
  });
});
