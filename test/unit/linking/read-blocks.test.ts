import { describe, expect, it } from 'vitest';
import { readBlock } from './support';

describe('the casing of a block', () => {
  it.each([
    ['sentence', 'Crowds gathered in Osh on Thursday after the government fell.'],
    ['title', 'Russian President Says Crisis May Lead To Civil War'],
    ['upper', 'BIG POWERS WATCH KYRGYZSTAN'],
    ['sentence', 'Osh'],
    ['upper', 'BIG POWERS'],
    ['sentence', 'Maria Golovnina'],
    ['sentence', 'NATO and the EU agreed on new rules for their members.'],
    ['sentence', ''],
  ])('is %s: %s', (casing, text) => {
    expect(readBlock(text).casing).toBe(casing);
  });

  it('leaves small words, numbers and signs out of the count', () => {
    expect(readBlock('The Fall of a Government in 24 Hours & What It Means').casing).toBe('title');
  });
});

describe('reading blocks', () => {
  it('numbers them in order and gives each its tokens', () => {
    expect(readBlock('One two three').tokens.map(({ norm }) => norm)).toEqual(['one', 'two', 'three']);
    expect(readBlock('One').index).toBe(0);
  });
});
