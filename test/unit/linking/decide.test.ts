import { describe, expect, it } from 'vitest';
import { linkStory, linksOf } from './support';

describe('the date decides', () => {
  it.each([
    ['1991-05-01', 'Bush = george-h-w-bush'],
    ['2005-05-01', 'Bush = george-w-bush'],
  ])('which President Bush is meant on %s', (date, link) => {
    expect(linksOf({ text: ['So said President Bush.'], date })).toContain(link);
  });

  it('that nobody is named before growing up', () => {
    expect(linksOf({ text: ['They met Paris Hilton.'], date: '1985-05-01' })).toEqual(['Paris Hilton = name paris hilton']);
  });

  it('nothing where there is none', () => {
    expect(linksOf({ text: ['They met Paris Hilton.'] })).toEqual(['Paris Hilton = paris-hilton']);
  });
});

describe('what stands around a name decides', () => {
  it('which of two places is meant: what follows it contains it', () => {
    expect(linksOf({ text: ['He lives in Paris, Texas.'] })).toEqual(['Paris = paris-texas', 'Texas = texas']);
    expect(linksOf({ text: ['He lives in Paris.'] })).toEqual(['Paris = paris']);
  });

  it('which office, by a title', () => {
    expect(linksOf({ text: ['So said Secretary of State Clinton.'], date: '2010-05-01' })).toContain('Clinton = hillary-clinton');
    expect(linksOf({ text: ['So said President Clinton.'], date: '1995-05-01' })).toContain('Clinton = bill-clinton');
  });

  it('that a person’s title is before no place', () => {
    expect(linksOf({ text: ['So said Mr. Paris of the bank.'] }).join()).not.toContain('= paris');
  });
});

describe('a name in the credits', () => {
  it('is an unlinked name, whoever else bears it', () => {
    expect(linkStory({ text: ['(Reporting by Vladimir Putin)'], date: '2010-05-01' })).toEqual([expect.objectContaining({ surface: 'Vladimir Putin', entity: null, role: 'byline', unlinkedName: 'vladimir putin' })]);
  });
});

describe('ordinary words', () => {
  it('are no towns at the beginning of a sentence', () => {
    expect(linksOf({ text: ['Reading is good for you. It rained. May was cold. Nice weather came.'] })).toEqual([]);
  });

  it('may be towns where the text says so', () => {
    expect(linksOf({ text: ['He was born in Reading, near other towns.'] }).join()).toContain('reading');
  });
});

describe('an adjective of a country', () => {
  it('links to the country as a demonym', () => {
    expect(linkStory({ text: ['The Kyrgyz opposition took over.'] })).toEqual([expect.objectContaining({ surface: 'Kyrgyz', role: 'demonym', entity: { id: 'kyrgyzstan', name: 'Kyrgyzstan', kind: 'place' } })]);
  });
});

describe('a reason', () => {
  it('says where somebody is named in full, and whose surname follows', () => {
    const [full, short] = linkStory({ text: ['Roza Otunbayeva came.', 'Otunbayeva stayed.'] });
    expect(full?.why).toBe('named in full in paragraph 1');
    expect(short?.why).toBe('Roza Otunbayeva is named in full before');
  });

  it('quotes the words that introduce a name nobody knows', () => {
    expect(linkStory({ text: ['On Thursday Bakiyev aide Ravshan Dzhamgyrchiyev spoke.'] }).at(-1)?.why).toBe('introduced as “Bakiyev aide”');
  });

  it('quotes a name at the beginning of a sentence as well, but not an article', () => {
    const why = (text: string): string | undefined => linkStory({ text: [text] }).at(-1)?.why;
    expect(why('Bakiyev aide Ravshan Dzhamgyrchiyev spoke.')).toBe('introduced as “Bakiyev aide”');
    expect(why('The aide Ravshan Dzhamgyrchiyev spoke.')).toBe('introduced as “aide”');
  });
});
