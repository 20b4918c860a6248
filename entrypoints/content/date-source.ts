import type { DateSource } from '../../lib/page/article';

/** How the dateline says where the article's date was found; it follows "Date from". */
export const DATE_SOURCE: Record<DateSource, string> = {
  'structured-data': 'the page’s metadata', meta: 'the page’s metadata', 'time-element': 'the page’s header', url: 'the page’s address', dateline: 'the dateline', text: 'the page’s text', given: 'you',
};
