import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ROOT } from '../../scripts/browsers/ensure-built';
import type { FoundName } from '../../lib/messaging/protocol';
import type { Page } from '../../scripts/browsers/driver';
import { openGazetteer } from '../../scripts/cli/open-gazetteer';
import { galleryGroups, type GalleryGroup } from '../support/card-gallery-groups';
import { GALLERY, galleryPages, showGroup } from '../support/card-gallery-server';
import { PICTURE_FOLDER, PICTURE_VIEW, picturedCards, WITHOUT_LETTERS } from '../support/card-pictures';
import { differingShare } from '../support/compare-pictures';
import { inEachBrowser } from '../support/in-each-browser';
import { BLANK } from '../support/test-pages';

/** Everything that axe-core checks of a part of a page, its recommendations too. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Share of cells that may differ. Seen: 0.0005 in the other browser, 0.006 in other fonts, 0.015 where a map is gone. */
const SAME = 0.01;

interface AxeResult {
  violations: { id: string; help: string; nodes: { target: unknown; failureSummary?: string }[] }[];
  passes: { id: string; nodes: unknown[] }[];
}
declare const axe: { run(context: unknown, options: unknown): Promise<AxeResult> };

const NAMES: FoundName[] = [
  { subject: 'roza-otunbayeva', name: 'Roza Otunbayeva', kind: 'person', positions: [0.1, 0.4, 0.9], certain: true, unlinked: false },
  { subject: 'perhaps:robert-blake', name: 'Robert Blake', kind: 'person', positions: [0.5], certain: false, unlinked: false },
  { subject: 'name:ravshan dzhamgyrchiyev', name: 'Ravshan Dzhamgyrchiyev', kind: 'person', positions: [0.6], certain: true, unlinked: true },
  { subject: 'kyrgyzstan', name: 'Kyrgyzstan', kind: 'place', positions: [0, 0.2, 0.8], certain: true, unlinked: false },
  { subject: 'nato', name: 'NATO', kind: 'organisation', positions: [0.7], certain: true, unlinked: false },
];

const groups = galleryGroups(await openGazetteer());
const everyCard = Object.entries(groups).flatMap(([name, group]) => (['light', 'dark'] as const).map((theme) => [name, theme, group] as const));

inEachBrowser('how cards look', (world) => {
  let page: Page;
  let cards: GalleryGroup;
  beforeAll(async () => {
    world().server.add(await galleryPages());
    page = await world().driver.newPage(world().server.origin + GALLERY, PICTURE_VIEW);
    cards = await picturedCards();
  });
  afterAll(() => page.close());

  it.each(everyCard)('the cards of "%s" have no fault in %s that a checker of accessibility finds', async (name, theme, group) => {
    await showGroup(page, group, theme);
    await expectNoFault(4);
    await keepPicture(page, `${name}-${theme}-${world().driver.name}`);
  });

  it.each(['light', 'dark'] as const)('the list of names has none in %s', async (theme) => {
    await page.evaluate((names, how) => window.showNames(names, 'This page is in another language.', how), NAMES, theme);
    await expectNoFault(2);
    await keepPicture(page, `names-${theme}-${world().driver.name}`);
  });

  /** What a checker does not see it finds no fault with: so many texts in each root were measured. */
  async function expectNoFault(texts: number): Promise<void> {
    const { violations, checked, hosts } = await page.evaluate(async (tags) => {
      const result = await axe.run({ include: [['sl-card']] }, { runOnly: { type: 'tag', values: tags } });
      return {
        violations: result.violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ target }) => JSON.stringify(target)).slice(0, 3).join(' ')}`),
        checked: result.passes.find(({ id }) => id === 'color-contrast')?.nodes.length ?? 0,
        hosts: document.querySelectorAll('sl-card').length,
      };
    }, TAGS);
    expect(violations).toEqual([]);
    expect(checked).toBeGreaterThan(texts * hosts);
  }

  it.each([
    ['light', 'as they are', ''], ['dark', 'as they are', ''],
    ['light', 'in fonts of another system', '.sl { --sl-sans: "DejaVu Sans", Verdana, sans-serif; --sl-serif: "DejaVu Serif", Georgia, serif; }'],
  ] as const)('a few cards look as they did: %s, %s', async (theme, _, css) => {
    expect(await difference(theme, css)).toBeLessThan(SAME);
  });

  it.each([
    ['a map that is gone', '.sl-map { visibility: hidden; }'], ['another paper', '.sl { --sl-paper: #ddd !important; }'], ['a head that moved', '.sl-head { padding-top: 14px !important; }'],
  ])('the comparison finds %s', async (_, css) => {
    expect(await difference('light', css)).toBeGreaterThan(SAME);
  });

  /** From the picture in the repository. */
  async function difference(theme: 'light' | 'dark', css: string): Promise<number> {
    await showGroup(page, cards, theme);
    await page.evaluate((rules) => window.restyle(rules), WITHOUT_LETTERS + css);
    const reference = readFileSync(join(ROOT, PICTURE_FOLDER, `cards-${theme}.png`));
    const now = await page.screenshot();
    const blank = await world().open(BLANK);
    const { width, height } = PICTURE_VIEW;
    return differingShare(blank, reference, now, { x: 0, y: 0, width, height });
  }
});

/** For people to look at, beside those of `npm run gallery`. */
async function keepPicture(page: Page, name: string): Promise<void> {
  const folder = join(ROOT, '.output/gallery');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.png`), await page.screenshot({ fullPage: true }));
}
