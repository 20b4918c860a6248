import { describe, expect, it } from 'vitest';
import { CANDIDATE_FLAGS, FACT_FLAGS } from '../../../lib/gazetteer/format';
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

describe('what news writes for an entity without its being a name', () => {
  const record = (fields: string) => curatedRecords(seeded('organisations/all.yaml', 'type: alliance', `${fields}, type: alliance`)).find(({ id }) => id === 'csto');

  it('matches like another name, but no card finds it among the names', () => {
    const csto = record('aliases: [CSTO], matchOnly: [Moscow-led alliance]');
    expect(csto?.aliases.map(({ text, share }) => [text, share])).toEqual(expect.arrayContaining([['CSTO', 0.7], ['Moscow-led alliance', 0.7]]));
    expect(csto?.facts.filter(({ property }) => property === 'alias')).toEqual([{ property: 'alias', text: 'CSTO' }]);
  });

  it('is a marked fact where it has a possessive inside, which matching reads', () => {
    expect(record("matchOnly: [Russia's alliance]")?.facts).toContainEqual({ property: 'alias', text: "Russia's alliance", flags: FACT_FLAGS.matchOnly });
  });
});

describe('a people', () => {
  it('is not also called by its own name in the other number', () => {
    const group = (aliases: string) => curatedRecords(seeded('groups/all.yaml', 'type: people', `aliases: ${aliases}, type: people`)).find(({ id }) => id === 'uyghurs');
    const facts = (aliases: string) => group(aliases)?.facts.flatMap(({ property, text }) => (property === 'alias' ? [text] : []));
    expect(facts('[Uyghur, Uighurs]')).toEqual(['Uighurs']);
    expect(group('[Uyghur]')?.aliases.map(({ text }) => text)).toContain('Uyghur');
  });
});
