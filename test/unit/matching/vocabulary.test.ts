import { describe, expect, it } from 'vitest';
import { TOKEN_FLAGS } from '../../../lib/gazetteer/format';
import { isFunctionWord, Vocabulary } from '../../../lib/matching/vocabulary';
import { alias, gazetteerOf, place } from '../gazetteer/small-gazetteer';

const gazetteer = gazetteerOf({
  entities: [place('osh')],
  aliases: [alias(['osh'], 'osh')],
  words: new Map([['robert', TOKEN_FLAGS.given | TOKEN_FLAGS.male], ['say', TOKEN_FLAGS.ordinary], ['write', TOKEN_FLAGS.ordinary], ['party', TOKEN_FLAGS.ordinary]]),
});
const vocabulary = new Vocabulary(gazetteer);

describe('the vocabulary', () => {
  it('numbers words as the gazetteer does, each time they are asked for', () => {
    for (const word of ['osh', 'robert', 'unknown', 'osh', 'unknown']) expect(vocabulary.token(word)).toBe(gazetteer.token(word));
  });

  it('gives the flags of known words and none for unknown ones', () => {
    expect(vocabulary.flags('robert')).toBe(TOKEN_FLAGS.given | TOKEN_FLAGS.male);
    expect([vocabulary.flags('osh'), vocabulary.flags('unknown')]).toEqual([0, 0]);
  });

  it('gives the right answers after it has started anew', () => {
    for (let i = 0; i < 45_000; i++) vocabulary.token(`word${i}`);
    expect(vocabulary.token('osh')).toBe(gazetteer.token('osh'));
  });
});

describe('an ordinary word', () => {
  it('is ordinary in any inflection', () => {
    for (const word of ['say', 'says', 'saying', 'writing', 'writer', 'writers', 'parties', 'party']) expect(vocabulary.isOrdinary(word), word).toBe(true);
  });

  it('is a function word, too, though no dictionary lists it', () => {
    for (const word of ['the', 'she', 'of', 'three', 'mr']) expect([vocabulary.isOrdinary(word), isFunctionWord(word)], word).toEqual([true, true]);
  });

  it('is neither a name nor a word nobody knows', () => {
    for (const word of ['osh', 'robert', 'unknown', '']) expect(vocabulary.isOrdinary(word), word).toBe(false);
  });
});
