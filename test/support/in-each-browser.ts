import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { noCard } from '../../scripts/browsers/card-on-page';
import type { Driver, Page, ViewOptions } from '../../scripts/browsers/driver';
import { wantedBrowsers } from '../../scripts/browsers/ensure-browsers';
import { EXTENSION } from '../../scripts/browsers/ensure-built';
import { launchBrowser } from '../../scripts/browsers/launch';
import { markPage } from '../../scripts/browsers/mark-page';
import { AWAY } from '../../scripts/browsers/names-on-page';
import { startWitness, type NetworkWitness } from '../../scripts/browsers/network-witness';
import { servePages, type PageServer } from '../../scripts/browsers/page-server';
import { testPages } from './test-pages';

/** A running browser with the built extension, the site of test pages, and a witness of everything that is sent. */
export interface World {
  driver: Driver;
  server: PageServer;
  /** The same site under another name: another origin, in a process of its own. */
  elsewhere: string;
  witness: NetworkWitness;
  /** Opens a page of the test site; it is closed after the test. */
  open(path: string, view?: ViewOptions): Promise<Page>;
  /** Opens a page and has it marked by the toolbar button. */
  openMarked(path: string, view?: ViewOptions): Promise<Page>;
  /** The same, kept and given again for all tests of the group, with no card open: for tests that only look. */
  shareMarked(path: string): Promise<Page>;
}

/**
 * Describes behaviour that must be the same in every browser. Each file runs one browser after the other; every
 * group ends with two promises that hold always: nothing was sent anywhere else, and nothing failed unseen.
 */
export function inEachBrowser(title: string, body: (world: () => World) => void): void {
  describe.each(wantedBrowsers())(`%s: ${title}`, (name) => {
    let world: World | undefined;
    let pages: Page[] = [];
    const shared = new Map<string, Page>();
    const the = (): World => {
      if (!world) throw new Error('Bug: the world exists only inside tests');
      return world;
    };

    beforeAll(async () => {
      const server = await servePages(testPages());
      const elsewhere = server.origin.replace('127.0.0.1', 'localhost');
      const witness = await startWitness([server.origin, elsewhere]);
      const driver = await launchBrowser(name, { extension: EXTENSION[name], proxy: witness.address });
      const open = async (path: string, view?: ViewOptions): Promise<Page> => {
        const page = await driver.newPage(server.origin + path, view);
        pages.push(page);
        return page;
      };
      const openMarked = async (path: string, view?: ViewOptions): Promise<Page> => {
        const page = await open(path, view);
        await markPage(driver, page);
        return page;
      };
      const shareMarked = async (path: string): Promise<Page> => {
        const page = shared.get(path) ?? (await driver.newPage(server.origin + path));
        if (!shared.has(path)) await markPage(driver, page);
        shared.set(path, page);
        await page.movePointer(AWAY, { steps: 2 });
        await noCard(page);
        return page;
      };
      world = { driver, server, elsewhere, witness, open, openMarked, shareMarked };
    });
    afterEach(async () => {
      for (const page of pages) await page.close();
      pages = [];
    });
    afterAll(async () => {
      await world?.driver.close();
      await world?.witness.close();
      await world?.server.close();
    });

    body(the);

    it('sends nothing to anywhere but the site of the page', () => {
      expect(the().witness.foreign()).toEqual([]);
    });
    it('logs no error', async () => {
      expect(await the().driver.extensionErrors()).toEqual([]);
    });
  });
}
