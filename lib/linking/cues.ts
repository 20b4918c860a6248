/** What stands around a mention: titles, appositions, prepositions, nouns of type, and the verb after it. */
import { isCapital, type Token } from '../text/token';
import { isTitleHead, isTitleJoiner, isTitleWord } from './titles';
import type { Mention } from './types';

/** No title in news is longer. */
const MAX_TITLE = 9;
const MAX_APPOSITION = 12;

/** What is asked for each candidate of a mention is found once for the mention. */
export function once<Value>(find: (mention: Mention) => Value): (mention: Mention) => Value {
  const found = new WeakMap<Mention, { value: Value }>();
  return (mention) => {
    const known = found.get(mention) ?? { value: find(mention) };
    found.set(mention, known);
    return known.value;
  };
}

const at = (mention: Mention, i: number): Token | undefined => mention.block.tokens[i];

/** Normalised words of the title right before a mention: ["assistant", "secretary", "of", "state"]; empty if none. */
export const titleBefore = once((mention): string[] => {
  const words: string[] = [];
  for (let i = mention.from; i > 0 && words.length < MAX_TITLE; i--) {
    if (at(mention, i)?.gap === 'break') break;
    const norm = at(mention, i - 1)?.norm ?? '';
    if (!isTitleWord(norm) && !(words.length > 0 && isTitleJoiner(norm)) && !isPartOfTitle(mention, i - 1)) break;
    words.unshift(norm);
  }
  while (words.length > 0 && isTitleJoiner(words[0] ?? '')) words.shift();
  return words.some(isTitleHead) ? words : [];
});

/** Whether the title of a mention stands right after another one: "Russian Prime Minister Putin", "Jordan’s King Abdullah". */
export function isTitledAfter(mention: Mention, before: Mention): boolean {
  const end = mention.from - titleBefore(mention).length;
  return before.to === end && at(mention, end)?.gap === 'space';
}

/** "Secretary of State": a word after "of" that is a title's object. */
const isPartOfTitle = (mention: Mention, i: number): boolean => at(mention, i)?.norm === 'state' && at(mention, i - 1)?.norm === 'of' && isTitleHead(at(mention, i - 2)?.norm ?? '');

/** With these, or with a title itself, an apposition begins: in "The spokeswoman, Dinah Okpara, shook her head" none follows. */
const INTRODUCERS = new Set('a an the his her their its who whose one then now once'.split(' '));

/** Words of the apposition after a mention: "Otunbayeva, head of the interim government, told" → head … government. */
export const appositionAfter = once((mention): string[] => {
  const first = at(mention, mention.to);
  const { text } = mention.block.block;
  const end = at(mention, mention.to - 1)?.end ?? 0;
  if (!first || first.gap !== 'break' || !/^['’]?s?,\s$/.test(text.slice(end, first.start)) || isCapital(first) || !(isTitleWord(first.norm) || INTRODUCERS.has(first.norm))) return [];
  const words: string[] = [];
  for (let i = mention.to; i < mention.block.tokens.length && words.length < MAX_APPOSITION; i++) {
    const token = at(mention, i);
    if (!token || (i > mention.to && token.gap === 'break')) break;
    words.push(token.norm);
  }
  return words.some(isTitleHead) ? words : [];
});

/** "Moon Jae-in, 61, a locksmith", "David Price (47)": the age that stands behind a name, in years. */
export const ageAfter = once((mention): number | null => {
  const { block: { block, tokens }, to } = mention;
  const match = /^(?:,\s(\d{1,2})(?=[,.;]|$)|\s\((\d{2})\))/.exec(block.text.slice(tokens[to - 1]?.end ?? 0, (tokens[to]?.end ?? 0) + 1));
  return match ? Number(match[1] ?? match[2]) : null;
});

/** What people do whom the news has met in the street. */
const HUMBLE = new RegExp(
  '\\b(plumber|clerk|barber|hairdresser|locksmith|tailor|farmer|teacher|student|pupil|driver|nurse|vendor|hawker|shopkeeper|shop owner|mechanic|baker|cook|chef|waiter|waitress|carpenter|welder|dentist|' +
  'tuner|retiree|pensioner|housewife|cleaner|builder|electrician|fisherman|boatman|resident|grocer|greengrocer|librarian|accountant|salesman|saleswoman|cobbler|butcher|guard|janitor|receptionist|postman|' +
  'labourer|laborer|worker|miner|trader|stallholder|guide|porter|gardener|neighbou?r|passenger|tourist|customer|bystander|witness|refugee|villager|commuter|caretaker|lorry driver|truck driver|landlord|locum|vet|optician|florist|curator|parish clerk|geologist|goalkeeper|painter and decorator|schoolboy|schoolgirl)\\b',
);
/** Titles of the ranks that those never had whom readers know by other offices. */
const HUMBLE_TITLES = new Set('nurse detective inspector constable sergeant sgt trooper officer pc corporal private pfc'.split(' '));
/** An apposition that readers get about somebody they may know: "a former general", "an opposition leader". */
const OF_THE_KNOWN = /\b(former|ex|longtime|leading|prominent|veteran|senior|top|key|nobel|close|staunch|fierce|one-time|opposition|leader|candidate|minister|president|senator|general|billionaire|democrat|republican|member|critic|ally|author|founder|descendant|legendary|famous|popular)\b/;

/**
 * How an introduction speaks against somebody whom readers know: "stranger" for "John Howard, 58, a plumber" and "a
 * clerk named Ion Iliescu", "indefinite" for any other "a …" that is not said of the famous.
 */
export const strangeIntroduction = once((mention): 'stranger' | 'indefinite' | null => {
  const { block: { block, tokens }, to } = mention;
  const before = wordsBefore(mention, 3);
  const last = before.at(-1)?.norm ?? '';
  if (/^(named|called)$/.test(last) || HUMBLE.test(last) || titleBefore(mention).some((word) => HUMBLE_TITLES.has(word))) return 'stranger';
  const after = block.text.slice(tokens[to - 1]?.end ?? 0).slice(0, 90);
  const role = /^(?:,\s\d{1,2})?,\san?\s([^,.;()“”"]+)/.exec(after)?.[1];
  if (HUMBLE.test(/^,\s(?:the|our|their|his|her)\s([^,.;()“”"]+)/.exec(after)?.[1] ?? '')) return 'stranger';
  if (role === undefined || !/^\p{Ll}/u.test(role) || OF_THE_KNOWN.test(role)) return null;
  return HUMBLE.test(role) ? 'stranger' : 'indefinite';
});

/** The words before a mention back to the last punctuation, nearest last. At most `count`. */
export function wordsBefore(mention: Mention, count: number): Token[] {
  const words: Token[] = [];
  for (let i = mention.from; i > 0 && words.length < count && at(mention, i)?.gap !== 'break'; i--) {
    const token = at(mention, i - 1);
    if (token) words.unshift(token);
  }
  return words;
}

/** The words after a mention up to the next punctuation. At most `count`. */
export function wordsAfter(mention: Mention, count: number): Token[] {
  const words: Token[] = [];
  for (let i = mention.to; i < mention.block.tokens.length && words.length < count && at(mention, i)?.gap !== 'break'; i++) {
    const token = at(mention, i);
    if (token) words.push(token);
  }
  return words;
}

const PREPOSITIONS = new Set('in at from to near outside around into across toward towards through via inside throughout leaving visiting'.split(' '));

/** Prepositions that people never stand behind. */
const PLACE_ONLY = new Set('in at near outside around into across inside throughout'.split(' '));
export const isPlacePreposition = (norm: string): boolean => PLACE_ONLY.has(norm);
/** "in Lima", where "to Lima" could be said of somebody. */
export const standsOnlyForPlace = (mention: Mention): boolean => isPlacePreposition(wordsBefore(mention, 1)[0]?.norm ?? '');

/** "in Osh", "from southern Osh". */
export const hasPlacePreposition = once((mention): boolean => {
  const [second, last] = [wordsBefore(mention, 2).at(-2), wordsBefore(mention, 1).at(-1)];
  if (last && PREPOSITIONS.has(last.norm)) return true;
  return last !== undefined && /^(north|south|east|west|northern|southern|eastern|western|central|downtown|nearby|the)$/.test(last.norm) && second !== undefined && (PREPOSITIONS.has(second.norm) || second.norm === 'of');
});

/** Classes of places that a noun beside a name can tell apart. */
export type PlaceClass = 'settlement' | 'unit' | 'water' | 'relief' | 'island' | 'country';

const DESIGNATORS: Record<PlaceClass, string> = {
  settlement: 'city town village capital suburb port hamlet resort neighborhood neighbourhood district',
  unit: 'region province county oblast state governorate prefecture department canton republic territory',
  water: 'river lake sea bay gulf strait canal ocean',
  relief: 'mountain mountains valley desert hills range peak volcano peninsula',
  island: 'island islands archipelago atoll',
  country: 'country nation',
};
const CLASS_OF_NOUN = new Map(Object.entries(DESIGNATORS).flatMap(([cls, nouns]) => nouns.split(' ').map((noun): [string, PlaceClass] => [noun, cls as PlaceClass])));

/** Whom a state, or a town, has: "New York Governor", "New York’s attorney general". */
const CLASS_OF_OFFICE = new Map<string, PlaceClass>([['governor', 'unit'], ['gov', 'unit'], ['attorney', 'unit'], ['legislature', 'unit'], ['mayor', 'settlement']]);

/** What a noun beside the mention says about it: "the city of Osh", "Osh province", "New York Governor". */
export const designatedClass = once((mention): PlaceClass | null => {
  const office = CLASS_OF_OFFICE.get(wordsAfter(mention, 1)[0]?.norm ?? '');
  if (office) return office;
  const [noun, of] = wordsBefore(mention, 2);
  if (of?.norm === 'of' && noun && noun.shape === 'lower') return CLASS_OF_NOUN.get(noun.norm) ?? null;
  const after = wordsAfter(mention, 1)[0];
  return after && after.shape === 'lower' && after.gap === 'space' && !at(mention, mention.to - 1)?.possessive ? (CLASS_OF_NOUN.get(after.norm) ?? null) : null;
});

const CLASS_OF_TYPE: [types: RegExp, cls: PlaceClass][] = [
  [/^(city|district)$/, 'settlement'], [/^(region|state|province|county)$/, 'unit'], [/^(sea|ocean|gulf|strait|lake|river|canal)$/, 'water'],
  [/^(mountain|mountain-range|volcano|desert|plain|valley|peninsula|cape)$/, 'relief'], [/^(island|islands)$/, 'island'],
  [/^(country|territory|historical-state|disputed-territory)$/, 'country'],
];
/** The class of a gazetteer type, or null for types that no noun tells apart. */
export const placeClass = (type: string): PlaceClass | null => CLASS_OF_TYPE.find(([types]) => types.test(type))?.[1] ?? null;
