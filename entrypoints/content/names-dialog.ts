import type { CardHost } from '../../lib/hover/card-host';
import type { PageStatus } from '../../lib/messaging/protocol';
import { loadCardCode } from './load-card-code';

/** From the viewport's edges. */
const EDGE_PX = 8;
const WIDTH_PX = 340;
/** A list may cover more than a card: it opens only when it is called. */
const MAX_HEIGHT_PX = 640;

/** The list of the story's names, in the host that shows cards: one of them at a time. */
export class NamesDialog {
  #isOpen = false;

  constructor(
    private readonly document: Document,
    private readonly host: CardHost,
    signal: AbortSignal,
    private readonly onShow: (subject: string) => void,
  ) {
    document.addEventListener('pointerdown', (event) => host.contains(event) || this.close(), { signal, capture: true, passive: true });
  }

  async open(status: PageStatus, textSize: number): Promise<void> {
    const code = await loadCardCode();
    const window = this.document.defaultView;
    if (!code || !window) return;
    const names = status.state === 'marked' ? status.names : [];
    const limits = {
      width: Math.min(WIDTH_PX, window.innerWidth - 2 * EDGE_PX),
      maxHeight: Math.min(MAX_HEIGHT_PX, window.innerHeight - 2 * EDGE_PX),
    };
    this.#isOpen = true;
    this.host.prepare(this.document.activeElement ?? this.document.documentElement, limits);
    code.names(this.host.mount, {
      names, textSize, note: noteOf(status),
      onShow: (subject) => {
        this.close();
        this.onShow(subject);
      },
      onClose: () => this.close(),
    });
    this.host.show({ side: 'below', x: this.document.documentElement.clientWidth - limits.width - EDGE_PX, y: EDGE_PX, tabX: 0, maxHeight: limits.maxHeight });
    this.host.focus('card');
  }

  close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.host.hide();
  }
}

function noteOf(status: PageStatus): string {
  if (status.state === 'silent') return status.reason;
  return status.state === 'failed' ? status.message : 'No name in this story is in the reference data.';
}
