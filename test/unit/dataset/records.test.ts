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

describe('what has dates', () => {
  const factsOf = (data: Parameters<typeof curatedRecords>[0], id: string) => curatedRecords(data).find((record) => record.id === id)?.facts;

  it('keeps them: the name of a person before accession, with its alias', () => {
    const data = withPeople('- {id: francis, name: Pope Francis, gender: m, formerNames: [{name: Jorge Mario Bergoglio, end: 2013-03-13}]}');
    expect(factsOf(data, 'francis')).toContainEqual({ property: 'former-name', text: 'Jorge Mario Bergoglio', start: 0, end: 20_130_313 });
    expect(curatedRecords(data).find(({ id }) => id === 'francis')?.aliases).toContainEqual({ text: 'Jorge Mario Bergoglio', share: 0.4, flags: 0 });
  });

  it('keeps them: a wedding', () => {
    const data = withPeople('- {id: camilla, name: Queen Camilla, gender: f, relatives: [{person: tokayev, relation: spouse, start: 2005-04-09}]}');
    expect(factsOf(data, 'camilla')).toContainEqual({ property: 'spouse', entity: 'tokayev', start: 20_050_409, end: 0 });
  });

  it('keeps them: a dispute, and a power that governed', () => {
    const data = seeded('places/all.yaml', 'type: city', 'type: city, disputes: [{note: Claimed by two, start: 2014-03}], governedBy: [{place: kazakhstan, end: 1999-12-20}]');
    expect(factsOf(data, 'astana')).toEqual(expect.arrayContaining([
      { property: 'dispute', text: 'Claimed by two', start: 20_140_300, end: 0 },
      { property: 'governed-by', entity: 'kazakhstan', start: 0, end: 19_991_220 },
    ]));
  });

  it('says of a former name that it takes "the"', () => {
    const data = seeded('places/all.yaml', 'type: country', 'formerNames: [{name: Kazakh Republic, the: true, end: 1995}], type: country');
    expect(factsOf(data, 'kazakhstan')).toContainEqual({ property: 'former-name', text: 'Kazakh Republic', start: 0, end: 19_950_000, flags: FACT_FLAGS.the });
  });
});
