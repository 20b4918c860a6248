import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCapital, type Token } from '../../../lib/text/token';
import { normalizeToken } from '../../../lib/text/normalize';
import { tokenize } from '../../../lib/text/tokenize';

const words = (text: string): string[] => tokenize(text).map(({ start, end }) => text.slice(start, end));
const gaps = (text: string): string[] => tokenize(text).slice(1).map(({ gap }) => gap);
const starts = (text: string): string[] => tokenize(text).filter(({ sentenceStart }) => sentenceStart).map(({ start, end }) => text.slice(start, end));
const only = (text: string): Token => {
  const [token, ...others] = tokenize(text);
  if (!token || others.length > 0) throw new Error(`expected one token in ${text}`);
  return token;
};

describe('a possessive ending', () => {
  it('is no part of the name, however its apostrophe is written', () => {
    for (const form of ["Bakiyev's", 'Bakiyev’s', 'Bakiyev‘s', 'Bakiyevʼs', 'Bakiyev`s', 'Bakiyev´s', 'BAKIYEV’S', "BAKIYEV'S"]) {
      expect(only(form), form).toMatchObject({ norm: 'bakiyev', start: 0, end: 7, possessive: true });
    }
  });

  it('is a bare apostrophe after an s', () => {
    for (const form of ["States'", 'States’', 'Statesʼ']) expect(only(form), form).toMatchObject({ norm: 'states', end: 6, possessive: true });
    expect(only("James's")).toMatchObject({ norm: 'james', possessive: true });
  });

  it('follows the dots of initials', () => {
    for (const form of ["U.S.'s", 'U.S.’s']) expect(only(form), form).toMatchObject({ norm: 'us', start: 0, end: 4, dotted: true, possessive: true });
  });

  it('is not there in names that have an apostrophe', () => {
    for (const name of ["O'Neill", 'N’Djamena', "Sana'a", "Côte d'Ivoire", 'Sanaʼ']) expect(tokenize(name).some(({ possessive }) => possessive), name).toBe(false);
    expect(only("Sana'a").norm).toBe('sanaa');
    expect(only("Xi'an's")).toMatchObject({ norm: 'xian', end: 5, possessive: true });
  });

  it('is not the quotation mark after a word', () => {
    expect(tokenize("the 'Osh' affair")[1]).toMatchObject({ norm: 'osh', start: 5, end: 8, possessive: false });
    expect(words('the ‘Osh’ affair')).toEqual(['the', 'Osh', 'affair']);
  });
});

describe('initials and abbreviations', () => {
  it('are one token with their dots', () => {
    expect(words('J.R.R. Tolkien of the U.S. and the U.N.')).toEqual(['J.R.R.', 'Tolkien', 'of', 'the', 'U.S.', 'and', 'the', 'U.N.']);
    expect(tokenize('J.R.R. Tolkien').map(({ norm, dotted }) => [norm, dotted])).toEqual([['jrr', true], ['tolkien', false]]);
  });

  it('join with what follows, across dot and space', () => {
    expect(gaps('Vladimir V. Putin')).toEqual(['space', 'dot']);
    expect(gaps('St. Petersburg')).toEqual(['dot']);
    expect(gaps('J. K. Rowling')).toEqual(['dot', 'dot']);
  });

  it('are told from ordinary words, after which a dot separates', () => {
    expect(gaps('He left. Putin stayed')).toEqual(['space', 'break', 'space']);
  });
});

describe('what stands between words', () => {
  it('is a hyphen that joins or a dash that separates', () => {
    expect(words('Bush-Putin and Soviet-ruled')).toEqual(['Bush', 'Putin', 'and', 'Soviet', 'ruled']);
    for (const joined of ['Bush-Putin', 'Bush–Putin', 'Bush‑Putin']) expect(gaps(joined), joined).toEqual(['hyphen']);
    for (const apart of ['Bush - Putin', 'Bush – Putin', 'Bush — Putin', 'Bush—Putin']) expect(gaps(apart), apart).toEqual(['break']);
  });

  it('joins the words of a name', () => {
    expect(words('Kim Jong-il')).toEqual(['Kim', 'Jong', 'il']);
    expect(gaps('Kim Jong-il')).toEqual(['space', 'hyphen']);
    expect(gaps('United\u00a0States  of\nAmerica')).toEqual(['space', 'space', 'space']);
  });

  it('breaks a name wherever there is punctuation', () => {
    for (const mark of [', ', '; ', ': ', '. ', '! ', '? ', ' (', ') ', ' "', '” ', '/', ' … ', '\n\n']) expect(gaps(`Osh${mark}Kyrgyzstan`), mark).toEqual(['break']);
  });

  it('is nothing between a word and an ampersand', () => {
    expect(tokenize('AT&T').map(({ norm, shape, gap }) => [norm, shape, gap])).toEqual([['at', 'upper', 'break'], ['and', 'sign', 'none'], ['t', 'capitalised', 'none']]);
  });
});

describe('the shape of a word', () => {
  it('says how it is written', () => {
    const shapes = tokenize('rally Osh McCain NATO U.S. 2010 7th & ПУТИН Путин 東京').map(({ shape }) => shape);
    expect(shapes).toEqual(['lower', 'capitalised', 'capitalised', 'upper', 'upper', 'number', 'number', 'sign', 'upper', 'capitalised', 'lower']);
  });

  it('counts as a capital where it begins with one', () => {
    expect(tokenize('rally Osh NATO 7').map(isCapital)).toEqual([false, true, true, false]);
  });
});

describe('the start of a sentence', () => {
  it('is the first word, and the one after a stop', () => {
    expect(starts('Osh fell. Bakiyev fled! Why? Nobody knows… Perhaps')).toEqual(['Osh', 'Bakiyev', 'Why', 'Nobody', 'Perhaps']);
  });

  it('is the first word of a quotation, and the one after its end', () => {
    expect(starts('He said: "Osh fell." Putin left. “Go,” said Obama.')).toEqual(['He', 'Osh', 'Putin', 'Go']);
    expect(starts('It fell (in Osh.) Putin left.')).toEqual(['It', 'Putin']);
  });

  it('is not the word after an abbreviation or an initial', () => {
    expect(starts('He met Mr. Putin, Sen. McCain and Vladimir V. Putin in St. Petersburg on Apr. 7.')).toEqual(['He']);
  });

  it('is not a name after dotted initials, but a word that begins no name', () => {
    expect(starts('Then U.S. President Obama came.')).toEqual(['Then']);
    expect(starts('He came to the U.S. The president stayed.')).toEqual(['He', 'The']);
    expect(starts('“He came to the U.S.” The president stayed.')).toEqual(['He', 'The']);
  });
});

/** Text as hostile as it comes: names, marks, quotes and every kind of space, in any order. */
const PIECES = ['Osh', 'Bakiyev', "'s", '’', 'U.S.', 'J.', 'é', 'e\u0301', 'İ', 'ß', '😀', '-', '–', ' ', '  ', '\n', '\r\n', '\n\n', '\u00a0', '.', ',', '"', '“', '”', '(', '&', '7', '1,000', '東京', 'ʼ', '𝐏', '\u0301', '\ud800'];
const anyText = fc.oneof(fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((parts) => parts.join('')), fc.string({ unit: 'binary' }));

describe('tokens of any text', () => {
  it('are in order, in range, not empty, and normalise to their norm', () => {
    fc.assert(fc.property(anyText, (text) => {
      let end = 0;
      for (const token of tokenize(text)) {
        expect(token.start).toBeGreaterThanOrEqual(end);
        expect(token.end).toBeGreaterThan(token.start);
        const surface = text.slice(token.start, token.end);
        expect(token.norm).toBe(surface === '&' ? 'and' : normalizeToken(surface));
        end = token.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }), { numRuns: 500 });
  });

  it('leave out no letter and no digit but possessive endings', () => {
    fc.assert(fc.property(anyText, (text) => {
      let rest = '';
      let end = 0;
      for (const token of tokenize(text)) {
        rest += text.slice(end, token.start);
        end = token.end;
      }
      rest += text.slice(end);
      expect(rest.replace(/['’‘ʼ`´]s?/gi, '')).not.toMatch(/[\p{L}\p{N}]/u);
    }), { numRuns: 500 });
  });

  it('begin with a break and the start of a sentence', () => {
    fc.assert(fc.property(anyText, (text) => {
      const [first] = tokenize(text);
      if (first) expect(first).toMatchObject({ gap: 'break', sentenceStart: true });
    }));
  });
});
