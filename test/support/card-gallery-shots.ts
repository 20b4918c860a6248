/**
 * `npm run gallery`: pictures of all cards and of many maps in .output/gallery/, for people to look at. With
 * `-- --accept` also those of docs/images, and those that tests compare with: after looking, not before.
 */
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { chromium, type BrowserContextOptions, type Page } from 'playwright-core';
import { defined } from '../../lib/shared/assert';
import { findBrowser } from '../../scripts/browsers/find-browser';
import { openGazetteer } from '../../scripts/cli/open-gazetteer';
import { galleryGroups, type GalleryGroup } from './card-gallery-groups';
import { galleryMaps } from './card-gallery-maps';
import { galleryHtml } from './card-gallery-page';
import { PICTURE_FOLDER, PICTURE_VIEW, picturedCards, WITHOUT_LETTERS } from './card-pictures';

const OUT = '.output/gallery';
const CHROMIUM = defined(findBrowser('chromium'), 'Chromium');
const THEMES = ['light', 'dark'] as const;
/** Room for six cards and what is between them. */
const WIDTH = 2320;

const groups = galleryGroups(await openGazetteer());
const maps = await galleryMaps();
const html = await galleryHtml();
const browser = await chromium.launch({ executablePath: CHROMIUM, headless: true, args: ['--no-sandbox'] });
try {
  for (const theme of THEMES) {
    for (const [name, group] of Object.entries(groups)) await shootCards(`${OUT}/${name}-${theme}.png`, group, theme);
    await shoot(`${OUT}/maps-${theme}.png`, {}, (page) => page.evaluate(([all, how]) => window.showMaps(all, how), [maps, theme] as const));
  }
  for (const [name, group] of Object.entries(groups)) await shootCards(`${OUT}/${name}-forced-colours.png`, group, 'light', { forcedColors: 'active' });
  if (process.argv.includes('--accept')) await accept();
} finally {
  await browser.close();
}

async function accept(): Promise<void> {
  const cards = await picturedCards();
  for (const theme of THEMES) {
    await shootCards(`docs/images/cards-${theme}.png`, defined(groups['first'], 'the first group'), theme, { viewport: { width: 1600, height: 600 }, deviceScaleFactor: 1.25 });
    const { width, height, scale } = PICTURE_VIEW;
    await shoot(`${PICTURE_FOLDER}/cards-${theme}.png`, { viewport: { width, height }, deviceScaleFactor: scale }, (page) => page.evaluate(([shown, how, css]) => {
      window.showCards(shown, how);
      window.restyle(css);
    }, [cards, theme, WITHOUT_LETTERS] as const));
  }
}

function shootCards(file: string, group: GalleryGroup, theme: (typeof THEMES)[number], options: BrowserContextOptions = {}): Promise<void> {
  return shoot(file, options, (page) => page.evaluate(([cards, how]) => window.showCards(cards, how), [group, theme] as const));
}

async function shoot(file: string, options: BrowserContextOptions, show: (page: Page) => Promise<void>): Promise<void> {
  const page = await browser.newPage({ viewport: { width: WIDTH, height: 900 }, deviceScaleFactor: 1.5, ...options });
  page.on('pageerror', (error) => console.error(error));
  await page.setContent(html);
  await show(page);
  await mkdir(dirname(file), { recursive: true });
  await page.screenshot({ path: file, fullPage: true });
  console.log(file);
  await page.close();
}
