import { describe, expect, it } from 'vitest';
import { generalPersonEvidence, isOtherGender, localPersonEvidence } from '../../../lib/linking/person-evidence';
import { defined } from '../../../lib/shared/assert';
import { row, smallGazetteer } from '../../support/small-gazetteer';
import { read } from './support';

const gazetteer = smallGazetteer([{ id: 'ivan-orlov', name: 'Ivan Orlov', kind: 'person', facts: ['citizenship: russia', 'holds: prime-minister-of-russia from 2008-05-08 to 2012-05-07'] }]);

/** Features that speak for or against somebody at the first mention of a surface. */
function features(id: string, surface: string, text: string, date?: string, of = localPersonEvidence): string[] {
  const { mentions, story } = read({ text: [text], ...(date !== undefined && { date }) }, gazetteer);
  return of(defined(mentions.find((mention) => mention.surface === surface), surface), row(gazetteer, id), story).map(({ feature }) => feature);
}

describe('a title speaks', () => {
  it.each([
    ['for who holds the office then', '2010-05-01', 'Prime Minister', 'titleNow'], ['for who held it before', '2005-05-01', 'Prime Minister', 'titleBefore'], ['against who never held it', '2005-05-01', 'Judge', 'otherTitle'],
    ['against the other gender', '2005-05-01', 'Mrs.', 'otherGender'],
  ])('%s', (_, date, title, feature) => {
    expect(features('vladimir-putin', 'Putin', `So said ${title} Putin at home.`, date)).toEqual([feature]);
  });

  it('nothing where it says nothing of an office, or no office is known', () => {
    expect(features('vladimir-putin', 'Putin', 'So said Mr. Putin at home.', '2005-05-01')).toEqual([]);
    expect(features('paris-hilton', 'Hilton', 'So said President Hilton at home.', '2005-05-01')).toEqual([]);
  });

  it('without a date for whoever held it at any time', () => {
    expect(features('bill-clinton', 'Clinton', 'So said President Clinton at home.')).toEqual(['titleNow']);
  });

  it('of the other gender only', () => {
    expect([isOtherGender(['mrs'], 2), isOtherGender(['king'], 1), isOtherGender(['mrs'], 1), isOtherGender(['president'], 1), isOtherGender(['mrs'], undefined)]).toEqual([true, true, false, false, false]);
  });
});

describe('an introduction as somebody else speaks against', () => {
  it.each([
    ['They met Vladimir Putin, a plumber from Osh.', 'stranger'], ['A barber named Vladimir Putin came.', 'stranger'], ['They met Vladimir Putin, 22, a student.', 'stranger'],
  ])('in “%s”', (text, feature) => {
    expect(features('vladimir-putin', 'Vladimir Putin', text, '2010-05-01')).toContain(feature);
  });

  it('an age that is not theirs, and for them one that is', () => {
    expect(features('vladimir-putin', 'Vladimir Putin', 'They met Vladimir Putin, 31, there.', '2010-05-01')).toEqual(['otherAge']);
    expect(features('vladimir-putin', 'Vladimir Putin', 'They met Vladimir Putin, 57, there.', '2010-05-01')).toEqual(['age']);
    expect(features('vladimir-putin', 'Vladimir Putin', 'They met Vladimir Putin, 57, there.')).toEqual([]);
  });

  it('nothing where it is said of the known', () => {
    for (const text of ['They met Vladimir Putin, a former spy, there.', 'They met Vladimir Putin, the president, there.']) expect(features('vladimir-putin', 'Vladimir Putin', text, '2010-05-01'), text).not.toContain('stranger');
  });
});

describe('a country speaks', () => {
  it('for its own people, and against those of others', () => {
    expect(features('ivan-orlov', 'Ivan Orlov', 'So said Russian Prime Minister Ivan Orlov.', '2010-05-01')).toEqual(['titleNow', 'sameCountry']);
    expect(features('ivan-orlov', 'Ivan Orlov', 'So said Kyrgyz Prime Minister Ivan Orlov.', '2010-05-01')).toContain('otherCountry');
    expect(features('ivan-orlov', 'Ivan Orlov', 'They met Ivan Orlov of Kyrgyzstan.', '2010-05-01')).toContain('otherCountry');
  });

  it('nothing about somebody whose country is not known', () => {
    expect(features('paris-hilton', 'Paris Hilton', 'So said Kyrgyz Prime Minister Paris Hilton.', '2010-05-01')).not.toContain('otherCountry');
  });

  it('for them where the story is about it', () => {
    expect(features('ivan-orlov', 'Ivan Orlov', 'Moscow and Russia waited for Ivan Orlov.', '2010-05-01', generalPersonEvidence)).toEqual(['personCountry']);
    expect(features('ivan-orlov', 'Ivan Orlov', 'Bishkek waited for Ivan Orlov.', '2010-05-01', generalPersonEvidence)).toEqual([]);
  });
});
