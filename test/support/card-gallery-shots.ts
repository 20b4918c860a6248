/** `npm run gallery`: writes pictures of all cards and of many maps to .output/gallery/, for people to look at. */
import { mkdir } from 'node:fs/promises';
import { IQ, KG, US } from 'country-flag-icons/string/3x2';
import { chromium, type Browser } from 'playwright-core';
import { build } from 'vite';
import { flagFromSvg } from '../../lib/cards/flag-from-svg';
import type { FlagModel } from '../../lib/cards/flag-model';
import { defined } from '../../lib/shared/assert';
import { findBrowser } from '../../scripts/browsers/find-browser';
import { galleryMaps } from './card-gallery-maps';
import type { GalleryAssets } from './card-gallery-models';

const OUT = '.output/gallery';
const CHROMIUM = defined(findBrowser('chromium'), 'Chromium');

/** The page around the cards. Hostile on purpose: nothing of this may show inside a card. */
const PAGE = `<!doctype html><meta charset="utf-8"><style>
  * { letter-spacing: .3em !important; line-height: 40px !important; font-family: monospace !important; color: red !important; text-transform: uppercase !important; text-align: right !important; }
  figcaption { letter-spacing: 0 !important; line-height: 16px !important; font: 11px Roboto, sans-serif !important; color: #888 !important; text-align: left !important; text-transform: none !important; margin-bottom: 12px; }
  html { background: #efece6; } html[data-theme=dark] { background: #121110; }
  body { margin: 0; padding: 48px; display: grid; grid-template-columns: repeat(6, 340px); gap: 42px; align-items: start; width: max-content; }
  figure { margin: 0 0 40px; }
</style><body></body>`;

const flags: Record<string, FlagModel> = { IQ: flagFromSvg(IQ), KG: flagFromSvg(KG), US: flagFromSvg(US) };

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false, logLevel: 'warn',
    // As a string, so that tsconfig.json, which needs `wxt prepare`, is not looked for.
    esbuild: { tsconfigRaw: JSON.stringify({ compilerOptions: { jsx: 'react-jsx', jsxImportSource: 'preact', target: 'ES2022' } }) },
    build: { write: false, minify: true, lib: { entry: 'test/support/card-gallery.tsx', formats: ['iife'], name: 'gallery' } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('Bug: vite gave no output');
  return output.output[0].code;
}

interface Shot {
  what: 'gallery' | 'maps';
  theme: 'light' | 'dark';
  file: string;
}

async function shoot(browser: Browser, script: string, assets: GalleryAssets, { what, theme, file }: Shot): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 2400, height: 1400 }, deviceScaleFactor: 2, colorScheme: theme });
  page.on('pageerror', (error) => console.error(error));
  await page.setContent(PAGE);
  await page.addScriptTag({ content: script });
  await page.evaluate(([given, shown, how]) => window[shown](given, how), [assets, what, theme] as const);
  await page.screenshot({ path: `${OUT}/${file}`, fullPage: true });
  console.log(`${OUT}/${file}`);
  await page.close();
}

const assets: GalleryAssets = { maps: await galleryMaps(), flags };
await mkdir(OUT, { recursive: true });
const script = await bundle();
const browser = await chromium.launch({ executablePath: CHROMIUM, headless: true, args: ['--no-sandbox'] });
try {
  await shoot(browser, script, assets, { what: 'gallery', theme: 'light', file: 'light.png' });
  await shoot(browser, script, assets, { what: 'gallery', theme: 'dark', file: 'dark.png' });
  await shoot(browser, script, assets, { what: 'maps', theme: 'light', file: 'maps.png' });
  await shoot(browser, script, assets, { what: 'maps', theme: 'dark', file: 'maps-dark.png' });
} finally {
  await browser.close();
}
