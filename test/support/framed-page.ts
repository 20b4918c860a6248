import { HIGHLIGHTS } from '../../lib/highlight/marks';
import { CARD_HOST } from '../../lib/hover/card-host';
import type { Page } from '../../scripts/browsers/driver';
import { middle, type Box } from '../../scripts/browsers/names-on-page';
import { waitFor } from '../../scripts/browsers/wait-for';
import type { World } from './in-each-browser';
import { testPage } from './test-pages';

/** The window that the framed page is opened in. */
export const FRAME_WINDOW = { width: 1280, height: 800 };

/** A page with nothing but a story in a long frame, whose lower part is out of sight. */
export async function openFramed(world: World): Promise<Page> {
  const frame = `<iframe src="${testPage('strict-csp')}" style="border: 0; width: 600px; height: 2000px"></iframe>`;
  world.server.add({ '/framed': { body: `<!doctype html><title>Frame</title><body style="margin: 0"><div style="height: 480px"></div>${frame}` } });
  const page = await world.open('/framed', FRAME_WINDOW);
  const popup = await world.driver.openPopup(page);
  await waitFor('marks in the frame', () => page.evaluate((register) => (document.querySelector('iframe')?.contentWindow as unknown as { CSS: typeof CSS }).CSS.highlights.has(register), HIGHLIGHTS.mark));
  await popup.close();
  return page;
}

/** Hovers the name in the frame; both boxes are in the coordinates of the window. */
export async function hoverInFrame(page: Page, wantedName: string): Promise<{ name: Box; card: Box }> {
  const name = await page.evaluate((wanted) => {
    const frame = document.querySelector('iframe') as HTMLIFrameElement;
    const inside = frame.contentDocument as Document;
    const node = [...inside.querySelectorAll('p')].find(({ textContent }) => textContent?.includes(wanted))?.firstChild as Text;
    const range = inside.createRange();
    range.setStart(node, node.data.indexOf(wanted));
    range.setEnd(node, node.data.indexOf(wanted) + wanted.length);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + frame.offsetLeft, y: y + frame.offsetTop, width, height };
  }, wantedName);
  await page.movePointer(middle(name));
  const card = await waitFor('the card in the frame', () =>
    page.evaluate((host) => {
      const frame = document.querySelector('iframe') as HTMLIFrameElement;
      const element = frame.contentDocument?.querySelector<HTMLElement>(host);
      if (element?.style.visibility !== 'visible') return null;
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x: x + frame.offsetLeft, y: y + frame.offsetTop, width, height };
    }, CARD_HOST),
  );
  return { name, card };
}
