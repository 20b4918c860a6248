import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Gazetteer } from '../../../lib/gazetteer/gazetteer';
import { lookupName } from '../../../lib/matching/lookup';
import { matchesAt } from '../../../lib/matching/match';
import { Vocabulary } from '../../../lib/matching/vocabulary';
import type { Token } from '../../../lib/text/token';
import { tokenize } from '../../../lib/text/tokenize';
import { alias, gazetteerOf, nodeOf, place } from '../gazetteer/small-gazetteer';

/** A gazetteer of one place with these names. */
const named = (names: string[][]): Gazetteer => gazetteerOf({ entities: [place('osh')], aliases: names.map((tokens) => alias(tokens, 'osh')) });

/** Ends of the matches that begin at a token, with the names they are matches of. */
function naiveMatches(tokens: readonly Token[], from: number, names: readonly string[][]): { to: number; name: string }[] {
  const found: { to: number; name: string }[] = [];
  let sofar: string[] = [];
  let initials = 0;
  const begins = (prefix: string[]): boolean => names.some((name) => prefix.every((word, i) => name[i] === word));
  for (const [i, token] of tokens.entries()) {
    if (i < from) continue;
    if (i > from && token.gap === 'break') break;
    if (!begins([...sofar, token.norm])) {
      const isInitial = i > from && /^\p{L}$/u.test(token.norm) && token.shape === 'capitalised' && tokens[i + 1]?.gap === 'dot';
      if (!isInitial || ++initials > 3) break;
      continue;
    }
    sofar = [...sofar, token.norm];
    if (names.some((name) => name.join(' ') === sofar.join(' '))) found.push({ to: i + 1, name: sofar.join(' ') });
    if (token.possessive) break;
  }
  return found;
}

const WORDS = ['osh', 'region', 'kim', 'jong', 'il', 'v', 'putin', 'us', 'new', 'york'];
const names = fc.uniqueArray(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 20, selector: (tokens) => tokens.join(' ') });
const PIECES = ['Osh', 'Region', 'KIM', 'Jong', 'il', 'V.', 'V', 'Putin', "Putin's", 'U.S.', 'New', 'York', 'the', 'J.', 'H.W.', '-', ' ', ' ', ' ', ' ', ', ', '. ', '\n', '\n\n', '’'];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((parts) => parts.join(''));

describe('aliases in a text', () => {
  it('are those that a naive scan finds, whatever the vocabulary and the text', () => {
    fc.assert(fc.property(names, fc.array(text, { minLength: 1, maxLength: 5 }), (vocabulary, texts) => {
      const gazetteer = named(vocabulary);
      const words = new Vocabulary(gazetteer);
      for (const tokens of texts.map(tokenize))
        for (const from of tokens.keys()) {
          const expected = naiveMatches(tokens, from, vocabulary);
          expect(matchesAt(tokens, from, gazetteer, words)).toEqual(expected.map(({ to, name }) => ({ from, to, node: nodeOf(gazetteer, name.split(' ')) })));
        }
    }), { numRuns: 300 });
  });
});

/** Surfaces of the matches that begin at the first word of a text. */
function atStart(text: string, ...vocabulary: string[]): string[] {
  const gazetteer = named(vocabulary.map((name) => tokenize(name).map(({ norm }) => norm)));
  const tokens = tokenize(text);
  return matchesAt(tokens, 0, gazetteer, new Vocabulary(gazetteer)).map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end));
}

describe('an alias', () => {
  it('is found with every longer one, shortest first', () => {
    expect(atStart('New York City Hall', 'New York', 'New York City', 'New York City Hall', 'New')).toEqual(['New', 'New York', 'New York City', 'New York City Hall']);
  });

  it('is found in any case, with or without accents, hyphens and dots', () => {
    expect(atStart('KIM JONG IL', 'Kim Jong-il')).toEqual(['KIM JONG IL']);
    expect(atStart('Sao Tome', 'São Tomé')).toEqual(['Sao Tome']);
    expect(atStart('St. Petersburg', 'St Petersburg')).toEqual(['St. Petersburg']);
    expect(atStart('US troops', 'U.S.')).toEqual(['US']);
  });

  it('never goes on across punctuation', () => {
    for (const gap of [', ', '. ', ' (', '; ', ': ', '/', ' – ', '\n\n', '" "']) expect(atStart(`Osh${gap}Region`, 'Osh', 'Osh Region'), gap).toEqual(['Osh']);
  });

  it('ends with a possessive', () => {
    expect(atStart("New York's City Hall", 'New York', 'New York City')).toEqual(['New York']);
    expect(atStart('United States’ Army', 'United States', 'United States Army')).toEqual(['United States']);
  });

  it('passes over middle initials that it does not have', () => {
    expect(atStart('Vladimir V. Putin', 'Vladimir Putin')).toEqual(['Vladimir V. Putin']);
    expect(atStart('George H. W. Bush', 'George Bush')).toEqual(['George H. W. Bush']);
  });

  it('passes over three of them at most, so that a page of initials takes linear time', () => {
    expect(atStart('J. R. R. R. Tolkien', 'J Tolkien')).toEqual(['J. R. R. R. Tolkien']);
    expect(atStart('J. R. R. R. R. Tolkien', 'J Tolkien')).toEqual([]);
    const gazetteer = named([['j', 'tolkien']]);
    const vocabulary = new Vocabulary(gazetteer);
    const tokens = tokenize('J. '.repeat(20_000));
    const started = performance.now();
    for (const from of tokens.keys()) matchesAt(tokens, from, gazetteer, vocabulary);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('keeps the middle initial that it has', () => {
    expect(atStart('George W. Bush', 'George W Bush', 'George Bush')).toEqual(['George W. Bush']);
    expect(atStart('Robert O. Blake', 'Robert Blake', 'Robert O. Blake')).toEqual(['Robert O. Blake']);
  });

  it('neither begins nor ends with an initial that it does not have, and passes over no other word', () => {
    expect(atStart('V. Putin', 'Putin')).toEqual([]);
    expect(atStart('Putin V. said', 'Putin')).toEqual(['Putin']);
    expect(atStart('Vladimir V Putin', 'Vladimir Putin')).toEqual([]);
    expect(atStart('Vladimir the Putin', 'Vladimir Putin')).toEqual([]);
  });
});

describe('a possessive inside a name', () => {
  const named = (name: string, tokens: string[], facts: string[] = []): Gazetteer =>
    gazetteerOf({ entities: [place('it', { name, facts: facts.map((text) => ({ property: 'alias', text })) })], aliases: [alias(tokens, 'it')] });
  const ends = (text: string, gazetteer: Gazetteer): number[] => matchesAt(tokenize(text), 0, gazetteer, new Vocabulary(gazetteer)).map(({ to }) => to);
  const army = named('People’s Liberation Army', ['people', 'liberation', 'army']);

  it('is matched where the name is written with it, with any apostrophe', () => {
    expect(ends('People’s Liberation Army', army)).toEqual([3]);
    expect(ends("People's Liberation Army's", army)).toEqual([3]);
  });

  it('is matched where another name of it is written so', () => {
    expect(ends('King’s Cross', named('Kings X', ['king', 'cross'], ['King’s Cross']))).toEqual([2]);
  });

  it('does not join an owner and what is owned', () => {
    expect(ends('Russia’s Putin', named('Russia Putin', ['russia', 'putin']))).toEqual([]);
    expect(ends('People’s Liberation’s Army', army)).toEqual([]);
  });
});

describe('looking a name up', () => {
  const gazetteer = gazetteerOf({ entities: [place('osh'), place('osh-region')], aliases: [alias(['osh'], 'osh', 'osh-region'), alias(['osh', 'region'], 'osh-region')] });
  const ids = (name: string): string[] => lookupName(name, gazetteer).map(({ entity }) => gazetteer.id(entity));

  it('gives everything that the whole name may mean', () => {
    expect(ids('Osh')).toEqual(['osh', 'osh-region']);
    expect(ids('osh REGION')).toEqual(['osh-region']);
  });

  it('gives nothing for a part of a name, more than a name, or none', () => {
    for (const name of ['region', 'Osh Region Centre', 'Osh, Region', '', ' ', '…', 'unknown']) expect(ids(name), name).toEqual([]);
  });
});
