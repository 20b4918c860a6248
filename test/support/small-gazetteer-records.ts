/** What the small gazetteer holds. See `SmallRecord` for how to read it. */
import type { SmallRecord } from './small-gazetteer';

const place = (id: string, name: string, type: string, rest: Partial<SmallRecord> = {}): SmallRecord => ({ id, name, kind: 'place', type, ...rest });

export const PLACES: SmallRecord[] = [
  place('bishkek', 'Bishkek', 'city', {
    country: 'KG', at: [42.87, 74.59], population: 900_000, weight: 500,
    facts: ['country: kyrgyzstan', 'stands-for: government-of-kyrgyzstan', 'former-name: Frunze from 1926 to 1991'],
  }),
  place('china', 'China', 'country', { country: 'CN', at: [35, 105], weight: 9000, names: ['Chinese/demonym'], facts: ['stands-for: government-of-china'] }),
  place('georgia', 'Georgia', 'country', { country: 'GE', weight: 900, names: ['Georgian/demonym'] }),
  place('georgia-us-state', 'Georgia', 'state', { country: 'US', weight: 800 }),
  place('kazakhstan', 'Kazakhstan', 'country', { country: 'KZ', at: [48, 68], weight: 900, facts: ['capital: almaty to 1997-12-10', 'capital: astana from 1997-12-10', 'independence: soviet-union from 1991-12-16'] }),
  place('almaty', 'Almaty', 'city', { country: 'KZ', at: [43.25, 76.95], facts: ['country: kazakhstan'] }),
  place('astana', 'Astana', 'city', { country: 'KZ', at: [51.18, 71.45], facts: ['country: kazakhstan', 'former-name: Akmola from 1992 to 1998-05', 'former-name: Nur-Sultan from 2019-03-23 to 2022-09-17'] }),
  place('kyrgyzstan', 'Kyrgyzstan', 'country', {
    country: 'KG', at: [41, 75], weight: 900, names: ['Kyrgyz/demonym'],
    facts: [
      'capital: bishkek', 'area: 199951', 'language: Kyrgyz', 'currency: Som', 'flag-since: 1992-03-03', 'independence: soviet-union from 1991-08-31', 'description: Country in Central Asia',
      'office: president-of-kyrgyzstan', 'office: prime-minister-of-kyrgyzstan', 'native: Кыргызстан', 'population-year: 2022',
    ],
    population: 6_700_000,
  }),
  place('manchester', 'Manchester', 'city', { country: 'GB', weight: 300 }),
  place('moscow', 'Moscow', 'city', { country: 'RU', weight: 4000, facts: ['country: russia', 'stands-for: government-of-russia'] }),
  place('nice', 'Nice', 'city', { country: 'FR', weight: 8 }),
  place('osh', 'Osh', 'city', { country: 'KG', region: 'osh-region', at: [40.53, 72.8], population: 200_000, weight: 50, facts: ['country: kyrgyzstan'] }),
  place('osh-region', 'Osh Region', 'region', { country: 'KG', weight: 20 }),
  place('palau', 'Palau', 'country', { country: 'PW', facts: ['independence: united-states from 1994-10-01'] }),
  place('paris', 'Paris', 'city', { country: 'FR', weight: 5000 }),
  place('paris-texas', 'Paris', 'city', { country: 'US', region: 'texas', weight: 3 }),
  place('reading', 'Reading', 'city', { country: 'GB', weight: 8 }),
  place('it-town', 'It', 'city', { country: 'GH', weight: 1 }),
  place('may-town', 'May', 'city', { country: 'US', weight: 1 }),
  place('russia', 'Russia', 'country', { country: 'RU', weight: 9000, names: ['Russian/demonym'], facts: ['capital: moscow'] }),
  place('soviet-union', 'Soviet Union', 'historical-state', { weight: 900, names: ['Soviet/demonym', 'USSR/capitals'], facts: ['the: 1', 'start: 1922-12-30', 'end: 1991-12-26'] }),
  place('serbia-and-montenegro', 'Serbia and Montenegro', 'historical-state', { facts: ['start: 1992-04-27', 'end: 2006-06-05', 'former-name: Federal Republic of Yugoslavia from 1992-04-27 to 2003-02-04', 'former-name: Yugoslavia from 1992-04-27 to 2003-02-04'] }),
  place('montenegro', 'Montenegro', 'country', { country: 'ME', facts: ['independence: serbia-and-montenegro from 2006-06-03'] }),
  place('texas', 'Texas', 'state', { country: 'US', weight: 800 }),
  place('twin-towers', 'Twin Towers', 'building', { country: 'US', facts: ['start: 1973-04-04', 'end: 2001-09-11', 'description: Office towers in New York'] }),
  place('united-states', 'United States', 'country', { country: 'US', weight: 20_000, names: ['US/capitals', 'American/demonym'], facts: ['the: 1', 'capital: washington-dc', 'office: president-of-the-united-states'] }),
  place('washington-dc', 'Washington', 'city', { country: 'US', weight: 6000, facts: ['country: united-states', 'stands-for: government-of-the-united-states'] }),
];

const office = (id: string, name: string, title: string, of: string, role: string, more: string[] = []): SmallRecord => ({ id, name, kind: 'office', facts: [`title: ${title}`, `of: ${of}`, `role: ${role}`, ...more] });

export const OFFICES: SmallRecord[] = [
  office('president-of-kyrgyzstan', 'President of Kyrgyzstan', 'President', 'kyrgyzstan', 'head-of-state'),
  office('prime-minister-of-kyrgyzstan', 'Prime Minister of Kyrgyzstan', 'Prime Minister', 'kyrgyzstan', 'head-of-government'),
  office('president-of-russia', 'President of Russia', 'President', 'russia', 'head-of-state'),
  office('prime-minister-of-russia', 'Prime Minister of Russia', 'Prime Minister', 'russia', 'head-of-government'),
  office('president-of-the-united-states', 'President of the United States', 'President', 'united-states', 'head-of-state', ['term: 40120']),
  office('us-secretary-of-state', 'United States Secretary of State', 'Secretary of State', 'united-states', 'minister'),
  office('head-of-reuters', 'Chief Executive of Reuters', 'Chief Executive', 'reuters', 'organisation-head'),
];

const person = (id: string, name: string, names: string[], facts: string[], weight = 300): SmallRecord => ({ id, name, kind: 'person', names, facts, weight });

export const PEOPLE: SmallRecord[] = [
  person('kurmanbek-bakiyev', 'Kurmanbek Bakiyev', ['Kurmanbek Bakiev', 'Bakiyev/surname', 'Bakiev/surname'], [
    'born: 1949-08-01', 'gender: 2', 'surname: Bakiyev', 'description: Kyrgyz politician', 'native: Курманбек Бакиев',
    'holds: prime-minister-of-kyrgyzstan from 2000-12-21 to 2002-05-22', 'holds: president-of-kyrgyzstan from 2005-03-25 to 2005-08-14 [acting]', 'holds: president-of-kyrgyzstan from 2005-08-14 to 2010-04-15',
  ]),
  person('roza-otunbayeva', 'Roza Otunbayeva', ['Otunbayeva/surname'], ['born: 1950-08-23', 'gender: 1', 'surname: Otunbayeva', 'description: Kyrgyz politician', 'holds: president-of-kyrgyzstan from 2010-04-15 to 2011-12-01']),
  person('vladimir-putin', 'Vladimir Putin', ['Putin/surname'], [
    'born: 1952-10-07', 'gender: 2', 'surname: Putin', 'description: Russian politician',
    'holds: prime-minister-of-russia from 1999-08-09 to 2000-05-07', 'holds: president-of-russia from 2000-05-07 to 2008-05-07', 'holds: prime-minister-of-russia from 2008-05-08 to 2012-05-07', 'holds: president-of-russia from 2012-05-07',
  ], 3000),
  person('george-h-w-bush', 'George H. W. Bush', ['George Bush', 'Bush/surname'], ['born: 1924-06-12', 'died: 2018-11-30', 'gender: 2', 'surname: Bush', 'holds: president-of-the-united-states from 1989-01-20 to 1993-01-20'], 500),
  person('george-w-bush', 'George W. Bush', ['George Bush', 'Bush/surname'], ['born: 1946-07-06', 'gender: 2', 'surname: Bush', 'holds: president-of-the-united-states from 2001-01-20 to 2009-01-20'], 1500),
  person('bill-clinton', 'Bill Clinton', ['Clinton/surname'], ['born: 1946-08-19', 'gender: 2', 'surname: Clinton', 'spouse: hillary-clinton', 'holds: president-of-the-united-states from 1993-01-20 to 2001-01-20'], 1000),
  person('hillary-clinton', 'Hillary Clinton', ['Clinton/surname'], ['born: 1947-10-26', 'gender: 1', 'surname: Clinton', 'spouse: bill-clinton', 'holds: us-secretary-of-state from 2009-01-21 to 2013-02-01'], 1000),
  person('paris-hilton', 'Paris Hilton', ['Hilton/surname'], ['born: 1981-02-17', 'gender: 1', 'surname: Hilton'], 20),
  person('john-smith-explorer', 'John Smith', ['Smith/surname'], ['born: 1580', 'died: 1631', 'gender: 2'], 10),
];

const body = (id: string, name: string, kind: 'organisation' | 'event', type: string, rest: Partial<SmallRecord> = {}): SmallRecord => ({ id, name, kind, type, ...rest });

export const ORGANISATIONS_AND_EVENTS: SmallRecord[] = [
  body('government-of-kyrgyzstan', 'Kyrgyz government', 'organisation', 'government', { facts: ['the: 1'] }),
  body('government-of-china', 'Chinese government', 'organisation', 'government', { facts: ['the: 1'] }),
  body('government-of-russia', 'Russian government', 'organisation', 'government', { facts: ['the: 1'] }),
  body('government-of-the-united-states', 'U.S. government', 'organisation', 'government', { facts: ['the: 1'] }),
  body('bank-of-china', 'Bank of China', 'organisation', 'bank', { weight: 40 }),
  body('manchester-united', 'Manchester United', 'organisation', 'sports-club', { weight: 400 }),
  body('washington-post', 'Washington Post', 'organisation', 'newspaper', { weight: 900 }),
  body('thomson-reuters', 'Thomson Reuters', 'organisation', 'company'),
  body('reuters', 'Reuters', 'organisation', 'news-agency', { weight: 2000, facts: ['start: 1851-10', 'part-of: thomson-reuters from 2008-04', 'description: International news agency', 'members: 2500', 'office: head-of-reuters'] }),
  body('warsaw-pact', 'Warsaw Pact', 'organisation', 'alliance', { facts: ['start: 1955-05-14', 'end: 1991-07-01'] }),
  body('iraq-war', 'Iraq war', 'event', 'war', { facts: ['start: 2003-03-20', 'end: 2011-12-18', 'description: War in Iraq'] }),
  body('sudan-war', 'War in Sudan', 'event', 'war', { facts: ['start: 2023-04-15', 'ongoing: 1'] }),
  body('tulip-revolution', 'Tulip Revolution', 'event', 'revolution', { facts: ['start: 2005-03-24', 'at: kyrgyzstan'] }),
];
