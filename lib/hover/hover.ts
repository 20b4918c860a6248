import type { FocusGoal } from './card-focus';
import type { CardHost } from './card-host';
import { inCorridor } from './corridor';
import { DEFAULT_DELAYS, type HoverDelays } from './delays';
import { cardOf, requestOf } from './effects';
import { toBox, type Box, type Point } from './geometry';
import { hitTest } from './hit-test';
import type { HoverEffect, HoverEvent, HoverMode, HoverSettings, HoverState, MentionId, Token } from './hover-state';
import { boxesOf, firstLine, lineAt } from './line-box';
import { IDLE, reduce } from './machine';
import { MentionIndex, type HoverMention } from './mention-index';
import { watchPage } from './page-watch';
import { cardLimits, placeCard, type Placement } from './placement';
import { watchPointer, type ModifierKey, type PointerSample } from './pointer-watch';

/** What the content of a card is rendered from. */
export interface CardView<M> {
  mention: MentionId;
  model: M;
  side: Placement['side'];
  tabX: number;
  pinned: boolean;
  actions: CardActions;
}

/** What the content of a card can ask of its frame. */
export interface CardActions {
  pin(pinned: boolean): void;
  close(): void;
  /** Its content has been drawn anew in another size: it is placed anew. */
  resized(): void;
}

export interface HoverOptions<M> {
  document: Document;
  /** Ends everything: listeners, timers, card. */
  signal: AbortSignal;
  host: CardHost;
  /** Asked at the beginning of the dwell. Null or a rejection: there is no card, quietly. */
  requestCard(mention: MentionId): Promise<M | null>;
  /** Draws the card into `mount`, at once. Called again for the same card when its side, tab or pin changes. */
  render(mount: HTMLElement, view: CardView<M>): void;
  /** A card has opened, or replaced another one; by the keyboard, which is in it then, or by the pointer. */
  onOpen?(mention: MentionId, by: 'keyboard' | 'pointer'): void;
  /** No card is open any more; whatever was rendered may be unmounted. */
  onClose?(): void;
  settings?: HoverPreferences;
}

/** What the reader may choose; the rest is default. */
export interface HoverPreferences {
  mode?: HoverMode;
  modifier?: ModifierKey;
  delays?: Partial<HoverDelays>;
}

/** The hover of a page. */
export interface Hover {
  /** Replaces the names that react. A card whose mention is still among them stays open. */
  update(mentions: readonly HoverMention[]): void;
  /** Opens a card without the pointer, brings its name into view and the keyboard into the card. */
  openAt(mention: MentionId, focus?: FocusGoal): void;
  close(): void;
  /** The name whose card is open or on its way, or null. */
  current(): MentionId | null;
  /** From now on, for the next thing that happens. */
  configure(settings: HoverPreferences): void;
}

/** Starts the hover in a page. It does nothing until names are given with `update`. */
export function startHover<M>(options: HoverOptions<M>): Hover {
  const hover = new PageHover(options);
  hover.listen();
  return hover;
}

/** The card on the screen. */
interface CardOnPage<M> {
  mention: MentionId;
  token: Token;
  model: M;
  /** Where the hovered line was when the card was last placed. */
  line: Box;
  placement: Placement;
  pinned: boolean;
}

const UNPLACED: Placement = { side: 'below', x: 0, y: 0, tabX: 20, maxHeight: 0 };

class PageHover<M> implements Hover {
  readonly #options: HoverOptions<M>;
  #settings: HoverSettings = { mode: 'hover', delays: DEFAULT_DELAYS };
  #modifier: ModifierKey = 'Alt';
  #index = new MentionIndex();
  #state: HoverState = IDLE;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The answer that is waited for. */
  #answer: { token: Token; model: M } | null = null;
  #card: CardOnPage<M> | null = null;
  /** Where the pointer was last seen. */
  #pointer: Point | null = null;
  /** The name whose card the keyboard waits for. */
  #wish: { mention: MentionId; focus: FocusGoal } | null = null;

  constructor(options: HoverOptions<M>) {
    this.#options = options;
    this.configure(options.settings ?? {});
  }

  listen(): void {
    const { document, signal, host } = this.#options;
    const window = document.defaultView;
    if (!window) return;
    watchPointer(window, signal, () => this.#modifier, {
      moved: (sample) => this.#moved(sample),
      left: () => this.#dispatch({ type: 'pointerOverNothing' }),
      dragged: () => this.#dispatch({ type: 'selectionStarted' }),
      pressed: (event) => host.contains(event) || this.#dispatch({ type: 'outsidePress' }),
      clicked: (event) => this.#clicked(event),
    });
    watchPage(window, signal, host, {
      isOpen: () => this.#state.phase !== 'idle',
      escaped: () => this.#dispatch({ type: 'escape' }),
      scrolled: (scroller) => this.#moves(scroller) && this.#dispatch({ type: 'scroll' }),
      hidden: () => this.#dispatch({ type: 'pageHidden' }),
      gone: () => this.close(),
    });
    signal.addEventListener('abort', () => this.close(), { once: true });
  }

  update(mentions: readonly HoverMention[]): void {
    this.#index = new MentionIndex(mentions);
    const mention = this.current();
    if (mention !== null && !this.#index.rangesOf(mention)) this.#dispatch({ type: 'nameLost' });
  }

  openAt(mention: MentionId, focus: FocusGoal = 'card'): void {
    const start = this.#index.rangesOf(mention)?.[0]?.startContainer;
    if (!start) return;
    const line = firstLine(boxesOf(this.#index.rangesOf(mention) ?? []));
    if (!line || !this.#isInView(line)) start.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    this.#wish = { mention, focus };
    this.#dispatch({ type: 'keyboardOpen', mention });
  }

  current(): MentionId | null {
    return requestOf(this.#state)?.mention ?? cardOf(this.#state)?.mention ?? null;
  }

  close(): void {
    this.#dispatch({ type: 'close' });
  }

  configure({ mode = 'hover', modifier = 'Alt', delays }: HoverPreferences): void {
    this.#settings = { mode, delays: { ...DEFAULT_DELAYS, ...delays } };
    this.#modifier = modifier;
  }

  #dispatch(event: HoverEvent): void {
    // After the end only the end itself may still be carried out.
    if (this.#options.signal.aborted && event.type !== 'close') return;
    const now = this.#options.document.defaultView?.performance.now() ?? 0;
    const { state, effects } = reduce(this.#state, event, now, this.#settings);
    this.#state = state;
    for (const effect of effects) this.#run(effect);
  }

  #run(effect: HoverEffect): void {
    const { host } = this.#options;
    switch (effect.type) {
      case 'startTimer':
        this.#timer = setTimeout(() => this.#dispatch({ type: 'timerFired', token: effect.token }), effect.ms);
        return;
      case 'cancelTimers': return clearTimeout(this.#timer);
      case 'requestCard': return void this.#request(effect.mention, effect.token);
      case 'showCard': return this.#show(effect.mention, effect.token);
      case 'placeCard': return void this.#place();
      case 'pinCard': return this.#pin(effect.pinned);
      case 'fadeCard': return host.fade(this.#settings.delays.fadeMs);
      case 'unfadeCard': return host.unfade();
      case 'hideCard': return this.#hide();
    }
  }

  async #request(mention: MentionId, token: Token): Promise<void> {
    // A card is an extra: whatever goes wrong with one, the page and the other cards go on.
    const model = await this.#ask(mention).catch(() => null);
    if (requestOf(this.#state)?.token !== token) return;
    this.#answer = model === null ? null : { token, model };
    this.#dispatch({ type: model === null ? 'modelFailed' : 'modelArrived', token });
  }

  /** As an `async` method, so that an error thrown at once is a rejection too. */
  async #ask(mention: MentionId): Promise<M | null> {
    return this.#options.requestCard(mention);
  }

  #show(mention: MentionId, token: Token): void {
    const line = this.#lineOf(mention);
    const answer = this.#answer;
    if (!line || !this.#isInView(line) || answer?.token !== token) return this.#dispatch({ type: 'nameLost' });
    this.#answer = null;
    this.#card = { mention, token, model: answer.model, line, placement: UNPLACED, pinned: false };
    const isWished = this.#wish?.mention === mention && this.#state.phase === 'held';
    this.#options.onOpen?.(mention, isWished ? 'keyboard' : 'pointer');
    void this.#place().then(() => isWished && this.#enter(token));
  }

  /** The keyboard follows into the card that it has opened, once the card can be seen. */
  #enter(token: Token): void {
    const { focus } = this.#wish ?? {};
    this.#wish = null;
    if (focus && this.#card?.token === token) this.#options.host.focus(focus);
  }

  /** Draws the card unseen, measures it, and shows it in its place: all before the next frame is painted. */
  async #place(): Promise<void> {
    const { host } = this.#options;
    const card = this.#card;
    const name = card && this.#index.rangesOf(card.mention)?.[0]?.startContainer;
    // A pinned card outlives its name and stays where it is.
    if (!card || !name?.isConnected) return;
    card.line = this.#lineOf(card.mention) ?? card.line;
    if (!this.#isInView(card.line)) return this.#dispatch({ type: 'nameLost' });
    const limits = cardLimits(this.#viewport());
    host.prepare(name, limits);
    if (card.placement === UNPLACED) this.#render(card);
    const placement = await placeCard(card.line, host.element, limits);
    if (this.#card !== card) return;
    card.placement = placement;
    this.#render(card);
    host.show(placement);
  }

  #render({ mention, model, placement: { side, tabX }, pinned }: CardOnPage<M>): void {
    const { render, host } = this.#options;
    const actions: CardActions = {
      pin: (wanted) => this.#dispatch({ type: wanted ? 'pin' : 'unpin' }),
      close: () => this.close(),
      resized: () => void this.#place(),
    };
    render(host.mount, { mention, model, side, tabX, pinned, actions });
  }

  #pin(pinned: boolean): void {
    if (!this.#card) return;
    this.#card.pinned = pinned;
    this.#render(this.#card);
  }

  #hide(): void {
    if (!this.#card) return;
    this.#card = null;
    this.#options.host.hide();
    this.#options.onClose?.();
  }

  #moved({ at, target, modifier }: PointerSample): void {
    const { document, host } = this.#options;
    this.#pointer = at;
    if (target === host.element) return this.#dispatch({ type: 'pointerInCard' });
    const onTheWay = this.#isInCorridor(at);
    const hit = hitTest(document, this.#index, at);
    if (hit && !this.#isSelected(hit.mention)) this.#dispatch({ type: 'pointerOverName', mention: hit.mention, at, modifier, inCorridor: onTheWay });
    else this.#dispatch({ type: onTheWay ? 'pointerInCorridor' : 'pointerOverNothing' });
  }

  #clicked(event: MouseEvent): void {
    if (this.#settings.mode !== 'click' || event.button !== 0 || this.#options.host.contains(event)) return;
    // What the page does on a click goes on undisturbed, so names in links and buttons keep their meaning.
    if (event.target instanceof Element && event.target.closest(PRESSABLE)) return;
    const { document } = this.#options;
    if (document.getSelection()?.isCollapsed === false) return;
    this.#pointer = { x: event.clientX, y: event.clientY };
    const hit = hitTest(document, this.#index, this.#pointer);
    if (hit) this.#dispatch({ type: 'clickOnName', mention: hit.mention });
  }

  #isInCorridor(at: Point): boolean {
    if (!this.#card || this.#card.placement === UNPLACED) return false;
    return inCorridor(at, this.#card.line, toBox(this.#options.host.element.getBoundingClientRect()));
  }

  /** A reader who has selected a name is about to copy it. */
  #isSelected(mention: MentionId): boolean {
    const selection = this.#options.document.getSelection();
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) return false;
    const selected = selection.getRangeAt(0);
    const start = this.#index.rangesOf(mention)?.[0];
    return start !== undefined && selected.isPointInRange(start.startContainer, start.startOffset);
  }

  /** The line of the name that the pointer is on, else its first. */
  #lineOf(mention: MentionId): Box | null {
    const boxes = boxesOf(this.#index.rangesOf(mention) ?? []);
    return (this.#pointer && lineAt(boxes, this.#pointer)) ?? firstLine(boxes);
  }

  /** Whether scrolling this moves the name that is hovered. */
  #moves(scroller: EventTarget | null): boolean {
    const mention = this.current();
    const name = mention === null ? undefined : this.#index.rangesOf(mention)?.[0]?.startContainer;
    return name !== undefined && scroller instanceof Node && scroller.contains(name);
  }

  #isInView(line: Box): boolean {
    const { width, height } = this.#viewport();
    return line.bottom > 0 && line.top < height && line.right > 0 && line.left < width;
  }

  #viewport(): { width: number; height: number } {
    const { documentElement, defaultView } = this.#options.document;
    return { width: documentElement.clientWidth, height: defaultView?.innerHeight ?? documentElement.clientHeight };
  }
}

const PRESSABLE = 'a[href], button, summary, label, input, select, textarea, [role=button], [role=link], [contenteditable]';
