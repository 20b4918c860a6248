import { describe, expect, it } from 'vitest';
import { mentionOf, mentionsIn, surfacesIn } from './support';

const idsOf = (surface: string, text: string): number => mentionOf(surface, text).candidates.length;

describe('the longest name wins', () => {
  it.each([
    ['Paris Hilton'], ['Washington Post'], ['Bank of China'], ['Manchester United'], ['Osh Region'], ['Soviet Union'], ['Kurmanbek Bakiyev'],
  ])('%s is one mention', (name) => {
    expect(surfacesIn(`The editors asked about ${name} yesterday.`)).toEqual([name]);
    expect(idsOf(name, `The editors asked about ${name} yesterday.`)).toBe(1);
  });

  it('even with a middle initial that no alias has', () => {
    expect(surfacesIn('They met Vladimir V. Putin in Moscow.')).toEqual(['Vladimir V. Putin', 'Moscow']);
  });

  it('in lower case for the noun of a region', () => {
    expect(surfacesIn('He hid in the southern Osh region for days.')).toEqual(['Osh region']);
  });

  it('never across punctuation', () => {
    expect(surfacesIn('She went from Osh, Kyrgyzstan, to Moscow.')).toEqual(['Osh', 'Kyrgyzstan', 'Moscow']);
    expect(surfacesIn('They left Paris. Hilton stayed.')).toContain('Paris');
  });
});

describe('a span is the name alone', () => {
  it('without title, article or possessive ending', () => {
    expect(surfacesIn('The office of President Bakiyev’s aide is in the United States’ capital.')).toEqual(['Bakiyev', 'United States']);
  });

  it('cut out of words with hyphens', () => {
    expect(surfacesIn('He grew up in Soviet-ruled lands.')).toEqual(['Soviet']);
    expect(surfacesIn('After the Bush-Putin talks nothing changed.')).toEqual(['Bush', 'Putin']);
  });

  it('without the ordinary word that opens the sentence', () => {
    expect(surfacesIn('But Bakiyev stayed.')).toEqual(['Bakiyev']);
  });

  it('with its dots', () => {
    expect(surfacesIn('The U.S. closed it.')).toEqual(['U.S.']);
  });
});

describe('capitals', () => {
  it('are no evidence in a line that is all capitals', () => {
    expect(surfacesIn('BIG POWERS')).toEqual([]);
  });

  it('make known names of a line that is all capitals', () => {
    expect(surfacesIn('CROWDS RALLY IN KYRGYZSTAN')).toEqual(['KYRGYZSTAN']);
  });

  it('are needed for an acronym: “us” is no country', () => {
    expect(mentionsIn('They told us and Us too.').flatMap(({ candidates }) => candidates)).toEqual([]);
    expect(surfacesIn('The US closed it.')).toEqual(['US']);
  });

  it('are needed for a name: china is a plate', () => {
    expect(surfacesIn('They bought china in a shop.')).toEqual([]);
  });

  it('make nothing of small words and months', () => {
    expect(surfacesIn('It rained. In May it rained again, on Thursday.')).toEqual([]);
  });
});

describe('what a name stands before', () => {
  it('does not hide it: an adjective before a title', () => {
    expect(surfacesIn('So said Russian Prime Minister Vladimir Putin.')).toEqual(['Russian', 'Vladimir Putin']);
  });

  it('may make it part of a longer name that nobody knows', () => {
    expect(surfacesIn('He taught at Manchester Grammar School.')).not.toContain('Manchester');
    expect(surfacesIn('He lived in Fort Washington once.')).not.toContain('Washington');
  });
});

describe('names that the gazetteer does not hold', () => {
  it('are found when they look like a person’s', () => {
    expect(mentionOf('Ravshan Dzhamgyrchiyev', 'Bakiyev aide Ravshan Dzhamgyrchiyev told reporters.')).toMatchObject({ looksLike: 'person', candidates: [], node: null });
  });

  it('are found when the words before say that they are a place', () => {
    expect(mentionOf('Dzhany-Dzher', 'He was born in the village of Dzhany-Dzher in the south.')).toMatchObject({ looksLike: 'place' });
  });

  it('are kept as single words, for a surname whose bearer is named elsewhere', () => {
    expect(mentionOf('Temirkulov', 'Then Temirkulov left.')).toMatchObject({ looksLike: null, candidates: [] });
  });
});

describe('mentions', () => {
  it('are sorted and apart, whatever the text', () => {
    const mentions = mentionsIn('Washington Post reporter Robert Blake met Bush, Putin and Bakiyev in Osh, Kyrgyzstan, near China.');
    mentions.reduce((end, { from, to }) => {
      expect(from).toBeGreaterThanOrEqual(end);
      expect(to).toBeGreaterThan(from);
      return to;
    }, 0);
  });
});
