/** Offices by the names people give them. No name on a page links to an office, so the trie does not hold these. */
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { EntityIndex } from '../gazetteer/ids';
import { tokenize } from '../text/tokenize';

/** What a role is called when nobody thinks of the title: "head of state of Nigeria". Others have no such name. */
const ROLE_NAMES: Record<string, string> = { 'head-of-state': 'head of state', 'head-of-government': 'head of government' };

/** How well a name fits an office: the first of these that holds. */
const FITS = ['name', 'alias', 'title', 'role', 'labelled', 'bare'] as const;

export interface NamedOffice {
  office: EntityIndex;
  /** `name`: its own; `alias`: as news also calls it; `title`, `role`: title or role with the body; `labelled`: the same, though it has a label of its own; `bare`: the title alone, which no other office has. */
  fit: (typeof FITS)[number];
}

/** The offices called so, best first: "Prime Minister of Italy", "Italian prime minister", "head of state of Nigeria", "Taoiseach". */
export function lookupOffice(name: string, gazetteer: Gazetteer): NamedOffice[] {
  const wanted = keyOf(name);
  const found: NamedOffice[] = [];
  for (let row = 0; row < gazetteer.entityCount; row++) {
    const office = row as EntityIndex;
    if (gazetteer.rowKind(office) !== 'office') continue;
    const names = namesOf(office, gazetteer);
    const fit = FITS.find((way) => names[way].some((written) => keyOf(written) === wanted));
    if (fit !== undefined) found.push({ office, fit });
  }
  const bare = found.filter(({ fit }) => fit === 'bare');
  return found.filter(({ fit }) => fit !== 'bare' || bare.length === 1).sort((a, b) => FITS.indexOf(a.fit) - FITS.indexOf(b.fit));
}

function namesOf(office: EntityIndex, gazetteer: Gazetteer): Record<(typeof FITS)[number], string[]> {
  const texts = (entity: EntityIndex, property: 'title' | 'alias' | 'demonym'): string[] => gazetteer.facts(entity, property).map(({ text }) => text);
  const of = gazetteer.facts(office, 'of')[0]?.entity ?? null;
  const aliases = texts(office, 'alias');
  const withBody = (titles: string[]): string[] => {
    if (of === null) return titles;
    const bodies = [gazetteer.name(of), ...texts(of, 'alias')];
    return titles.flatMap((title) => [...bodies.flatMap((body) => [`${title} of ${body}`, `${body} ${title}`]), ...texts(of, 'demonym').map((demonym) => `${demonym} ${title}`)]);
  };
  const isLabelled = gazetteer.facts(office, 'label').length > 0;
  const bare = texts(office, 'title');
  const titled = withBody([...bare, ...aliases]);
  const role = ROLE_NAMES[gazetteer.meta.roles[gazetteer.facts(office, 'role')[0]?.number ?? -1] ?? ''];
  return { name: [gazetteer.name(office)], alias: aliases, title: isLabelled ? [] : titled, role: role === undefined ? [] : withBody([role]), labelled: isLabelled ? titled : [], bare };
}

/** Capitals, accents, hyphens and articles make no difference. */
const keyOf = (name: string): string => tokenize(name).map(({ norm }) => norm).filter((word) => word !== 'the').join(' ');
