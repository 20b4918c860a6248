import { drawKeepingFocus } from '../../lib/hover/card-focus';
import type { CardHost } from '../../lib/hover/card-host';
import type { PageStatus } from '../../lib/messaging/protocol';
import type { CardCode } from '../../components/card/card-code';
import { loadCardCode } from './load-card-code';

/** From the viewport's edges. */
const EDGE_PX = 8;
const WIDTH_PX = 340;
/** A list may cover more than a card: it opens only when it is called. */
const MAX_HEIGHT_PX = 640;

/** The list of the story's names, in the host that shows cards: one of them at a time. */
export class NamesDialog {
  /** What draws it; null while it is closed. */
  #code: CardCode | null = null;

  constructor(
    private readonly document: Document,
    private readonly host: CardHost,
    signal: AbortSignal,
    private readonly onShow: (subject: string) => void,
  ) {
    const options = { signal, capture: true, passive: true };
    document.addEventListener('pointerdown', (event) => host.contains(event) || this.close(), options);
    // Inside the list Escape is its own; here it closes one that the keyboard has left.
    document.addEventListener('keydown', (event) => event.key !== 'Escape' || host.contains(event) || this.close(), options);
    document.defaultView?.addEventListener('pagehide', () => this.close(), options);
  }

  async open(status: PageStatus, textSize: number): Promise<void> {
    const code = await loadCardCode();
    const window = this.document.defaultView;
    if (!code || !window) return;
    const limits = {
      width: Math.min(WIDTH_PX, window.innerWidth - 2 * EDGE_PX),
      maxHeight: Math.min(MAX_HEIGHT_PX, window.innerHeight - 2 * EDGE_PX),
    };
    this.#code = code;
    this.host.prepare(topmost(this.document), limits);
    this.#draw(code, status, textSize);
    this.host.show({ side: 'below', x: this.document.documentElement.clientWidth - limits.width - EDGE_PX, y: EDGE_PX, tabX: 0, maxHeight: limits.maxHeight });
    this.host.focus('card');
  }

  /** The story or the reader's choices have changed: an open list follows, and the keyboard keeps its place in it. */
  update(status: PageStatus, textSize: number): void {
    const code = this.#code;
    if (code) drawKeepingFocus(this.host.mount, false, () => this.#draw(code, status, textSize));
  }

  close(): void {
    if (!this.#code) return;
    this.#leave();
    this.host.settle();
  }

  /** The keyboard stays without a place: it goes on to a card. */
  #leave(): void {
    this.#code = null;
    this.host.hide();
  }

  #draw(code: CardCode, status: PageStatus, textSize: number): void {
    code.names(this.host.mount, {
      names: status.state === 'marked' ? status.names : [],
      textSize, note: noteOf(status),
      onShow: (subject) => {
        this.#leave();
        this.onShow(subject);
      },
      onClose: () => this.close(),
    });
  }
}

/** What lies above all else in the page: only in there can a list be used. */
const topmost = (document: Document): Element => [...document.querySelectorAll(':modal, :fullscreen')].at(-1) ?? document.documentElement;

function noteOf(status: PageStatus): string {
  if (status.state === 'silent') return status.reason;
  return status.state === 'failed' ? status.message : 'No name in this story is in the reference data.';
}
