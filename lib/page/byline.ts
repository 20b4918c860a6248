import { authorNames, type LdNode } from './structured-data';
import { BYLINE_START } from './roles';

/** Longer lines are an author's biography. */
const MAX_LENGTH = 200;

const MONTH_OR_DAY = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tues|wednes|thurs|fri|satur|sun';
/** What follows the names in the same line: places to write to, dates, times, counts. No name has a digit in it. */
const AFTER_NAMES = new RegExp(`\\s*(?:[|•·\\n(]|\\S+@|\\b(?:updated|published|posted|last modified|follow|print|share|e-?mail)\\b|\\b(?:${MONTH_OR_DAY})\\p{Ll}*[.,]?\\s+(?:\\p{Lu}\\p{Ll}+[.,]?\\s+)?\\d|\\d).*$`, 'isu');

/** Who wrote the story, for the reader: the visible byline, else what the metadata says; null when nobody is named. */
export function articleByline(lines: readonly string[], node: LdNode | null, meta: ReadonlyMap<string, string>): string | null {
  const visible = lines.map(namesInByline).filter((line) => line !== '');
  const authors = authorNames(node?.['author']).filter((name) => !isAddress(name));
  const inMeta = META_NAMES.map((name) => meta.get(name) ?? '').find((name) => name !== '' && !isAddress(name));
  // Several lines may look like one ("Seattle Times business reporter"): metadata tells which has the name.
  return visible.find((line) => authors.some((name) => line.includes(name))) ?? visible[0] ?? (authors.join(', ') || inMeta || null);
}

const META_NAMES = ['author', 'byl', 'dc.creator', 'parsely-author', 'sailthru.author', 'article:author'];

/** Some pages give the author's page instead of a name. */
const isAddress = (name: string): boolean => /^https?:|^\/\/|^@/.test(name);

/** A small first letter, unless it begins a name: "am Sonntag", "updated", "staff". */
const NO_NAME = /^(?!(?:al|an|bin|da|de|del|den|der|di|dos|du|el|ibn|la|le|ten|ter|van|von)[ -])\p{Ll}/u;

/** The names in a byline, without "By" and what follows them; empty when the line holds none (a date, a button). */
export function namesInByline(line: string): string {
  const names = line.replace(BYLINE_START, '').replace(AFTER_NAMES, '').replace(/[\s,;:–—-]+$/, '').replace(/^by$/i, '').trim();
  return names.length <= MAX_LENGTH && /\p{L}{2}/u.test(names) && !NO_NAME.test(names) ? names : '';
}
