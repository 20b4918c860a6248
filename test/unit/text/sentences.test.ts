import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceAround } from '../../../lib/text/sentences';
import { tokenize } from '../../../lib/text/tokenize';

/** The sentence around the first occurrence of a word. */
function around(text: string, word: string): string {
  const { start, end } = sentenceAround(text, tokenize(text), text.indexOf(word));
  return text.slice(start, end);
}

const STORY = 'Shots were fired in Osh. Mr. Bakiyev left St. Petersburg for the U.S. on Thursday. “I will not resign,” he said. He left.';

describe('the sentence around a name', () => {
  it('runs from its first word to its stop', () => {
    expect(around(STORY, 'Osh')).toBe('Shots were fired in Osh.');
    expect(around(STORY, 'left.')).toBe('He left.');
  });

  it('goes on after abbreviations', () => {
    expect(around(STORY, 'Petersburg')).toBe('Mr. Bakiyev left St. Petersburg for the U.S. on Thursday.');
  });

  it('has the quotation marks that are its own', () => {
    expect(around(STORY, 'resign')).toBe('“I will not resign,” he said.');
    expect(around('He said so. "Osh fell." "Moscow did not."', 'Osh')).toBe('"Osh fell."');
    expect(around('(Reuters) He said so. (Osh fell.) Moscow did not.', 'Osh')).toBe('(Osh fell.)');
  });

  it('is the whole of a block without a stop', () => {
    expect(around('Shots scatter rally in Osh', 'rally')).toBe('Shots scatter rally in Osh');
  });

  it('is trimmed, in range, and holds the word it is around', () => {
    const text = fc.array(fc.constantFrom('Osh', 'fell', '. ', ' ', '"', '” ', '“', '? ', ', ', '(', ') ', 'U.S.'), { minLength: 1, maxLength: 25 }).map((parts) => parts.join(''));
    fc.assert(fc.property(text, (block) => {
      const tokens = tokenize(block);
      for (const token of tokens) {
        const { start, end } = sentenceAround(block, tokens, token.start);
        expect(start).toBeLessThanOrEqual(token.start);
        expect(end).toBeGreaterThanOrEqual(token.end);
        expect(end).toBeLessThanOrEqual(block.length);
        expect(block.slice(start, end).trimEnd()).toBe(block.slice(start, end));
      }
    }));
  });
});
