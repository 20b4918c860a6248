import { beforeAll, describe, expect, it } from 'vitest';
import { runExplain } from '../../../scripts/cli/explain';
import { ensureDataset } from '../../../scripts/dataset/ensure';
import { DATASET_MS, run, temporaryFolder } from './run';

const file = temporaryFolder();
beforeAll(async () => void (await ensureDataset()), DATASET_MS);

const story = (text: string): string => file('story.txt', text);

describe('explaining a file', () => {
  it('shows every name, what became of it, and what spoke for each reading', async () => {
    const { code, out, err } = await run(runExplain, story('So said Prime Minister Vladimir Putin in Moscow. Xenia Zabolotska left.\n'), '--date', '2010-04-15');
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^Vladimir Putin {2}→ vladimir-putin \(text\): /m);
    expect(out).toMatch(/^ {4}[01]\.\d{3} {2}vladimir-putin: .*person \+\d/m);
    expect(out).toMatch(/^Moscow {2}→ moscow/m);
    expect(out).toMatch(/^Xenia Zabolotska {2}→ unlinked person: /m);
  });

  it('says why a name was left alone, and what else one may be', async () => {
    const { out } = await run(runExplain, story('Reading is good for you. They drove to Springfield.\n'));
    expect(out).toMatch(/^Reading {2}→ nothing: perhaps Reading, but it is an ordinary word as well$/m);
    expect(out).toMatch(/^Springfield {2}→ perhaps: /m);
  });

  it('shows one name on demand', async () => {
    const { out } = await run(runExplain, story('Vladimir Putin flew from Moscow to Osh.\n'), '--name', 'Osh');
    expect(out.split('\n').filter((line) => line.includes('→'))).toEqual([expect.stringMatching(/^Osh {2}→ osh/)]);
  });

  it('shows nothing for a text without names', async () => {
    expect(await run(runExplain, story('it was raining\n'))).toEqual({ code: 0, out: '', err: '' });
  });
});

describe('a wrong call of explain', () => {
  it.each([[[], /explain needs a file/], [['a.txt', 'b.txt'], /b\.txt/], [['a.txt', '--date', 'today'], /got today/], [['a.txt', '--nope'], /--nope/]])('%j gives 2 and says what was expected', async (args, message) => {
    const outcome = await run(runExplain, ...args);
    expect([outcome.code, outcome.out]).toEqual([2, '']);
    expect(outcome.err).toMatch(message);
  });

  it('fails for a file that is missing', async () => {
    expect((await run(runExplain, file('missing.txt'))).code).toBe(1);
  });
});
