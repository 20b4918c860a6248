import type { CardHost } from './card-host';
import { inCorridor } from './corridor';
import { overlaps, toBox, type Box, type Point } from './geometry';
import type { MentionId, Token } from './hover-state';
import { boxesOf, lineNumberAt, linesOf } from './line-box';
import { cardLimits, placeCard, placeSheet, type Placement } from './placement';
import { sizeOf } from './viewport';

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

/** The card that is to be shown. */
export interface CardSubject<M> {
  mention: MentionId;
  token: Token;
  model: M;
  /** At the bottom of the window, for fingers, instead of beside its name. */
  sheet: boolean;
}

/** What a card needs from the hover that shows it. */
export interface CardSurroundings<M> {
  document: Document;
  host: CardHost;
  actions: Pick<CardActions, 'pin' | 'close'>;
  render(mount: HTMLElement, view: CardView<M>): void;
  /** Where the name stands now; null when it is no longer among the mentions. */
  rangesOf(mention: MentionId): readonly StaticRangeInit[] | null;
  /** What can be seen of the window. */
  view(): Box;
  /** Where the pointer was last seen. */
  pointer(): Point | null;
  /** The name has gone from the page or from view. */
  lost(): void;
}

const UNPLACED: Placement = { side: 'below', x: 0, y: 0, tabX: 20, maxHeight: 0 };

/** The card on the screen: draws it into the host and keeps it in its place. */
export class CardOnPage<M> {
  pinned = false;
  /** Where the hovered line was when the card was last placed. */
  #line: Box | null = null;
  /** Which line of a name that wraps: the pointer may have gone into the card since. */
  #lineNumber = 0;
  #placement: Placement = UNPLACED;

  constructor(
    private readonly around: CardSurroundings<M>,
    readonly subject: CardSubject<M>,
  ) {}

  /** Whether its name can be seen, so that there is something to show it beside. */
  canOpen(): boolean {
    const line = this.#lineNow();
    return line !== null && overlaps(line, this.around.view());
  }

  /** Whether the page has moved its name since it was placed. */
  hasMoved(): boolean {
    const [before, now] = [this.#line, this.#lineNow()];
    return before !== null && now !== null && Math.hypot(now.left - before.left, now.top - before.top) > SAME_PLACE_PX;
  }

  /** Draws the card unseen, measures it, and shows it in its place: all before the next frame is painted. */
  place(): void {
    const { host } = this.around;
    const name = this.around.rangesOf(this.subject.mention)?.[0]?.startContainer;
    // A pinned card outlives its name and stays where it is.
    if (!name?.isConnected) return;
    const line = this.#lineNow() ?? this.#line;
    const view = this.around.view();
    if (!line || (!this.subject.sheet && !overlaps(line, view))) return this.around.lost();
    this.#line = line;
    const limits = cardLimits(sizeOf(view), this.subject.sheet);
    host.prepare(name, limits);
    const isFirst = this.#placement === UNPLACED;
    if (isFirst) this.draw();
    const { height } = host.element.getBoundingClientRect();
    this.#placement = this.subject.sheet ? placeSheet(view, limits) : placeCard(line, height, limits, view);
    this.draw();
    host.show(this.#placement);
    if (isFirst && this.subject.sheet) this.#uncover(line);
  }

  draw(): void {
    const { mention, model, sheet } = this.subject;
    const { side, tabX } = this.#placement;
    const actions: CardActions = { ...this.around.actions, resized: () => this.place() };
    this.around.render(this.around.host.mount, { mention, model, side: sheet ? 'sheet' : side, tabX, pinned: this.pinned, actions });
  }

  remove(): void {
    this.around.host.hide();
  }

  /** Whether a point lies on the way from the name to the card. */
  isOnTheWay(at: Point): boolean {
    if (!this.#line || this.#placement === UNPLACED || this.subject.sheet) return false;
    return inCorridor(at, this.#line, toBox(this.around.host.element.getBoundingClientRect()));
  }

  /** The line of the name that the pointer is on, else the one it was on, else its first. */
  #lineNow(): Box | null {
    const boxes = boxesOf(this.around.rangesOf(this.subject.mention) ?? []);
    const pointer = this.around.pointer();
    this.#lineNumber = (pointer && lineNumberAt(boxes, pointer)) ?? this.#lineNumber;
    const lines = linesOf(boxes);
    return lines[this.#lineNumber] ?? lines[0] ?? null;
  }

  /** The line that was tapped must stay in sight: what the sheet would cover is scrolled above it, as for a keyboard. */
  #uncover(line: Box): void {
    const covered = line.bottom + GAP_PX - this.around.host.element.getBoundingClientRect().top;
    if (covered > 0) this.around.document.defaultView?.scrollBy({ top: covered, behavior: 'instant' });
  }
}

/** Less is rounding. */
const SAME_PLACE_PX = 1;

/** Between the tapped line and the sheet. */
const GAP_PX = 8;
