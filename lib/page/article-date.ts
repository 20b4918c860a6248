import type { Day } from '../shared/partial-date';
import type { ArticleDate, DateSource } from './article';
import { dayAfter, dayInYear, dayOfUrl, findDay, monthOfUrl, readDay } from './days';
import { Sorter } from './skip';
import type { Steps } from './slices';
import { strings, type LdNode } from './structured-data';

/** Where to look for the publication date. */
export interface DateEvidence {
  document: Document;
  url: string;
  /** The page's own article in JSON-LD, never a related story's. */
  node: LdNode | null;
  meta: ReadonlyMap<string, string>;
  /** Element of the story and of its headline; both null when the page has none. */
  root: Element | null;
  headline: Element | null;
  /** Short texts around the headline and before the first paragraphs, nearest first. */
  lines: readonly string[];
  /** Short texts elsewhere on the page, which may say when it was published. */
  farLines: readonly string[];
  /** The first paragraph, which may begin with a dateline. */
  firstParagraph: string;
  now: Date;
}

/** Publishers east of the reader may be a day ahead, and some date tomorrow's paper. */
const MAX_DAYS_AHEAD = 2;
/** The first weekly newspaper: what is older is a placeholder like 0001-01-01. */
const FIRST_DAY = '1605-01-01';

/** The day of publication and where it was found: what is made for machines first, what is only inferred last. A place at a step. */
export function* articleDate(evidence: DateEvidence): Steps<ArticleDate | null> {
  const latest = dayAfter(evidence.now, MAX_DAYS_AHEAD);
  const isPossible = (day: Day | null): day is Day => day !== null && day >= FIRST_DAY && day <= latest;
  for (const [source, days] of FINDERS) {
    const value = days(evidence).find(isPossible);
    if (value) return { value, source };
    yield;
  }
  return null;
}

type Finder = (evidence: DateEvidence) => (Day | null)[];

const FINDERS: readonly (readonly [DateSource, Finder])[] = [
  ['structured-data', ({ node }) => ['datePublished', 'dateCreated'].flatMap((name) => strings(node?.[name])).map(readDay)],
  ['meta', ({ meta, document }) => [...META_NAMES.map((name) => readDay(meta.get(name) ?? '')), ...hiddenMicrodata(document)]],
  ['time-element', timeElements],
  ['url', ({ url }) => [dayOfUrl(url)]],
  ['text', ({ lines, farLines }) => [...dayOfLines(lines), dayOfFarLines(farLines)]],
  ['dateline', ({ firstParagraph, url }) => [dayOfDateline(firstParagraph, url)]],
  // Better than nothing, and shown to the reader; metadata's modification dates change whenever a page is rebuilt.
  ['time-element', ({ document }) => [onlyDay(document.querySelectorAll('[itemprop~="dateModified"]:not(meta)'))]],
];

/** The day that all of some elements state; null when they disagree. */
function onlyDay(elements: NodeListOf<Element>): Day | null {
  const days = new Set(Array.from(elements, (element) => readDay(element.getAttribute('content') ?? element.getAttribute('datetime') ?? '') ?? findDay(element.textContent ?? '')));
  const [day = null] = days;
  return days.size === 1 ? day : null;
}

/** Names of publication dates seen on news pages; modification dates are left out on purpose. */
const META_NAMES = [
  'article:published_time', 'og:article:published_time', 'article:published', 'datepublished', 'parsely-pub-date', 'sailthru.date',
  'cxenseparse:recs:publishtime', 'cxenseparse:publishtime', 'publish-date', 'publishdate', 'publish_date', 'publication_date',
  'pubdate', 'pub_date', 'originalpublicationdate', 'dc.date.issued', 'dcterms.issued', 'dcterms.created', 'dc.date.created', 'dc.date',
  'article_date_original', 'datecreated', 'date',
];

/** `<meta itemprop="datePublished">` is read with the other metas; other elements may carry the day in `content`. */
const hiddenMicrodata = (document: Document): (Day | null)[] =>
  Array.from(document.querySelectorAll('[itemprop~="datePublished"][content]:not(meta)'), (element) => readDay(element.getAttribute('content') ?? ''));

/** Words that say a date is not the one of publication. */
const UPDATED = /updated?\b|modified|last edited|aktualisiert|mis à jour|actualizado|atualizado/i;
const PUBLISHED = /publi|posted|first|created|veröffentlicht/i;

/** `<time>` of the story itself, those that say "published" first; related stories and comments have times of their own. */
function timeElements({ document, root, headline }: DateEvidence): (Day | null)[] {
  const scope = commonAncestor(root, headline) ?? document.body;
  const times = Array.from(scope.querySelectorAll('time, [itemprop~="datePublished"]')).filter((time) => isOfStory(time, scope));
  const rank = (time: Element): number => {
    const said = `${time.getAttribute('itemprop') ?? ''} ${time.className} ${time.parentElement?.textContent?.slice(0, 60) ?? ''}`;
    if (time.hasAttribute('pubdate') || /datePublished/.test(said)) return 0;
    return UPDATED.test(said) && !PUBLISHED.test(said) ? 2 : 1;
  };
  const ranked = times.map((time) => ({ time, rank: rank(time) })).filter(({ rank: r }) => r < 2);
  return ranked.sort((a, b) => a.rank - b.rank).map(({ time }) => readDay(time.getAttribute('datetime') ?? '') ?? findDay(time.textContent ?? ''));
}

function isOfStory(time: Element, scope: Element): boolean {
  const sorter = new Sorter();
  for (let element: Element | null = time; element && element !== scope; element = element.parentElement) {
    if (sorter.partOf(element) !== 'read' || sorter.looksLikeSurroundings(element)) return false;
    // A further <article> inside the story's own is a teaser or a comment; the one with the headline is the story's.
    if (element.localName === 'article' && !element.querySelector('h1')) return false;
  }
  return true;
}

function commonAncestor(a: Element | null, b: Element | null): Element | null {
  let element = a ?? b;
  while (element && b && !element.contains(b)) element = element.parentElement;
  return element;
}

/**
 * Lines that say "published" first, then plain ones. A line that only says "updated" comes last of all: it is the date
 * the reader sees on the page, and stories are rarely updated after their day.
 */
function dayOfLines(lines: readonly string[]): (Day | null)[] {
  const published = lines.filter((line) => PUBLISHED.test(line)).map((line) => findDay(line.slice(line.search(PUBLISHED))));
  const [updated, plain] = [lines.filter((line) => UPDATED.test(line)), lines.filter((line) => !UPDATED.test(line))];
  return [...published, ...plain.map(findDay), ...updated.map(findDay)];
}

/** Far from the headline a date is believed only when its line begins with "published" and no other line disagrees. */
function dayOfFarLines(lines: readonly string[]): Day | null {
  const days = new Set(lines.filter((line) => line.search(PUBLISHED) === 0).flatMap((line) => findDay(line) ?? []));
  const [day = null] = days;
  return days.size === 1 ? day : null;
}

/** "BISHKEK, April 15 (Reuters) –": a dateline has no year; it is taken from the address, never guessed. */
const DATELINE = /^[\p{Lu}][\p{L}\s.,'’/-]{1,60}?[,(]?\s*\b(?:\p{Lu}\p{Ll}{2,8}\.?\s+\d{1,2})\b.{0,30}?(?:\(|[-–—])/u;

function dayOfDateline(paragraph: string, url: string): Day | null {
  const [dateline] = DATELINE.exec(paragraph) ?? [];
  const stated = monthOfUrl(url);
  const day = dateline && stated ? dayInYear(dateline, stated.year) : null;
  return day && stated?.month && day.slice(5, 7) !== stated.month ? null : day;
}
