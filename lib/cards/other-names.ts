/** What else something is called, for a row of the card: names, not what only helps to find them on a page. */
import { FACT_FLAGS } from '../gazetteer/format';
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { EntityIndex } from '../gazetteer/ids';
import type { PartialDate } from '../shared/partial-date';
import { nameOn } from './names-on';

/** A row that is read, not a list of all spellings. */
const MOST_NAMES = 4;
const MOST_CHARACTERS = 120;

/** Words that are small inside names: "Bank of England", "Union des Forces". */
const SMALL_WORDS = /^(of|the|and|for|in|on|at|to|with|d[eiu]|des|de[lr]|das|dos|la|le|les|el|al|an|y|e|et|und|von|van|zu|bin|ibn|wa|i|ng|na|do|da|per)$/;

/** Names besides the ones to leave out, as one text; empty for none. */
export function otherNames(gazetteer: Gazetteer, entity: EntityIndex, leftOut: readonly string[] = []): string {
  const told = [gazetteer.name(entity), ...leftOut, ...gazetteer.facts(entity, 'former-name').map(({ text }) => text)];
  // Events are named by ordinary words, too: "Syrian civil war".
  const isOwn = gazetteer.rowKind(entity) === 'event' ? startsAsName : isName;
  return few(aliases(gazetteer, entity).filter((text) => isOwn(text) && !told.some((name) => isNumberOf(name, text))));
}

/** What cards may tell of its aliases: not "oil cartel", which only finds it on a page. */
const aliases = (gazetteer: Gazetteer, entity: EntityIndex): string[] =>
  gazetteer.facts(entity, 'alias').filter(({ flags }) => !(flags & FACT_FLAGS.matchOnly)).map(({ text }) => text);

/** What makes a title of a name, or one of many of the name: "King Abdullah", "Kirill I". */
const REGAL = /^(king|queen|emperor|empress|pope|patriarch|sultan|emir|shah|[ivx]+)$/;

/** Other spellings of the name that a person had on the day; none that is by an office to come, "Duke of Sussex". */
export function spellings(gazetteer: Gazetteer, person: EntityIndex, day: PartialDate | null, later: readonly string[]): string {
  const name = nameOn(gazetteer, person, day);
  const others = [gazetteer.name(person), ...gazetteer.facts(person, 'former-name').map(({ text }) => text)].filter((other) => other !== name);
  return few(aliases(gazetteer, person).filter((text) => isName(text) && text !== name && !later.some((office) => text.includes(office)) && (others.length === 0 || isOfItsTime(text, name, others, name === gazetteer.name(person)))));
}

/**
 * Aliases have no dates. Of somebody whose name changed, one goes with the name that it shares a word with, unless it
 * has one that only another name has, or a ruler's title that the name lacks: "King Charles" is no spelling of "Prince Charles".
 */
function isOfItsTime(alias: string, name: string, others: readonly string[], isPresent: boolean): boolean {
  const own = wordsOf(name);
  const foreign = others.flatMap(wordsOf).filter((word) => !own.includes(word));
  const isForeign = (word: string): boolean => foreign.includes(word) || (!isPresent && REGAL.test(word) && !own.includes(word));
  const words = wordsOf(alias);
  return words.some((word) => own.includes(word)) && !words.some(isForeign);
}

const wordsOf = (name: string): string[] => name.normalize('NFD').replace(/[^\p{L}\s-]/gu, '').split(/\s+/).filter((word) => !SMALL_WORDS.test(word)).map((word) => word.toLowerCase());

/** "oil cartel", "American capital": a word in small letters makes a description of a name. */
const isName = (text: string): boolean => text.split(/[\s-]+/).every((word) => word !== word.toLowerCase() || !/\p{Ll}/u.test(word) || SMALL_WORDS.test(word.replace(/['’].*$/, '')) || /^[dl]['’]/.test(word));

const startsAsName = (text: string): boolean => /^[\p{Lu}\d]/u.test(text) && !/^\p{Lu}\p{L}+['’]s /u.test(text);

/** The name itself, or its singular or plural: "Kumyk" beside "Kumyks". */
const isNumberOf = (name: string, text: string): boolean => text === name || `${text}s` === name || text === `${name}s`;

/** As many as a row has room for, the first in any case; one of those that differ in dots alone. */
function few(names: readonly string[]): string {
  const told: string[] = [];
  const bare = (name: string): string => name.replaceAll('.', '');
  for (const name of names) {
    if (told.length === MOST_NAMES || told.some((other) => bare(other) === bare(name))) continue;
    if (told.length === 0 || [...told, name].join(', ').length <= MOST_CHARACTERS) told.push(name);
  }
  return told.join(', ');
}
