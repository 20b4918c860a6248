import { describe, expect, it } from 'vitest';
import { ALIAS_FLAGS, CANDIDATE_FLAGS } from '../../../lib/gazetteer/format';
import type { AliasInput } from '../../../lib/gazetteer/writer';
import { buildAliases } from '../../../scripts/dataset/aliases';
import type { Prior } from '../../../scripts/dataset/curated/schema';
import { DropLog, type AliasUse, type EntityRecord } from '../../../scripts/dataset/record';

const record = (id: string, weight: number, aliases: (string | AliasUse)[], more: Partial<EntityRecord> = {}): EntityRecord => ({
  id, name: id, kind: 'place', type: 'city', weight, facts: [],
  aliases: aliases.map((alias) => (typeof alias === 'string' ? { text: alias, share: 1, flags: 0 } : alias)), ...more,
});

const build = (records: EntityRecord[], priors: Prior[] = [], ordinary: string[] = [], drops = new DropLog()): AliasInput[] => buildAliases(records, priors, { ordinaryWords: new Set(ordinary), namesLeftOut: new Set(['mars']) }, drops);
const priorsOf = (alias: AliasInput | undefined): Record<string, number> => Object.fromEntries((alias?.candidates ?? []).map(({ entity, prior }) => [entity, Math.round(prior * 1000) / 1000]));

describe('aliases of the dataset', () => {
  it('are the normalised names, each once, with priors by how often its entities are named', () => {
    const aliases = build([record('osh', 3, ['Osh', 'OSH']), record('osh-region', 1, ['Ösh', 'Osh Region'])]);
    expect(aliases.map(({ tokens }) => tokens)).toEqual([['osh'], ['osh', 'region']]);
    expect(priorsOf(aliases[0])).toEqual({ osh: 0.75, 'osh-region': 0.25 });
    expect(priorsOf(aliases[1])).toEqual({ 'osh-region': 1 });
  });

  it('have the shares that data/priors gives, and a little for whom it does not list', () => {
    const [georgia] = build([record('georgia', 1, ['Georgia']), record('state', 9, ['Georgia']), record('village', 5, ['Georgia'])], [{ alias: 'GEORGIA', means: { georgia: 6, state: 4 } }]);
    expect(priorsOf(georgia)).toEqual({ georgia: 0.582, state: 0.388, village: 0.03 });
  });

  it('have the rest that an entry gives, in the unit of its shares', () => {
    const records = [record('springfield-il', 1, ['Springfield']), record('springfield-ma', 3, ['Springfield']), record('springfield-mo', 1, ['Springfield'])];
    const means = { 'springfield-il': 30 };
    expect(priorsOf(build(records, [{ alias: 'Springfield', means, rest: 70 }])[0])).toEqual({ 'springfield-il': 0.3, 'springfield-ma': 0.525, 'springfield-mo': 0.175 });
    expect(priorsOf(build(records, [{ alias: 'Springfield', means, rest: 0 }])[0])).toEqual({ 'springfield-il': 1 });
    expect(priorsOf(build(records, [{ alias: 'Springfield', means }])[0])['springfield-il']).toBe(0.97);
  });

  it('have a flag where their shares were written by hand', () => {
    const records = [record('osh', 1, ['Osh']), record('naryn', 1, ['Naryn'])];
    expect(build(records, [{ alias: 'OSH', means: { osh: 1 } }]).map(({ flags }) => flags)).toEqual([ALIAS_FLAGS.weighed, 0]);
  });

  it('leave out candidates that cannot win, but never the last one', () => {
    expect(priorsOf(build([record('paris', 1000, ['Paris']), record('hamlet', 0.1, ['Paris'])])[0])).toEqual({ paris: 1 });
    expect(build([record('hamlet', 0, ['Nowhere'])])[0]?.candidates).toHaveLength(1);
  });

  it('have a flag where the name is also that of something left out, a planet', () => {
    expect(build([record('town', 1, ['Mars'])])[0]?.flags).toBe(ALIAS_FLAGS.elsewhere);
  });

  it('have the flag of an ordinary word, and of a personal name', () => {
    const aliases = build([record('reading', 1, ['Reading']), record('jordan', 1, ['Jordan', 'Jordan River']), record('mj', 1, [], { kind: 'person', name: 'Michael Jordan' })], [], ['reading']);
    expect(aliases.map(({ flags }) => flags)).toEqual([ALIAS_FLAGS.ordinary, ALIAS_FLAGS.personal, 0]);
  });

  it('need evidence only where every spelling of the name needs it', () => {
    const { needsContext } = CANDIDATE_FLAGS;
    const marked = { text: 'Chad', share: 1, flags: needsContext };
    expect(build([record('chad', 1, [marked])])[0]?.candidates[0]?.flags).toBe(needsContext);
    expect(build([record('chad', 1, [marked, 'CHAD'])])[0]?.candidates[0]?.flags).toBe(0);
  });

  it('are not names without letters, of one letter, or too long for running text, and the log says so', () => {
    const drops = new DropLog();
    expect(build([record('x', 1, ['7', 'Å', '…', 'a b c d e f g h i j'])], [], [], drops)).toEqual([]);
    expect(drops.list()).toEqual([{ source: 'aliases', reason: 'no letters, one letter, or longer than nine words', count: 4, examples: ['7', 'Å', '…'] }]);
  });
});
