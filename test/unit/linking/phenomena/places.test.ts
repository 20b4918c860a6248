/** Which place is meant, and when a place's name is part of something else. */
import { sentences, withRealDataset } from './support';

withRealDataset();

sentences('a city before its state', [
  ['2001-09-11', 'The fourth plane came down near Shanksville, Pennsylvania.', 'Pennsylvania = pennsylvania'],
  ['1999-04-21', 'The bus from Portland, Maine, was late.', 'Portland = in maine'],
  ['2011-05-23', 'A tornado tore through Athens, Georgia, before dawn.', 'Athens = in georgia-us-state', 'Georgia = georgia-us-state'],
  ['2003-06-12', 'He was arrested in Moscow, Idaho, at a motel.', 'Moscow = in idaho'],
  ['1996-08-30', 'A plant in Lebanon, Ohio, will shut.', 'Lebanon = in ohio'],
  ['2014-08-10', 'Cars queued outside Cambridge, Massachusetts, all day.', 'Cambridge = in massachusetts'],
  ['2008-01-03', 'In Peru, Indiana, the circus came home.', 'Peru = in indiana'],
]);

sentences('a city before its country', [
  ['2013-09-22', 'Gunmen fled toward Hyderabad, Pakistan.', 'Hyderabad = in PK', 'Pakistan = pakistan'],
  ['2006-11-21', 'A minister was shot near Tripoli, Lebanon.', 'Tripoli = in LB', 'Lebanon = lebanon'],
  ['2001-01-27', 'Relief came to Victoria, Seychelles, by ship.', 'Victoria = in SC'],
  ['1999-09-08', 'Farmers blocked roads round Valencia, Venezuela.', 'Valencia = in VE'],
  ['2016-03-05', 'The peace deal was signed in Córdoba, Argentina.', 'Córdoba = in AR'],
  ['2018-08-04', 'The car was built in London, Canada.', 'London = in CA'],
]);

sentences('a dateline', [
  ['1996-12-18', 'LIMA, Peru (AP) — Rebels held the guests for a second night.', 'LIMA = lima', 'Peru = peru', 'AP = associated-press'],
  ['2010-01-13', 'PORT-AU-PRINCE, Haiti – The palace fell in on itself.', 'PORT-AU-PRINCE = port-au-prince', 'Haiti = haiti'],
  ['2020-02-24', 'CODOGNO, Italy, Feb 24 (Reuters) - Police turned back cars.', 'CODOGNO = in IT', 'Italy = italy'],
  ['1992-05-01', 'LOS ANGELES -- Shops burned for a third night.', 'LOS ANGELES = los-angeles'],
  ['2005-08-31', 'BILOXI, Miss. — The casinos lay across the road.', 'BILOXI = in mississippi', 'Miss. = mississippi'],
]);

sentences('a list of towns', [
  ['2009-05-16', 'Clinics in Leeds, Bradford, Halifax and Wakefield ran out of masks.', 'Leeds = leeds', 'Halifax = in GB', 'Bradford = in GB', 'Wakefield = in GB'],
  ['2004-12-29', 'Waves had wiped out streets in Galle, Matara and Trincomalee, Sri Lanka.', 'Galle = in LK', 'Matara = in LK', 'Trincomalee = in LK'],
]);

sentences('the country of the story', [
  ['2011-08-09', 'England burned for a fourth night. Police guarded Birmingham and shops in Nottingham; Manchester was calm.', 'Birmingham = in GB', 'Manchester = in GB'],
  ['2002-03-02', 'In the Indian state of Gujarat, Ahmedabad burned; in Hyderabad, India, police stood by.', 'Hyderabad = in IN', 'Gujarat = gujarat'],
]);

sentences('nearness to other places', [
  ['2018-10-10', 'The storm crossed Albany and Macon. Across Georgia, pecan trees fell.', 'Georgia = georgia-us-state', 'Albany = in georgia-us-state', 'Macon = in georgia-us-state'],
  ['2008-08-11', 'Trucks rolled from Gori to Kutaisi. Georgia had called its reserves; Tbilisi was dark.', 'Georgia = georgia'],
]);

sentences('“the city of”, “north of”', [
  ['2015-04-26', 'Villages west of Kathmandu are gone, and the town of Gorkha is cut off.', 'Kathmandu = kathmandu', 'Gorkha = name gorkha'],
  ['2012-11-19', 'Planes struck north of Aleppo and the city of Raqqa.', 'Aleppo = aleppo', 'Raqqa = raqqa'],
  ['1998-02-05', 'The village of Stava, east of Trento, keeps its dead. Italy has not forgotten.', 'Trento = in IT'],
  ['2009-02-08', 'Fires burned north-east of Melbourne. The town of Kinglake was lost.', 'Melbourne = melbourne'],
]);

sentences('a province and its capital of the same name', [
  ['1995-10-30', 'The vote split Quebec. In Montreal they danced; the province of Quebec stays in Canada.', 'Quebec = quebec'],
  ['2007-07-20', 'They were taken in Ghazni province in Afghanistan.', 'Ghazni = AF.08'],
  ['2010-09-22', 'A helicopter crashed in Kandahar province. In Kandahar city, shops stayed shut.', 'Kandahar province = kandahar-province'],
  ['2003-08-20', 'Looters cut the line in the province of Basra.', 'Basra = perhaps IQ.02'],
  ['2020-02-13', 'In Mexico City and in Puebla state, schools closed.', 'Mexico City = mexico-city'],
]);

sentences('New York, city or state', [
  ['1994-11-09', 'New York Gov. Mario Cuomo lost. Rochester had turned on him.', 'New York = new-york-state'],
  ['2022-05-14', 'A gunman killed ten people in Buffalo, New York.', 'Buffalo = in new-york-state', 'New York = new-york-state'],
  ['1993-02-26', 'A bomb shook New York on Friday. Smoke filled the towers in Manhattan.', 'New York = new-york-city'],
  ['2011-06-24', 'New York state passed the bill in Albany.', 'New York state = new-york-state', 'Albany = in new-york-state'],
  ['2001-11-07', 'New York Mayor Rudolph Giuliani smiled.', 'New York = new-york-city', 'Rudolph Giuliani = rudy-giuliani'],
]);

sentences('Georgia, Congo, Korea, Guinea', [
  ['2021-01-06', 'Raphael Warnock won in Georgia. Voters in Atlanta and Savannah stood in line.', 'Georgia = georgia-us-state', 'Savannah = in georgia-us-state'],
  ['2003-11-23', 'In Georgia, Eduard Shevardnadze resigned; Tbilisi danced.', 'Georgia = georgia', 'Eduard Shevardnadze = eduard-shevardnadze'],
  ['2008-10-29', 'Soldiers fled Goma in eastern Congo. Kinshasa was silent.', 'Congo = democratic-republic-of-the-congo'],
  ['2018-08-01', 'Ebola is back in the Democratic Republic of Congo.', 'Democratic Republic of Congo = democratic-republic-of-the-congo'],
  ['2002-06-18', 'Korea beat Italy, and Seoul turned red.', 'Korea = perhaps south-korea'],
  ['2014-03-25', 'The fever came from Guinea, near Guéckédou.', 'Guinea = guinea'],
  ['2012-04-13', 'Soldiers in Guinea-Bissau stopped the vote. Equatorial Guinea sent nobody; Papua New Guinea is far.', 'Guinea-Bissau = guinea-bissau', 'Equatorial Guinea = equatorial-guinea', 'Papua New Guinea = papua-new-guinea'],
]);

sentences('a small town that shares a famous name', [
  ['2013-05-20', 'Residents of Manchester, Tennessee, heard the festival start. In Manchester the motels were full.', 'Manchester = in tennessee'],
  ['2004-02-17', 'A school bus overturned near Paris, Kentucky. Paris has one clinic.', 'Paris = in kentucky'],
  ['1997-06-03', 'They met at a fair in Berlin, New Hampshire, and married there.', 'Berlin = in new-hampshire'],
  ['2009-04-05', 'The gunman came from Rome, New York, police said.', 'Rome = in new-york-state'],
]);

sentences('U.S. counties and abbreviated states', [
  ['2009-08-04', 'LONDON, Ky. — A Laurel County, Ky., deputy was hurt.', 'LONDON = in kentucky', 'Laurel County = US.KY.125'],
  ['2016-10-14', 'The levee at Orange County, Calif., held. Anaheim stayed dry.', 'Orange County = US.CA.059', 'Anaheim = in california'],
  ['1998-06-07', 'James Byrd was killed near Jasper, Tex., on a logging road.', 'Jasper = in texas'],
  ['2002-10-22', 'The bus driver was shot in Aspen Hill, Md., at dawn.', 'Aspen Hill = in maryland', 'Md. = maryland'],
  ['2011-01-08', 'The shop stood in Tucson, Ariz., by a bank.', 'Tucson = in arizona', 'Ariz. = arizona'],
]);

sentences('a place inside the name of a person', [
  ['2003-12-01', 'Paris Hilton went to the farm with a friend.', 'Paris = nothing', 'Paris Hilton = paris-hilton'],
  ['2012-02-11', 'Whitney Houston was found in Los Angeles. Houston was 48.', 'Whitney Houston = not houston', 'Houston = not houston', 'Los Angeles = los-angeles'],
  ['1998-03-25', 'Jack London wrote of dogs; London Breed was then in school.', 'London = nothing'],
  ['2010-05-17', 'India Hicks and Florence Nairobi wrote the cookbook.', 'India = nothing', 'Nairobi = nothing'],
]);

sentences('a place inside the name of a team', [
  ['1999-05-26', 'Manchester United scored twice in the last minutes against Bayern Munich.', 'Manchester United = manchester-united', 'Manchester = nothing', 'Munich = nothing'],
  ['2008-06-17', 'The Boston Celtics routed the Los Angeles Lakers.', 'Boston = nothing', 'Los Angeles = nothing'],
  ['2016-11-02', 'The Chicago Cubs beat the Cleveland Indians in ten innings.', 'Chicago = nothing', 'Cleveland = nothing'],
  ['2014-12-20', 'Real Madrid won the cup of the clubs in Marrakesh.', 'Madrid = nothing', 'Marrakesh = marrakesh'],
]);

sentences('a place inside the name of a company', [
  ['2008-03-16', 'The Bank of New York bought the loans; Bear Stearns was gone.', 'New York = nothing'],
  ['2001-02-08', 'Boston Scientific and Texas Instruments led the market down.', 'Boston = nothing', 'Texas = nothing'],
  ['2015-09-23', 'Deutsche Bank and Air France cut jobs; Royal Bank of Canada did not.', 'France = nothing', 'Canada = nothing'],
  ['2019-03-10', 'The plane of Ethiopian Airlines fell near Bishoftu.', 'Ethiopian = nobody'],
]);

sentences('a place inside the name of a university or school', [
  ['2007-04-16', 'Nikki Giovanni taught at the University of Virginia before.', 'Virginia = nothing'],
  ['2018-02-14', 'She had left Boston College for Texas A&M University.', 'Boston = nothing', 'Texas = nothing'],
  ['1995-03-02', 'Physicists at the University of Chicago cheered.', 'Chicago = nothing'],
  ['2012-12-14', 'He teaches at Oxford Brookes University and at London School of Economics.', 'Oxford = nothing', 'London = nothing'],
]);

sentences('a place inside the name of a street, a ship, a newspaper', [
  ['2003-09-03', 'The shop on Lexington Avenue faces Moscow Road.', 'Lexington = nothing', 'Moscow = nothing'],
  ['1990-10-21', 'A fire broke out on Pennsylvania Avenue.', 'Pennsylvania = nothing'],
  ['2000-10-12', 'A boat full of explosives tore open the USS Cole; the USS Nevada was far away.', 'Nevada = nothing'],
  ['2022-04-14', 'The cruiser Moskva sank. HMS Sheffield had burned forty years before.', 'Sheffield = nothing'],
  ['1994-07-01', 'The Boston Globe and the Los Angeles Times carried the letter; so did the Jerusalem Post.', 'Boston = nothing', 'Los Angeles = nothing', 'Jerusalem = nothing'],
  ['2011-07-07', 'The Times of India printed it first.', 'India = nothing'],
]);

sentences('demonyms and adjectives', [
  ['1991-08-29', 'Estonian and Latvian flags flew over the harbour. The Danes came first.', 'Estonian = adjective of estonia', 'Latvian = adjective of latvia', 'Danes = adjective of denmark'],
  ['2011-10-21', 'Libyan fighters fired into the air. A French jet had hit the convoy.', 'Libyan = adjective of libya', 'French = adjective of france'],
  ['1999-06-12', 'Kosovo Albanians threw flowers at British tanks.', 'British = adjective of united-kingdom', 'Kosovo Albanians = kosovo-albanians'],
  ['2016-06-23', 'Scots voted to stay; many Welsh towns did not.', 'Scots = perhaps scotland', 'Welsh = perhaps wales'],
  ['2004-09-01', 'Chechen gunmen held the school in North Ossetia.', 'Chechen = chechens', 'North Ossetia = north-ossetia'],
]);
