import { authorNames, type LdNode } from './structured-data';
import { BYLINE_START } from './roles';

/** Longer lines are an author's biography. */
const MAX_LENGTH = 200;

/** What follows the names in the same line: times, places to follow, dates. */
const AFTER_NAMES = /\s*(?:[|•·]|\b(?:updated|published|posted|last modified|follow)\b|\b\d{1,2}:\d\d\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\bon \p{Lu}).*$/isu;

/** Who wrote the story, for the reader: the visible byline, else what the metadata says; null when nobody is named. */
export function articleByline(lines: readonly string[], node: LdNode | null, meta: ReadonlyMap<string, string>): string | null {
  const visible = lines.map(namesOfLine).find((line) => line !== '');
  const stated = authorNames(node?.['author']).filter((name) => !isAddress(name)).join(', ');
  const inMeta = META_NAMES.map((name) => meta.get(name) ?? '').find((name) => name !== '' && !isAddress(name));
  return visible || stated || inMeta || null;
}

const META_NAMES = ['author', 'byl', 'dc.creator', 'parsely-author', 'sailthru.author', 'article:author'];

/** Some pages give the author's page instead of a name. */
const isAddress = (name: string): boolean => /^https?:|^\/\/|^@/.test(name);

function namesOfLine(line: string): string {
  const names = line.replace(/\s+/g, ' ').replace(BYLINE_START, '').replace(AFTER_NAMES, '').replace(/[\s,;:–—-]+$/, '');
  return names.length <= MAX_LENGTH && /\p{L}{2}/u.test(names) ? names : '';
}
