/** What an acronym stands for, or the acronym of a full name, from the names an entity has. */
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { EntityIndex } from '../gazetteer/ids';

/** Words that acronyms skip: "Organization for Security and Co-operation in Europe". */
const SKIPPED = /^(of|for|the|and|in|on|to|de|des|du|la|le)$/i;
const ACRONYM = /^\p{Lu}{2,6}$/u;

/** The counterpart of the entity's name; undefined where no alias spells it out letter by letter. */
export function acronymOf(gazetteer: Gazetteer, entity: EntityIndex): string | undefined {
  const name = gazetteer.name(entity);
  const aliases = gazetteer.facts(entity, 'alias').map(({ text }) => text);
  return ACRONYM.test(name) ? aliases.find((alias) => initialsOf(alias) === name) : aliases.find((alias) => ACRONYM.test(alias) && alias === initialsOf(name));
}

const initialsOf = (name: string): string => {
  const words = name.split(/[\s-]+/).filter((word) => !SKIPPED.test(word));
  // "Co-operation" is one word of the acronym, "Asia-Pacific" two: parts in lower case do not count.
  return words.map((word) => word.charAt(0)).filter((letter) => letter !== letter.toLowerCase()).join('');
};
