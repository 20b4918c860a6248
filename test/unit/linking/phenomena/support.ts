/** Tables of sentences and what a reader takes their names for, judged over the real dataset. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Gazetteer } from '../../../../lib/gazetteer/gazetteer';
import type { LinkedMention } from '../../../../lib/linking/types';
import { openGazetteer } from '../../../../scripts/cli/open-gazetteer';
import { linkFully, outcome } from '../support';

/** Building the dataset first takes long. */
const BUILD_MS = 240_000;

/**
 * A day, or "" for none; a story; what its names are. In the story `|` separates paragraphs and a first one that begins
 * with `# ` is the headline. An expectation is "surface = what", or "surface = what; what" for each mention of it:
 *
 * - `hamid-karzai`: linked to this id; `in maine`: to a place in this first-level unit or country code
 * - `for government-of-russia`: a metonym of it; `adjective of france`: a demonym
 * - `name ali hassan`: a person or place known from the story alone
 * - `nothing`: no mention at all; `nobody`: linked to nothing, though it may be a name; `not paris`: anything but this
 * - `perhaps georgia`: at least the best guess, whether linked or marked as uncertain
 */
export type Sentence = [date: string, story: string, ...expected: string[]];

let gazetteer: Gazetteer;

/** The dataset as it is built. To be called once in a test file; the gazetteer is there when its tests run. */
export function withRealDataset(): () => Gazetteer {
  beforeAll(async () => {
    gazetteer = await openGazetteer();
  }, BUILD_MS);
  return () => gazetteer;
}

/** A table of sentences under one heading. */
export function sentences(about: string, rows: Sentence[]): void {
  describe(about, () => {
    it.each(rows)('%s “%s”', (date, story, ...expected) => {
      const wrong = misreadings(date, story, expected);
      expect(wrong, wrong.join('\n')).toEqual([]);
    });
  });
}

/** What came out otherwise than expected. */
function misreadings(date: string, story: string, expected: string[]): string[] {
  const parts = story.split('|').map((part) => part.trim());
  const headline = parts[0]?.startsWith('# ') ? parts.shift()?.slice(2) : undefined;
  const { mentions } = linkFully({ text: parts, ...(headline !== undefined && { headline }), ...(date !== '' && { date }) }, gazetteer);
  return expected.flatMap((line) => {
    const [surface = '', whats = ''] = line.split(' = ');
    if (!story.includes(surface)) return [`the story has no “${surface}”`];
    const found = mentions.filter((mention) => mention.surface === surface);
    return fits(found, whats.split('; ')) ? [] : [`${line}, but found ${found.map(said).join('; ') || `nothing of that name among ${mentions.map((mention) => `${mention.surface} (${said(mention)})`).join(', ')}`}`];
  });
}

function fits(found: LinkedMention[], whats: string[]): boolean {
  const [first = ''] = whats;
  if (whats.length > 1) return found.length === whats.length && found.every((mention, i) => is(mention, whats[i] ?? ''));
  if (first === 'nothing') return found.length === 0;
  if (first === 'nobody') return found.every(({ entity, alternatives }) => entity === null && alternatives.length === 0);
  if (first.startsWith('not ')) return found.every((mention) => mention.entity?.id !== first.slice(4) && mention.alternatives[0]?.id !== first.slice(4));
  return found.length > 0 && found.every((mention) => is(mention, first));
}

function is(mention: LinkedMention, what: string): boolean {
  const { entity, alternatives, role, standsFor, unlinkedName } = mention;
  const [word = '', ...rest] = what.split(' ');
  const name = rest.join(' ');
  switch (word) {
    case 'in': return entity !== null && isIn(known(entity.id), name);
    case 'for': return role === 'metonym' && standsFor?.id === known(name);
    case 'adjective': return role === 'demonym' && entity?.id === known(name.replace('of ', ''));
    case 'name': return unlinkedName === name;
    case 'perhaps': return (entity ?? alternatives[0])?.id === known(name);
    case 'nobody': return entity === null && alternatives.length === 0;
    default: return entity?.id === known(what) && role !== 'metonym';
  }
}

/** The same id, if the dataset has it: a test that expects another is wrong. */
function known(id: string): string {
  if (gazetteer.find(id) === null) throw new Error(`The dataset has no ${id}`);
  return id;
}

function isIn(id: string, unit: string): boolean {
  const place = gazetteer.find(id);
  if (place === null) return false;
  const state = gazetteer.admin(place, 1);
  return gazetteer.countryCode(place) === unit || (state !== null && gazetteer.id(state) === unit);
}

const said = (mention: LinkedMention): string => `${mention.role === 'metonym' ? `for ${mention.standsFor?.id ?? ''}` : outcome(mention)} ${mention.score.toFixed(2)}`;
