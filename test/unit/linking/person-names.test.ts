import { describe, expect, it } from 'vitest';
import { isWrittenAsName, personNamePoints } from '../../../lib/linking/person-names';
import { PERSON_NAME } from '../../../lib/linking/weights';
import { tokenize } from '../../../lib/text/tokenize';
import { vocabulary } from './support';

/** Are the capitalised words of the sentence taken for a person's name? */
function isPerson(sentence: string, name: string, titled = false): boolean {
  const tokens = tokenize(sentence);
  const start = sentence.indexOf(name);
  const from = tokens.findIndex((token) => token.start === start);
  const to = tokens.findIndex((token) => token.end >= start + name.length) + 1;
  return personNamePoints(tokens, from, to, { vocabulary, titled }) >= PERSON_NAME.threshold;
}

describe('a run of words is taken for a person', () => {
  it.each([
    ['by its given name', 'crowds met Robert Blake there', 'Robert Blake'],
    ['by a verb of saying, when nothing is an ordinary word', 'Azamat Temirkulov said so', 'Azamat Temirkulov'],
    ['by an age', 'Azamat Temirkulov, 43, left', 'Azamat Temirkulov'],
    ['by “who”', 'Azamat Temirkulov who left', 'Azamat Temirkulov'],
  ])('%s', (_, sentence, name) => {
    expect(isPerson(sentence, name)).toBe(true);
  });

  it('by a title before it', () => {
    expect(isPerson('aide Azamat Temirkulov left', 'Azamat Temirkulov', true)).toBe(true);
    expect(isPerson('minister Temirkulov left', 'Temirkulov', true)).toBe(true);
  });
});

describe('a run of words is not taken for a person', () => {
  it.each([
    ['with a word of organisations in it', 'the Robert Bosch Foundation said', 'Robert Bosch Foundation'],
    ['after an article', 'the Azamat Temirkulov said', 'Azamat Temirkulov'],
    ['of ordinary words', 'Big Power said', 'Big Power'],
    ['in capitals', 'ROBERT BLAKE said', 'ROBERT BLAKE'],
    ['with a number', 'Robert 2010 said', 'Robert 2010'],
    ['without anything that speaks for it', 'in Jalal Abad yesterday', 'Jalal Abad'],
  ])('%s', (_, sentence, name) => {
    expect(isPerson(sentence, name)).toBe(false);
  });
});

describe('writing', () => {
  it('as a name allows particles and second halves of hyphens in lower case', () => {
    for (const name of ['Robert Blake', 'Osama bin Laden', 'Kim Jong-il']) expect(isWrittenAsName(tokenize(name), 0, tokenize(name).length)).toBe(true);
    for (const words of ['van der', 'Robert the great']) expect(isWrittenAsName(tokenize(words), 0, tokenize(words).length)).toBe(false);
  });
});
