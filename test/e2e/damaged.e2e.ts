import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driver } from '../../scripts/browsers/driver';
import { wantedBrowsers } from '../../scripts/browsers/ensure-browsers';
import { EXTENSION } from '../../scripts/browsers/ensure-built';
import { launchBrowser } from '../../scripts/browsers/launch';
import { marksOn } from '../../scripts/browsers/marks-on-page';
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

describe.each(wantedBrowsers().flatMap((name) => DAMAGES.map(([what, how]) => ({ name, what, how }))))('$name: an extension whose dataset $what', ({ name, how }) => {
  let server: PageServer;
  let driver: Driver;
  let folder: string;
  beforeAll(async () => {
    server = await servePages(testPages());
    folder = mkdtempSync(join(tmpdir(), 'sidelight-damaged-'));
    cpSync(EXTENSION[name], folder, { recursive: true });
    const file = join(folder, 'sidelight.bin');
    writeFileSync(file, how(readFileSync(file)));
    driver = await launchBrowser(name, { extension: folder });
  });
  afterAll(async () => {
    await driver.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('says so in the popup, with the cure, and leaves the page alone', async () => {
    const page = await driver.newPage(server.origin + SAMPLE);
    const before = await pageState(page);
    const popup = await driver.openPopup(page);
    await says(popup, /The reference data cannot be read\. .*install it again/i);
    await popup.close();
    expect([await marksOn(page), await pageState(page)]).toEqual([[], before]);
  });
});
