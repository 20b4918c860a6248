import { describe, expect, it } from 'vitest';
import { articlePage } from '../../../scripts/demo/article-page';
import type { Day } from '../../../lib/shared/partial-date';

const day = '2010-04-15' as Day;

describe('the page that the demo makes of a file', () => {
  it('leaves an HTML file as it is when no date is given', () => {
    const html = '<!doctype html><title>Story</title><p>Osh.';
    expect(articlePage(html, 'story.html', null)).toBe(html);
  });

  it('puts a given date first in the head of an HTML file', () => {
    const page = articlePage('<html><head lang="en"><title>Story</title></head>', 'story.html', day);
    expect(page).toContain('<head lang="en"><meta property="article:published_time" content="2010-04-15"><title>');
  });

  it('sets a text as an article, its short first line as the headline', () => {
    const page = articlePage('Shots in Osh\n\nThe first paragraph ends here.\n\nRIVAL BASES\n\nThe second one.', 'story.txt', day);
    expect(page).toContain('<h1>Shots in Osh</h1>');
    expect(page).toContain('<time datetime="2010-04-15">');
    expect(page).toContain('<p>The first paragraph ends here.</p>\n<h2>RIVAL BASES</h2>\n<p>The second one.</p>');
  });

  it('takes the name of the file for a headline when the text has none, and claims no date', () => {
    const page = articlePage('(Agency) - A long first paragraph that ends with a full stop.\n\nThe second one.', 'story.txt', null);
    expect(page).toContain('<h1>story.txt</h1>');
    expect(page).not.toContain('published_time');
    expect(page).not.toContain('<time');
  });

  it('does not take text for markup', () => {
    expect(articlePage('5 < 6 & 7 > 6.\n\nThat is so.', 'a.txt', null)).toContain('<p>5 &lt; 6 &amp; 7 > 6.</p>');
  });
});
