import { describe, expect, it } from 'vitest';
import type { Mention } from '../../../lib/linking/types';
import { mentionsIn } from './support';

/** Of what is a name for certain or looks like one. */
const namesIn = (text: string, role: Parameters<typeof mentionsIn>[1] = 'paragraph'): Mention[] => mentionsIn(text, role).filter(({ looksLike, candidates }) => looksLike !== null || candidates.length > 0);
const rolesIn = (...text: Parameters<typeof namesIn>): string[] => namesIn(...text).map((mention) => `${mention.surface} ${mention.role}`);

describe('names in the credits', () => {
  it.each([
    ['By Maria Golovnina'],
    ['by Maria Golovnina in the city of Bishkek'],
  ])('are a byline: %s', (text) => {
    expect(rolesIn(text)).toContain('Maria Golovnina byline');
  });

  it('are a byline when the page says so', () => {
    expect(rolesIn('Maria Golovnina in Osh', 'byline')).toEqual(['Maria Golovnina byline', 'Osh byline']);
  });

  it.each([
    ['(Reporting by Maria Golovnina; editing by Robert Woodward)', 2],
    ['(Additional reporting by Maria Golovnina in Moscow, writing by Conor Sweeney; editing by Robert Woodward)', 4],
    ['Additional reporting by Maria Golovnina', 1],
    ['Photograph by Maria Golovnina', 1],
    ['Edited by Robert Woodward', 1],
  ])('are a byline: %s', (text, count) => {
    expect(namesIn(text).map(({ role }) => role)).toEqual(Array.from({ length: count }, () => 'byline'));
  });

  it('at the end of a paragraph leave the rest of it alone', () => {
    expect(rolesIn('Crowds left Osh. (Reporting by Maria Golovnina)')).toEqual(['Osh text', 'Maria Golovnina byline']);
  });

  it('are found in a block of nothing but names', () => {
    expect(rolesIn('By Maria Golovnina and Conor Sweeney')).toEqual(['Maria Golovnina byline', 'Conor Sweeney byline']);
  });

  it('are none in a sentence that begins with “By”', () => {
    expect(rolesIn(`By Thursday the crowds had left Osh, and the police, who had been absent for most of the week, came back to the streets of Bishkek.`)).toEqual(expect.arrayContaining(['Osh text', 'Bishkek text']));
  });

  it('are none in reports that a story is about', () => {
    expect(rolesIn('A man was edited out by Robert Blake.')).toEqual(['Robert Blake text']);
    expect(rolesIn('He read the reporting of Robert Blake.')).toEqual(['Robert Blake text']);
  });
});

describe('a dateline', () => {
  it.each([
    ['BISHKEK, Kyrgyzstan, April 15 (Reuters) - Crowds left Osh.'],
    ['BISHKEK (Reuters) – Crowds left Osh.'],
    ['BISHKEK, Kyrgyzstan — Crowds left Osh.'],
    ['Bishkek, Apr 15 (AFP) - Crowds left Osh.'],
  ])('gives its places their role: %s', (text) => {
    const roles = rolesIn(text);
    expect(roles[0]).toMatch(/^bishkek dateline$/i);
    expect(roles.at(-1)).toBe('Osh text');
  });

  it('is no sentence with a dash in it', () => {
    expect(rolesIn('Bakiyev left Bishkek - and the country - on Thursday.')).not.toContain('Bishkek dateline');
  });

  it('stands at the very beginning', () => {
    expect(rolesIn('Nobody in the whole of the large and mountainous country was surprised when on a Thursday BISHKEK, Kyrgyzstan - fell.').join()).not.toContain('dateline');
  });
});
