/** Capitals, palaces and buildings that act stand for those who govern; towns in sport stories for their teams. */
import { sentences, withRealDataset } from './support';

withRealDataset();

sentences('a capital that acts', [
  ['1999-05-08', 'Beijing demanded an apology, and Belgrade thanked it.', 'Beijing = for government-of-china'],
  ['2008-08-26', 'Moscow recognised the two regions; Tbilisi cut ties.', 'Moscow = for government-of-russia', 'Tbilisi = for government-of-georgia'],
  ['2012-09-11', 'Tokyo has bought three islands from their owner.', 'Tokyo = for government-of-japan'],
  ['2010-11-23', 'Seoul will respond if Pyongyang fires again.', 'Seoul = for government-of-south-korea', 'Pyongyang = for government-of-north-korea'],
  ['2003-03-10', 'Washington said it would not wait. Paris vowed to veto the text.', 'Washington = for government-of-united-states', 'Paris = for government-of-france'],
  ['2014-03-02', 'Kiev protested at once. Moscow denied it.', 'Kiev = for government-of-ukraine', 'Moscow = for government-of-russia'],
  ['1998-05-28', 'Islamabad rejected the appeals, and New Delhi promised restraint.', 'Islamabad = for government-of-pakistan', 'New Delhi = for government-of-india'],
  ['2022-08-04', 'Beijing condemned the visit and suspended talks with Washington.', 'Beijing = for government-of-china', 'Washington = for government-of-united-states'],
  ['2018-11-26', 'Ankara’s decision angered its allies; relations with Athens cooled.', 'Ankara = for government-of-turkey', 'Athens = for government-of-greece'],
]);

sentences('a capital to which something is done', [
  ['2003-03-10', 'Ministers urged Baghdad to disarm and asked Washington to wait.', 'Washington = for government-of-united-states', 'Baghdad = perhaps baghdad'],
  ['2014-03-02', 'Kiev accused Moscow of an invasion.', 'Moscow = for government-of-russia'],
]);

sentences('a palace or a building that acts', [
  ['2016-12-30', 'The Kremlin denied any hand in the hacking.', 'Kremlin = for government-of-russia'],
  ['1999-02-12', 'The White House said it was time to heal.', 'White House = perhaps white-house'],
  ['2006-11-08', 'The Pentagon announced that its chief would go.', 'Pentagon = perhaps pentagon'],
  ['1997-08-31', 'Buckingham Palace confirmed the news at dawn.', 'Buckingham Palace = perhaps buckingham-palace'],
  ['2017-05-08', 'The Elysee dismissed the report.', 'Elysee = perhaps elysee-palace'],
]);

sentences('a capital where people do things is a city', [
  ['2016-03-22', 'Bombs went off at the airport of Brussels and in the metro.', 'Brussels = brussels'],
  ['2019-08-18', 'Crowds in Moscow wanted their candidates back.', 'Moscow = moscow'],
  ['2003-02-15', 'A million people walked through London.', 'London = london'],
  ['2011-02-02', 'He flew from Washington to Amman, and then left for Jerusalem.', 'Washington = washington-dc', 'Amman = amman', 'Jerusalem = jerusalem'],
  ['2015-11-13', 'Three teams struck across Paris. Paris was dark by midnight.', 'Paris = paris'],
  ['1989-06-05', 'Shops near the square in Beijing stayed shut.', 'Beijing = beijing'],
]);

sentences('a town that plays is not a place on the map', [
  ['2006-02-05', 'Pittsburgh beat Seattle 21-10 in a dull game.', 'Pittsburgh = nobody', 'Seattle = nobody'],
  ['2012-05-13', 'Bolton drew 2-2 at Stoke and went down.', 'Bolton = nobody'],
  ['1999-11-06', 'Perth thrashed Hobart 31-6 in the rain.', 'Perth = nobody', 'Hobart = nobody'],
  ['1996-02-04', 'Dallas scored first and Pittsburgh kicked too short; Dallas won the game 27-17.', 'Dallas = nobody', 'Pittsburgh = nobody'],
]);

sentences('a town where a match is played is a place', [
  ['1998-07-12', 'France beat Brazil in the final near Paris. Fans filled Paris.', 'Paris = paris'],
  ['2014-07-08', 'Germany beat Brazil 7-1 in Belo Horizonte.', 'Belo Horizonte = in BR', 'Germany = perhaps germany', 'Brazil = perhaps brazil'],
  ['2000-09-25', 'Cathy Freeman won the 400 metres in Sydney.', 'Sydney = sydney', 'Cathy Freeman = cathy-freeman'],
]);
