/** What the day of a story says about who and what can be meant. */
import { sentences, withRealDataset } from './support';

withRealDataset();

sentences('nobody is meant before being born or grown up', [
  ['1958-05-30', 'Barack Obama, a clerk in Mombasa, won the raffle.', 'Barack Obama = nobody'],
  ['1971-03-02', 'Emmanuel Macron of Amiens was fined for poaching.', 'Emmanuel Macron = nobody'],
  ['1990-01-12', 'The juggler Greta Thunberg drew a crowd in Malmo.', 'Greta Thunberg = nobody'],
  ['1950-06-25', 'Vladimir Putin, a porter, saw the train leave.', 'Vladimir Putin = nobody'],
]);

sentences('an office and the day name its holder', [
  ['2001-04-26', 'Prime Minister Koizumi took his seat in Tokyo.', 'Koizumi = junichiro-koizumi'],
  ['1990-11-28', 'Prime Minister Major moved in at once.', 'Major = john-major'],
  ['1990-08-08', 'President Bush drew a line in the sand of Saudi Arabia.', 'Bush = george-h-w-bush'],
  ['2002-01-29', 'President Bush spoke of an axis.', 'Bush = george-w-bush'],
  ['1989-12-17', 'President Bush watched as Panama’s general gave speeches.', 'Bush = george-h-w-bush'],
  ['1975-06-26', 'Prime Minister Gandhi declared an emergency in India.', 'Gandhi = indira-gandhi'],
  ['2000-07-25', 'President Assad spoke in Syria for the first time.', 'Assad = bashar-al-assad'],
  ['1991-03-02', 'President Assad of Syria sent a division.', 'Assad = hafez-al-assad'],
  ['1999-02-08', 'King Abdullah followed the coffin of King Hussein through Amman.', 'Abdullah = abdullah-ii-of-jordan', 'Hussein = hussein-of-jordan'],
  ['2009-06-03', 'King Abdullah of Saudi Arabia gave his guest a medal.', 'Abdullah = abdullah-of-saudi-arabia'],
  ['2005-12-01', 'President Kirchner paid the debt of Argentina.', 'Kirchner = nestor-kirchner'],
  ['1999-05-01', 'President Kabila of Congo met no one.', 'Kabila = laurent-desire-kabila'],
  ['1993-06-01', 'Secretary of State Christopher flew to Europe.', 'Christopher = warren-christopher'],
  ['2013-06-01', 'Pope Francis spoke from the window of the palace in Rome.', 'Pope Francis = pope-francis'],
]);

sentences('historical states by the day', [
  ['1979-11-04', 'Students climbed the wall of the embassy of the United States in Iran.', 'Iran = iran', 'United States = united-states'],
  ['1972-09-05', 'West Germany woke to gunfire in Munich.', 'West Germany = west-germany', 'Munich = munich'],
  ['1985-03-11', 'Moscow radio played slow music across the Soviet Union.', 'Soviet Union = soviet-union'],
  ['1989-11-20', 'Students filled Prague, and Czechoslovakia held its breath.', 'Czechoslovakia = czechoslovakia', 'Prague = prague'],
  ['1989-10-18', 'In East Germany, Erich Honecker resigned.', 'East Germany = east-germany', 'Erich Honecker = erich-honecker'],
  ['1991-06-27', 'Tanks moved to the border posts of Slovenia. Yugoslavia was breaking.', 'Yugoslavia = yugoslavia', 'Slovenia = slovenia'],
  ['1994-07-14', 'A million people crossed into Zaire in one week.', 'Zaire = democratic-republic-of-the-congo'],
  ['1988-08-08', 'Soldiers fired on crowds in Burma.', 'Burma = myanmar'],
]);

sentences('an old name of a town', [
  ['1984-10-31', 'Riots went on in Bombay and Madras.', 'Bombay = mumbai', 'Madras = chennai'],
  ['1990-05-01', 'In Leningrad the parade was short.', 'Leningrad = saint-petersburg'],
  ['1975-04-29', 'Helicopters left the roofs of Saigon.', 'Saigon = ho-chi-minh-city'],
]);

sentences('without a day nothing is ruled out, and offices alone say less', [
  ['', 'Vladimir Putin and Angela Merkel spoke by telephone.', 'Vladimir Putin = vladimir-putin', 'Angela Merkel = angela-merkel'],
  ['', 'President Bush shook hands in the rain.', 'Bush = perhaps george-w-bush'],
  ['', 'Mikhail Gorbachev met Ronald Reagan in Reykjavik.', 'Mikhail Gorbachev = mikhail-gorbachev', 'Ronald Reagan = ronald-reagan', 'Reykjavik = reykjavik'],
  ['', 'Prime Minister Gandhi was in New Delhi.', 'Gandhi = not mahatma-gandhi'],
]);

sentences('those long dead are meant where history is told', [
  ['2009-11-09', 'Twenty years on, the wall that Walter Ulbricht built is a souvenir in Berlin.', 'Walter Ulbricht = walter-ulbricht', 'Berlin = berlin'],
  ['2005-05-09', 'Veterans recalled the orders of Joseph Stalin as tanks passed in Moscow.', 'Joseph Stalin = joseph-stalin'],
  ['2014-06-06', 'On the beaches of Normandy they spoke of Winston Churchill and Charles de Gaulle.', 'Winston Churchill = winston-churchill', 'Charles de Gaulle = charles-de-gaulle', 'Normandy = normandy'],
]);
