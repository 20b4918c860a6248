import { expect, it } from 'vitest';
import { defined } from '../../lib/shared/assert';
import { markPage } from '../../scripts/browsers/mark-page';
import { marksOn } from '../../scripts/browsers/marks-on-page';
import { locateName } from '../../scripts/browsers/names-on-page';
import { differingPixels } from '../support/compare-pictures';
import { inEachBrowser } from '../support/in-each-browser';
import { pageState } from '../support/page-state';
import { BLANK, SAMPLE, testPage } from '../support/test-pages';

/** Names in the sample article that must be marked for certain at least once. */
const WANTED = [
  'Kurmanbek Bakiyev', 'Roza Otunbayeva', 'Ravshan Dzhamgyrchiyev', 'Robert Blake', 'Barack Obama', 'Vladimir Putin', 'Askar Akayev',
  'Osh', 'Kyrgyzstan', 'Bishkek', 'Jalal-Abad', 'Taraz', 'Kazakhstan', 'Ferghana Valley', 'Caspian Sea', 'Central Asia',
  'Afghanistan', 'China', 'Russia', 'United States', 'Soviet Union', 'Washington', 'Moscow',
];

/** What may be marked as well: the same under another form, and what the article names in passing. */
const WELCOME = ['Bakiyev', 'Otunbayeva', 'Putin', 'Blake', 'OSH', 'Osh region', 'U.S.', 'Reuters', 'Kremlin', 'Soviet'];

inEachBrowser('marks', (world) => {
  it('marks the people and places of the story', async () => {
    const texts = new Set((await marksOn(await world().shareMarked(SAMPLE))).map((mark) => mark.text));
    expect(WANTED.filter((name) => !texts.has(name))).toEqual([]);
  });

  it('marks nothing else: no navigation, no comments, no credits, no ordinary words', async () => {
    const page = await world().shareMarked(SAMPLE);
    const all = [...(await marksOn(page)), ...(await marksOn(page, 'uncertain'))];
    expect(all.filter((mark) => mark.landmark !== null)).toEqual([]);
    const welcome = new Set([...WANTED, ...WELCOME]);
    expect(all.map((mark) => mark.text).filter((text) => !welcome.has(text))).toEqual([]);
  });

  it('paints under the name, and only there', async () => {
    const page = await world().open(SAMPLE);
    const name = defined((await locateName(page, 'Kurmanbek Bakiyev', { within: '.standfirst' }))[0], 'the name');
    const before = await page.screenshot();
    await markPage(world().driver, page);
    const after = await page.screenshot();
    const blank = await world().open(BLANK);
    // The dotted line runs below the letters, inside the line's box.
    const line = { ...name, height: name.height + 4 };
    expect(await differingPixels(blank, before, after, line)).toBeGreaterThan(line.width / 4);
    const beside = { x: 0, y: 0, width: 40, height: 800 };
    expect(await differingPixels(blank, before, after, beside)).toBe(0);
  });

  it.each(['strict-csp', 'hostile-css', 'inline-tags-and-wraps', 'narrow-column', 'dark-page'])('marks the page "%s"', async (slug) => {
    const page = await world().openMarked(testPage(slug));
    expect((await marksOn(page)).length).toBeGreaterThan(2);
  });

  it('finds names across inline tags, comments and no-break spaces', async () => {
    const page = await world().openMarked(testPage('inline-tags-and-wraps'));
    const texts = (await marksOn(page)).map((mark) => mark.text.replace(/\s/g, ' '));
    expect(texts).toEqual(expect.arrayContaining(['Kurmanbek Bakiyev', 'Vladimir Putin', 'Kyrgyzstan', 'Roza Otunbayeva', 'Bishkek', 'Robert Blake']));
  });

  it.each([SAMPLE, testPage('strict-csp'), testPage('hostile-css')])('leaves the document of %s as it was', async (path) => {
    const page = await world().open(path);
    const before = await pageState(page);
    await markPage(world().driver, page);
    expect(await pageState(page)).toEqual(before);
  });
});
