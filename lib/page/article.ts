import type { Day } from '../shared/partial-date';
import type { Block } from '../text/block';

/** Where the article's date was found, best first. */
export const DATE_SOURCES = ['structured-data', 'meta', 'time-element', 'url', 'dateline', 'text', 'given'] as const;
export type DateSource = (typeof DATE_SOURCES)[number];

/** The publisher's own calendar day of publication, never converted between time zones. */
export interface ArticleDate {
  value: Day;
  source: DateSource;
}

/** What the page part sees of an article: plain data, without nodes. */
export interface Article {
  /** False for section fronts, search results, product pages: they are not marked unless the reader asks. */
  isArticle: boolean;
  /** Why the page was or was not taken for an article, for the popup. */
  reason: string;
  title: string;
  date: ArticleDate | null;
  /** BCP 47 language tag in lower case ("en", "fr", "pt-br"), or null when nothing says so. */
  language: string | null;
  byline: string | null;
  /** In document order, headline first when there is one. */
  blocks: Block[];
}
