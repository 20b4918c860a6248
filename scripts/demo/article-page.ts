import { splitParagraphs } from '../../lib/text/paragraphs';
import type { Day } from '../../lib/shared/partial-date';

/** A longer first line is the first paragraph, not a headline. */
const MAX_HEADLINE = 140;

/** The page to show for a file's content: HTML as it is, text set as a simple article. */
export function articlePage(content: string, name: string, date: Day | null): string {
  return looksLikeHtml(content) ? withDate(content, date) : textPage(content, name, date);
}

const looksLikeHtml = (content: string): boolean => /^\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype|html|head|body|article|main|div|p|h1)\b/i.test(content);

/** Adds the given day as the page's own statement, before any other. */
function withDate(html: string, date: Day | null): string {
  if (!date) return html;
  const meta = dateMeta(date);
  return /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, (head) => head + meta) : meta + html;
}

const dateMeta = (date: Day): string => `<meta property="article:published_time" content="${date}">`;

function textPage(text: string, name: string, date: Day | null): string {
  const blocks = splitParagraphs(text);
  const first = blocks[0]?.text ?? '';
  const hasHeadline = blocks.length > 1 && first.length <= MAX_HEADLINE && !/[.!?"”]$/.test(first);
  const headline = hasHeadline ? first : name;
  const body = blocks.slice(hasHeadline ? 1 : 0).map(({ role, text: block }) => {
    const tag = role === 'heading' ? 'h2' : 'p';
    return `<${tag}>${escape(block)}</${tag}>`;
  });
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(headline)}</title><meta property="og:type" content="article">${date ? dateMeta(date) : ''}
<link rel="icon" href="data:,"><style>${STYLE}</style></head>
<body><article><h1>${escape(headline)}</h1>${date ? `<time datetime="${date}">${date}</time>` : ''}
${body.join('\n')}
</article></body></html>`;
}

const STYLE = `:root { color-scheme: light dark; }
body { margin: 0; background: light-dark(#fbfaf7, #191817); color: light-dark(#1d1b18, #e9e5dd); font: 18px/1.6 Charter, 'Iowan Old Style', Palatino, Georgia, serif; }
article { max-width: 680px; margin: 0 auto; padding: 40px 24px 96px; }
h1 { font-size: clamp(28px, 5vw, 40px); line-height: 1.15; margin: 0 0 12px; text-wrap: balance; }
time { color: light-dark(#645f57, #a39c91); font: 14px system-ui, sans-serif; }`;

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
