import type { LdNode } from './structured-data';
import { isArticleNode, typeOf } from './structured-data';

/** What speaks for and against the page being one story. */
export interface ArticleEvidence {
  url: string;
  nodes: readonly LdNode[];
  meta: ReadonlyMap<string, string>;
  hasArticleElement: boolean;
  /** The headline is on the page and metadata or the title say the same. */
  hasConfirmedHeadline: boolean;
  hasHeadline: boolean;
  /** Words of the story found, headline and captions left out. */
  words: number;
  /** Paragraphs of prose among them. */
  paragraphs: number;
  /** Headings among them that are links to somewhere else. */
  linkedHeadings: number;
}

/** The decision with a sentence for the popup. */
export interface ArticleVerdict {
  isArticle: boolean;
  reason: string;
}

/** A news flash has two sentences; less is a caption under a video. */
const MIN_WORDS = 40;
/** What a page must bring that does not declare itself: a short story of three paragraphs. */
const MIN_UNDECLARED_WORDS = 100;
const MIN_UNDECLARED_PARAGRAPHS = 3;
/** With a headline that neither title nor markup confirm, the text must be long enough to speak for itself. */
const MIN_UNCONFIRMED_WORDS = 300;
/** A story has few headings that lead away; a list of stories has one for each paragraph or two. */
const MAX_LINKED_HEADINGS = 0.5;
/** A page that declares itself is believed longer: related stories stand between its paragraphs. */
const MAX_LINKED_HEADINGS_DECLARED = 1;
/** A home page is taken for a story only if it looks like an essay. */
const MIN_HOME_WORDS = 500;

/** Things with pages of their own that are not stories, whatever text is on them. */
const OTHER_TYPES = /^(?:Product|ProductGroup|Recipe|JobPosting|SearchResultsPage|CollectionPage|ProfilePage|FAQPage|QAPage|DiscussionForumPosting|SoftwareApplication)$/;

/** Decides whether the page is one story. */
export function judgeArticle(evidence: ArticleEvidence): ArticleVerdict {
  const { words, paragraphs } = evidence;
  if (words < MIN_WORDS) return no('There is too little running text on this page.');
  const declared = isDeclared(evidence);
  const other = evidence.nodes.flatMap(typeOf).find((type) => OTHER_TYPES.test(type)) ?? (evidence.meta.get('og:type') === 'product' ? 'Product' : undefined);
  if (other && !declared) return no(`The page describes itself as something else than an article (${other}).`);
  if (isHome(evidence.url) && words < MIN_HOME_WORDS) return no('This is the front page of a site.');
  if (evidence.linkedHeadings > paragraphs * (declared ? MAX_LINKED_HEADINGS_DECLARED : MAX_LINKED_HEADINGS)) return no('This is a list of stories.');
  if (declared) return yes('The page says that it is an article.');
  if (paragraphs < MIN_UNDECLARED_PARAGRAPHS || words < MIN_UNDECLARED_WORDS) return no('The page does not say that it is an article, and has too few paragraphs for one.');
  if (!evidence.hasHeadline) return no('The page has text but no headline.');
  return evidence.hasConfirmedHeadline || evidence.hasArticleElement || words >= MIN_UNCONFIRMED_WORDS ? yes('The page has a headline and several paragraphs of text.') : no('No headline belongs to the text of this page.');
}

function isDeclared({ nodes, meta }: ArticleEvidence): boolean {
  return nodes.some(isArticleNode) || /article|story|news/i.test(meta.get('og:type') ?? '') || meta.has('article:published_time');
}

const isHome = (url: string): boolean => /^https?:\/\/[^/]+\/?(?:index\.\w+)?(?:[?#].*)?$/i.test(url);

const yes = (reason: string): ArticleVerdict => ({ isArticle: true, reason });
const no = (reason: string): ArticleVerdict => ({ isArticle: false, reason });
