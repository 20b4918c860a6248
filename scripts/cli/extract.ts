/** `extract FILE.html [--json]`: what the page part of the extension sees of a saved page. */
import { readFile } from 'node:fs/promises';
import type { Article } from '../../lib/page/article';
import { extractArticle } from '../../lib/page/extract';
import { statedUrl } from '../../lib/page/page-meta';
import type { Block } from '../../lib/text/block';
import { parseHtml } from './html-document';

/** The article of a saved page. Without an address, the one the page states about itself is used. */
export function articleFromHtml(bytes: Uint8Array, url?: string): Article {
  const { document, isVisible } = parseHtml(bytes);
  const { isArticle, reason, title, date, language, byline, blocks } = extractArticle(document, { url: url ?? statedUrl(document) ?? '', isVisible });
  return { isArticle, reason, title, date, language, byline, blocks };
}

/** The blocks that `text` is made of: body, standfirst and captions. */
export const bodyBlocks = (article: Article): Block[] => article.blocks.filter(({ role }) => role !== 'headline' && role !== 'byline');

/** The text of `extract` and of `link FILE.html`: `bodyBlocks`, a blank line between them. Offsets of mentions count in it. */
export const bodyText = (article: Article): string => bodyBlocks(article).map(({ text }) => text).join('\n\n');

/** Runs the command. Returns the exit code: 0 done (also for a page that is no article), 1 failed, 2 wrong usage. */
export async function runExtract(args: string[]): Promise<number> {
  const files = args.filter((arg) => !arg.startsWith('--'));
  const [file] = files;
  if (file === undefined || files.length > 1 || args.some((arg) => arg.startsWith('--') && arg !== '--json')) {
    console.error('usage: extract FILE.html [--json]');
    return 2;
  }
  const bytes = await readHtml(file);
  if (typeof bytes === 'string') {
    console.error(`extract: ${bytes}`);
    return 1;
  }
  const article = tryExtract(bytes);
  if (!article) {
    console.error(`extract: ${file} nests its elements too deeply to be read; expected a page that a browser could show`);
    return 1;
  }
  print(article, args.includes('--json'));
  return 0;
}

/** Null when the page's nesting exhausts the stack: browsers cut off at 512 levels, the DOM in Node does not. */
function tryExtract(bytes: Uint8Array): Article | null {
  try {
    return articleFromHtml(bytes);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function print(article: Article, asJson: boolean): void {
  if (asJson) {
    const { isArticle, title, date, language, byline } = article;
    console.log(JSON.stringify({ isArticle, title, date, lang: language, byline, text: bodyText(article) }));
    return;
  }
  if (!article.isArticle) console.error(`not an article: ${article.reason}`);
  console.log(readable(article));
}

function readable(article: Article): string {
  const { title, date, language, byline } = article;
  const facts = [date ? `${date.value} (${date.source})` : 'no date', language ?? 'no language', byline ?? 'no byline'];
  return `${title || 'no title'}\n${facts.join(' · ')}\n\n${bodyText(article)}`;
}

/** The bytes of an HTML file, or a sentence saying what is wrong with it. */
export async function readHtml(file: string): Promise<Uint8Array | string> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    return `cannot read ${file} (${error instanceof Error && 'code' in error ? String(error.code) : String(error)}); give the path of a saved HTML page`;
  }
  if (isBlank(bytes)) return `${file} is empty; expected an HTML page`;
  return isBinary(bytes) ? `${file} is not text; expected an HTML page, got binary data` : bytes;
}

const isBlank = (bytes: Uint8Array): boolean => bytes.every((byte) => byte <= 0x20);

/** A zero byte early on is in every picture, archive and PDF, and in no HTML but UTF-16, which starts with its mark. */
const SNIFFED_BYTES = 4096;
const isBinary = (bytes: Uint8Array): boolean => {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return !isUtf16 && (bytes.subarray(0, SNIFFED_BYTES).includes(0) || startsWith(bytes, '%PDF'));
};

const startsWith = (bytes: Uint8Array, magic: string): boolean => [...magic].every((char, i) => bytes[i] === char.charCodeAt(0));
