import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardNow, noCard, openCard } from '../../scripts/browsers/card-on-page';
import type { Driver, Page, Popup } from '../../scripts/browsers/driver';
import { wantedBrowsers } from '../../scripts/browsers/ensure-browsers';
import { launchBrowser } from '../../scripts/browsers/launch';
import { marksOn } from '../../scripts/browsers/marks-on-page';
import { AWAY, hoverName } from '../../scripts/browsers/names-on-page';
import { startWitness, type NetworkWitness } from '../../scripts/browsers/network-witness';
import { servePages, type PageServer } from '../../scripts/browsers/page-server';
import { waitFor } from '../../scripts/browsers/wait-for';
import { writeDummyExtension } from '../support/dummy-extension';

const STORY = `<!doctype html><title>Story</title>${'<br>'.repeat(9)}<p>Osh is a city.</p>${'<br>'.repeat(200)}`;

// The other tests trust the drivers and the witness; here these are tested against an extension that we know.
describe.each(wantedBrowsers())('the %s driver', (name) => {
  let server: PageServer;
  let witness: NetworkWitness;
  let driver: Driver;
  let page: Page;
  const dummy = writeDummyExtension(name);

  beforeAll(async () => {
    server = await servePages({ '/story': { body: STORY, headers: { 'content-security-policy': "default-src 'none'" } } });
    witness = await startWitness([server.origin]);
    driver = await launchBrowser(name, { extension: dummy.folder, proxy: witness.address });
    page = await driver.newPage(`${server.origin}/story`, { width: 900, height: 700 });
  });
  afterAll(async () => {
    await driver?.close();
    await witness?.close();
    await server?.close();
    dummy.remove();
  });

  const press = async (button: string, says?: string): Promise<void> => {
    const popup: Popup = await driver.openPopup(page);
    await popup.click(`#${button}`);
    if (says) await waitFor(says, () => popup.evaluate((text) => document.querySelector('output')?.textContent === text, says));
    await popup.close();
  };

  it('evaluates in a page with a strict policy, at the size that was asked for', async () => {
    expect(await page.evaluate((a, b) => [a + b, innerWidth, innerHeight], 1, 2)).toEqual([3, 900, 700]);
  });

  it('gives the reason when a function fails in the page', async () => {
    await expect(page.evaluate(() => { throw new Error('out of paper'); })).rejects.toThrow('out of paper');
  });

  it('presses the toolbar button, which grants activeTab', async () => {
    await press('mark', 'marked');
    expect(await marksOn(page)).toEqual([{ text: 'Osh', landmark: null }]);
  });

  it('moves the real pointer, and sees into a closed shadow root', async () => {
    await hoverName(page, 'Osh');
    expect(await openCard(page)).toMatchObject({ kind: 'place', name: 'Osh', text: 'Osh A city' });
    await page.movePointer(AWAY);
    await noCard(page);
  });

  it('presses keys', async () => {
    await hoverName(page, 'Osh');
    await openCard(page);
    await page.press('Escape');
    expect(await cardNow(page)).toBeNull();
  });

  it('turns the wheel', async () => {
    await page.wheel(300);
    await waitFor('the page to scroll', () => page.evaluate(() => scrollY > 0));
  });

  it('shows the page in the dark', async () => {
    const isDark = (): Promise<boolean> => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
    expect(await isDark()).toBe(false);
    await page.setDark(true);
    expect(await isDark()).toBe(true);
  });

  it('touches with a finger, which scrolls where the browser scrolls for drivers', async () => {
    await page.evaluate(() => {
      const holder = globalThis as unknown as { touched: string[] };
      holder.touched = [];
      for (const type of ['touchstart', 'touchend', 'click']) addEventListener(type, (event) => holder.touched.push(`${type} ${(event as PointerEvent).pointerType ?? ''}`.trim()));
      return null;
    });
    await page.tap({ x: 200, y: 300 });
    const touched = (): Promise<string[]> => page.evaluate(() => (globalThis as unknown as { touched: string[] }).touched);
    await waitFor('the click', async () => (await touched()).length === 3);
    expect(await touched()).toEqual(['touchstart', 'touchend', 'click touch']);
    await page.swipe({ x: 200, y: 500 }, { x: 200, y: 200 });
    expect((await touched()).slice(3)).toEqual(['touchstart', 'touchend']);
  });

  it('prints, forces colours and calms movements', async () => {
    const media = (): Promise<boolean[]> => page.evaluate(() => ['print', '(forced-colors: active)', '(prefers-reduced-motion: reduce)'].map((query) => matchMedia(query).matches));
    expect(await media()).toEqual([false, false, false]);
    await page.setMedia({ print: true, forcedColors: true, reducedMotion: true });
    expect(await media()).toEqual([true, true, true]);
    await page.setMedia({});
    expect(await media()).toEqual([false, false, false]);
  });

  it('measures memory and work', async () => {
    const [bytes, seconds] = [await page.memoryUsed(), await page.secondsBusy()];
    await page.evaluate(() => {
      (globalThis as unknown as { kept: unknown }).kept = Array.from({ length: 1e6 }, (_, i) => ({ i }));
      const end = performance.now() + 500;
      while (performance.now() < end);
      return null;
    });
    expect((await page.memoryUsed()) - bytes).toBeGreaterThan(8e6);
    expect((await page.secondsBusy()) - seconds).toBeGreaterThan(0.4);
  });

  it('answers a request for host permission', async () => {
    await driver.answerYesFor(server.origin);
    await press('always', 'true');
  });

  it('stops the background, which wakes again for a message', async () => {
    await press('mark');
    // What the popup has set going may wake it once more.
    await waitFor('a background that stays stopped', async () => {
      await driver.stopBackground();
      return !(await driver.isBackgroundRunning());
    });
    await press('wake', 'heard');
    expect(await driver.isBackgroundRunning()).toBe(true);
  });

  it('takes pictures', async () => {
    const height = (png: Buffer): number => png.readUInt32BE(20);
    expect(height(await page.screenshot())).toBe(700);
    expect(height(await page.screenshot({ fullPage: true }))).toBeGreaterThanOrEqual(3000);
  });

  it('has seen nothing but the page on the network so far, though all of it went through the witness', () => {
    expect(witness.foreign()).toEqual([]);
    expect(witness.all()).toContain(`GET ${server.origin}/story`);
  });

  it('would notice a background that phones home', async () => {
    await driver.answerYesFor('http://example.com');
    await press('leak', 'heard');
    await waitFor('the leak', async () => witness.foreign().some((request) => request.includes('example.com')));
  });

  it('would notice an error in the background', async () => {
    await press('fail', 'heard');
    await waitFor('the error', async () => (await driver.extensionErrors()).some((error) => error.includes('a failure to be noticed')));
  });
});
