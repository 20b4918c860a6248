/** Organisations: full names, acronyms and short forms, and their parts. */
import { sentences, withRealDataset } from './support';

withRealDataset();

sentences('a full name', [
  ['1995-01-01', 'The World Trade Organization opened in Geneva.', 'World Trade Organization = wto', 'Geneva = geneva'],
  ['2020-03-11', 'The World Health Organization called it a pandemic.', 'World Health Organization = who'],
  ['1999-03-30', 'The European Commission sat without a head for days.', 'European Commission = european-commission'],
  ['2005-07-28', 'The Irish Republican Army ordered its men to dump arms.', 'Irish Republican Army = ira', 'Irish = nothing'],
  ['2011-10-31', 'The African Union sent envoys.', 'African Union = african-union', 'African = nothing'],
]);

sentences('an acronym that is known', [
  ['1999-04-24', 'NATO marked fifty years while its jets flew.', 'NATO = nato'],
  ['2016-11-30', 'OPEC agreed to pump less in Vienna.', 'OPEC = opec', 'Vienna = vienna'],
  ['2002-05-28', 'The FBI had missed the memo, and the CIA did not ask.', 'FBI = fbi', 'CIA = cia'],
  ['1997-12-03', 'South Korea took the money of the IMF.', 'IMF = imf', 'South Korea = south-korea'],
  ['2021-08-16', 'UNESCO and UNICEF kept their people in Kabul.', 'UNESCO = unesco', 'UNICEF = unicef'],
]);

sentences('an acronym after its introduction', [
  ['2008-05-30', 'The Economic Community of West African States (ECOWAS) sent men to Bissau. ECOWAS wants peace.', 'Economic Community of West African States = ecowas', 'ECOWAS = ecowas'],
  ['2002-07-09', 'The International Criminal Court (ICC) opened in The Hague. The ICC has 18 judges.', 'International Criminal Court = icc', 'ICC = icc', 'The Hague = the-hague'],
  ['1994-01-01', 'The Zapatista army rose against the North American Free Trade Agreement, NAFTA.', 'NAFTA = nafta'],
]);

sentences('an acronym that the story gives to somebody else', [
  ['2014-09-12', 'The Carp Inland Anglers (CIA) met in the village hall. The CIA elected a treasurer.', 'CIA = nobody'],
  ['2006-05-05', 'The Northern Allotment Tenants Organisation (NATO) dug its last row. NATO will meet in the pub.', 'NATO = nobody'],
  ['2019-03-03', 'The Fenland Brass Instructors (FBI) played at noon. The FBI has nine tubas.', 'FBI = nobody'],
  ['2010-03-03', 'The Wessex Hedge Owners (WHO) planted forty trees. WHO members brought soup.', 'WHO = nobody'],
]);

sentences('a short form that its full name introduces', [
  ['2010-05-02', 'Greece took 110 billion euros from the International Monetary Fund. The Fund wants cuts.', 'Fund = perhaps imf'],
  ['1997-11-21', 'South Korea turned to the International Monetary Fund. The IMF sent a team.', 'IMF = imf'],
]);

sentences('a short form that nothing introduces', [
  ['2010-05-02', 'The Fund was set up by nurses to help widows.', 'Fund = nobody'],
  ['2003-04-04', 'The Bank is where the children swim.', 'Bank = nobody'],
  ['1999-12-01', 'The Union won the match and the League fined it.', 'Union = nobody', 'League = nobody'],
  ['2015-02-02', 'A Congress of beekeepers opened in the tent.', 'Congress = nobody'],
]);

sentences('a part of a government', [
  ['2014-03-20', 'The Ukrainian government pulled its troops out. The Turkish army stayed.', 'Turkish army = nothing', 'Turkish = adjective of turkey'],
  ['2003-01-28', 'The French defence ministry sent a ship.', 'French = perhaps france'],
  ['2019-09-24', 'The UK Supreme Court ruled eleven to nil.', 'UK Supreme Court = not us-supreme-court'],
  ['2013-08-29', 'The British Parliament said no by thirteen votes.', 'British Parliament = parliament-of-the-united-kingdom'],
  ['1996-05-29', 'The Israeli Foreign Ministry would not comment.', 'Israeli Foreign Ministry = not israel', 'Israeli = not israel'],
  ['2012-06-28', 'The U.S. Supreme Court upheld the law.', 'U.S. Supreme Court = us-supreme-court'],
]);

sentences('companies and media', [
  ['1998-05-18', 'Justice lawyers sued Microsoft over its browser.', 'Microsoft = microsoft'],
  ['2013-09-03', 'Nokia sold its phones to Microsoft. Nokia shares leapt in Helsinki.', 'Nokia = nokia', 'Helsinki = helsinki'],
  ['2010-01-21', 'Toyota recalled millions of cars in the United States.', 'Toyota = toyota'],
  ['2013-08-05', 'The Washington Post was sold to a man of Seattle.', 'Washington Post = washington-post', 'Washington = nothing'],
  ['2007-05-01', 'Rupert Murdoch bid for the Wall Street Journal.', 'Wall Street Journal = wall-street-journal', 'Rupert Murdoch = rupert-murdoch'],
]);

sentences('armed groups and parties', [
  ['2000-05-24', 'Hezbollah fighters rode into the villages of southern Lebanon.', 'Hezbollah = hezbollah', 'Lebanon = lebanon'],
  ['2006-01-26', 'Hamas won; Fatah lost Gaza and Hebron.', 'Hamas = hamas', 'Fatah = fatah', 'Gaza = perhaps gaza-strip', 'Hebron = hebron'],
  ['1996-09-27', 'The Taliban entered Kabul at night.', 'Taliban = taliban'],
  ['2014-06-10', 'Fighters of the Islamic State walked into Mosul.', 'Islamic State = islamic-state', 'Mosul = mosul'],
  ['1997-05-02', 'Labour swept to power, and the Labour Party sang.', 'Labour Party = labour-party-uk'],
]);
