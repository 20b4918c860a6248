/**
 * Saved pages in Node. The DOM is jsdom's, made by its `DOMParser`: parse5 inside, so the tree is the one browsers
 * build, and a parsed document has no window – no script runs, no style sheet or frame is loaded, nothing is fetched.
 * The measurements are in docs/adr/0003-article-extraction.md.
 */
import { JSDOM } from 'jsdom';

/** A parsed page with the little that can be known about visibility without a style sheet. */
export interface HtmlDocument {
  document: Document;
  isVisible: (element: Element) => boolean;
}

/** One window serves all documents; making one costs as much as parsing a page. */
let parser: DOMParser | undefined;
const domParser = (): DOMParser => (parser ??= new (new JSDOM('').window.DOMParser)());

/** Parses a saved page. The encoding is found as browsers do: byte order mark, then `<meta>`, then UTF-8. */
export function parseHtml(bytes: Uint8Array): HtmlDocument {
  const document = domParser().parseFromString(decodeHtml(bytes), 'text/html');
  return { document, isVisible: visibilityOf(document) };
}

/** Browsers look for a declared encoding in this many bytes; some pages declare it later, which costs nothing to read. */
const DECLARATION_BYTES = 4096;

/** The text of a saved page. Unknown encodings are read as UTF-8. */
export function decodeHtml(bytes: Uint8Array): string {
  const decoder = new TextDecoder(encodingOf(bytes));
  const text = decoder.decode(bytes);
  return decoder.encoding === 'windows-1252' ? text.replace(CONTROL, (char) => WINDOWS_1252[char.charCodeAt(0) - 0x80] ?? char) : text;
}

/**
 * Bytes 0x80–0x9F of windows-1252, which is what the web means by ISO-8859-1 (WHATWG Encoding Standard); gaps are
 * control characters. Node 20 reports the right name and decodes as Latin-1: every dash and curly quote would be lost.
 */
const WINDOWS_1252 = [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'];
const CONTROL = /[\u0080-\u009f]/g;

function encodingOf(bytes: Uint8Array): string {
  const mark = MARKS.find(({ start }) => start.every((byte, i) => bytes[i] === byte));
  if (mark) return mark.encoding;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION_BYTES));
  const label = /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1] ?? 'utf-8';
  // A page that was read far enough to find this label in ASCII is not UTF-16, whatever it says.
  return /^utf-?16/i.test(label) || !isEncoding(label) ? 'utf-8' : label;
}

const MARKS = [
  { start: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { start: [0xfe, 0xff], encoding: 'utf-16be' },
  { start: [0xff, 0xfe], encoding: 'utf-16le' },
];

function isEncoding(label: string): boolean {
  try {
    new TextDecoder(label);
    return true;
  } catch {
    return false;
  }
}

/** Style that hides, written on the element itself. */
const HIDING = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;

function visibilityOf(document: Document): (element: Element) => boolean {
  const hiddenClasses = classesHiddenByStyle(document);
  const known = new Map<Element, boolean>();
  const hidesItself = (element: Element): boolean =>
    element.hasAttribute('hidden') || HIDING.test(element.getAttribute('style') ?? '') || [...element.classList].some((name) => hiddenClasses.has(name));
  const isVisible = (element: Element): boolean => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const answer = !hidesItself(element) && (element.parentElement === null || isVisible(element.parentElement));
    known.set(element, answer);
    return answer;
  };
  return isVisible;
}

/** A rule outside any `@media` whose selector is one class and which does nothing but hide it. */
const HIDING_RULE = /(?:^|[}\s,])\.([\w-]+)\s*\{\s*display\s*:\s*none\s*(?:!important)?\s*;?\s*\}/g;

function classesHiddenByStyle(document: Document): Set<string> {
  const sheets = Array.from(document.querySelectorAll('style:not([media])'), (style) => style.textContent ?? '');
  return new Set(sheets.filter((css) => !css.includes('@media')).flatMap((css) => Array.from(css.matchAll(HIDING_RULE), ([, name = '']) => name)));
}
