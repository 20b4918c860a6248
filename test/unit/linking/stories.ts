/** Short stories written for the tests, with what their names mean. Dates are those of the events; the words are ours. */

export interface TestStory {
  /** Completes "links …". */
  about: string;
  date?: string;
  text: string[];
  /** Each of these is among the links: "surface = id", "surface = name normalised" for somebody known from the story alone. */
  links: string[];
  /** Surfaces that are linked to nothing, not even perhaps. */
  nothing?: string[];
}

export const STORIES: TestStory[] = [
  {
    about: 'a prime minister by his office of 2010, and nobody in the credits', date: '2010-04-15',
    text: ['MOSCOW, April 15 (Reuters) - Prime Minister Vladimir Putin said on Thursday that Russia would help Kyrgyzstan.', 'Putin spoke after talks in Bishkek.', '(Reporting by Robert Woodward; editing by Maria Golovnina)'],
    links: ['MOSCOW = moscow', 'Vladimir Putin = vladimir-putin', 'Russia = russia', 'Putin = vladimir-putin', 'Bishkek = bishkek', 'Robert Woodward = name robert woodward', 'Maria Golovnina = name maria golovnina'],
  },
  { about: 'President Bush to the father in 1991', date: '1991-02-10', text: ['WASHINGTON - President Bush said on Sunday that the United States would keep bombing Iraq and free Kuwait.'], links: ['Bush = george-h-w-bush', 'United States = united-states', 'Iraq = iraq', 'Kuwait = kuwait'] },
  { about: 'President Bush to the son in 2005', date: '2005-06-10', text: ['President Bush flew to Texas on Friday. Bush will meet Prime Minister Tony Blair next week.'], links: ['Bush = george-w-bush', 'Texas = texas', 'Tony Blair = tony-blair'] },
  { about: 'President Clinton by his office', date: '1998-08-20', text: ['President Clinton ordered strikes on Sudan and Afghanistan.'], links: ['Clinton = bill-clinton', 'Sudan = sudan', 'Afghanistan = afghanistan'] },
  { about: 'a surname to the wife when she is named in full', date: '2011-05-05', text: ['Secretary of State Hillary Clinton flew to Rome. Clinton said the alliance backed rebels in Benghazi, Libya.'], links: ['Hillary Clinton = hillary-clinton', 'Clinton = hillary-clinton', 'Rome = rome', 'Benghazi = benghazi', 'Libya = libya'] },
  { about: 'Prime Minister Singh by office and date', date: '2010-07-20', text: ['NEW DELHI – Prime Minister Singh said India wanted peace with Pakistan.'], links: ['NEW DELHI = new-delhi', 'Singh = manmohan-singh', 'India = india', 'Pakistan = pakistan'] },
  { about: 'Chancellor Merkel by her office', date: '2012-02-01', text: ['Chancellor Merkel told reporters in Berlin that Greece must save. Merkel will travel to Athens.'], links: ['Merkel = angela-merkel', 'Berlin = berlin', 'Greece = greece', 'Athens = athens'] },
  { about: '“Osh region” to the region rather than the city', date: '2010-06-12', text: ['Crowds burned houses in the Osh region and in Jalal-Abad on Saturday, witnesses said.'], links: ['Osh region = osh-region', 'Jalal-Abad = jalal-abad'] },
  { about: '“Washington state” to the state', date: '2013-03-01', text: ['The law was signed in Olympia. Voters in Washington state approved it last year. Seattle was first.'], links: ['Washington state = washington-state', 'Seattle = seattle'] },
  { about: 'a city to the state that follows it', date: '2009-07-01', text: ['The fire began in Paris, Texas, and spread east. In Birmingham, Alabama, crews were ready.'], links: ['Paris = g4717560', 'Texas = texas', 'Birmingham = g4049979', 'Alabama = alabama'] },
  { about: 'Congo to the larger one, and its people to it', date: '2012-11-20', text: ['Rebels took Goma in eastern Congo on Tuesday. The Congolese army fled.'], links: ['Goma = goma', 'Congo = democratic-republic-of-the-congo', 'Congolese = democratic-republic-of-the-congo'] },
  { about: 'the old name of a country to the country', date: '1997-05-17', text: ['KINSHASA – Rebels took the capital of Zaire. The president fled to Morocco.'], links: ['KINSHASA = kinshasa', 'Zaire = democratic-republic-of-the-congo', 'Morocco = morocco'] },
  { about: 'a state that is breaking up to the historical state', date: '1992-04-07', text: ['SARAJEVO, Yugoslavia - Shells fell on Sarajevo as Bosnia declared independence from Yugoslavia.'], links: ['Sarajevo = sarajevo', 'Bosnia = bosnia-and-herzegovina', 'Yugoslavia = yugoslavia'] },
  { about: 'the Soviet Union and its last president', date: '1991-08-19', text: ['Tanks moved into Moscow on Monday. Mikhail Gorbachev, president of the Soviet Union, was held in Crimea. Boris Yeltsin called for a strike.'], links: ['Moscow = moscow', 'Mikhail Gorbachev = mikhail-gorbachev', 'Soviet Union = soviet-union', 'Crimea = crimea', 'Boris Yeltsin = boris-yeltsin'] },
  { about: 'an adjective of a state that is no more', date: '2010-04-15', text: ['He grew up in Soviet-ruled Kyrgyzstan.'], links: ['Soviet = soviet-union', 'Kyrgyzstan = kyrgyzstan'] },
  { about: 'a name nobody knows to itself, and its surname to it', date: '2016-03-22', text: ['A spokeswoman for the ministry, Gulnara Asanbekova, said nobody was hurt. Asanbekova spoke in Almaty.'], links: ['Gulnara Asanbekova = name gulnara asanbekova', 'Asanbekova = name gulnara asanbekova', 'Almaty = almaty'] },
  { about: 'no ordinary words', date: '2015-09-01', text: ['Reading is good for children. May was warm. It was nice, and Turkey was served with rice at the school in Reading, England.'], links: ['England = england'], nothing: ['May', 'It'] },
  { about: 'names that hold others as a whole, without a date', text: ['The Bank of China opened a branch in Manchester. A Manchester United fan told the Washington Post that Paris Hilton was there.'], links: ['Manchester = manchester', 'Washington Post = washington-post'], nothing: ['China', 'Paris', 'Washington'] },
  { about: 'acronyms with dots, and a seat', date: '2003-03-20', text: ['BAGHDAD — U.S. missiles hit Baghdad on Thursday. Envoys met at the United Nations in New York.'], links: ['Baghdad = baghdad', 'U.S. = united-states', 'United Nations = united-nations', 'New York = new-york-city'] },
  { about: 'a square and a resort of Egypt', date: '2011-02-11', text: ['CAIRO – The president flew to Sharm el-Sheikh on Friday. Protesters filled Tahrir Square. Egypt was calm.'], links: ['CAIRO = cairo', 'Sharm el-Sheikh = sharm-el-sheikh', 'Tahrir Square = tahrir-square', 'Egypt = egypt'] },
  { about: 'a president on his first day, and the one before him', date: '1994-05-10', text: ['PRETORIA - Nelson Mandela became president of South Africa on Tuesday. Mandela embraced F. W. de Klerk.'], links: ['PRETORIA = pretoria', 'Nelson Mandela = nelson-mandela', 'South Africa = south-africa', 'Mandela = nelson-mandela', 'F. W. de Klerk = f-w-de-klerk'] },
  { about: 'a war in Europe', date: '2022-02-24', text: ['KYIV – Russia invaded Ukraine on Thursday. People in Kharkiv hid in cellars.'], links: ['KYIV = kyiv', 'Russia = russia', 'Ukraine = ukraine', 'Kharkiv = kharkiv'] },
  { about: 'names with accents, and in capitals', date: '2018-10-28', text: ['BRASÍLIA – Jair Bolsonaro won the presidential election in Brazil on Sunday. Bolsonaro lives in Rio de Janeiro.'], links: ['BRASÍLIA = brasilia', 'Jair Bolsonaro = jair-bolsonaro', 'Brazil = brazil', 'Bolsonaro = jair-bolsonaro', 'Rio de Janeiro = rio-de-janeiro'] },
  { about: 'a new prime minister of Australia', date: '2007-12-03', text: ['CANBERRA – Kevin Rudd was sworn in as prime minister of Australia. Rudd signed the Kyoto Protocol.'], links: ['CANBERRA = canberra', 'Kevin Rudd = kevin-rudd', 'Australia = australia', 'Rudd = kevin-rudd', 'Kyoto Protocol = kyoto-protocol'] },
  { about: 'an election of 2024', date: '2024-06-04', text: ['MEXICO CITY — Claudia Sheinbaum won. Sheinbaum will be the first woman to lead Mexico.'], links: ['MEXICO CITY = mexico-city', 'Claudia Sheinbaum = claudia-sheinbaum', 'Sheinbaum = claudia-sheinbaum', 'Mexico = mexico'] },
  { about: 'a diplomat by his office rather than a namesake', date: '2010-04-15', text: ['Robert Blake, assistant secretary of state for South and Central Asian affairs, flew to Bishkek. Blake met Roza Otunbayeva.'], links: ['Robert Blake = robert-o-blake-jr', 'Blake = robert-o-blake-jr', 'Roza Otunbayeva = roza-otunbayeva'] },
  { about: 'nothing in a heading in capitals, and a surname to whom a later paragraph names', date: '2010-04-15', text: ['BIG POWERS', 'Otunbayeva met a Kyrgyz delegation.', 'Roza Otunbayeva leads the interim government.'], links: ['Otunbayeva = roza-otunbayeva', 'Kyrgyz = kyrgyzstan'], nothing: ['POWERS', 'BIG POWERS'] },
  { about: 'no actor and no player who bear the name of a country', date: '2004-11-05', text: ['The race was won by Chad Smith and Jordan Baker.', 'Baker said she was tired.'], links: ['Jordan Baker = name jordan baker', 'Baker = name jordan baker'], nothing: ['Chad', 'Jordan'] },
];
