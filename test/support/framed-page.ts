import { CARD_HOST } from '../../lib/hover/card-host';
import { defined } from '../../lib/shared/assert';
import type { Page } from '../../scripts/browsers/driver';
import { AWAY, middle, type Box } from '../../scripts/browsers/names-on-page';
import { waitFor } from '../../scripts/browsers/wait-for';
import type { World } from './in-each-browser';
import { testPage, testPages } from './test-pages';

/** The window that the framed page is opened in: no larger than a headless Firefox really is, which tells frames the truth. */
export const FRAME_WINDOW = { width: 1280, height: 640 };

/** In the coordinates of the window. */
export interface SeenInFrame {
  name: Box;
  card: Box | null;
}

/**
 * A page with nothing but a story in a long frame, whose lower part is out of sight. `origin`: of the frame. The story
 * tells the page around where a name and its card stand, since nobody else may look into a frame of another origin.
 */
export async function openFramed({ server, open }: World, name: string, origin = ''): Promise<Page> {
  const { body } = defined(testPages()[testPage('strict-csp')], 'the story');
  const frame = `<iframe src="${origin}/in-frame" style="border: 0; width: 600px; height: 2000px"></iframe>`;
  const hear = '<script>onmessage = ({ data }) => { told = data; };</script>';
  server.add({
    '/framed': { body: `<!doctype html><title>Frame</title>${hear}<body style="margin: 0"><div style="height: 240px"></div>${frame}` },
    '/in-frame': { body: `${String(body)}<script>setInterval(${tell.toString()}, 50, ${JSON.stringify(name)}, "${CARD_HOST}")</script>` },
  });
  return open('/framed', FRAME_WINDOW);
}

function tell(wanted: string, host: string): void {
  const node = [...document.querySelectorAll('p')].find(({ textContent }) => textContent?.includes(wanted))?.firstChild as Text;
  const range = document.createRange();
  range.setStart(node, node.data.indexOf(wanted));
  range.setEnd(node, node.data.indexOf(wanted) + wanted.length);
  const card = document.querySelector<HTMLElement>(host);
  const plain = ({ x, y, width, height }: DOMRect): Box => ({ x, y, width, height });
  const isOpen = card?.style.visibility === 'visible';
  parent.postMessage({ name: plain(range.getBoundingClientRect()), card: isOpen ? plain(card.getBoundingClientRect()) : null }, '*');
}

/** What the story has told last. */
export const inFrame = (page: Page): Promise<SeenInFrame> =>
  waitFor('the frame to tell', () =>
    page.evaluate(() => {
      const { offsetLeft, offsetTop } = document.querySelector('iframe') as HTMLIFrameElement;
      const { told } = window as unknown as { told?: SeenInFrame };
      const moved = (box: Box): Box => ({ ...box, x: box.x + offsetLeft, y: box.y + offsetTop });
      return told ? { name: moved(told.name), card: told.card && moved(told.card) } : null;
    }),
  );

/** Longer than marking a page and opening a card take. */
const PATIENCE_MS = 2_000;

/** Hovers the name in the frame until its card is open: it is marked a moment after the page has come, and a pointer at rest opens nothing that comes beneath it. */
export function hoverInFrame(page: Page): Promise<{ name: Box; card: Box }> {
  return waitFor('a card in the frame', async () => {
    await page.movePointerInFrame(middle((await inFrame(page)).name));
    const opened = waitFor('it to open', async () => {
      const { name, card } = await inFrame(page);
      return card && { name, card };
    }, PATIENCE_MS);
    const found = await opened.catch(() => null);
    if (!found) await page.movePointer(AWAY);
    return found;
  });
}
