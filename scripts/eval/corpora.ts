/** The texts that linking is measured on: public corpora beside the repository, where they are, and the project's own articles. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kind } from '../../lib/shared/kind';
import type { Day } from '../../lib/shared/partial-date';
import type { LinkInput, MentionRole } from '../../lib/linking/types';
import { splitParagraphs, type PlacedBlock } from '../../lib/text/paragraphs';
import { parseAnnotated } from './annotated';

export const SHARED_FOLDER = new URL('../../../shared/eval', import.meta.url).pathname;
const OWN = new URL('../../test/corpus', import.meta.url).pathname;

/** One annotated name. Which entity it is, is known by id, by Wikipedia title, by Wikidata id or by coordinates. */
export interface Gold {
  start: number;
  end: number;
  surface: string;
  kind: Kind | null;
  role?: MentionRole;
  id?: string;
  title?: string;
  wikidata?: string;
  lat?: number;
  lon?: number;
  /** An annotation inside another or one that the corpus calls optional: neither asked for nor held against a system. */
  optional?: boolean;
}

export interface GoldDocument {
  id: string;
  text: string;
  blocks: PlacedBlock[];
  date?: Day;
  host?: string;
  /** Only this stretch is annotated. */
  span?: [number, number];
  gold: Gold[];
}

/** A document as the linker takes it; without its date where stories without one are measured. */
export const inputOf = ({ blocks, date, host }: GoldDocument, withDate = true): LinkInput => ({ blocks, ...(withDate && date !== undefined && { date }), ...(host !== undefined && { host }) });

/** What a corpus annotates: everything; places alone; or a part, so that only links on annotated spans can be judged. */
export type Scope = 'all' | 'places' | 'part';

export interface Corpus {
  name: string;
  scope: Scope;
  /** Whether weights may be fitted on it. */
  tuning: boolean;
  documents: GoldDocument[];
}

const SHARED_CORPORA: { name: string; scope: Scope }[] = [
  { name: 'news-fair-dev', scope: 'part' },
  { name: 'ace2004', scope: 'part' },
  { name: 'aquaint', scope: 'part' },
  { name: 'reuters-128', scope: 'part' },
  { name: 'kore50', scope: 'all' },
  { name: 'oke-2016-eval', scope: 'part' },
  { name: 'geovirus', scope: 'places' },
  { name: 'tr-news-dev', scope: 'places' },
  { name: 'geowebnews-dev', scope: 'places' },
  { name: 'lgl-dev', scope: 'places' },
];

export function readCorpora(): Corpus[] {
  const shared = SHARED_CORPORA.filter(({ name }) => existsSync(join(SHARED_FOLDER, `${name}.jsonl`))).map(({ name, scope }): Corpus => ({ name, scope, tuning: name !== 'kore50', documents: readShared(name) }));
  return [...shared, ownCorpus('tuning'), ownCorpus('held-out')];
}

function ownCorpus(part: 'tuning' | 'held-out'): Corpus {
  const folder = join(OWN, part);
  const documents = readdirSync(folder).sort().map((file): GoldDocument => {
    const { date, blocks, text, annotations } = parseAnnotated(file, readFileSync(join(folder, file), 'utf8'));
    const gold = annotations.map(({ start, end, id, kind, role }): Gold => ({ start, end, surface: text.slice(start, end), kind, role, ...(id !== null && { id }) }));
    return { id: file.replace(/\.txt$/, ''), text, blocks, date, gold };
  });
  return { name: `own ${part}`, scope: 'all', tuning: part === 'tuning', documents };
}

interface SharedMention {
  start: number;
  end: number;
  surface: string;
  type: string | null;
  title?: string | null;
  qid?: string | null;
  lat?: number | null;
  lon?: number | null;
  optional?: boolean;
  nested?: boolean;
}

const KIND_OF: Record<string, Kind> = { PER: 'person', LOC: 'place', ORG: 'organisation' };

function readShared(name: string): GoldDocument[] {
  const lines = readFileSync(join(SHARED_FOLDER, `${name}.jsonl`), 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const { id, text, mentions, url, eval_span: span } = JSON.parse(line) as { id: string | number; text: string; mentions: SharedMention[]; url?: string; eval_span?: [number, number] };
    const host = url === undefined ? undefined : new URL(url).hostname;
    return { id: String(id), text, blocks: splitParagraphs(text), ...(host !== undefined && { host }), ...(span && { span }), gold: mentions.map(goldOf) };
  });
}

function goldOf({ start, end, surface, type, title, qid, lat, lon, optional, nested }: SharedMention): Gold {
  return {
    start, end, surface, kind: (type !== null && KIND_OF[type]) || null,
    ...(title && { title }), ...(qid && { wikidata: qid }), ...(typeof lat === 'number' && typeof lon === 'number' && { lat, lon }), ...((optional || nested) && { optional: true }),
  };
}
