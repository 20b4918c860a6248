import { focusInside, hasSelection, steerKeys, type FocusGoal } from './card-focus';
import { FocusReturn } from './focus-return';
import { hostParent } from './host-parent';
import { HOST_STYLE, SHADOW_STYLE, setImportant } from './host-style';
import type { CardLimits, Placement } from './placement';

/** The one element that is added to a page, while a card is open. A plain unknown tag: isolated worlds cannot define any. */
export const CARD_HOST = 'sidelight-card';

/** The design's "in 120 ms". */
const FADE_IN_MS = 120;
const EASING = 'cubic-bezier(.2, 0, 0, 1)';
/** The card's own border, above and below what scrolls. */
const CARD_EDGES_PX = 2;

/** In a lower card the lines that stay in place while it scrolls would leave no room for what is between them. */
const LOW_PX = 240;

/** The box in which cards are shown: above everything, out of reach of the page's styles. */
export interface CardHost {
  /** Where content is rendered. Exists before the first card; inside the shadow root, outside the document. */
  readonly mount: HTMLElement;
  /** The element in the page. */
  readonly element: HTMLElement;
  /** Puts the host into the page, unseen, so that its content can be measured. Near `name` if that is in a modal. */
  prepare(name: Node, limits: CardLimits): void;
  /** Shows it in its place, or moves it there. */
  show(placement: Placement): void;
  /** Begins to fade; `unfade` takes it back. */
  fade(ms: number): void;
  unfade(): void;
  /** Takes it out of the page. The keyboard goes back to where it was with `settle`, unless another card comes before. */
  hide(): void;
  settle(): void;
  /** True for an event that happened in the card. */
  contains(event: Event): boolean;
  /** True while the focus is in the card; `byKeyboard`: and was brought there by keys. */
  hasFocus(byKeyboard?: boolean): boolean;
  /** True while text in the card is selected. */
  hasSelection(): boolean;
  /** Moves the keyboard into what is shown. */
  focus(goal: FocusGoal): void;
}

export interface CardHostOptions {
  document: Document;
  signal: AbortSignal;
  /** Style sheets for the shadow root, as text. */
  css: readonly string[];
  /** 'closed' keeps pages out; test builds open it, since accessibility checkers see nothing in a closed root. */
  mode: ShadowRootMode;
}

/** Makes the host. The page's DOM is touched only while a card is open. */
export function createCardHost({ document, signal, css, mode }: CardHostOptions): CardHost {
  const element = document.createElement(CARD_HOST);
  element.setAttribute('popover', 'manual');
  setImportant(element, HOST_STYLE);
  const root = element.attachShadow({ mode });
  root.adoptedStyleSheets = [SHADOW_STYLE, ...css].map(toSheet);
  const mount = document.createElement('div');
  mount.className = 'mount';
  mount.dataset['theme'] = 'auto';
  root.append(mount);
  mount.addEventListener('keydown', steerKeys(root));
  keepEventsInside(element);
  const host = new ShadowHost(element, root, mount);
  signal.addEventListener('abort', () => {
    host.hide();
    host.settle();
  }, { once: true });
  return host;
}

class ShadowHost implements CardHost {
  #animation: Animation | null = null;
  readonly #focusReturn: FocusReturn;
  /** What in the card had the focus when it was last taken out. */
  #lastControl: Element | null = null;

  constructor(
    readonly element: HTMLElement,
    readonly root: ShadowRoot,
    readonly mount: HTMLElement,
  ) {
    this.#focusReturn = new FocusReturn(element);
  }

  prepare(name: Node, limits: CardLimits): void {
    const parent = hostParent(name);
    if (this.element.parentNode !== parent) {
      this.hide();
      this.#focusReturn.begin();
      // Whatever became of the last one, this one stands straight.
      this.mount.style.transform = '';
      // Unseen until it has its place; `show` makes it visible within the same frame.
      setImportant(this.element, { visibility: 'hidden', left: '0px', top: '0px', bottom: 'auto', zoom: counterZoom(parent) });
      parent.append(this.element);
      this.element.showPopover();
    }
    setImportant(this.element, { width: `${limits.width}px` });
    this.#limitHeight(limits.maxHeight);
  }

  show({ side, x, y, maxHeight }: Placement): void {
    const viewport = this.element.ownerDocument.documentElement;
    // Held at the edge beside the name, so that it grows away from it.
    const vertical = side === 'below' ? { top: `${y}px`, bottom: 'auto' } : { top: 'auto', bottom: `${visibleHeight(viewport) - y}px` };
    this.#limitHeight(maxHeight);
    const isNew = this.element.style.visibility === 'hidden';
    setImportant(this.element, { left: `${x}px`, ...vertical, visibility: 'visible' });
    if (isNew) this.#animate([0, 1], FADE_IN_MS);
    else this.unfade();
  }

  fade(ms: number): void {
    this.#animate([1, 0], ms);
  }

  unfade(): void {
    this.#animation?.cancel();
    this.#animation = null;
  }

  hide(): void {
    const { element } = this;
    if (!element.isConnected) return;
    if (this.hasFocus()) this.#focusReturn.owe();
    this.#lastControl = this.root.activeElement;
    this.unfade();
    element.remove();
  }

  settle(): void {
    this.#focusReturn.settle();
  }

  contains(event: Event): boolean {
    return event.composedPath().includes(this.element);
  }

  hasFocus(byKeyboard = false): boolean {
    const { activeElement } = this.root;
    return activeElement !== null && (!byKeyboard || activeElement.matches(':focus-visible'));
  }

  hasSelection(): boolean {
    return hasSelection(this.root);
  }

  focus(goal: FocusGoal): void {
    focusInside(this.root, goal, this.#lastControl);
    this.#focusReturn.entered();
  }

  #limitHeight(px: number): void {
    this.mount.style.setProperty('--sl-max-height', `${px - CARD_EDGES_PX}px`);
    this.mount.toggleAttribute('data-low', px < LOW_PX);
  }

  #animate(opacity: [number, number], ms: number): void {
    this.unfade();
    const isStill = this.element.ownerDocument.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches;
    // The mount, because an important style on the host would win over its animation.
    if (!isStill) this.#animation = this.mount.animate({ opacity }, { duration: ms, easing: EASING, fill: 'forwards' });
  }
}

/** Fixed boxes are placed from the edge of the viewport without its scrollbars. */
const visibleHeight = (root: HTMLElement): number =>
  root.ownerDocument.compatMode === 'BackCompat' ? (root.ownerDocument.defaultView?.innerHeight ?? 0) : root.clientHeight;

/** CSS zoom of the page reaches the top layer too, and would scale sizes and coordinates. Browsers before it is known have none to undo. */
const counterZoom = (parent: Element): string => String(1 / (parent.currentCSSZoom || 1));

function toSheet(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/** What a reader does in the card is no business of the page's shortcuts, menus and "click outside" handlers. */
const INNER_EVENTS = [
  'click', 'auxclick', 'dblclick', 'contextmenu', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchmove', 'touchend', 'touchcancel',
  'wheel', 'keydown', 'keypress', 'keyup', 'copy', 'focusin', 'focusout',
] as const;

function keepEventsInside(element: HTMLElement): void {
  for (const type of INNER_EVENTS) element.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
}
