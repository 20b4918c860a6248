import { describe, expect, it } from 'vitest';
import { readCast, type CastMember } from '../../../lib/linking/cast';
import { castReadings, membersFor, surnameEvidence, surnameReadings } from '../../../lib/linking/short-forms';
import type { Reading } from '../../../lib/linking/rank';
import type { Decision } from '../../../lib/linking/types';
import { row } from '../../support/small-gazetteer';
import { gazetteer, read, vocabulary, type Story } from './support';

/** The cast where every mention of several words is linked to the id given for its surface, or is somebody unknown. */
function staged(story: Story, known: Record<string, string> = {}) {
  const { mentions, story: told } = read(story);
  const decisions = mentions.map(({ surface, words }): Decision | null => {
    const id = known[surface];
    if (id !== undefined) return { type: 'linked', entity: row(gazetteer, id), score: 1, why: '', role: 'text' };
    return words.length > 1 ? { type: 'unlinked', kind: 'person', name: surface, score: 1, why: '' } : null;
  });
  const cast = readCast(mentions, decisions, gazetteer, vocabulary);
  const of = (surface: string, nth = 0) => {
    const index = mentions.flatMap((mention, i) => (mention.surface === surface ? [i] : []))[nth] ?? -1;
    const mention = mentions[index];
    if (!mention) throw new Error(`No mention of ${surface}`);
    return { cast: castReadings(mention, index, cast, told), alone: surnameReadings(mention, surnameEvidence(mention, told), cast, told), members: membersFor(mention, cast) };
  };
  return { of };
}

const named = ({ entity, member, evidence }: Reading): string => `${entity === null ? (member?.name ?? '') : gazetteer.id(entity)}: ${evidence.map(({ feature }) => feature).join(' ')}`;
const names = (members: CastMember[]): string[] => members.map(({ name }) => name);
const CLINTONS = { 'Bill Clinton': 'bill-clinton', 'Hillary Clinton': 'hillary-clinton' };

describe('a short form of somebody in the story', () => {
  it('follows the full name, or comes before it', () => {
    const { of } = staged({ text: ['Clinton spoke.', 'Bill Clinton came.', 'Clinton left.'] }, CLINTONS);
    expect(of('Clinton', 0).cast.map(named)).toEqual(['bill-clinton: followsLater']);
    expect(of('Clinton', 1).cast.map(named)).toEqual(['bill-clinton: follows']);
  });

  it('prefers the one of the name who was named last', () => {
    const { of } = staged({ text: ['Bill Clinton came.', 'Hillary Clinton came.', 'Clinton left.'] }, CLINTONS);
    expect(of('Clinton').cast.map(named)).toEqual(['bill-clinton: follows', 'hillary-clinton: follows latest']);
  });

  it('with a title of the other gender is not theirs', () => {
    const { of } = staged({ text: ['Bill Clinton and Hillary Clinton came.', 'Then Mrs. Clinton left.'] }, CLINTONS);
    expect(of('Clinton').cast.map(named)).toEqual(['bill-clinton: follows otherGender', 'hillary-clinton: follows latest']);
  });

  it('is a stranger’s, whom the gazetteer does not know', () => {
    const { of } = staged({ text: ['Ravshan Temirkulov came.', 'Then Temirkulov left.'] });
    expect(names(of('Temirkulov').members)).toEqual(['Ravshan Temirkulov']);
    expect(of('Temirkulov').cast.map(({ entity }) => entity)).toEqual([null]);
  });

  it('counts one person once, however often named in full', () => {
    const { of } = staged({ text: ['Bill Clinton came.', 'Bill Clinton sat.', 'Clinton left.'] }, CLINTONS);
    expect(of('Clinton').cast).toHaveLength(1);
  });
});

describe('a surname alone', () => {
  it('may be any bearer’s whom the story does not name', () => {
    const { of } = staged({ text: ['Clinton left.'], date: '2010-05-01' });
    expect(of('Clinton').alone.map(named).map((each) => each.split(':')[0])).toEqual(['bill-clinton', 'hillary-clinton']);
    expect(of('Clinton').cast).toEqual([]);
  });

  it('is nobody’s who is in the story already', () => {
    const { of } = staged({ text: ['Bill Clinton came.', 'Clinton left.'] }, CLINTONS);
    expect(of('Clinton').alone.map(named).map((each) => each.split(':')[0])).toEqual(['hillary-clinton']);
  });

  it('is nobody’s who is not grown up, or long dead', () => {
    expect(staged({ text: ['Then Hilton left.'], date: '1985-05-01' }).of('Hilton').alone).toEqual([]);
    expect(staged({ text: ['Then Smith left.'], date: '1985-05-01' }).of('Smith').alone).toEqual([]);
  });

  it('with a title is helped by an office that fits', () => {
    const { of } = staged({ text: ['So said President Clinton.'], date: '1995-05-01' });
    expect(of('Clinton').alone.map(named)[0]).toMatch(/^bill-clinton: .*titleNow surnameTitled/);
  });

  it('says less where only places stand', () => {
    expect(staged({ text: ['They were in Clinton.'], date: '1995-05-01' }).of('Clinton').alone.every(({ evidence }) => evidence.some(({ feature }) => feature === 'personAfterPreposition'))).toBe(true);
  });
});
