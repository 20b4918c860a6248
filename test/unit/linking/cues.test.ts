import { describe, expect, it } from 'vitest';
import { appositionAfter, designatedClass, hasPlacePreposition, placeClass, titleBefore, wordsAfter, wordsBefore } from '../../../lib/linking/cues';
import { mentionOf } from './support';

const norms = (tokens: { norm: string }[]): string => tokens.map(({ norm }) => norm).join(' ');

describe('the title before a name', () => {
  it.each([
    ['So said President Bush.', 'Bush', 'president'],
    ['So said Prime Minister Vladimir Putin.', 'Vladimir Putin', 'prime minister'],
    ['So said former Secretary of State Hillary Clinton.', 'Hillary Clinton', 'former secretary of state'],
    ['So said assistant secretary of state Robert Blake.', 'Robert Blake', 'assistant secretary of state'],
    ['So said Mrs. Clinton.', 'Clinton', 'mrs'],
    ['A Bakiyev aide, Robert Blake, said so.', 'Robert Blake', ''],
    ['They met in former Bishkek.', 'Bishkek', ''],
    ['Of Osh nobody spoke.', 'Osh', ''],
  ])('in “%s” before %s is “%s”', (text, surface, title) => {
    expect(titleBefore(mentionOf(surface, text)).join(' ')).toBe(title);
  });
});

describe('the apposition after a name', () => {
  it.each([
    ['Roza Otunbayeva, head of the interim government, spoke.', 'Roza Otunbayeva', 'head of the interim government'],
    ['Robert Blake, the assistant secretary of state, spoke.', 'Robert Blake', 'the assistant secretary of state'],
    ['Robert Blake, Bush and others spoke.', 'Robert Blake', ''],
    ['Robert Blake, tired of it, left.', 'Robert Blake', ''],
    ['Robert Blake spoke.', 'Robert Blake', ''],
  ])('in “%s” is “%s”', (text, surface, words) => {
    expect(appositionAfter(mentionOf(surface, text)).join(' ')).toBe(words);
  });
});

describe('words around a name', () => {
  it('end at punctuation', () => {
    const mention = mentionOf('Osh', 'In spring, crowds left Osh at once, then came back.');
    expect(norms(wordsBefore(mention, 5))).toBe('crowds left');
    expect(norms(wordsAfter(mention, 5))).toBe('at once');
    expect(norms(wordsBefore(mention, 1))).toBe('left');
  });
});

describe('a preposition of place', () => {
  it.each([
    ['They live in Osh.', true], ['They came from southern Osh.', true], ['They live in the Osh region.', true], ['They live near Osh.', true], ['The Osh of old is gone.', false], ['They saw Osh.', false],
  ])('stands before the name in “%s”: %s', (text, stands) => {
    expect(hasPlacePreposition(mentionOf(text.includes('region') ? 'Osh region' : 'Osh', text))).toBe(stands);
  });
});

describe('a noun beside a name', () => {
  it.each([
    ['They live in the city of Osh.', 'Osh', 'settlement'],
    ['They live in Texas state.', 'Texas', 'unit'],
    ['They live in Bishkek province.', 'Bishkek', 'unit'],
    ['The country of Georgia is small.', 'Georgia', 'country'],
    ['They live in Osh.', 'Osh', null],
    ['Osh’s city hall burned.', 'Osh', null],
    ['The president of Georgia spoke.', 'Georgia', null],
  ])('in “%s” says of %s: %s', (text, surface, cls) => {
    expect(designatedClass(mentionOf(surface, text))).toBe(cls);
  });

  it('is compared with the types of the gazetteer', () => {
    expect(['city', 'province', 'county', 'sea', 'historical-state', 'building', 'constructor'].map(placeClass)).toEqual(['settlement', 'unit', 'unit', 'water', 'country', null, null]);
  });
});
