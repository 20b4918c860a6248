/** Who is meant by a short form: somebody whom the same story introduces, kept apart from others of the name. */
import { sentences, withRealDataset } from './support';

withRealDataset();

sentences('a short form follows the one introduced', [
  ['2000-09-29', 'Ariel Sharon walked to the mosque under guard in Jerusalem. Sharon stayed for half an hour.', 'Sharon = ariel-sharon', 'Jerusalem = jerusalem'],
  ['2013-03-13', 'Jorge Mario Bergoglio rode the bus in Buenos Aires. Bergoglio cooks for himself.', 'Bergoglio = pope-francis', 'Buenos Aires = buenos-aires'],
  ['1993-10-04', 'Tanks shelled the parliament on orders of Boris Yeltsin. Alexander Rutskoi surrendered.|Yeltsin slept little; Rutskoi was taken to prison.', 'Yeltsin = boris-yeltsin', 'Rutskoi = alexander-rutskoy'],
  ['2007-12-27', 'Benazir Bhutto was shot in Rawalpindi.|Supporters carried Bhutto to the hospital.', 'Bhutto = benazir-bhutto', 'Rawalpindi = rawalpindi'],
  ['1999-03-24', 'NATO bombed Serbia after Slobodan Milosevic refused to sign.|Milosevic spoke on television.', 'Milosevic = slobodan-milosevic'],
  ['2014-08-31', 'Haider al-Abadi formed a cabinet in Baghdad.|Abadi kept two posts open.', 'Abadi = haider-al-abadi'],
  ['2021-04-20', 'The army of Chad said Idriss Deby died at the front.|Deby had ruled for thirty years.', 'Deby = idriss-deby'],
]);

sentences('a surname before the full name follows it as well', [
  ['2009-10-09', 'Obama wakes to a prize|The committee in Oslo chose Barack Obama.', 'Obama = barack-obama'],
  ['2022-07-08', 'Abe shot while campaigning|Shinzo Abe was speaking in Nara.', 'Abe = shinzo-abe', 'Nara = in JP'],
]);

sentences('a stranger keeps the name through the story', [
  ['2006-05-02', 'Kevin Putin runs a bakery in Leeds.|Putin opens at five.', 'Kevin Putin = name kevin putin', 'Putin = name kevin putin'],
  ['2012-10-01', 'Marcia Romney, a nurse, said she would not vote.|Romney blamed the queue.', 'Marcia Romney = name marcia romney', 'Romney = name marcia romney'],
  ['1995-08-20', 'Police named the dead man as Gareth Thatcher of Swansea.|Thatcher, a miner, left two sons.', 'Thatcher = name gareth thatcher'],
  ['2019-02-11', 'The shop belongs to Dilip Modi.|Modi sells lamps.', 'Modi = name dilip modi'],
]);

sentences('spouses are kept apart', [
  ['1998-09-12', 'Bill Clinton apologised at breakfast. Hillary Clinton sat apart.|Mr. Clinton bit his lip. Mrs. Clinton looked away.', 'Clinton = bill-clinton; hillary-clinton'],
  ['1986-02-25', 'Ferdinand Marcos and Imelda Marcos left Manila by helicopter.|Mrs. Marcos sang on the plane. Mr. Marcos slept.', 'Marcos = imelda-marcos; ferdinand-marcos'],
  ['2009-01-20', 'Barack Obama danced with Michelle Obama.|Mr. Obama wore white tie; Mrs. Obama wore white.', 'Obama = barack-obama; michelle-obama'],
  ['2007-10-28', 'Néstor Kirchner watched as Cristina Fernández de Kirchner won.|Mr Kirchner kept silent.', 'Kirchner = nestor-kirchner'],
]);

sentences('brothers and sisters are kept apart', [
  ['2006-07-10', 'Lech Kaczynski named his twin Jaroslaw Kaczynski prime minister of Poland.|Jaroslaw Kaczynski lives with his mother and cats.', 'Lech Kaczynski = lech-kaczynski', 'Jaroslaw Kaczynski = jaroslaw-kaczynski'],
  ['2008-02-19', 'Fidel Castro will not return. Raúl Castro is expected to follow.|Raúl Castro is 76.', 'Fidel Castro = fidel-castro', 'Raúl Castro = raul-castro'],
  ['2000-11-08', 'George W. Bush led in Florida, where Jeb Bush is governor.|Gov. Jeb Bush stayed up all night.', 'George W. Bush = george-w-bush', 'Jeb Bush = jeb-bush'],
]);

sentences('father and son are kept apart', [
  ['2001-01-17', 'Laurent Kabila was shot by a guard in Kinshasa. His son Joseph Kabila took command.|Joseph Kabila is 29.', 'Laurent Kabila = laurent-desire-kabila', 'Joseph Kabila = joseph-kabila'],
  ['2000-06-11', 'Hafez al-Assad is dead. Bashar al-Assad was named commander in Damascus.', 'Hafez al-Assad = hafez-al-assad', 'Bashar al-Assad = bashar-al-assad'],
  ['2004-08-12', 'Lee Hsien Loong was sworn in while his father, Lee Kuan Yew, watched in Singapore.', 'Lee Hsien Loong = lee-hsien-loong', 'Lee Kuan Yew = lee-kuan-yew'],
  ['2011-12-19', 'Kim Jong Il died on his train. Kim Jong Un led the mourners in Pyongyang.', 'Kim Jong Il = kim-jong-il', 'Kim Jong Un = kim-jong-un'],
  ['2003-03-18', 'George W. Bush gave Saddam two days. His father, George H.W. Bush, stayed in Houston.', 'George W. Bush = george-w-bush', 'George H.W. Bush = george-h-w-bush'],
]);

sentences('the nearest one of the name is meant', [
  ['1991-05-22', 'Rajiv Gandhi was killed in Sriperumbudur.|Gandhi was 46.|Sonia Gandhi came to claim him.|Gandhi did not speak.', 'Gandhi = rajiv-gandhi; sonia-gandhi'],
  ['2016-07-26', 'Bill Clinton told how they met.|Clinton spoke for an hour.|Hillary Clinton watched from home.|Clinton clapped.', 'Clinton = bill-clinton; hillary-clinton'],
]);

sentences('a surname with an office, introduced by nothing else', [
  ['2006-03-01', 'President Karzai met his guest in the palace in Kabul.', 'Karzai = hamid-karzai', 'Kabul = kabul'],
  ['2021-08-13', 'President Ghani spoke for two minutes as Herat fell.', 'Ghani = ashraf-ghani', 'Herat = herat'],
  ['1995-11-20', 'President Walesa conceded in Warsaw.', 'Walesa = lech-walesa'],
  ['2010-05-12', 'Prime Minister Cameron stood on the steps.', 'Cameron = david-cameron'],
  ['1982-05-03', 'Prime Minister Thatcher said the ship had been a threat.', 'Thatcher = margaret-thatcher'],
  ['2007-03-05', 'Secretary-General Ban urged Sudan to let the troops in.', 'Ban = ban-ki-moon', 'Sudan = sudan'],
  ['2001-10-08', 'Defense Secretary Rumsfeld said the strikes would go on.', 'Rumsfeld = donald-rumsfeld'],
  ['1997-05-06', 'Chancellor Brown freed the Bank of England.', 'Brown = perhaps gordon-brown', 'Bank of England = bank-of-england'],
]);

sentences('a surname with an office that fits nobody of the name', [
  ['2009-02-02', 'Coach Merkel praised her girls after the match.', 'Merkel = not angela-merkel'],
  ['2014-06-01', 'Sgt. Obama pulled the driver from the car.', 'Obama = not barack-obama'],
  ['2006-03-01', 'Mayor Karzai of Elm Grove cut the ribbon.', 'Karzai = not hamid-karzai'],
]);

sentences('a first name is no short form of another', [
  ['2004-11-11', 'Yasser Arafat died near Paris.|Yasser Aziz, a student, lit a candle in Ramallah. Aziz had walked all night.', 'Aziz = name yasser aziz'],
  ['2013-12-06', 'Nelson Mandela died on Thursday.|Jonas Nelson, a priest, wept. Nelson is 70.', 'Nelson = name jonas nelson'],
]);

sentences('the entries of a live blog do not leak into each other', [
  ['2015-11-14', '10:02|Gérard Sarkozy, a waiter at the café, hid in the cellar.|11:40|Nicolas Sarkozy called for unity in Paris.|Sarkozy left without questions.', 'Sarkozy = nicolas-sarkozy'],
  ['2011-03-17', '09:15|Hillary Clinton is in Tunis, our reporter says.|13:05|Bill Clinton speaks in New York about aid. Clinton wants a fund.', 'Clinton = bill-clinton'],
]);

sentences('words of kinship and gender tell them apart', [
  ['2003-02-06', 'Colin Powell spoke for an hour while Alma Powell watched.|Mr. Powell held up a vial.', 'Colin Powell = colin-powell', 'Powell = colin-powell'],
  ['2012-08-30', 'Mitt Romney accepted. His wife, Ann Romney, had spoken on Tuesday. Ann Romney has five sons.', 'Mitt Romney = mitt-romney', 'Ann Romney = not mitt-romney'],
]);
