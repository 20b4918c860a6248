import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defined } from '../../lib/shared/assert';
import type { BrowserName } from '../../scripts/browsers/browser-name';
import { noCard, openCard } from '../../scripts/browsers/card-on-page';
import type { Driver } from '../../scripts/browsers/driver';
import { wantedBrowsers } from '../../scripts/browsers/ensure-browsers';
import { EXTENSION } from '../../scripts/browsers/ensure-built';
import { launchBrowser } from '../../scripts/browsers/launch';
import { markPage } from '../../scripts/browsers/mark-page';
import { marksOn } from '../../scripts/browsers/marks-on-page';
import { AWAY, hoverName } from '../../scripts/browsers/names-on-page';
import { servePages, type PageServer } from '../../scripts/browsers/page-server';
import { says } from '../support/popup-page';
import { pageState } from '../support/page-state';
import { SAMPLE, testPages } from '../support/test-pages';

/** What can have happened to the file on a disk. */
const DAMAGES: [what: string, how: (bytes: Buffer<ArrayBuffer>) => Buffer<ArrayBuffer>][] = [
  ['is cut off', (bytes) => bytes.subarray(0, bytes.length >> 1)],
  ['has a wrong byte in its middle', (bytes) => {
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 0xff;
    return bytes;
  }],
];

/** A browser with a copy of the extension whose dataset can be spoilt. */
function withCopy(name: BrowserName, prepare: (file: string) => void = () => {}): () => { server: PageServer; driver: Driver; file: string } {
  let copy: { server: PageServer; driver: Driver; file: string; folder: string } | undefined;
  beforeAll(async () => {
    const server = await servePages(testPages());
    const folder = mkdtempSync(join(tmpdir(), 'sidelight-damaged-'));
    cpSync(EXTENSION[name], folder, { recursive: true });
    const file = join(folder, 'sidelight.bin');
    prepare(file);
    copy = { server, folder, file, driver: await launchBrowser(name, { extension: folder }) };
  });
  afterAll(async () => {
    await copy?.driver.close();
    await copy?.server.close();
    if (copy) rmSync(copy.folder, { recursive: true, force: true });
  });
  return () => defined(copy, 'the copy of the extension');
}

describe.each(wantedBrowsers())('%s: an extension whose dataset is lost while a page is open', (name) => {
  const copy = withCopy(name);

  it('tells what the story says in the place of the card, and gives the card when the dataset is back', async () => {
    const { driver, server, file } = copy();
    const page = await driver.newPage(server.origin + SAMPLE);
    await markPage(driver, page);
    const sound = readFileSync(file);
    writeFileSync(file, '');
    await driver.stopBackground();
    await hoverName(page, 'Roza Otunbayeva', { within: 'article' });
    const card = await openCard(page, 'The reference data did not answer');
    expect({ kind: card.kind, name: card.name }).toEqual({ kind: 'unlinked', name: 'Roza Otunbayeva' });
    expect(card.text).toMatch(/“.*Otunbayeva.*” Paragraph \d+/);
    writeFileSync(file, sound);
    await driver.stopBackground();
    await page.movePointer(AWAY);
    await noCard(page);
    await hoverName(page, 'Roza Otunbayeva', { within: 'article' });
    await openCard(page, 'Head of the interim government');
  });
});

describe.each(wantedBrowsers().flatMap((name) => DAMAGES.map(([what, how]) => ({ name, what, how }))))('$name: an extension whose dataset $what', ({ name, how }) => {
  const copy = withCopy(name, (file) => writeFileSync(file, how(readFileSync(file))));

  it('says so in the popup, with the cure, and leaves the page alone', async () => {
    const { driver, server } = copy();
    const page = await driver.newPage(server.origin + SAMPLE);
    const before = await pageState(page);
    const popup = await driver.openPopup(page);
    await says(popup, /The reference data cannot be read\. .*install it again/i);
    await popup.close();
    expect([await marksOn(page), await pageState(page)]).toEqual([[], before]);
  });
});
