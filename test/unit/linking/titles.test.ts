import { describe, expect, it } from 'vitest';
import { genderOfTitle, isTitleHead, isTitleJoiner, isTitleWord, titleWords } from '../../../lib/linking/titles';

describe('words of titles', () => {
  it('are heads, which name an office, or modifiers, which only stand before one', () => {
    expect(['president', 'spokeswoman', 'mr', 'general'].every(isTitleHead)).toBe(true);
    expect(['prime', 'deputy', 'foreign', 'former'].map(isTitleHead)).toEqual([false, true, false, false]);
    expect(['prime', 'deputy', 'foreign', 'former'].every(isTitleWord)).toBe(true);
    expect(['bakiyev', 'osh', 'said'].some(isTitleWord)).toBe(false);
    expect(['of', 'for', 'and'].every(isTitleJoiner)).toBe(true);
  });

  it('tell a gender where English does', () => {
    expect(['mrs', 'queen', 'mr', 'king', 'dr', 'president', 'constructor'].map(genderOfTitle)).toEqual(['f', 'f', 'm', 'm', '', '', '']);
  });

  it('are compared in full, without the words that join them', () => {
    expect(titleWords(['premier'])).toEqual(['prime', 'minister']);
    expect(titleWords(['secretary', 'of', 'state'])).toEqual(['secretary', 'state']);
    expect(titleWords(['gov'])).toEqual(['governor']);
    expect(titleWords(['constructor'])).toEqual(['constructor']);
  });
});
