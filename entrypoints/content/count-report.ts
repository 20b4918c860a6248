import { callBackground } from '../../lib/extension/calls';
import type { StoryCount } from '../../lib/messaging/story-reports';

/** Tells the background how many names of a story this document has marked, as long as it is the one that is seen. */
export class CountReport {
  /** Null: there is no story. */
  #count: StoryCount | null = null;
  /** What the background knows. */
  #told: StoryCount | null = null;
  readonly #part = String(Math.random());

  constructor(private readonly document: Document, signal: AbortSignal) {
    const window = document.defaultView;
    // The page may be kept for "back": the browser forgets its number, and shows the same document again.
    window?.addEventListener('pagehide', () => this.#tell(null), { signal });
    window?.addEventListener('pageshow', () => this.#tell(this.#count), { signal });
    document.addEventListener('prerenderingchange', () => this.#tell(this.#count), { signal });
    signal.addEventListener('abort', () => this.#tell(null), { once: true });
  }

  /** The background is woken only for what is new, and once for several changes at a time. */
  set(count: StoryCount | null): void {
    this.#count = count;
    queueMicrotask(() => this.#tell(this.#count));
  }

  #tell(count: StoryCount | null): void {
    // Until then another page is seen in this tab.
    const { prerendering = false } = this.document as Document & { prerendering?: boolean };
    if (count === this.#told || prerendering) return;
    this.#told = count;
    void callBackground('reportCount', { part: this.#part, isTop: window === window.top, count });
  }
}
