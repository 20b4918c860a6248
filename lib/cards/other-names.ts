/** What else something is called, for a row of the card: names, not what only helps to find them on a page. */
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { EntityIndex } from '../gazetteer/ids';

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
  return few(gazetteer.facts(entity, 'alias').map(({ text }) => text).filter((text) => isOwn(text) && !told.some((name) => isNumberOf(name, text))));
}

/** Other spellings of a person's name. */
export const spellings = (gazetteer: Gazetteer, person: EntityIndex): string => few(gazetteer.facts(person, 'alias').map(({ text }) => text).filter(isName));

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
