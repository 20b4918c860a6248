/** How names are written: every form in which news gives the name of somebody. */
import { sentences, withRealDataset } from './support';

withRealDataset();

sentences('a full name', [
  ['2003-10-07', 'Arnold Schwarzenegger won the recall vote in California.', 'Arnold Schwarzenegger = arnold-schwarzenegger'],
  ['1996-06-16', 'Voters in Siberia said they trusted neither Boris Yeltsin nor Gennady Zyuganov.', 'Boris Yeltsin = boris-yeltsin'],
  ['2015-03-29', 'Muhammadu Buhari, a former general, led the count in northern Nigeria.', 'Muhammadu Buhari = muhammadu-buhari', 'Nigeria = nigeria'],
]);

sentences('initials and middle names', [
  ['2002-05-24', 'George W. Bush and Vladimir V. Putin signed the treaty in Moscow.', 'George W. Bush = george-w-bush', 'Vladimir V. Putin = vladimir-putin'],
  ['1992-03-17', 'F.W. de Klerk asked white voters to say yes.', 'F.W. de Klerk = f-w-de-klerk'],
  ['2008-11-04', 'In Grant Park the crowd waited for Barack H. Obama.', 'Barack H. Obama = barack-obama'],
  ['2004-06-07', 'Ronald Wilson Reagan will lie in state in the Rotunda.', 'Ronald Wilson Reagan = ronald-reagan'],
  ['1993-09-13', 'William Jefferson Clinton stood between the two old enemies.', 'William Jefferson Clinton = bill-clinton'],
]);

sentences('particles and prefixes', [
  ['2001-12-10', 'Fighters loyal to Osama bin Laden held the caves. Bin Laden had not been seen for a week.', 'Osama bin Laden = osama-bin-laden', 'Bin Laden = osama-bin-laden'],
  ['2012-07-18', 'A blast shook the Damascus office of Bashar al-Assad. Al-Assad was not there.', 'Bashar al-Assad = bashar-al-assad', 'Al-Assad = bashar-al-assad'],
  ['2019-07-16', 'Ursula von der Leyen won by nine votes. Von der Leyen thanked the chamber.', 'Ursula von der Leyen = ursula-von-der-leyen', 'Von der Leyen = ursula-von-der-leyen'],
  ['2003-03-19', 'Mahmoud Abbas, also known as Abu Mazen, accepted the post.', 'Mahmoud Abbas = mahmoud-abbas', 'Abu Mazen = mahmoud-abbas'],
  ['2014-06-03', 'Abdel Fattah el-Sisi won nearly every vote in Egypt. El-Sisi promised order.', 'Abdel Fattah el-Sisi = abdel-fattah-el-sisi', 'El-Sisi = abdel-fattah-el-sisi'],
  ['2022-10-30', 'Luiz Inácio Lula da Silva spoke in São Paulo. Lula da Silva wept.', 'Luiz Inácio Lula da Silva = luiz-inacio-lula-da-silva', 'Lula da Silva = luiz-inacio-lula-da-silva'],
]);

sentences('a title or an honorific before the name', [
  ['1997-07-25', 'Prime Minister Inder Kumar Gujral welcomed the new president.', 'Inder Kumar Gujral = inder-kumar-gujral'],
  ['2009-06-24', 'Ayatollah Ali Khamenei said the streets would not win.', 'Ali Khamenei = ali-khamenei'],
  ['1999-05-17', 'Gen. Wesley Clark briefed reporters at the alliance in Brussels.', 'Brussels = brussels'],
  ['2005-04-03', 'Cardinals prayed for Pope John Paul II in Rome.', 'Pope John Paul II = pope-john-paul-ii'],
  ['2013-04-17', 'The coffin of Baroness Thatcher passed St Paul’s. Lady Thatcher was 87.', 'Thatcher = margaret-thatcher'],
  ['2012-04-02', 'Crowds in Yangon cheered Daw Aung San Suu Kyi.', 'Aung San Suu Kyi = aung-san-suu-kyi'],
]);

sentences('a patronymic', [
  ['2000-03-27', 'Vladimir Vladimirovich Putin won in the first round.', 'Vladimir Vladimirovich Putin = vladimir-putin'],
  ['1991-12-25', 'The resignation of Mikhail Sergeyevich Gorbachev took twelve minutes.', 'Mikhail Sergeyevich Gorbachev = mikhail-gorbachev'],
]);

sentences('a family name that comes first', [
  ['1997-02-20', 'Deng Xiaoping opened the coast to trade. Deng was 92.', 'Deng Xiaoping = deng-xiaoping', 'Deng = deng-xiaoping'],
  ['2002-12-19', 'Roh Moo-hyun beat his rival in Seoul. Roh called it a victory of the young.', 'Roh Moo-hyun = roh-moo-hyun', 'Roh = roh-moo-hyun'],
  ['2010-04-25', 'In Budapest, Orbán Viktor claimed two thirds of the seats.', 'Orbán Viktor = viktor-orban'],
  ['2012-11-15', 'Xi Jinping walked out first. Xi kept everyone waiting for an hour.', 'Xi Jinping = xi-jinping', 'Xi = xi-jinping'],
  ['2016-12-09', 'Lawmakers in Seoul impeached Park Geun-hye. Park apologised on television.', 'Park Geun-hye = park-geun-hye', 'Park = park-geun-hye'],
]);

sentences('a single name', [
  ['1998-05-21', 'Suharto stepped down in Jakarta after riots.', 'Suharto = suharto', 'Jakarta = jakarta'],
  ['1962-03-05', 'U Nu was taken from his house in Rangoon.', 'U Nu = u-nu'],
  ['2001-06-21', 'In Blitar they still sell portraits of Sukarno.', 'Sukarno = sukarno'],
  ['2016-03-15', 'Parliament in Naypyidaw chose Htin Kyaw.', 'Htin Kyaw = htin-kyaw'],
]);

sentences('a double surname', [
  ['2008-03-10', 'José Luis Rodríguez Zapatero won again. Rodríguez Zapatero thanked Spain, and Zapatero smiled.', 'José Luis Rodríguez Zapatero = jose-luis-rodriguez-zapatero', 'Rodríguez Zapatero = jose-luis-rodriguez-zapatero', 'Zapatero = jose-luis-rodriguez-zapatero'],
  ['2018-07-02', 'Andrés Manuel López Obrador filled the Zócalo. López Obrador won 53 percent.', 'Andrés Manuel López Obrador = andres-manuel-lopez-obrador', 'López Obrador = andres-manuel-lopez-obrador'],
  ['2013-01-10', 'Cristina Fernández de Kirchner flew to Havana. Fernández de Kirchner had Peronist cheers.', 'Cristina Fernández de Kirchner = cristina-fernandez-de-kirchner', 'Fernández de Kirchner = cristina-fernandez-de-kirchner'],
]);

sentences('a transliteration', [
  ['1986-04-15', 'Bombs fell on the barracks of Col. Moammar Khadafy in Tripoli.', 'Moammar Khadafy = muammar-gaddafi', 'Tripoli = tripoli'],
  ['2011-02-22', 'Muammar Qaddafi vowed to die in Libya. Qaddafi held an umbrella.', 'Muammar Qaddafi = muammar-gaddafi', 'Qaddafi = muammar-gaddafi'],
  ['2019-05-20', 'Volodymyr Zelenskiy dissolved parliament. Zelenskiy walked to work.', 'Volodymyr Zelenskiy = volodymyr-zelenskyy', 'Zelenskiy = volodymyr-zelenskyy'],
  ['2004-12-27', 'Victor Yushchenko claimed victory in Kiev.', 'Victor Yushchenko = viktor-yushchenko', 'Kiev = kyiv'],
  ['1976-09-10', 'Radio Peking said that Mao Tse-tung was dead.', 'Mao Tse-tung = mao-zedong', 'Peking = not beijing'],
]);

sentences('a nickname', [
  ['2022-01-01', 'Brazil’s Workers’ Party wants Lula to run. Lula has not decided.', 'Lula = luiz-inacio-lula-da-silva'],
  ['2008-02-05', 'Hillary Clinton and Barack Obama split the states. Hillary won California.', 'Hillary = hillary-clinton'],
  ['2017-09-01', 'Supporters of AMLO painted a wall in Mexico City.', 'AMLO = andres-manuel-lopez-obrador'],
]);

sentences('a possessive of any form', [
  ['2005-11-28', "Merkel's cabinet met in Berlin, and Angela Merkel's coalition held.", 'Merkel = angela-merkel', 'Angela Merkel = angela-merkel'],
  ['2014-03-18', 'Vladimir Putin’s speech moved the hall. PUTIN’S hand shook.', 'Vladimir Putin = vladimir-putin', 'PUTIN = vladimir-putin'],
  ['2003-05-02', 'The United States’ carrier turned for home, and Texas’ governor waved.', 'United States = united-states', 'Texas = texas'],
  ['1998-12-17', 'Missiles hit Saddam Hussein`s palaces in Baghdad.', 'Saddam Hussein = saddam-hussein'],
  ['2006-09-19', 'Thaksin Shinawatra ʼs plane was over New York; Kofi Annan´s office confirmed it.', 'Thaksin Shinawatra = thaksin-shinawatra', 'Kofi Annan = kofi-annan'],
]);
