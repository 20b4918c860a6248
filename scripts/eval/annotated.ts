/**
 * Annotated articles of the project's own: prose with every name marked as `[surface](target role?)`. A target is an
 * entity id, or `?person`, `?place`, … for a name that the dataset does not hold.
 */
import { KINDS, type Kind } from '../../lib/shared/kind';
import { parseDay, type Day } from '../../lib/shared/partial-date';
import type { Block } from '../../lib/text/block';
import type { MentionRole } from '../../lib/linking/types';

export interface Annotation {
  /** UTF-16 code units into the whole text, end exclusive. */
  start: number;
  end: number;
  /** Entity id; null for a name that the dataset does not hold. */
  id: string | null;
  kind: Kind | null;
  role: MentionRole;
}

export interface AnnotatedArticle {
  date: Day;
  style: string;
  region: string;
  /** Headline and paragraphs; `offset` is where each starts in `text`. */
  blocks: (Block & { offset: number })[];
  /** The blocks, separated by blank lines, without the markup. */
  text: string;
  annotations: Annotation[];
}

const MARKUP = /\[([^\]]+)\]\(([^)\s]+)(?: ([a-z]+))?\)/g;
const ROLES = new Set<string>(['text', 'byline', 'dateline', 'metonym', 'demonym'] satisfies MentionRole[]);

/** Throws with the file's name where the header is incomplete or a target is neither an id nor a kind. */
export function parseAnnotated(file: string, source: string): AnnotatedArticle {
  const [head = '', ...paragraphs] = source.trim().split(/\n{2,}/);
  const header = new Map(head.split('\n').map((line): [string, string] => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]));
  const field = (name: string): string => header.get(name) ?? fail(file, `no ${name} in the header`);
  const article: AnnotatedArticle = { date: parseDay(field('date')) ?? fail(file, 'date: expected YYYY-MM-DD'), style: field('style'), region: field('region'), blocks: [], text: '', annotations: [] };
  for (const [i, marked] of [field('title'), ...paragraphs].entries()) append(article, i === 0 ? 'headline' : 'paragraph', marked, file);
  return article;
}

function append(article: AnnotatedArticle, role: Block['role'], marked: string, file: string): void {
  if (article.text !== '') article.text += '\n\n';
  const offset = article.text.length;
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(MARKUP)) {
    const [all, surface = '', target = '', use = 'text'] = match;
    text += marked.slice(from, match.index);
    article.annotations.push({ start: offset + text.length, end: offset + text.length + surface.length, ...targetOf(target, file), role: roleOf(use, all, file) });
    text += surface;
    from = match.index + all.length;
  }
  text += marked.slice(from);
  article.text += text;
  article.blocks.push({ role, text, offset });
}

function targetOf(target: string, file: string): { id: string | null; kind: Kind | null } {
  if (!target.startsWith('?')) return { id: target, kind: null };
  return { id: null, kind: KINDS.find((kind) => kind === target.slice(1)) ?? fail(file, `no kind: ${target}`) };
}

const roleOf = (use: string, where: string, file: string): MentionRole => (ROLES.has(use) ? (use as MentionRole) : fail(file, `no role: ${where}`));

function fail(file: string, message: string): never {
  throw new Error(`${file}: ${message}`);
}
