/** `<meta>` and `<link>` in the page's head. */

/** The contents of all `<meta>` elements by name, property or itemprop in lower case; the first of a name wins. */
export function readMeta(document: Document): ReadonlyMap<string, string> {
  const metas = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = (element.getAttribute('content') ?? '').trim();
    const names = ['name', 'property', 'itemprop', 'http-equiv'].map((attribute) => element.getAttribute(attribute)?.toLowerCase());
    for (const name of names) if (name && content && !metas.has(name)) metas.set(name, content);
  }
  return metas;
}

/** The address the page gives itself: canonical link, else og:url; null when it gives none or a relative one. */
export function statedUrl(document: Document): string | null {
  const canonical = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href');
  const stated = canonical || readMeta(document).get('og:url');
  return stated && /^https?:\/\//i.test(stated) ? stated : null;
}
