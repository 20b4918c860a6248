import type { FocusGoal } from './card-focus';
import { CardOnPage } from './card-on-page';
import { DEFAULT_DELAYS } from './delays';
import { requestOf } from './effects';
import type { Box, Point } from './geometry';
import { hitTest } from './hit-test';
import type { Hover, HoverOptions, HoverPreferences } from './hover-options';
import type { HoverEffect, HoverEvent, HoverSettings, HoverState, MentionId, Token } from './hover-state';
import { bringIntoView } from './into-view';
import { isForThePage, isSelected } from './page-gestures';
import { IDLE, reduce } from './machine';
import { mentionOf } from './next-states';
import { MentionIndex, type HoverMention } from './mention-index';
import { watchPage } from './page-watch';
import { watchSwipe } from './swipe';
import { Viewport } from './viewport';
import { watchPointer, type ModifierKey, type PointerKind, type PointerSample } from './pointer-watch';

/** Starts the hover in a page. It does nothing until names are given with `update`. */
export function startHover<M>(options: HoverOptions<M>): Hover {
  const hover = new PageHover(options);
  hover.listen();
  return hover;
}

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
  readonly #viewport: Viewport | null;
  /** Where a button of the pointer is down. */
  #pressed: 'card' | 'page' | null = null;
  /** What the reader last used; a finger gets a sheet instead of a card. */
  #used: PointerKind;
  /** The name whose card the keyboard waits for. */
  #wish: { mention: MentionId; focus: FocusGoal } | null = null;

  constructor(options: HoverOptions<M>) {
    this.#options = options;
    const { defaultView } = options.document;
    this.#viewport = defaultView && new Viewport(defaultView);
    this.#used = defaultView?.matchMedia('(pointer: coarse)').matches ? 'finger' : 'pointer';
    this.configure(options.settings ?? {});
  }

  listen(): void {
    const { document, signal, host } = this.#options;
    const window = document.defaultView;
    if (!window) return;
    watchPointer(window, signal, {
      moved: (sample) => this.#moved(sample),
      left: () => this.#pressed !== 'card' && this.#dispatch({ type: host.hasFocus(true) ? 'pointerInCard' : 'pointerOverNothing' }),
      // A hand that presses a button in the card moves, too, and text in it may be selected.
      dragged: () => this.#pressed !== 'card' && this.#dispatch({ type: 'selectionStarted' }),
      pressed: (event, kind) => {
        this.#used = kind;
        this.#pressed = host.contains(event) ? 'card' : 'page';
        // A finger that goes down may be about to scroll; its tap is known at the click.
        if (kind === 'pointer' && this.#pressed === 'page') this.#dispatch({ type: 'outsidePress' });
      },
      released: () => {
        if (this.#pressed === 'card' && host.hasSelection()) this.#dispatch({ type: 'textTaken' });
        this.#pressed = null;
      },
      clicked: (event) => this.#clicked(event),
      modifier: () => (this.#settings.mode === 'modifier' ? this.#modifier : null),
    });
    watchPage(window, signal, host, {
      isOpen: () => this.#state.phase !== 'idle',
      escaped: () => this.#dispatch({ type: 'escape' }),
      scrolled: (scroller) => this.#moves(scroller) && this.#dispatch({ type: 'scroll' }),
      hidden: () => this.#dispatch({ type: 'pageHidden' }),
      gone: () => this.close(),
    });
    watchSwipe(host.mount, signal, () => this.#card?.subject.sheet ?? false, () => this.close());
    signal.addEventListener('abort', () => this.close(), { once: true });
  }

  update(mentions: readonly HoverMention[]): void {
    this.#index = new MentionIndex(mentions);
    const mention = this.current();
    if (mention !== null && !this.#index.rangesOf(mention)) this.#dispatch({ type: 'nameLost' });
    // Text that came in above has pushed it away, as scrolling does.
    else if (this.#card?.hasMoved()) this.#dispatch({ type: 'scroll' });
  }

  openAt(mention: MentionId, focus: FocusGoal = 'card'): void {
    const ranges = this.#index.rangesOf(mention);
    if (!ranges) return;
    bringIntoView(ranges, this.#view());
    this.#wish = { mention, focus };
    this.#dispatch({ type: 'keyboardOpen', mention });
  }

  current(): MentionId | null {
    return mentionOf(this.#state);
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
    if (this.#state.phase === 'idle') this.#options.host.settle();
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
      case 'placeCard': return this.#card?.place();
      case 'pinCard': return this.#pin(effect.pinned);
      case 'fadeCard': return host.fade(this.#settings.delays.fadeMs);
      case 'unfadeCard': return host.unfade();
      case 'hideCard': return this.#hide();
    }
  }

  async #request(mention: MentionId, token: Token): Promise<void> {
    // A card is an extra: whatever goes wrong with one, the page and the other cards go on.
    const [model] = await Promise.all([this.#ask(mention).catch(() => null), this.#viewport?.look()]);
    if (requestOf(this.#state)?.token !== token) return;
    this.#answer = model === null ? null : { token, model };
    this.#dispatch({ type: model === null ? 'modelFailed' : 'modelArrived', token });
  }

  /** As an `async` method, so that an error thrown at once is a rejection too. */
  async #ask(mention: MentionId): Promise<M | null> {
    return this.#options.requestCard(mention);
  }

  /** What can be seen of the window; nothing of one that is gone. */
  #view(): Box {
    return this.#viewport?.visible() ?? { left: 0, top: 0, right: 0, bottom: 0 };
  }

  #show(mention: MentionId, token: Token): void {
    const answer = this.#answer;
    if (answer?.token !== token) return this.#dispatch({ type: 'nameLost' });
    const { document, host, render } = this.#options;
    const around = {
      document, host, render,
      actions: {
        pin: (wanted: boolean) => this.#dispatch(wanted ? { type: 'pin' } : { type: 'unpin', byKeyboard: this.#options.host.hasFocus(true) }),
        close: () => this.close(),
      },
      rangesOf: (id: MentionId) => this.#index.rangesOf(id),
      view: () => this.#view(),
      pointer: () => this.#pointer,
      lost: () => this.#dispatch({ type: 'nameLost' }),
    };
    const card = new CardOnPage(around, { mention, token, model: answer.model, sheet: this.#used === 'finger' });
    if (!card.canOpen()) return this.#dispatch({ type: 'nameLost' });
    this.#answer = null;
    this.#card = card;
    card.pinned = this.#state.phase === 'held' && this.#state.pinned;
    const isWished = this.#wish?.mention === mention && this.#state.phase === 'held';
    this.#options.onOpen?.(mention, isWished ? 'keyboard' : 'pointer');
    card.place();
    if (isWished) this.#enter(token);
  }

  /** The keyboard follows into the card that it has opened, once the card can be seen. */
  #enter(token: Token): void {
    const { focus } = this.#wish ?? {};
    this.#wish = null;
    if (focus && this.#card?.subject.token === token) this.#options.host.focus(focus);
  }

  #pin(pinned: boolean): void {
    if (!this.#card) return;
    this.#card.pinned = pinned;
    this.#card.draw();
  }

  #hide(): void {
    if (!this.#card) return;
    this.#card.remove();
    this.#card = null;
    this.#options.onClose?.();
  }

  #moved({ at, target, modifier }: PointerSample): void {
    const { document, host } = this.#options;
    this.#pointer = at;
    this.#used = 'pointer';
    // A reader who goes through the card by keys is in it, wherever the pointer is.
    if (target === host.element || host.hasFocus(true)) return this.#dispatch({ type: 'pointerInCard' });
    if (this.#state.phase === 'idle' && this.#settings.mode === 'click') return;
    const onTheWay = this.#card?.isOnTheWay(at) ?? false;
    const hit = hitTest(document, this.#index, at);
    if (hit && !this.#isSelected(hit.mention)) this.#dispatch({ type: 'pointerOverName', mention: hit.mention, at, modifier, inCorridor: onTheWay });
    else this.#dispatch({ type: onTheWay ? 'pointerInCorridor' : 'pointerOverNothing' });
  }

  #clicked(event: MouseEvent): void {
    const isTap = this.#used === 'finger';
    if ((!isTap && this.#settings.mode !== 'click') || event.button !== 0 || this.#options.host.contains(event)) return;
    const mention = this.#pressedName(event);
    this.#wish = null;
    if (mention !== null) this.#dispatch({ type: isTap ? 'tapOnName' : 'clickOnName', mention });
    else if (isTap) this.#dispatch({ type: 'outsidePress' });
  }

  /** The name that a press means; none where the page has its own use for it. */
  #pressedName(event: MouseEvent): MentionId | null {
    const { document } = this.#options;
    if (isForThePage(event, document)) return null;
    this.#pointer = { x: event.clientX, y: event.clientY };
    return hitTest(document, this.#index, this.#pointer)?.mention ?? null;
  }

  #isSelected(mention: MentionId): boolean {
    const start = this.#index.rangesOf(mention)?.[0];
    return start !== undefined && isSelected(this.#options.document, start);
  }

  /** Whether scrolling this moves the name that is hovered. */
  #moves(scroller: EventTarget | null): boolean {
    const mention = this.current();
    const name = mention === null ? undefined : this.#index.rangesOf(mention)?.[0]?.startContainer;
    return name !== undefined && scroller instanceof Node && scroller.contains(name);
  }
}
