import { describe, expect, it } from 'vitest';
import { beginsEvent, longestAlias } from '../../../lib/linking/find-alias';
import { smallGazetteer, type SmallRecord } from '../../support/small-gazetteer';
import { Vocabulary } from '../../../lib/matching/vocabulary';
import { readBlock } from './support';

const gazetteer = smallGazetteer([
  { id: 'siege', name: 'Siege of Osh', kind: 'event' }, { id: 'ur', name: 'Ur', kind: 'place', type: 'city' }, { id: 'in-state', name: 'Indiana', kind: 'place', type: 'state', names: ['IN/capitals'] },
  { id: 'who', name: 'World Health Organization', kind: 'organisation', names: ['WHO/capitals'] }, { id: 'army', name: 'People’s Army', kind: 'organisation' },
  { id: 'roc', name: 'Republic of the Congo', kind: 'place', type: 'country' },
] satisfies SmallRecord[]);
const reader = { gazetteer, vocabulary: new Vocabulary(gazetteer) };

/** The surface and the candidates of the longest alias at the first word of a surface in a text. */
function aliasAt(start: string, text: string): string | null {
  const block = readBlock(text);
  const from = block.tokens.findIndex((token) => text.slice(token.start).startsWith(start));
  const alias = longestAlias(block, from, reader);
  return alias && `${text.slice(block.tokens[alias.from]?.start, block.tokens[alias.to - 1]?.end)}: ${alias.candidates.map(({ entity }) => gazetteer.id(entity)).join(' ')}`;
}

describe('the longest alias', () => {
  it('wins over those that it begins with', () => {
    expect(aliasAt('Osh', 'They saw the Osh region.')).toBe('Osh region: osh-region');
    expect(aliasAt('Republic', 'in the Republic of the Congo now')).toBe('Republic of the Congo: roc');
  });

  it('gives way to a shorter one where its words are not written as a name', () => {
    expect(aliasAt('Manchester', 'The friends of Manchester united behind him.')).toBe('Manchester: manchester');
    expect(aliasAt('Washington', 'He liked the Washington post office.')).toBe('Washington: washington-dc');
  });

  it('is none for words without a capital', () => {
    expect(aliasAt('china', 'They broke the china in the shop.')).toBeNull();
  });

  it('begins in lower case only for an event', () => {
    expect(aliasAt('siege', 'after the siege of Osh ended')).toBe('siege of Osh: siege');
    const tokens = readBlock('the siege of Osh and the battle was lost').tokens;
    expect(tokens.map((_, i) => beginsEvent(tokens, i)).filter(Boolean)).toHaveLength(1);
  });

  it('may have a possessive inside where the name has one', () => {
    expect(aliasAt('People', 'soldiers of the People’s Army came')).toBe('People’s Army: army');
  });
});

describe('an acronym', () => {
  it('matches in capitals alone, or with dots', () => {
    expect(aliasAt('WHO', 'They asked the WHO for help.')).toBe('WHO: who');
    expect(aliasAt('Who', 'They asked Who for help.')).toBeNull();
    expect(aliasAt('U.S.', 'They left the U.S. again.')).toBe('U.S.: united-states');
  });

  it('does not match in a line that is all capitals', () => {
    expect(aliasAt('WHO', 'WOMAN WHO SWAM HOME SLEEPS')).toBeNull();
  });

  it('that is unknown is not the town of its letters, but a dateline is a town', () => {
    expect(aliasAt('UR', 'They said the UR index rose.')).toBeNull();
    expect(aliasAt('OSH', 'OSH, Kyrgyzstan - Shops were shut on Monday again.')).toBe('OSH: osh');
  });
});

describe('a function word', () => {
  it('is no town', () => {
    expect(aliasAt('It', 'Then It rained on everybody there.')).toBeNull();
    expect(aliasAt('IN', 'CROWDS IN THE STREETS AGAIN')).toBeNull();
  });
});
