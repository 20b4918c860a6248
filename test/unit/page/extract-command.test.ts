import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { articleFromHtml, bodyText, runExtract } from '../../../scripts/cli/extract';
import { HEADLINE, page, PARAGRAPHS } from './support';

const folder = mkdtempSync(join(tmpdir(), 'sidelight-extract-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

let out: string[] = [];
let errors: string[] = [];
beforeEach(() => {
  [out, errors] = [[], []];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void out.push(line));
  vi.spyOn(console, 'error').mockImplementation((line: string) => void errors.push(line));
});
afterEach(() => vi.restoreAllMocks());

const STORY = page({ head: '<link rel="canonical" href="https://news.example/2010/04/15/story">', before: '<p class="byline">By Ann Example</p>' });

describe('extract --json', () => {
  it('prints exactly the fields of the contract', async () => {
    expect(await runExtract([file('story.html', STORY), '--json'])).toBe(0);
    expect(JSON.parse(out.join('\n'))).toEqual({
      isArticle: true, title: HEADLINE, date: { value: '2010-04-15', source: 'url' }, lang: 'en', byline: 'Ann Example', text: PARAGRAPHS.join('\n\n'),
    });
  });

  it('prints a page that is no article as one that is none, without failing', async () => {
    expect(await runExtract(['--json', file('none.html', '<title>Weather</title><p>Sunny.</p>')])).toBe(0);
    expect(JSON.parse(out.join('\n'))).toMatchObject({ isArticle: false, title: 'Weather', date: null, lang: null, byline: null });
  });
});

describe('extract for readers', () => {
  it('prints headline, facts and text', async () => {
    expect(await runExtract([file('story.html', STORY)])).toBe(0);
    expect(out.join('\n')).toBe(`${HEADLINE}\n2010-04-15 (url) · en · Ann Example\n\n${PARAGRAPHS.join('\n\n')}`);
  });

  it('says on stderr why a page is no article', async () => {
    expect(await runExtract([file('none.html', '<p>Sunny.</p>')])).toBe(0);
    expect(errors).toEqual(['not an article: There is too little running text on this page.']);
  });
});

describe('what cannot be extracted', () => {
  it('is a missing file, a binary file and an empty one, each with its own message', async () => {
    const cases = [join(folder, 'missing.html'), file('picture.html', Uint8Array.from([0x89, 0x50, 0, 0, 1])), file('paper.html', '%PDF-1.4 …'), file('empty.html', ' \n')];
    for (const path of cases) expect(await runExtract([path, '--json'])).toBe(1);
    expect(errors).toEqual([expect.stringMatching(/cannot read .*missing\.html \(ENOENT\)/), expect.stringMatching(/not text/), expect.stringMatching(/not text/), expect.stringMatching(/is empty/)]);
    expect(out).toEqual([]);
  });

  it('is called with the usage when the arguments are wrong', async () => {
    for (const args of [[], ['a.html', 'b.html'], ['a.html', '--yaml']]) expect(await runExtract(args)).toBe(2);
    expect(errors[0]).toBe('usage: extract FILE.html [--json]');
  });
});

describe('an article read from HTML', () => {
  it('takes a given address before the one the page states', () => {
    const bytes = new TextEncoder().encode(STORY);
    expect(articleFromHtml(bytes, 'https://news.example/2011/01/02/story').date?.value).toBe('2011-01-02');
  });

  it('has no nodes in it, and its text is that of the blocks without headline and byline', () => {
    const article = articleFromHtml(new TextEncoder().encode(STORY));
    expect(structuredClone(article)).toEqual(article);
    expect(bodyText(article)).toBe(PARAGRAPHS.join('\n\n'));
  });
});
