// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { BODY, extract, HEADLINE, page, PARAGRAPHS } from './support';

const ld = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const dateOf = (parts: Parameters<typeof page>[0], url?: string): string | null => {
  const { date } = extract(page(parts), url);
  return date && `${date.value} ${date.source}`;
};

const META = '<meta property="article:published_time" content="2010-04-16T00:00:00Z">';
const TIME = '<p><time datetime="2010-04-17">17 April</time></p>';
const DATED_URL = 'https://news.example/2010/04/18/story';
const LINE = '<p>April 19, 2010</p>';

describe('the date of an article', () => {
  it('is taken from structured data, meta, time element, address and visible line, in that order', () => {
    const head = ld({ '@type': 'NewsArticle', datePublished: '2010-04-15T23:00:00-05:00' }) + META;
    expect(dateOf({ head, before: TIME + LINE }, DATED_URL)).toBe('2010-04-15 structured-data');
    expect(dateOf({ head: META, before: TIME + LINE }, DATED_URL)).toBe('2010-04-16 meta');
    expect(dateOf({ before: TIME + LINE }, DATED_URL)).toBe('2010-04-17 time-element');
    expect(dateOf({ before: LINE }, DATED_URL)).toBe('2010-04-18 url');
    expect(dateOf({ before: LINE })).toBe('2010-04-19 text');
    expect(dateOf({})).toBeNull();
  });

  it('is found in graphs, lists and scripts that are not quite JSON', () => {
    const node = { '@type': ['ReportageNewsArticle'], datePublished: '2010-04-15' };
    expect(dateOf({ head: ld({ '@graph': [{ '@type': 'WebSite' }, node] }) })).toBe('2010-04-15 structured-data');
    expect(dateOf({ head: ld([[node]]) })).toBe('2010-04-15 structured-data');
    expect(dateOf({ head: ld({ '@type': 'WebPage', mainEntity: node }) })).toBe('2010-04-15 structured-data');
    expect(dateOf({ head: '<script type="application/ld+json">{"@type":"NewsArticle","description":"two\nlines","datePublished":"2010-04-15"}</script>' })).toBe('2010-04-15 structured-data');
    expect(dateOf({ head: '<script type="application/ld+json">{"@type": broken</script>' })).toBeNull();
  });

  it('is that of this article, not of related stories', () => {
    const related = { '@type': 'NewsArticle', headline: 'Another story', url: 'https://news.example/other', datePublished: '2010-01-01' };
    const own = { '@type': 'NewsArticle', headline: HEADLINE, datePublished: '2010-04-15' };
    expect(dateOf({ head: ld([related, own]) })).toBe('2010-04-15 structured-data');
    expect(dateOf({ head: ld([related, { ...own, headline: 'New title', mainEntityOfPage: { '@id': 'http://www.news.example/story/' } }]) })).toBe('2010-04-15 structured-data');
    expect(dateOf({ head: ld([related, { ...related, headline: 'A third' }]) })).toBeNull();
    const teasers = '<div class="related"><time datetime="2010-01-01">1 January</time></div><article><time datetime="2010-01-02"></time></article>';
    expect(dateOf({ body: BODY + teasers })).toBeNull();
  });

  it('is that of publication, not of a later change', () => {
    const head = ld({ '@type': 'NewsArticle', dateModified: '2012-01-01' }) + '<meta property="article:modified_time" content="2012-01-01">';
    expect(dateOf({ head })).toBeNull();
    expect(dateOf({ before: '<p>Updated: <time datetime="2012-01-01">1 January</time></p><p>Published: <time datetime="2010-04-15">15 April</time></p>' })).toBe('2010-04-15 time-element');
    expect(dateOf({ before: '<p>Updated January 1, 2012</p><p>April 15, 2010</p>' })).toBe('2010-04-15 text');
    expect(dateOf({ before: '<p>Published April 15, 2010, updated April 16, 2010</p>' })).toBe('2010-04-15 text');
  });

  it('is the visible date of the last update when the page shows no other', () => {
    expect(dateOf({ before: '<p>Updated April 16, 2010</p>' })).toBe('2010-04-16 text');
  });

  it('is not an impossible day, nor one in the future', () => {
    const head = ld({ '@type': 'NewsArticle', datePublished: '2010-02-30' }) + '<meta name="date" content="2031-01-01"><meta name="pubdate" content="0001-01-01">';
    expect(dateOf({ head, before: LINE })).toBe('2010-04-19 text');
    expect(dateOf({ head: '<meta name="date" content="2026-11-24">' })).toBe('2026-11-24 meta');
    expect(dateOf({ head: '<meta name="date" content="2026-11-25">' })).toBeNull();
  });

  it('is not a day the story tells about', () => {
    expect(dateOf({ body: `<p>On April 7, 2010, ${PARAGRAPHS[0]}</p>${BODY}` })).toBeNull();
  });

  it('is found far from the headline only where a line says "published", and none disagrees', () => {
    expect(dateOf({ after: '<div>Posted 15 April 2010 by the staff</div>' })).toBe('2010-04-15 text');
    expect(dateOf({ after: '<div>Posted 15 April 2010</div><div>Posted 16 April 2010</div>' })).toBeNull();
    expect(dateOf({ after: '<div>15 April 2010</div>' })).toBeNull();
  });

  it('is completed from a dateline only when the address gives the year', () => {
    const body = `<p>BISHKEK, April 15 (Agency) - ${PARAGRAPHS[0]}</p>${BODY}`;
    expect(dateOf({ body }, 'https://news.example/2010/04/story')).toBe('2010-04-15 dateline');
    expect(dateOf({ body }, 'https://news.example/2010/story')).toBe('2010-04-15 dateline');
    expect(dateOf({ body }, 'https://news.example/2010/05/story')).toBeNull();
    expect(dateOf({ body })).toBeNull();
  });
});
