/** The gallery as a site of its own, for tests that look at cards from inside: shadow roots are open there. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '../../scripts/browsers/driver';
import type { ServedPage } from '../../scripts/browsers/page-server';
import type { GalleryGroup } from './card-gallery-groups';
import { galleryHtml } from './card-gallery-page';

export const GALLERY = '/cards';
const AXE = '/axe.js';

/** The page of cards, with the accessibility checker beside it. */
export async function galleryPages(): Promise<Record<string, ServedPage>> {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'));
  return {
    [GALLERY]: { body: (await galleryHtml()).replace('</html>', `<script src="${AXE}"></script></html>`) },
    [AXE]: { body: axe, headers: { 'content-type': 'text/javascript' } },
  };
}

/** Draws a group, as it is when everything has come in. */
export const showGroup = (page: Page, group: GalleryGroup, theme: 'light' | 'dark'): Promise<void> =>
  page.evaluate(async (cards, how) => {
    window.showCards(cards, how);
    await document.fonts.ready;
    for (const { shadowRoot } of document.querySelectorAll('sl-card')) for (const animation of shadowRoot?.getAnimations() ?? []) animation.finish();
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }, group, theme);
