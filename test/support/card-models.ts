/**
 * Cards made by hand, for tests of components and for the pictures that are compared: they stay as they are while the
 * dataset grows. Facts are those of the design study. What readers get is in the gallery, see card-gallery-groups.ts.
 */
import type { CardDate, EntityCard, OfficeLine, UnlinkedCard } from '../../lib/cards/card-model';
import type { FlagModel } from '../../lib/cards/flag-model';
import type { MapModel } from '../../lib/cards/map-model';
import type { StoryModel } from '../../lib/cards/story-model';
import type { CardProps } from '../../components/card/card-props';

/** What is computed in Node and handed over. */
export interface GalleryAssets {
  maps: Record<string, MapModel | undefined>;
  flags: Record<string, FlagModel>;
}

/** A card with its caption and whatever differs from the usual props. */
export interface GalleryItem {
  caption: string;
  model: EntityCard | UnlinkedCard;
  story: StoryModel;
  props?: Partial<CardProps>;
}

const DATE: CardDate = { value: '2010-04-15', label: '15 April 2010', source: 'the page’s metadata' };
const AT = 2010.286;
const PROVENANCE = { sources: ['Facts: Sidelight reference data, as of June 2025.'], asOf: '2025-06-30' };
const PLACE_PROVENANCE = { ...PROVENANCE, sources: [...PROVENANCE.sources, 'Map: Natural Earth.'] };

const base = { certain: true, date: DATE, at: AT, keyFacts: [], facts: [], offices: [], related: [], alternatives: [], why: '', provenance: PROVENANCE } as const;
const entity = (card: Partial<EntityCard> & Pick<EntityCard, 'id' | 'kind' | 'heading'>): EntityCard =>
  ({ type: 'entity', ...structuredClone(base), ...card }) as EntityCard;

const office = (title: string, when: string, start: number, end: number | null, tense: OfficeLine['tense'] = 'past', acting = false): OfficeLine =>
  ({ title, when, start, end, ongoing: end === null, acting, tense });

const story = (sentence: string, name: string, paragraph: number, positions: number[], current = 0): StoryModel => {
  const start = sentence.indexOf(name);
  return { positions, current, first: { sentence, start, end: start + name.length, paragraph } };
};

const link = (name: string, kind: EntityCard['kind'] = 'place', relation = 'Related') => ({ id: name, name, kind, relation });

const OTUNBAYEVA_OFFICES = [
  office('Foreign minister', '1992', 1992.15, 1992.45),
  office('Ambassador to the United States and Canada', '1992–1994', 1992.5, 1994.4),
  office('Foreign minister', '1994–1997', 1994.4, 1997.5),
  office('Ambassador to the United Kingdom', '1997–2002', 1997.5, 2002.5),
  office('Foreign minister', '2005', 2005.2, 2005.7, 'past', true),
  office('Head of the interim government', '2010', 2010.27, 2010.5, 'current'),
  office('President of Kyrgyzstan', '2010–2011', 2010.5, 2011.92, 'later'),
];
const OTUNBAYEVA = entity({
  id: 'roza-otunbayeva', kind: 'person', wikipedia: 'Roza Otunbayeva', offices: OTUNBAYEVA_OFFICES,
  heading: {
    name: 'Roza Otunbayeva', native: 'Роза Отунбаева',
    then: { what: 'Head of the interim government of Kyrgyzstan', when: 'since 7 April 2010' },
    now: { what: 'President of Kyrgyzstan', when: '2010–2011' },
    description: 'Kyrgyz diplomat and politician, aged 59',
  },
  facts: [{ label: 'Born', value: '23 August 1950' }, { label: 'Citizen of', value: 'Kyrgyzstan' }],
  related: [link('Kyrgyzstan'), link('Kurmanbek Bakiyev', 'person', 'Before her'), link('Almazbek Atambayev', 'person', 'After her')],
  why: 'Named in full in paragraph 2; “heads the interim government” fits her office on this date.',
});
const OTUNBAYEVA_STORY = story('Roza Otunbayeva, who heads the interim government in the capital, has promised a new constitution.', 'Roza Otunbayeva', 2, [0.12, 0.31, 0.36, 0.62, 0.88], 1);

const PUTIN = entity({
  id: 'vladimir-putin', kind: 'person', wikipedia: 'Vladimir Putin',
  heading: {
    name: 'Vladimir Putin', native: 'Владимир Путин',
    then: { what: 'Prime Minister of Russia', when: 'since 8 May 2008' },
    before: { what: 'President of Russia', when: '2000–2008' }, now: { what: 'President again', when: 'since 2012' },
    description: 'Russian politician, aged 57',
  },
  offices: [
    office('Prime minister', '1999–2000', 1999.6, 2000.35), office('President', '2000–2008', 2000, 2008.35),
    office('Prime minister', '2008–2012', 2008.35, 2012.35, 'current'), office('President', 'since 2012', 2012.35, null, 'later'),
  ],
  facts: [{ label: 'Born', value: '7 October 1952, Leningrad' }, { label: 'Citizen of', value: 'Russia' }],
  related: [link('Russia'), link('Viktor Zubkov', 'person', 'Before him'), link('Dmitry Medvedev', 'person', 'After him')],
  why: 'Named in full in paragraph 4; no one else of that name held office on this date.',
});
const PUTIN_STORY = story('Vladimir V. Putin was among the first leaders abroad to telephone the new government.', 'Vladimir V. Putin', 4, [0.41, 0.55]);

const BLAKE = entity({
  id: 'robert-o-blake', kind: 'person', certain: false, wikipedia: 'Robert O. Blake Jr.',
  heading: {
    name: 'Robert O. Blake Jr.',
    then: { what: 'Assistant Secretary of State for South and Central Asian Affairs', when: 'since 2009' },
    description: 'The story calls him “the envoy” and names no office. Others of this name:',
  },
  alternatives: [
    { id: 'a', name: 'Robert Blake', kind: 'person', description: 'American actor, born 1933' },
    { id: 'b', name: 'Robert Blake, Baron Blake', kind: 'person', description: 'British historian, 1916–2003' },
    { id: 'c', name: 'Robert Blake', kind: 'person', description: 'English admiral, 1598–1657' },
  ],
  facts: [{ label: 'Favours him', value: 'American; dealt with Kyrgyzstan in 2010' }, { label: 'Against', value: 'No office and no title in the story' }],
});
const BLAKE_STORY = story('The American envoy, Robert Blake, arrived in Bishkek a day before.', 'Robert Blake', 5, [0.58]);

/** All cards, in columns. */
export function galleryColumns({ maps, flags }: GalleryAssets): GalleryItem[][] {
  const withMap = (name: string) => (maps[name] ? { map: maps[name] } : {});
  const withFlag = (code: string) => (flags[code] ? { flag: code, flagDrawing: flags[code] } : {});

  const osh = entity({
    id: 'osh', kind: 'place', wikipedia: 'Osh', ...withMap('Osh'), provenance: PLACE_PROVENANCE,
    heading: { name: 'Osh', native: 'Ош · Oʻsh', then: { what: 'City in Osh Region, Kyrgyzstan' }, description: 'About 300 km south-west of Bishkek' },
    keyFacts: [{ label: 'Population', value: '200,000' }, { label: 'Country led then by', value: 'Roza Otunbayeva' }],
    facts: [
      { label: 'Region', value: 'Osh Region, of which it is the seat' },
      { label: 'Spellings', value: 'Ош (Kyrgyz, Russian), Oʻsh (Uzbek)' },
      { label: 'Nearest', value: 'Jalal-Abad, 50 km to the north' },
    ],
    related: [link('Osh Region'), link('Kyrgyzstan'), link('Bishkek'), link('Roza Otunbayeva', 'person'), link('Jalal-Abad')],
    why: 'The story is set in Kyrgyzstan, and paragraph 3 names it next to Jalal-Abad.',
  });
  const oshStory = story('Supporters of both sides had gathered in Osh and Jalal-Abad, the largest cities of the south.', 'Osh', 3, [0.24, 0.47, 0.71]);

  const kyrgyzstan = entity({
    id: 'kyrgyzstan', kind: 'place', wikipedia: 'Kyrgyzstan', ...withMap('Kyrgyzstan'), ...withFlag('KG'), provenance: PLACE_PROVENANCE,
    heading: {
      name: 'Kyrgyzstan', native: 'Кыргызстан', then: { what: 'Country in Central Asia' },
      description: 'Led then by Roza Otunbayeva, head of the interim government since 7 April 2010',
    },
    keyFacts: [{ label: 'Capital', value: 'Bishkek' }, { label: 'Population', value: '5.4 million' }, { label: 'Area', value: '199,951 km²' }],
    offices: [office('Askar Akayev', '1990–2005', 1990.8, 2005.23), office('Kurmanbek Bakiyev', '2005–2010', 2005.23, 2010.27), office('Roza Otunbayeva', '2010–2011', 2010.27, 2011.92, 'current')],
    facts: [
      { label: 'Languages', value: 'Kyrgyz, Russian' }, { label: 'Currency', value: 'Som' },
      { label: 'Independent', value: '31 August 1991, from the Soviet Union' }, { label: 'Also called', value: 'Kyrgyz Republic, Kirghizia' },
    ],
    related: [link('Bishkek'), link('Roza Otunbayeva', 'person'), link('Soviet Union')],
    why: 'A country’s name; no other sense fits.',
  });
  const kyrgyzstanStory = story('The president driven from his capital last week left Kyrgyzstan on Thursday.', 'Kyrgyzstan', 1, [0.02, 0.09, 0.2, 0.33, 0.52, 0.77, 0.95]);

  const washington = entity({
    id: 'washington', kind: 'place', wikipedia: 'Washington, D.C.', ...withMap('Washington'), ...withFlag('US'),
    keyFacts: [{ label: 'Led then by', value: 'Barack Obama' }],
    heading: { name: 'Washington', description: 'Washington, D.C., capital of the United States' },
    standsFor: { name: 'the government of the United States', reason: 'In this sentence it pays rent for an air base: an act of a government, not of a city.', place: 'Washington, D.C., capital of the United States' },
    facts: [{ label: 'Vice president', value: 'Joe Biden' }, { label: 'Foreign affairs', value: 'Hillary Clinton, Secretary of State' }],
    related: [link('Barack Obama', 'person'), link('Washington, D.C.'), link('United States'), link('Joe Biden', 'person'), link('Hillary Clinton', 'person')],
  });
  const washingtonStory = story('Washington, which pays rent for an air base outside Bishkek, said nothing for two days.', 'Washington', 4, [0.38, 0.44, 0.81], 1);

  const reuters = entity({
    id: 'reuters', kind: 'organisation', wikipedia: 'Reuters',
    heading: { name: 'Reuters', then: { what: 'News agency, part of Thomson Reuters', when: 'since April 2008' }, description: 'Founded in London in 1851 by Paul Julius Reuter' },
    keyFacts: [{ label: 'Seat', value: 'London' }, { label: 'Led then by', value: 'Tom Glocer' }],
    related: [link('Thomson Reuters', 'organisation'), link('Paul Julius Reuter', 'person'), link('Tom Glocer', 'person')],
    why: 'Named as a source; no other organisation of this name.',
  });
  const reutersStory = story('Three officials told Reuters that the plane had landed in the town of Taraz.', 'Reuters', 7, [0.79]);

  const revolution = entity({
    id: 'kyrgyz-revolution', kind: 'event', wikipedia: 'Kyrgyz Revolution of 2010',
    heading: {
      name: 'Kyrgyz revolution of 2010', then: { what: 'Under way', when: 'since 6 April 2010' },
      now: { what: 'New constitution, by referendum', when: '27 June 2010' },
      description: 'Protests from Talas to Bishkek against President Kurmanbek Bakiyev; the opposition took power on 7 April.',
    },
    offices: [
      office('Talas: offices seized', '6 April', 2010.2603, 2010.263), office('Bishkek: the government falls', '7 April', 2010.263, 2010.2658),
      office('The president leaves the country', '15 April', 2010.2849, 2010.2876, 'current'),
    ],
    at: 2010.2863,
    facts: [{ label: 'Where', value: 'Kyrgyzstan: Talas, Naryn, Bishkek' }, { label: 'Also called', value: 'April Revolution, April events' }],
    related: [link('Bishkek'), link('Kurmanbek Bakiyev', 'person'), link('Kyrgyzstan')],
    why: '“Uprising”, Talas and April 2010 in one paragraph.',
  });
  const revolutionStory = story('Nine days after the uprising began in Talas, the capital was quiet.', 'uprising', 8, [0.16, 0.5, 0.9], 2);

  const unlinked: UnlinkedCard = { type: 'unlinked', kind: 'person', name: 'Ravshan Dzhamgyrchiyev' };
  const unlinkedStory = story('Ravshan Dzhamgyrchiyev, an aide to Mr. Bakiyev, confirmed the departure by telephone.', 'Ravshan Dzhamgyrchiyev', 6, [0.67, 0.74]);

  const today = {
    ...OTUNBAYEVA, date: { value: '2025-06-30', label: '30 June 2025', source: 'today' }, at: 2025.5,
    heading: { name: 'Roza Otunbayeva', native: 'Роза Отунбаева', then: { what: 'Former President of Kyrgyzstan', when: '2010–2011' }, description: 'Kyrgyz diplomat and politician, aged 75' },
    offices: OTUNBAYEVA_OFFICES.map((line) => ({ ...line, tense: 'past' as const })),
  };
  const noDate = {
    ...today, date: null, at: null,
    heading: { name: 'Roza Otunbayeva', native: 'Роза Отунбаева', then: { what: 'Kyrgyz diplomat and politician' }, description: 'Born 1950' },
  };
  const long = entity({
    id: 'long', kind: 'organisation',
    heading: {
      name: 'International Criminal Tribunal for the former Yugoslavia', native: 'Международни кривични суд за бившу Југославију',
      then: { what: 'Court of the United Nations in The Hague', when: 'since 25 May 1993' }, now: { what: 'closed', when: 'on 31 December 2017' },
      description: 'Tried crimes committed in the wars of the 1990s in the Balkans',
    },
    keyFacts: [{ label: 'Seat', value: 'The Hague' }, { label: 'Members', value: '16 judges' }],
  });
  const arabic = entity({
    id: 'baghdad', kind: 'place', ...withMap('Baghdad'), ...withFlag('IQ'), provenance: PLACE_PROVENANCE,
    heading: { name: 'Baghdad', native: 'بغداد', then: { what: 'Capital of Iraq' }, description: 'On the Tigris' },
    keyFacts: [{ label: 'Population', value: '5.8 million' }, { label: 'Country led then by', value: 'Nouri al-Maliki' }],
    related: [link('Iraq'), link('Nouri al-Maliki', 'person')],
  });
  const titles = ['Member of the city council of Saint Petersburg', 'Deputy mayor', 'Head of the presidential property department', 'Secretary of the Security Council', 'Director of the Federal Security Service', 'First Deputy Prime Minister for Social Affairs', 'Minister of Defence', 'Minister for Foreign Affairs of the Russian Federation', 'Speaker', 'Ambassador to the European Communities', 'Permanent Representative to the United Nations', 'Prime Minister'];
  const twelve = entity({
    id: 'twelve', kind: 'person',
    heading: { name: 'Aleksandr Example', native: 'Александр Пример', then: { what: 'Minister for Foreign Affairs of the Russian Federation', when: 'since 12 March 2008' }, description: 'Russian politician, aged 61' },
    offices: titles.map((title, i) => office(title, `${1982 + i * 4}–${1985 + i * 4}`, 1981.8 + i * 3.8, i === 11 ? null : 1985 + i * 3.9, i < 7 ? 'past' : i === 7 ? 'current' : 'later')),
  });

  return [
    [
      { caption: 'Person', model: OTUNBAYEVA, story: OTUNBAYEVA_STORY },
      { caption: 'Country', model: kyrgyzstan, story: kyrgyzstanStory },
      { caption: 'Event', model: revolution, story: revolutionStory },
      { caption: 'Switched to today', model: today, story: OTUNBAYEVA_STORY, props: { dateMode: 'today', articleDate: '15 April 2010' } },
      { caption: 'No certain date: no dated claim', model: noDate, story: OTUNBAYEVA_STORY },
    ],
    [
      { caption: 'Person, more', model: OTUNBAYEVA, story: OTUNBAYEVA_STORY, props: { expanded: true } },
      { caption: 'Uncertain, more', model: BLAKE, story: BLAKE_STORY, props: { expanded: true } },
      { caption: 'Organisation', model: reuters, story: reutersStory },
    ],
    [
      { caption: 'Person in office twice', model: PUTIN, story: PUTIN_STORY },
      { caption: 'Place', model: osh, story: oshStory },
      { caption: 'Metonym', model: washington, story: washingtonStory },
      { caption: 'Uncertain', model: BLAKE, story: BLAKE_STORY },
      { caption: 'Event, more', model: revolution, story: revolutionStory, props: { expanded: true } },
    ],
    [
      { caption: 'Place, more', model: osh, story: oshStory, props: { expanded: true } },
      { caption: 'Metonym, more', model: washington, story: washingtonStory, props: { expanded: true } },
      { caption: 'Very long name', model: long, story: reutersStory },
      { caption: 'Right-to-left name', model: arabic, story: oshStory },
    ],
    [
      { caption: 'Country, more', model: kyrgyzstan, story: kyrgyzstanStory, props: { expanded: true } },
      { caption: 'Person, more', model: PUTIN, story: PUTIN_STORY, props: { expanded: true } },
      { caption: 'Not in the reference data', model: unlinked, story: unlinkedStory },
    ],
    [
      { caption: 'Twelve offices', model: twelve, story: PUTIN_STORY },
      { caption: 'Twelve offices, more, pinned, limited in height', model: twelve, story: PUTIN_STORY, props: { expanded: true, pinned: true } },
      { caption: 'Compact, above the line, tab moved', model: osh, story: oshStory, props: { compact: true, side: 'above', tabX: 180 } },
      { caption: 'Sheet', model: OTUNBAYEVA, story: OTUNBAYEVA_STORY, props: { side: 'sheet' } },
      { caption: 'Opened from another card', model: reuters, story: { ...reutersStory, positions: [] }, props: { onBack: () => {} } },
    ],
  ];
}
