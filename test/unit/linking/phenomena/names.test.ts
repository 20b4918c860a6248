/** How names are written: every form in which news gives the name of somebody. */
import { sentences, withRealDataset } from './support';

withRealDataset();

sentences('a full name', [
  ['1996-04-21', 'The phone of Dzhokhar Dudayev led the rocket to him in Chechnya.', 'Dzhokhar Dudayev = dzhokhar-dudayev'],
  ['2010-04-10', 'The plane of Lech Kaczynski fell near Smolensk in fog.', 'Lech Kaczynski = lech-kaczynski', 'Smolensk = in RU'],
  ['1994-04-06', 'Juvenal Habyarimana died when his jet was shot down over Kigali.', 'Juvenal Habyarimana = juvenal-habyarimana', 'Kigali = kigali'],
  ['2018-10-20', 'Riyadh admitted that Jamal Khashoggi was dead.', 'Jamal Khashoggi = jamal-khashoggi'],
  ['2022-09-20', 'Liz Truss flew to New York for her first speech abroad.', 'Liz Truss = liz-truss', 'New York = new-york-city'],
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
  ['2012-07-18', 'A blast shook the Damascus office of Bashar al-Assad. Al-Assad was not there.', 'Bashar al-Assad = bashar-al-assad', 'Al-Assad = bashar-al-assad'],
  ['2001-12-10', 'Fighters loyal to Osama bin Laden held the caves. Bin Laden had not been seen for a week.', 'Osama bin Laden = osama-bin-laden', 'Bin Laden = osama-bin-laden'],
  ['2019-07-16', 'Ursula von der Leyen won by nine votes. Von der Leyen thanked the chamber.', 'Ursula von der Leyen = ursula-von-der-leyen', 'Von der Leyen = ursula-von-der-leyen'],
  ['2003-03-19', 'Mahmoud Abbas, also known as Abu Mazen, accepted the post.', 'Mahmoud Abbas = mahmoud-abbas', 'Abu Mazen = mahmoud-abbas'],
  ['2022-10-30', 'Luiz Inácio Lula da Silva spoke in São Paulo. Lula da Silva wept.', 'Luiz Inácio Lula da Silva = luiz-inacio-lula-da-silva', 'Lula da Silva = luiz-inacio-lula-da-silva'],
]);

sentences('a title or an honorific before the name', [
  ['1989-02-14', 'Imam Khomeini called for the death of the author Salman Rushdie.', 'Salman Rushdie = salman-rushdie'],
  ['2011-05-02', 'Sheikh Hasina and Begum Khaleda Zia have not spoken in Dhaka for years.', 'Sheikh Hasina = sheikh-hasina', 'Begum Khaleda Zia = khaleda-zia', 'Dhaka = dhaka'],
  ['1991-04-18', 'Gen. Colin L. Powell and Gen. H. Norman Schwarzkopf testified.', 'Colin L. Powell = colin-powell', 'H. Norman Schwarzkopf = norman-schwarzkopf-jr'],
  ['1997-07-25', 'Prime Minister Inder Kumar Gujral welcomed the new president.', 'Inder Kumar Gujral = inder-kumar-gujral'],
  ['2009-06-24', 'Ayatollah Ali Khamenei said the streets would not win.', 'Ali Khamenei = ali-khamenei'],
  ['1999-05-17', 'Gen. Wesley Clark briefed reporters at the alliance in Brussels.', 'Brussels = brussels'],
  ['2005-04-03', 'Cardinals prayed for Pope John Paul II in Rome.', 'Pope John Paul II = pope-john-paul-ii'],
  ['2013-04-17', 'The coffin of Baroness Thatcher passed St Paul’s. Lady Thatcher was 87.', 'Thatcher = margaret-thatcher'],
  ['2012-04-02', 'Crowds in Yangon cheered Daw Aung San Suu Kyi.', 'Aung San Suu Kyi = aung-san-suu-kyi'],
]);

sentences('a patronymic', [
  ['2000-03-27', 'Vladimir Vladimirovich Putin won in the first round.', 'Vladimir Vladimirovich Putin = vladimir-putin'],
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
  ['1976-09-10', 'Radio Peking said that Mao Tse-tung was dead.', 'Mao Tse-tung = mao-zedong'],
]);

sentences('a nickname', [
  ['2022-01-01', 'Brazil’s Workers’ Party wants Lula to run. Lula has not decided.', 'Lula = luiz-inacio-lula-da-silva'],
  ['2017-09-01', 'Supporters of AMLO painted a wall in Mexico City.', 'AMLO = andres-manuel-lopez-obrador'],
]);

sentences('a possessive of any form', [
  ['2005-11-28', "Merkel's cabinet met in Berlin, and Angela Merkel's coalition held.", 'Merkel = angela-merkel', 'Angela Merkel = angela-merkel'],
  ['2014-03-18', 'Vladimir Putin’s speech moved the hall. PUTIN’S hand shook.', 'Vladimir Putin = vladimir-putin', 'PUTIN = vladimir-putin'],
  ['2003-05-02', 'The United States’ carrier turned for home, and Texas’ governor waved.', 'United States = united-states', 'Texas = texas'],
  ['1998-12-17', 'Missiles hit Saddam Hussein`s palaces in Baghdad.', 'Saddam Hussein = saddam-hussein'],
  ['2006-09-19', 'Thaksin Shinawatra ʼs plane was over New York; Kofi Annan´s office confirmed it.', 'Thaksin Shinawatra = thaksin-shinawatra', 'Kofi Annan = kofi-annan'],
]);

sentences('two names joined by a hyphen or a dash', [
  ['2001-06-16', 'The Bush-Putin talks ended with a walk in the park in Ljubljana.', 'Bush = george-w-bush', 'Putin = vladimir-putin'],
  ['1998-05-11', 'The India-Pakistan border was quiet, and the Iran–Iraq war long over.', 'India = india', 'Pakistan = pakistan'],
  ['2018-06-12', 'The Trump-Kim summit in Singapore lasted five hours.', 'Trump = donald-trump', 'Singapore = singapore'],
  ['2013-09-10', 'A U.S.-Russian deal spared Syria the strikes.', 'U.S. = perhaps united-states', 'Russian = adjective of russia', 'Syria = syria'],
  ['2004-05-01', 'Tokyo-based investors bought French-made trains.', 'Tokyo = tokyo', 'French = adjective of france'],
]);

sentences('a name that is wrapped or has odd spaces', [
  ['1999-11-30', 'Thousands met\nMadeleine\nAlbright with drums in downtown Seattle.', 'Madeleine\nAlbright = madeleine-albright', 'Seattle = seattle'],
  ['2010-11-13', 'Guards opened the gate for Aung San\nSuu Kyi in Rangoon.', 'Aung San\nSuu Kyi = aung-san-suu-kyi', 'Rangoon = yangon'],
  ['2016-06-24', 'David\u00a0Cameron resigned. Flags in New\u00a0York fell.', 'David\u00a0Cameron = david-cameron', 'New\u00a0York = new-york-city'],
  ['2007-06-27', 'The keys went to Gordon  Brown.', 'Gordon  Brown = gordon-brown'],
]);

sentences('a name with or without its diacritics and apostrophes', [
  ['2012-03-22', 'Soldiers looted shops in Cote d’Ivoire and in Sanaa; others in Sana’a did not.', 'Cote d’Ivoire = ivory-coast', 'Sanaa = sanaa', 'Sana’a = sanaa'],
  ['2010-04-07', 'Kurmanbek Bakıyev fled the capital of Kyrgyzstan.', 'Kurmanbek Bakıyev = kurmanbek-bakiyev'],
  ['2006-07-03', 'Felipe Calderon led by a hair in Mexico.', 'Felipe Calderon = felipe-calderon'],
  ['1999-09-20', 'Gerhard Schroeder moved to Berlin; Gerhard Schröder’s wife did not.', 'Gerhard Schroeder = gerhard-schroder', 'Gerhard Schröder = gerhard-schroder'],
  ['2008-02-03', 'Rebels entered N’Djamena, then left N\'Djamena.', 'N’Djamena = in TD', "N'Djamena = in TD"],
  ['2019-10-27', 'Sao Paulo voted late, Bogota early.', 'Sao Paulo = sao-paulo', 'Bogota = bogota'],
]);

sentences('a headline in capitals', [
  ['2003-12-14', '# SADDAM HUSSEIN CAPTURED NEAR TIKRIT|He was found in a hole.', 'SADDAM HUSSEIN = saddam-hussein', 'TIKRIT = tikrit'],
  ['1997-07-01', '# HONG KONG RETURNS TO CHINA AT MIDNIGHT|Rain fell on the parade.', 'HONG KONG = hong-kong', 'CHINA = china'],
  ['2015-07-06', '# GREECE SAYS NO, MERKEL CALLS HOLLANDE|Angela Merkel rang Paris at once.', 'GREECE = greece', 'MERKEL = angela-merkel', 'Paris = paris'],
  ['2011-03-11', '# TSUNAMI HITS JAPAN|Waves reached Sendai within the hour.', 'JAPAN = japan', 'TSUNAMI = nothing', 'Sendai = sendai'],
]);

sentences('a headline with capital first letters', [
  ['2016-11-09', '# Trump Wins Presidency in Stunning Upset Over Clinton|Donald Trump beat Hillary Clinton on Tuesday.', 'Trump = donald-trump', 'Clinton = hillary-clinton', 'Wins = nothing'],
  ['2005-07-08', '# London Buses Run Again as Police Hunt Bombers|Tony Blair flew back from Gleneagles.', 'London = london', 'Police = nothing', 'Hunt = nobody', 'Tony Blair = tony-blair'],
  ['1994-04-28', '# South Africa Counts Votes While Mandela Dances|Nelson Mandela voted near Durban.', 'South Africa = south-africa', 'Mandela = nelson-mandela', 'Durban = durban'],
]);

sentences('a name that opens a sentence', [
  ['2009-06-12', 'Polls closed late. Ahmadinejad claimed victory in Iran before midnight. Mahmoud Ahmadinejad has ruled since 2005.', 'Ahmadinejad = mahmoud-ahmadinejad', 'Iran = iran'],
  ['1990-03-15', 'Gorbachev took the oath. Mikhail Gorbachev is the first to hold the office.', 'Gorbachev = mikhail-gorbachev'],
  ['2000-10-06', 'Belgrade rose. Serbia had waited long for it.', 'Belgrade = belgrade', 'Serbia = serbia'],
  ['2017-11-15', 'Harare woke to tanks. Soldiers of Zimbabwe took the radio.', 'Harare = harare', 'Zimbabwe = zimbabwe', 'Soldiers = nothing'],
]);
