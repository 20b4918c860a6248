import type { CardHost } from './card-host';

/** What is told about the page while something is open. */
export interface PageListener {
  /** False: nobody needs to know. */
  isOpen(): boolean;
  escaped(): void;
  scrolled(scroller: EventTarget | null): void;
  /** The tab has gone to the background. */
  hidden(): void;
  /** The page is being left. */
  gone(): void;
}

/** Watches for what closes or moves a card, until the signal aborts. */
export function watchPage(window: Window, signal: AbortSignal, host: CardHost, listener: PageListener): void {
  const { document } = window;
  const options = { signal, passive: true, capture: true };
  // Scrolling and resizing come many times a frame; with nothing open they cost one comparison.
  const whileOpen = (then: (event: Event) => void) => (event: Event): void => {
    if (listener.isOpen()) then(event);
  };
  window.addEventListener('scroll', whileOpen(({ target }) => listener.scrolled(target)), options);
  const pageMoves = whileOpen(() => listener.scrolled(document));
  window.addEventListener('resize', pageMoves, options);
  // Two fingers zoom and move what is seen without scrolling the page.
  for (const type of ['resize', 'scroll'] as const) window.visualViewport?.addEventListener(type, pageMoves, { signal, passive: true });
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && listener.hidden(), options);
  window.addEventListener('pagehide', () => listener.gone(), options);
  window.addEventListener('keydown', whileOpen((event) => onKey(event as KeyboardEvent, host, listener)), { signal, capture: true });
}

function onKey(event: KeyboardEvent, host: CardHost, listener: PageListener): void {
  if (event.key !== 'Escape' || event.isComposing) return;
  if (host.hasFocus()) {
    // The key is meant for the card alone, not for the page's dialog behind it.
    event.preventDefault();
    event.stopPropagation();
    return listener.escaped();
  }
  // The page goes first: when it uses the key, for a menu of its own, the card stays. That is known after the event.
  setTimeout(() => event.defaultPrevented || listener.escaped());
}
