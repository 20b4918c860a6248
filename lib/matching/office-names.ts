/** Offices by the names people give them. No name on a page links to an office, so the trie does not hold these. */
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { EntityIndex } from '../gazetteer/ids';
import { tokenize } from '../text/tokenize';

/** The offices called so: "Prime Minister of Italy", "Italian prime minister", "U.S. Secretary of State", "Taoiseach". */
export function lookupOffice(name: string, gazetteer: Gazetteer): EntityIndex[] {
  const wanted = keyOf(name);
  const found: EntityIndex[] = [];
  for (let row = 0; row < gazetteer.entityCount; row++) {
    const office = row as EntityIndex;
    if (gazetteer.rowKind(office) === 'office' && namesOf(office, gazetteer).some((written) => keyOf(written) === wanted)) found.push(office);
  }
  return found;
}

function namesOf(office: EntityIndex, gazetteer: Gazetteer): string[] {
  const texts = (entity: EntityIndex, property: 'title' | 'alias' | 'demonym'): string[] => gazetteer.facts(entity, property).map(({ text }) => text);
  const of = gazetteer.facts(office, 'of')[0]?.entity ?? null;
  const titles = [...texts(office, 'title'), ...texts(office, 'alias')];
  if (of === null) return [gazetteer.name(office), ...titles];
  const bodies = [gazetteer.name(of), ...texts(of, 'alias')];
  return [gazetteer.name(office), ...texts(office, 'alias'), ...titles.flatMap((title) => [...bodies.flatMap((body) => [`${title} of ${body}`, `${body} ${title}`]), ...texts(of, 'demonym').map((demonym) => `${demonym} ${title}`)])];
}

/** Capitals, accents, hyphens and articles make no difference. */
const keyOf = (name: string): string => tokenize(name).map(({ norm }) => norm).filter((word) => word !== 'the').join(' ');
