/** People and places that are known from the story alone: found, introduced in its own words, linked among themselves. */
import { describe, expect, it } from 'vitest';
import type { LinkedMention } from '../../../../lib/linking/types';
import { defined } from '../../../../lib/shared/assert';
import { linkFully } from '../support';
import { sentences, withRealDataset } from './support';

const gazetteer = withRealDataset();

sentences('a person whom nobody knows is found', [
  ['2021-01-07', 'Officer Tobias Wrenfield was crushed in the doorway.', 'Tobias Wrenfield = name tobias wrenfield'],
  ['2004-12-30', 'Nimal Wickremaratne, who sells coconuts, ran uphill.', 'Nimal Wickremaratne = name nimal wickremaratne'],
  ['2019-12-02', 'Her aunt, Olena Prykhodko, kept the letters in Lviv.', 'Olena Prykhodko = name olena prykhodko', 'Lviv = lviv'],
  ['2016-03-22', 'A taxi driver, Yusuf Benhaddou, had carried their bags.', 'Yusuf Benhaddou = name yusuf benhaddou'],
  ['1999-08-17', 'Ayşe Karaduman, 31, called her son’s name into the rubble at Gölcük.', 'Ayşe Karaduman = name ayse karaduman'],
  ['2011-03-14', 'Fisherman Kenji Matsudaira sailed into the wave.', 'Kenji Matsudaira = name kenji matsudaira'],
  ['2005-07-08', '“I counted nine,” said Marguerite O’Halloran, who walked out of the tunnel.', 'Marguerite O’Halloran = name marguerite ohalloran'],
  ['2008-05-13', 'Teacher Zhou Meiling pulled four pupils from the school in Sichuan.', 'Zhou Meiling = name zhou meiling', 'Sichuan = sichuan'],
  ['1992-12-09', 'Sgt. Duane Hollenbeck of Toledo, Ohio, handed out the rice.', 'Duane Hollenbeck = name duane hollenbeck', 'Toledo = in ohio'],
]);

sentences('later short forms follow', [
  ['2016-03-22', 'Yusuf Benhaddou drove them to Zaventem.|Benhaddou knew when he saw the picture.', 'Benhaddou = name yusuf benhaddou'],
  ['2013-04-19', 'Mr. Dalrymple-Hayes found blood on his boat. Colin Dalrymple-Hayes is 66.', 'Colin Dalrymple-Hayes = name colin dalrymple-hayes'],
  ['2008-05-13', 'Zhou Meiling pulled four pupils out. Zhou went back for a fifth.', 'Zhou = name zhou meiling'],
  ['2017-06-15', 'Omar Belkhodja saw the fire climb.|“It ran,” Belkhodja said. Belkhodja’s sister lived above.', 'Belkhodja = name omar belkhodja; name omar belkhodja'],
]);

sentences('two strangers of one surname are kept apart', [
  ['2009-07-03', 'Brothers Aurelio Tamborini and Fausto Tamborini held the ladder.|Fausto Tamborini let go first.', 'Aurelio Tamborini = name aurelio tamborini', 'Fausto Tamborini = name fausto tamborini'],
  ['2018-07-10', 'The coach, Anan Phromsiri, was 25. His cousin Somchai Phromsiri dived for them.|Somchai Phromsiri is a guard.', 'Anan Phromsiri = name anan phromsiri', 'Somchai Phromsiri = name somchai phromsiri'],
]);

sentences('a place whose name only the story gives', [
  ['2010-06-13', 'They hid in the village of Suratash-Bulak for three days.', 'Suratash-Bulak = name suratash-bulak'],
  ['2014-04-16', 'The hamlet of Nether Wibbleton has eleven houses.', 'Nether Wibbleton = name nether wibbleton'],
  ['1998-06-01', 'The town of Shahr-e Buzurgan was flat.', 'Shahr-e Buzurgan = name shahr-e buzurgan'],
]);

sentences('words with capitals that are no person', [
  ['2015-01-07', 'The Clean Harbours Act and the Blue Ribbon Panel came up on Tuesday.', 'Clean Harbours = nothing', 'Blue Ribbon = nothing'],
  ['2009-02-17', 'The Green Lantern Fund bought Riverside Plaza.', 'Green Lantern = nothing', 'Riverside Plaza = nobody'],
  ['2001-09-30', 'Operation Falcon Shield began on Monday.', 'Falcon Shield = nothing'],
]);

describe('the phrase that introduces', () => {
  const why = (surface: string, text: string): string => defined(find(surface, text), surface).why;
  const find = (surface: string, text: string): LinkedMention | undefined => linkFully({ text: [text], date: '2014-09-20' }, gazetteer()).mentions.find((mention) => mention.surface === surface);

  it.each([
    ['Kenji Matsudaira', 'The wave took boats. Councillor Kenji Matsudaira saw it.', 'introduced as “Councillor”'],
    ['Mthunzi Qwabe', 'The rest was said by Mthunzi Qwabe, a lawyer for the family.', 'introduced as “a lawyer for the family”'],
    ['Omar Belkhodja', 'Opposition leader Omar Belkhodja slept badly.', 'introduced as “Opposition leader”'],
  ])('of %s in “%s” is kept', (surface, text, expected) => {
    expect(why(surface, text)).toBe(expected);
  });

  it('makes no link and offers no alternatives', () => {
    expect(find('Omar Belkhodja', 'Opposition leader Omar Belkhodja slept badly.')).toMatchObject({ entity: null, alternatives: [], kind: 'person', unlinkedName: 'omar belkhodja' });
  });
});
