/**
 * A gazetteer of a few dozen entities, written out here, to test each step of linking and every rule of a card by
 * itself. Names are real so that tests read well; facts are cut down to what tests need, and some are made up.
 */
import { ALIAS_FLAGS, CANDIDATE_FLAGS, FACT_FLAGS, TOKEN_FLAGS, type Property } from '../../lib/gazetteer/format';
import { Gazetteer } from '../../lib/gazetteer/gazetteer';
import type { EntityIndex } from '../../lib/gazetteer/ids';
import { writeGazetteer, type AliasInput, type EntityInput, type FactInput } from '../../lib/gazetteer/writer';
import { defined } from '../../lib/shared/assert';
import { parsePartialDate } from '../../lib/shared/partial-date';
import type { Kind } from '../../lib/shared/kind';
import { tokenize } from '../../lib/text/tokenize';
import { OFFICES, ORGANISATIONS_AND_EVENTS, PEOPLE, PLACES } from './small-gazetteer-records';

/** Index into `ROLES`. */
export const ROLES = ['head-of-state', 'head-of-government', 'minister', 'organisation-head', 'other', 'leader', 'party-leader', 'central-banker'];
/** Last day the small gazetteer is sure of. */
export const AS_OF = '2025-06-30';

/** How an entity is written down here. A name may carry flags: "Bakiyev/surname". */
export interface SmallRecord {
  id: string;
  name: string;
  kind: Kind | 'office';
  type?: string;
  /** Besides the name: "Bakiyev/surname", "Kyrgyz/demonym", "US/capitals", "the Fund/shortName". */
  names?: string[];
  country?: string;
  at?: [lat: number, lon: number];
  population?: number;
  region?: string;
  /** Frequency in news; default 100. */
  weight?: number;
  /** "property: value", with dates as "from … to …" and flags in brackets: see `readFact`. */
  facts?: string[];
}

const NAME_FLAGS: Record<string, number> = {
  surname: CANDIDATE_FLAGS.surname, needsContext: CANDIDATE_FLAGS.needsContext, capitals: CANDIDATE_FLAGS.capitals, demonym: CANDIDATE_FLAGS.demonym, shortName: CANDIDATE_FLAGS.shortName,
};

/** Words that are something besides a name. */
const ORDINARY_ALIASES = new Set(['reading', 'nice', 'may', 'it']);
const PERSONAL_ALIASES = new Set(['paris', 'chad', 'georgia', 'jordan']);
const WORDS: [words: string, flags: number][] = [
  ['robert roza vladimir barack conor guy ravshan otabek', TOKEN_FLAGS.given],
  ['paris maria hillary angela', TOKEN_FLAGS.given | TOKEN_FLAGS.female],
  ['george bill john chad jordan', TOKEN_FLAGS.given | TOKEN_FLAGS.male],
  ['hilton smith blake bush clinton sweeney golovnina woodward', TOKEN_FLAGS.family],
  ['king bell', TOKEN_FLAGS.family | TOKEN_FLAGS.ordinary],
  ['kim', TOKEN_FLAGS.familyFirst],
  ['but reading nice may say keep base protest rule police opposition big power ministry local new', TOKEN_FLAGS.ordinary],
];

/** Everything in `small-gazetteer-records.ts`, and what a test adds. */
export function smallGazetteer(more: SmallRecord[] = []): Gazetteer {
  const records = [...PLACES, ...ORGANISATIONS_AND_EVENTS, ...OFFICES, ...PEOPLE, ...more];
  const bytes = writeGazetteer({
    meta: { asOf: AS_OF, inputs: 'small', roles: ROLES, homes: {}, sources: [] },
    entities: records.map(toEntity),
    aliases: toAliases(records),
    words: new Map(WORDS.flatMap(([words, flags]) => words.split(' ').map((word): [string, number] => [word, flags]))),
    outlines: new Uint8Array(),
  });
  const opened = Gazetteer.from(bytes.buffer);
  if (!opened.ok) throw new Error(opened.error.message);
  return opened.value;
}

/** The row of an id; throws when there is none. */
export const row = (gazetteer: Gazetteer, id: string): EntityIndex => defined(gazetteer.find(id), id);

function toEntity({ id, name, kind, type = '', country, at, population, region, weight = 100, facts = [] }: SmallRecord): EntityInput {
  return {
    id, name, kind, type, weight, facts: facts.map(readFact),
    ...(country !== undefined && { country }),
    ...(at && { lat: at[0], lon: at[1] }),
    ...(population !== undefined && { population }),
    ...(region !== undefined && { admin1: region }),
  };
}

const NUMBERS = new Set<Property>(['the', 'gender', 'role', 'term', 'area', 'population-year', 'members', 'ongoing']);
const DATES = new Set<Property>(['born', 'died', 'start', 'end', 'flag-since']);
const TEXTS = new Set<Property>(['alias', 'native', 'former-name', 'description', 'wikipedia', 'surname', 'title', 'label', 'capital-note', 'language', 'currency', 'demonym', 'dispute']);

/** "holds: president-of-russia from 2000-05-07 to 2008-05-07 [acting]". */
function readFact(written: string): FactInput {
  const match = /^([\w-]+): (.*?)(?: from ([\d-]+))?(?: to ([\d-]+))?(?: \[(.+)\])?$/.exec(written);
  if (!match) throw new Error(`No fact: ${written}`);
  const [, name = '', value = '', from, to, flags = ''] = match;
  const property = name as Property;
  const fact: FactInput = { property, start: dateOf(from), end: dateOf(to), flags: flags.split(' ').reduce((sum, flag) => sum | (FACT_FLAGS[flag as keyof typeof FACT_FLAGS] ?? 0), 0) };
  if (DATES.has(property)) return { ...fact, start: dateOf(value) };
  if (NUMBERS.has(property)) return { ...fact, number: property === 'role' ? ROLES.indexOf(value) : Number(value) };
  if (TEXTS.has(property)) return { ...fact, text: value };
  return value === 'nobody' ? fact : { ...fact, entity: value };
}

const dateOf = (written: string | undefined): number => (written === undefined ? 0 : defined(parsePartialDate(written), `date ${written}`));

function toAliases(records: SmallRecord[]): AliasInput[] {
  const byKey = new Map<string, { tokens: string[]; uses: { entity: string; flags: number; weight: number }[] }>();
  for (const { id, name, kind, names = [], weight = 100 } of records) {
    if (kind === 'office') continue;
    for (const written of [name, ...names]) {
      const [text = '', flag = ''] = written.split('/');
      const tokens = tokenize(text).map(({ norm }) => norm);
      const entry = byKey.get(tokens.join(' ')) ?? { tokens, uses: [] };
      byKey.set(tokens.join(' '), entry);
      entry.uses.push({ entity: id, flags: NAME_FLAGS[flag] ?? 0, weight });
    }
  }
  return [...byKey].map(([key, { tokens, uses }]) => {
    const total = uses.reduce((sum, { weight }) => sum + weight, 0);
    return {
      tokens,
      flags: (ORDINARY_ALIASES.has(key) ? ALIAS_FLAGS.ordinary : 0) | (PERSONAL_ALIASES.has(key) ? ALIAS_FLAGS.personal : 0),
      candidates: uses.map(({ entity, flags, weight }) => ({ entity, flags, prior: weight / total })),
    };
  });
}
