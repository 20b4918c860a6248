/** `npm run gallery`: pictures of all cards and of many maps in .output/gallery/, for people to look at. */
import { mkdir } from 'node:fs/promises';
import { chromium, type Browser, type Page } from 'playwright-core';
import { defined } from '../../lib/shared/assert';
import { findBrowser } from '../../scripts/browsers/find-browser';
import { openGazetteer } from '../../scripts/cli/open-gazetteer';
import { galleryGroups } from './card-gallery-groups';
import { galleryMaps } from './card-gallery-maps';
import { galleryHtml } from './card-gallery-page';

const OUT = '.output/gallery';
const CHROMIUM = defined(findBrowser('chromium'), 'Chromium');
const THEMES = ['light', 'dark'] as const;
/** Room for six cards and what is between them. */
const WIDTH = 2320;

const groups = galleryGroups(await openGazetteer());
const maps = await galleryMaps();
const html = await galleryHtml();
await mkdir(OUT, { recursive: true });
const browser = await chromium.launch({ executablePath: CHROMIUM, headless: true, args: ['--no-sandbox'] });
try {
  for (const theme of THEMES) {
    for (const [name, group] of Object.entries(groups)) await shoot(browser, `${name}-${theme}`, (page) => page.evaluate(([cards, how]) => window.showCards(cards, how), [group, theme] as const));
    await shoot(browser, `maps-${theme}`, (page) => page.evaluate(([all, how]) => window.showMaps(all, how), [maps, theme] as const));
  }
  for (const [name, group] of Object.entries(groups)) await shoot(browser, `${name}-forced-colours`, async (page) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.evaluate((cards) => window.showCards(cards, 'light'), group);
  });
} finally {
  await browser.close();
}

async function shoot(browser: Browser, name: string, show: (page: Page) => Promise<void>): Promise<void> {
  const page = await browser.newPage({ viewport: { width: WIDTH, height: 900 }, deviceScaleFactor: 1.5 });
  page.on('pageerror', (error) => console.error(error));
  await page.setContent(html);
  await show(page);
  await page.screenshot({ path: `${OUT}/${name}.png`, fullPage: true });
  console.log(`${OUT}/${name}.png`);
  await page.close();
}
