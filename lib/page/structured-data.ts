/**
 * What the page says about itself in JSON-LD, read leniently: publishers write arrays, graphs, nested entities, comment
 * marks around the script and raw line breaks inside strings.
 */

/** A JSON-LD node: an object whose values are unknown until looked at. */
export type LdNode = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is LdNode => typeof value === 'object' && value !== null && !Array.isArray(value);

/** All nodes the page states at its top: list items and graph members, and what a page names as its main entity. */
export function readStructuredData(document: Document): LdNode[] {
  const scripts = document.querySelectorAll('script[type="application/ld+json" i]');
  return Array.from(scripts).flatMap((script) => topNodes(parseLeniently(script.textContent ?? '')));
}

/** Nested nodes beyond these are mentions of other things (related stories, parts of a series). */
function topNodes(value: unknown): LdNode[] {
  if (Array.isArray(value)) return value.flatMap(topNodes);
  if (!isNode(value)) return [];
  const main = typeOf(value).some((type) => /Page$/.test(type)) ? topNodes(value['mainEntity']) : [];
  return [value, ...topNodes(value['@graph']), ...main];
}

function parseLeniently(source: string): unknown {
  const bare = source.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(?:-->|\/\/\]\]>|\/\*\]\]>\*\/|\]\]>)\s*;?\s*$/g, '').replace(/;\s*$/, '');
  // Raw control characters are only allowed outside strings, where a space does as well.
  return tryParse(bare) ?? tryParse(bare.replace(/[\u0000-\u001f]+/g, ' '));
}

function tryParse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return null;
  }
}

/** The types of a node, without the vocabulary's address. */
export const typeOf = (node: LdNode): string[] => strings(node['@type']).map((type) => type.replace(/^.*[/:#]/, ''));

/** schema.org's articles: NewsArticle, ReportageNewsArticle, BlogPosting, LiveBlogPosting, Report … */
const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|Reportage)$/;

export const isArticleNode = (node: LdNode): boolean => typeOf(node).some((type) => ARTICLE_TYPE.test(type));

/** A string, or the strings in a list. */
export function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}

/** What identifies this page's own article among others. */
export interface PageIdentity {
  url: string;
  /** Texts that may be the headline, compared after `titleKey`. */
  titles: readonly string[];
}

/** The article node that is about this page, not about a related story; null when several could be. */
export function mainArticleNode(nodes: readonly LdNode[], page: PageIdentity): LdNode | null {
  const articles = nodes.filter(isArticleNode);
  const keys = new Set(page.titles.map(titleKey));
  const mine =
    articles.find((node) => addresses(node).some((address) => sameAddress(address, page.url))) ??
    articles.find((node) => strings(node['headline']).concat(strings(node['name'])).some((title) => keys.has(titleKey(title))));
  return mine ?? (articles.length === 1 ? (articles[0] ?? null) : null);
}

const addresses = (node: LdNode): string[] => [node['url'], node['@id'], node['mainEntityOfPage'], idOf(node['mainEntityOfPage'])].flatMap(strings);
const idOf = (value: unknown): unknown => (isNode(value) ? (value['@id'] ?? value['url']) : null);

/** Compares addresses by host and path: protocol, "www.", query, fragment and a last slash vary between mentions of one page. */
const sameAddress = (a: string, b: string): boolean => a !== '' && bareAddress(a) === bareAddress(b);
const bareAddress = (url: string): string => url.replace(/^[a-z]+:\/\//i, '').replace(/^www\.|[?#].*$/g, '').replace(/\/+$/, '');

/** A title reduced to its letters and digits, for comparing what differs in quotes, case and spaces. */
export const titleKey = (title: string): string => title.normalize('NFKD').replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

/** Names of people in an `author` value: strings, objects with a name, or lists of both. */
export function authorNames(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(authorNames);
  return isNode(value) ? strings(value['name']) : strings(value);
}
