// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { BODY, extract, HEADLINE, page, PARAGRAPHS, textsOf } from './support';

describe('a plain news page', () => {
  const article = extract(page());

  it('is an article with its headline and paragraphs in order, and nothing else', () => {
    expect(article.isArticle).toBe(true);
    expect(article.title).toBe(HEADLINE);
    expect(article.blocks).toEqual([{ role: 'headline', text: HEADLINE }, ...PARAGRAPHS.map((text) => ({ role: 'paragraph', text }))]);
  });

  it('gives every block its side on the page', () => {
    expect(article.maps.map(({ text }) => text)).toEqual(article.blocks.map(({ text }) => text));
    expect(article.maps[1]?.rangeOf(4, 13).startContainer.data.slice(4, 13)).toBe('president');
    expect(article.root.className).toBe('body');
  });
});

describe('what belongs to the story', () => {
  it('is prose in div elements without any p', () => {
    const article = extract(page({ body: PARAGRAPHS.map((text) => `<div>${text}</div>`).join('') }));
    expect(textsOf(article, 'paragraph')).toEqual([...PARAGRAPHS]);
  });

  it('is prose separated by pairs of line breaks', () => {
    const article = extract(page({ body: PARAGRAPHS.join('<br> <br>\n') }));
    expect(textsOf(article, 'paragraph')).toEqual([...PARAGRAPHS]);
  });

  it('is a short paragraph between long ones, and a line that introduces a quote', () => {
    const article = extract(page({ body: `${BODY}<p>He agreed.</p><p>She writes:</p><blockquote><p>We are not afraid.</p></blockquote>` }));
    expect(textsOf(article, 'paragraph').slice(3)).toEqual(['He agreed.', 'She writes:']);
    expect(textsOf(article, 'quote')).toEqual(['We are not afraid.']);
  });

  it('is a standfirst between headline and body', () => {
    const article = extract(page({ before: '<h2 class="standfirst">Interim government promises elections within six months</h2>' }));
    expect(textsOf(article, 'standfirst')).toEqual(['Interim government promises elections within six months']);
  });

  it('is an introduction that the description of the page repeats', () => {
    const intro = 'Dozens were killed in the worst unrest since independence, and nobody knows who is in charge';
    const article = extract(page({ head: `<meta name="description" content="${intro}…">`, before: `<div>${intro}</div>` }));
    expect(textsOf(article, 'standfirst')).toEqual([intro]);
  });

  it('is a sub-heading, also when it is set as a paragraph in capitals or bold', () => {
    const [first, second, third] = PARAGRAPHS;
    const article = extract(page({ body: `<p>${first}</p><h2>In the south</h2><p>${second}</p><p>NIGHT FLIGHT</p><p>${third}</p><p><b>What next</b></p><p>${first} Again.</p>` }));
    expect(textsOf(article, 'heading')).toEqual(['In the south', 'NIGHT FLIGHT', 'What next']);
  });

  it('is a list of sentences, but not a list of links', () => {
    const list = '<ul><li>Eighty people have been killed so far.</li><li>Schools and shops stay closed in the capital.</li></ul>';
    const links = '<ul><li><a href="/1">How the week began in the squares.</a></li><li><a href="/2">Who is who in the interim government.</a></li></ul>';
    expect(textsOf(extract(page({ body: BODY + list + links + BODY })), 'list-item')).toHaveLength(2);
  });

  it('is a caption without its credit', () => {
    const figure = '<figure><img><figcaption><span>Protesters in the square on Wednesday night.</span><span class="credit">Ann Example/Agency</span></figcaption></figure>';
    expect(textsOf(extract(page({ before: figure })), 'caption')).toEqual(['Protesters in the square on Wednesday night.']);
  });

  it('is the note on who helped with reporting, as a paragraph', () => {
    const note = '(Additional reporting by Ann Example in the capital; editing by Bob Sample)';
    expect(textsOf(extract(page({ body: `${BODY}<p>${note}</p>` })), 'paragraph').at(-1)).toBe(note);
  });

  it('is found in a page that is one form, and in one laid out with tables', () => {
    const inForm = extract(`<title>${HEADLINE}</title><form><h1>${HEADLINE}</h1>${BODY}</form>`);
    const inTable = extract(`<title>${HEADLINE}</title><table><tr><td><a href="/">Home</a></td><td><h1>${HEADLINE}</h1>${PARAGRAPHS.join('<br><br>')}</td></tr></table>`);
    expect(textsOf(inForm, 'paragraph')).toEqual([...PARAGRAPHS]);
    expect(textsOf(inTable, 'paragraph')).toEqual([...PARAGRAPHS]);
  });

  it('is found though its wrapper has the name of something else', () => {
    const article = extract(page().replace('<article>', '<article class="has sidebar comments">').replace('class="body"', 'class="social body"'));
    expect(textsOf(article, 'paragraph')).toEqual([...PARAGRAPHS]);
  });
});

describe('what is left out', () => {
  const SENTENCE = 'This is a whole sentence with enough words in it to pass for a paragraph of any news story, it seems.';
  const LEFT_OUT: Readonly<Record<string, string>> = {
    navigation: `<nav><p>${SENTENCE}</p></nav>`,
    'a form': `<form><p>${SENTENCE}</p><input></form>`,
    'a box aside': `<aside><p>${SENTENCE}</p></aside>`,
    'hidden text': `<p hidden>${SENTENCE}</p><p style="display:none">${SENTENCE}</p>`,
    'text hidden from screen readers': `<p aria-hidden="true">${SENTENCE}</p>`,
    'text for screen readers alone': `<p class="visually-hidden">${SENTENCE}</p>`,
    'an editor': `<div contenteditable="true"><p>${SENTENCE}</p></div>`,
    code: `<pre>${SENTENCE}</pre>`,
    'scripts and styles': `<script>var s = "${SENTENCE}"</script><style>/* ${SENTENCE} */</style><noscript><p>${SENTENCE}</p></noscript>`,
    advertising: `<div class="ad-slot ads"><p>${SENTENCE}</p></div>`,
    'a newsletter box': `<div class="newsletter-box"><p>${SENTENCE}</p></div>`,
    'related stories': `<div class="related"><p>${SENTENCE}</p></div>`,
    'a cookie notice': `<div id="cookie-banner"><p>${SENTENCE}</p></div>`,
    'a biography': `<div class="author-bio"><p>${SENTENCE}</p></div>`,
    'tags and sharing': '<ul class="tags"><li>Protests in the capital.</li></ul><div class="share"><p>Share this story with all your friends now.</p></div>',
    'a table of figures': '<table><tr><th>Region</th><th>Dead</th></tr><tr><td>North.</td><td>12</td></tr><tr><td>South.</td><td>68</td></tr></table>',
    'a request to subscribe': '<p>Sign up for our free newsletter and read the best of The Example every morning.</p>',
    'a pointer to another story': '<p>Read more: <a href="/other">How the week began in the squares of the old town</a></p>',
    'a heading over links': '<h3>More on this story</h3><ul><li><a href="/1">How the week began.</a></li></ul>',
  };

  for (const [what, html] of Object.entries(LEFT_OUT)) {
    it(`is ${what}`, () => {
      const article = extract(page({ body: BODY + html + `<p>${PARAGRAPHS[0]} The end.</p>` }));
      expect(article.blocks.map(({ text }) => text)).toEqual([HEADLINE, ...PARAGRAPHS, `${PARAGRAPHS[0]} The end.`]);
    });
  }

  it('is a long thread of comments, even when it is longer than the story', () => {
    const comments = Array.from({ length: 30 }, (_, i) => `<div class="comment"><p>${SENTENCE} ${i}</p></div>`).join('');
    expect(extract(page({ after: `<section id="comments">${comments}</section>` })).blocks).toHaveLength(4);
  });

  it('is a list of teasers with linked headings after the story, even when it is longer than the story', () => {
    const teasers = Array.from({ length: 20 }, (_, i) => `<li><h3><a href="/${i}">Another story ${i}</a></h3><div>${SENTENCE} ${i}</div></li>`).join('');
    expect(extract(page({ after: `<ul>${teasers}</ul>` })).blocks).toHaveLength(4);
  });

  it('is a headline that is repeated, and a pull quote that is set twice', () => {
    const article = extract(page({ body: `<h2>${HEADLINE}</h2>${BODY}<blockquote>${PARAGRAPHS[1]}</blockquote><p>${PARAGRAPHS[2]} The end.</p>` }));
    expect(article.blocks).toHaveLength(5);
  });
});

describe('the headline', () => {
  it('is the heading that the metadata repeats, not the name of the site or section', () => {
    const article = extract(page().replace('<nav>', '<h1>The Example</h1><nav>').replace('<article><h1>', '<article><h1>World</h1><h1>'));
    expect(article.title).toBe(HEADLINE);
  });

  it('may differ in words from the title made for search engines', () => {
    const article = extract(page({ head: '<meta property="og:title" content="President leaves after week of deadly protests in capital">' }));
    expect(textsOf(article, 'headline')).toEqual([HEADLINE]);
  });

  it('may stand in a div when it is the stated title word for word', () => {
    const article = extract(page().replace(`<h1>${HEADLINE}</h1>`, `<div class="title">${HEADLINE}</div>`));
    expect(textsOf(article, 'headline')).toEqual([HEADLINE]);
  });

  it('falls back to the stated title without the name of the site', () => {
    const article = extract(page().replace(`<h1>${HEADLINE}</h1>`, ''));
    expect([article.title, textsOf(article, 'headline')]).toEqual([HEADLINE, []]);
  });
});

describe('the byline', () => {
  it('is read without "By" and what follows the names, and is a block of its own', () => {
    const article = extract(page({ before: '<p class="byline">By Ann Example and Bob Sample | April 15, 2010 7:30 AM</p>' }));
    expect(article.byline).toBe('Ann Example and Bob Sample');
    expect(textsOf(article, 'byline')).toHaveLength(1);
    expect(textsOf(article, 'paragraph')).toEqual([...PARAGRAPHS]);
  });

  it('keeps initials from being taken for ends of sentences', () => {
    expect(extract(page({ before: '<p>By Ann D. Example, James S.A. Sample and three of their many colleagues, Agency</p>' })).byline).toMatch(/^Ann D\. Example/);
  });

  it('is a date in no case', () => {
    expect(extract(page({ before: '<p class="byline">15 Apr 2010 05:44 GMT</p><p class="author">5 Min Read</p>' })).byline).toBeNull();
  });

  it('comes from the metadata when the page shows none', () => {
    const head = '<script type="application/ld+json">{"@type":"NewsArticle","author":[{"@type":"Person","name":"Ann Example"}]}</script>';
    expect(extract(page({ head })).byline).toBe('Ann Example');
  });
});

describe('a page that is no article', () => {
  it('is a front page of teasers', () => {
    const teasers = Array.from({ length: 12 }, (_, i) => `<article><h2><a href="/${i}">Story number ${i}</a></h2><p>What happened in place number ${i} is told here in a sentence or two, no more.</p></article>`);
    const article = extract(`<title>The Example</title><main>${teasers.join('')}</main>`, 'https://news.example/');
    expect(article.isArticle).toBe(false);
  });

  it('is a section front whose title is its own headline', () => {
    const teasers = Array.from({ length: 12 }, (_, i) => `<div><h3><a href="/${i}">Story number ${i}</a></h3><p>What happened in place number ${i} is told here in a sentence or two, no more.</p></div>`);
    expect(extract(`<title>News from around the world</title><h1>News from around the world</h1>${teasers.join('')}`).isArticle).toBe(false);
    const flat = teasers.join('').replace(/<\/?div>/g, '');
    expect(extract(`<title>News from around the world</title><h1>News from around the world</h1>${flat}`)).toMatchObject({ isArticle: false, reason: 'This is a list of stories.' });
  });

  it('is a page with next to no text, and says so', () => {
    const article = extract('<title>Weather</title><h1>Weather in the capital today</h1><p>Sunny.</p>');
    expect([article.isArticle, article.reason]).toEqual([false, 'There is too little running text on this page.']);
  });

  it('is a product, though it is described at length', () => {
    const html = page({ head: '<script type="application/ld+json">{"@type":"Product","name":"Chair"}</script>' }).replace('content="article"', 'content="product"');
    expect(extract(html)).toMatchObject({ isArticle: false, reason: expect.stringContaining('Product') });
  });

  it('still gives what could be marked when the reader asks', () => {
    const article = extract(`<title>Shop</title>${BODY}`);
    expect([article.isArticle, article.blocks.length]).toEqual([false, 3]);
  });

  it('is an empty document', () => {
    expect(extract('')).toMatchObject({ isArticle: false, title: '', date: null, language: null, byline: null, blocks: [] });
  });
});

describe('a page that does not say what it is', () => {
  it('is an article when a headline its title repeats stands over paragraphs', () => {
    const article = extract(`<title>${HEADLINE}</title><h1>${HEADLINE}</h1>${BODY}<p>${PARAGRAPHS[0]} And ${PARAGRAPHS[1]}</p>`);
    expect(article.isArticle).toBe(true);
  });
});
