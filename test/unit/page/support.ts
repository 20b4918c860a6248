import { extractArticle, type ExtractedArticle } from '../../../lib/page/extract';
import type { BlockRole } from '../../../lib/text/block';

/** Visibility as far as attributes tell. */
export const isVisible = (element: Element): boolean => element.closest('[hidden], [style*="display:none"]') === null;

const NOW = new Date('2026-11-22T12:00:00Z');

/** Extracts from HTML written in a test. */
export function extract(html: string, url = 'https://news.example/story'): ExtractedArticle {
  return extractArticle(new DOMParser().parseFromString(html, 'text/html'), { url, isVisible, now: NOW });
}

/** The texts of an article's blocks of one role. */
export const textsOf = (article: ExtractedArticle, role: BlockRole): string[] =>
  article.blocks.filter((block) => block.role === role).map(({ text }) => text);

/** Three paragraphs of news, long enough to be a story. */
export const PARAGRAPHS = [
  'The president of the republic left the capital on Thursday after a week of protests in which dozens of people were killed, officials said.',
  'His opponents, who have formed an interim government, said that they would hold elections within six months and rewrite the constitution.',
  'It was not clear where he had gone, but a spokesman for the neighbouring country said that a plane from the south had landed there at noon.',
] as const;

export const BODY = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n');
export const HEADLINE = 'President leaves capital after week of protests';

/** A page that says it is an article, with something before and after the body's paragraphs. */
export const page = ({ head = '', before = '', body = BODY, after = '' } = {}): string =>
  `<html lang="en"><head><title>${HEADLINE} | The Example</title><meta property="og:type" content="article">${head}</head>
  <body><nav><ul><li><a href="/world">World news from every country.</a></li></ul></nav>
  <article><h1>${HEADLINE}</h1>${before}<div class="body">${body}</div>${after}</article>
  <footer><p>The Example is published every day by the Example Company of Example City.</p></footer></body></html>`;
