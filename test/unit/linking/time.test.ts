import { describe, expect, it } from 'vitest';
import { isTelling, matchApposition, matchTitle, plausibility, type OfficeMatch } from '../../../lib/linking/time';
import { dayToDate, type PartialDate } from '../../../lib/shared/partial-date';
import { row, smallGazetteer } from '../../support/small-gazetteer';
import { day, gazetteer, linkStory } from './support';

const on = (written: string): PartialDate => dayToDate(day(written));
const plausible = (id: string, date: string | null): string => plausibility(gazetteer, row(gazetteer, id), date === null ? null : on(date));
const title = (id: string, words: string, date: string | null): OfficeMatch | null => matchTitle(gazetteer, row(gazetteer, id), words.split(' '), date === null ? null : on(date));
const officeOf = (match: OfficeMatch | null): string | null => match && `${gazetteer.id(match.office)} ${match.current ? 'then' : 'before'}`;

describe('nobody and nothing is named by a story', () => {
  it('before being ten years old', () => {
    expect(plausible('paris-hilton', '1990-05-01')).toBe('impossible');
    expect(plausible('paris-hilton', '1991-05-01')).toBe('possible');
  });

  it('before coming to be', () => {
    expect(plausible('iraq-war', '2003-03-19')).toBe('impossible');
    expect(plausible('iraq-war', '2003-03-20')).toBe('possible');
  });

  it('long after death without evidence', () => {
    expect(plausible('john-smith-explorer', '2010-05-01')).toBe('long-dead');
    expect(plausible('george-h-w-bush', '2024-05-01')).toBe('possible');
  });

  it('unless the story has no date', () => {
    expect(plausible('john-smith-explorer', null)).toBe('possible');
    expect(plausible('paris-hilton', null)).toBe('possible');
  });
});

describe('a state that is no more', () => {
  const over = smallGazetteer([
    { id: 'old-union', name: 'Jugoland', kind: 'place', type: 'historical-state', weight: 400, facts: ['start: 1945-11-29', 'end: 1992-04-27'] },
    { id: 'new-union', name: 'Serbaland', names: ['Jugoland'], kind: 'place', type: 'historical-state', weight: 100, facts: ['start: 1992-04-27', 'end: 2006-06-05', 'former-name: Jugoland from 1992-04-27 to 2003-02-04'] },
  ]);
  const links = (date: string | undefined, text = 'Planes bombed Jugoland, officials in Jugoland said.'): string[] =>
    linkStory({ text: [text], ...(date !== undefined && { date }) }, over).flatMap((mention) => [mention.entity ?? mention.alternatives[0]].map((ref) => ref?.id ?? ''));

  it('loses its name to what bore it on the day', () => {
    expect([links('1999-05-01'), links('2003-02-04')]).toEqual([['new-union', 'new-union'], ['new-union', 'new-union']]);
  });

  it('keeps it before and after, without a date, and as the former one', () => {
    for (const date of ['1985-05-01', '2010-05-01', undefined]) expect(links(date)).toEqual(['old-union', 'old-union']);
    expect(links('1999-05-01', 'Wars broke out in the former Jugoland in 1991.')).toEqual(['old-union']);
  });
});

describe('a title before a name', () => {
  it.each([
    ['vladimir-putin', 'prime minister', '2010-04-15', 'prime-minister-of-russia then'],
    ['vladimir-putin', 'president', '2010-04-15', 'president-of-russia before'],
    ['vladimir-putin', 'premier', '2010-04-15', 'prime-minister-of-russia then'],
    ['vladimir-putin', 'president', '2000-05-06', null],
    ['vladimir-putin', 'president', '2000-05-07', 'president-of-russia then'],
    ['vladimir-putin', 'vice president', '2010-04-15', null],
    ['hillary-clinton', 'secretary of state', '2010-04-15', 'us-secretary-of-state then'],
    ['hillary-clinton', 'secretary of defense', '2010-04-15', null],
    ['hillary-clinton', 'mrs', '2010-04-15', null],
    ['hillary-clinton', 'secretary of state', null, 'us-secretary-of-state then'],
  ])('of %s, “%s” on %s, fits %s', (id, words, date, office) => {
    expect(officeOf(title(id, words, date))).toBe(office);
  });

  it('tells something unless anybody may be called so', () => {
    expect([['mr'], ['former', 'leader'], ['president'], ['foreign', 'minister']].map(isTelling)).toEqual([false, false, true, true]);
  });
});

describe('an apposition', () => {
  const apposition = (id: string, words: string): string | null => officeOf(matchApposition(gazetteer, row(gazetteer, id), words.split(' '), on('2010-05-01')));

  it('fits when it has the whole title of an office', () => {
    expect(apposition('roza-otunbayeva', 'the president of the country')).toBe('president-of-kyrgyzstan then');
    expect(apposition('roza-otunbayeva', 'a minister')).toBe(null);
    expect(apposition('roza-otunbayeva', 'the vice president of the bank')).toBe(null);
  });

  it('of any words is no more than an apposition', () => {
    expect(apposition('roza-otunbayeva', 'the constructor and engineer')).toBe(null);
  });
});
