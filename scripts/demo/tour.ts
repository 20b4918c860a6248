import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cardNow, noCard, openCard } from '../browsers/card-on-page';
import type { Driver, Page } from '../browsers/driver';
import { markPage } from '../browsers/mark-page';
import type { SeenMark } from '../browsers/marks-on-page';
import { AWAY, hoverName, type WhichName } from '../browsers/names-on-page';
import { sleep } from '../browsers/sleep';

/** A name to rest the pointer on, and what its picture is called. */
export interface Stop extends WhichName {
  name: string;
  picture: string;
}

/** The cards of the sample article that show what Sidelight is about. */
export const SAMPLE_STOPS: Stop[] = [
  { name: 'Kurmanbek Bakiyev', picture: 'person-bakiyev', nth: 1, within: 'article' },
  { name: 'Putin', picture: 'person-putin', nth: 1, within: 'article' },
  { name: 'Osh', picture: 'place-osh', nth: 1, within: 'article' },
  { name: 'Washington', picture: 'metonym-washington', nth: 1, within: 'article' },
  { name: 'Ravshan Dzhamgyrchiyev', picture: 'unlinked-dzhamgyrchiyev', within: 'article' },
  { name: 'Kyrgyzstan', picture: 'country-kyrgyzstan', nth: 2, within: 'article' },
];

/** From an article that we do not know: enough cards to see what they are like. */
const MOST_STOPS = 6;

/** The first marks of a page, one for each name. */
export function stopsFromMarks(marks: readonly SeenMark[]): Stop[] {
  const names = [...new Set(marks.map((mark) => mark.text))].slice(0, MOST_STOPS);
  return names.map((name, i) => ({ name, picture: `card-${i + 1}` }));
}

/** Of the size and sharpness of a laptop's screen. */
const VIEW = { width: 1280, height: 800, scale: 2 };

/** After the card has faded in. */
const FADE_MS = 250;

/** What a tour through one browser gave. */
export interface TourReport {
  pictures: string[];
  cards: number;
  /** Names on which no card opened. */
  missing: string[];
}

/** Marks the page, rests the pointer on each stop, in light and in dark, and saves pictures into an emptied folder. */
export async function takeTour(driver: Driver, url: string, stops: Stop[] | null, folder: string, say: (line: string) => void): Promise<TourReport> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const report: TourReport = { pictures: [], cards: 0, missing: [] };
  const page = await driver.newPage(url, VIEW);
  const marks = await markPage(driver, page);
  say(`${marks.length} names are marked`);
  for (const theme of ['light', 'dark']) {
    await page.setDark(theme === 'dark');
    const save = (picture: string, png: Buffer): void => {
      report.pictures.push(join(folder, `${picture}-${theme}.png`));
      writeFileSync(join(folder, `${picture}-${theme}.png`), png);
    };
    save('article', await page.screenshot({ fullPage: true }));
    for (const stop of stops ?? stopsFromMarks(marks)) await visit(page, stop, report, save, say);
  }
  return report;
}

async function visit(page: Page, stop: Stop, report: TourReport, save: (picture: string, png: Buffer) => void, say: (line: string) => void): Promise<void> {
  await page.movePointer(AWAY);
  await noCard(page);
  try {
    await hoverName(page, stop.name, stop);
    await openCard(page);
  } catch (error) {
    report.missing.push(stop.name);
    return say(`no card on "${stop.name}": ${error instanceof Error ? error.message : String(error)}`);
  }
  await sleep(FADE_MS);
  say(`"${stop.name}": ${(await cardNow(page))?.text.slice(0, 100) ?? 'the card closed again'}`);
  report.cards += 1;
  save(stop.picture, await page.screenshot());
}
