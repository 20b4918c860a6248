/** Names that mean nobody of the dataset: strangers, bylines, namesakes, fiction, ordinary words, months, brands. */
import { describe, expect, it } from 'vitest';
import { linkFully } from '../support';
import { sentences, withRealDataset } from './support';

const gazetteer = withRealDataset();

sentences('a stranger with a famous name', [
  ['1987-06-12', 'Ronald Reagan Jr. High opened its doors to a pupil called Margaret Thatcher Okoye.', 'Margaret Thatcher = nothing'],
  ['2018-07-15', 'The dog Putin was found by a farmer, John Kerry, 61, in a well.', 'John Kerry = nobody'],
  ['2009-03-04', 'George Bush, 44, a plumber from Stockport, found the coins.', 'George Bush = nobody'],
  ['2016-08-19', 'A waitress named Hillary Clinton gets free drinks in Leeds.', 'Hillary Clinton = nobody'],
  ['1998-05-05', 'The fire began in the kitchen of Tony Blair, a retired baker in Hull.', 'Tony Blair = nobody'],
]);

sentences('somebody introduced with another role than the namesake’s', [
  ['2014-11-03', 'John Howard, 58, a plumber, heard the wall go.', 'John Howard = nobody'],
  ['1999-10-02', 'Edward Heath, a student from Cork, lost his boots in the mud.', 'Edward Heath = nobody'],
  ['2020-04-04', 'A bus driver called James Brown sang for the queue.', 'James Brown = nobody'],
]);

sentences('a byline or a credit', [
  ['2014-05-06', 'By Gordon Brown|The tide was late in Oban.', 'Gordon Brown = nobody'],
  ['2003-04-02', 'The bridge held.|(Reporting by George Bush in Doha; editing by Paul Martin)', 'George Bush = nobody', 'Paul Martin = nobody'],
  ['2020-09-09', 'By JOHN KERRY, Staff Writer|The fair opens Friday in Elko, Nevada.', 'JOHN KERRY = nobody', 'Elko = in nevada'],
]);

sentences('a figure of fiction or a generic use', [
  ['2001-11-16', 'Harry Potter leaves London by a platform that is not there.', 'Harry Potter = nobody'],
  ['2010-02-14', 'In her novel a maid called Juliet loves a Romeo from the docks.', 'Juliet = nobody', 'Romeo = nobody'],
  ['1996-07-20', 'Every John Doe and Jane Doe on the list was called.', 'John Doe = nobody', 'Jane Doe = nobody'],
  ['2008-12-12', 'He is no Einstein, his mother said.', 'Einstein = nobody'],
]);

sentences('ordinary words', [
  ['2015-05-05', 'Will the rain stop? Grace under pressure is what the coach asked for.', 'Will = nobody', 'Grace = nobody'],
  ['2006-10-01', 'March on, they sang. Hope was all they had. Faith moved them.', 'March = nothing', 'Hope = nobody', 'Faith = nobody'],
  ['1999-01-20', 'Turkey was on the menu. China plates were set. Java was served hot.', 'Java = nobody'],
  ['2018-09-09', 'Bath time is at six. Cork floors stay warm. Lime trees line the lane.', 'Bath = nobody', 'Cork = nobody', 'Lime = nobody'],
  ['2003-03-03', 'Police said so. Union men left. Victory was near. Independence came later.', 'Police = nothing', 'Union = nobody', 'Victory = nobody', 'Independence = nobody'],
  ['2011-11-11', 'Buffalo grazed by the road. Orange cones stood there. Eagle eyes watched.', 'Buffalo = nobody', 'Orange = nobody', 'Eagle = nobody'],
]);

sentences('places whose names are words, where the text says so', [
  ['2003-01-14', 'Police raided a flat in Reading, west of London.', 'Reading = in GB'],
  ['2016-07-15', 'A lorry ran through the crowd in Nice. France mourned; Marseille fell silent.', 'Nice = nice'],
  ['2005-08-29', 'The water rose in Mobile, Alabama, and in Biloxi.', 'Mobile = in alabama'],
  ['1999-11-12', 'In Turkey the earth shook again, and Ankara sent tents.', 'Turkey = turkey'],
]);

sentences('months and days', [
  ['2017-04-20', 'In May the vote comes; May will be cold. She called it in April.', 'May = nothing', 'April = nothing'],
  ['2004-03-12', 'On Friday, March 12, eight million people stood in the rain.', 'March = nothing', 'Friday = nothing'],
]);

sentences('brands and things', [
  ['2010-06-24', 'She drives a Lincoln and he a Chevrolet Malibu.', 'Lincoln = nobody', 'Malibu = nobody'],
  ['2014-02-02', 'The Galaxy costs more than the Nexus. Android runs on both.', 'Galaxy = nobody', 'Nexus = nobody'],
  ['1995-08-24', 'Windows went on sale at midnight.', 'Windows = nobody'],
]);

describe('a name that is left alone', () => {
  const reasons = (text: string, date?: string) => linkFully({ text: [text], ...(date !== undefined && { date }) }, gazetteer()).nil.map(({ surface, reason }) => `${surface}: ${reason}`);

  it('keeps the reason', () => {
    expect(reasons('Reading is hard for him.')).toEqual(['Reading: perhaps Reading, but it is an ordinary word as well']);
    expect(reasons('They asked Xyloudakis.')).toEqual(['Xyloudakis: the gazetteer does not know the name, and nothing introduces it']);
  });

  it('has a reason in words, whatever it is', () => {
    for (const reason of reasons('Nice shoes. Hilton slept, Mercury rose and Bell rang. Mobile homes burned near the Lake.')) expect(reason).toMatch(/: [a-z].{10,}/);
  });
});
