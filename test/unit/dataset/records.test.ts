import { describe, expect, it } from 'vitest';
import { CANDIDATE_FLAGS } from '../../../lib/gazetteer/format';
import { curatedRecords } from '../../../scripts/dataset/curated/records';
import { seeded, withPeople } from './curated-support';

describe('a name that is also an ordinary word', () => {
  const aliasesOf = (data: Parameters<typeof curatedRecords>[0], id: string) => curatedRecords(data).find((record) => record.id === id)?.aliases.map(({ text, flags }) => `${text} ${flags}`);

  it('stays a surname', () => {
    const data = withPeople('- {id: powers, name: Gary Powers, needsContext: [Powers], gender: m}');
    expect(aliasesOf(data, 'powers')).toEqual(['Gary Powers 0', `Powers ${CANDIDATE_FLAGS.surname | CANDIDATE_FLAGS.needsContext}`]);
  });

  it('stays a demonym', () => {
    const data = seeded('places/all.yaml', 'demonyms: [Kazakh]', 'demonyms: [Kazakh], needsContext: [Kazakh]');
    expect(aliasesOf(data, 'kazakhstan')).toContain(`Kazakh ${CANDIDATE_FLAGS.demonym | CANDIDATE_FLAGS.needsContext}`);
    expect(aliasesOf(data, 'kazakhstan')?.filter((alias) => alias.startsWith('Kazakh '))).toHaveLength(1);
  });

  it('is another name where it is none of those', () => {
    expect(aliasesOf(withPeople('- {id: will, name: Will Self, needsContext: [Self Will], gender: m}'), 'will')).toContain(`Self Will ${CANDIDATE_FLAGS.needsContext}`);
  });
});
