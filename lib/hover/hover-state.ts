import type { HoverDelays } from './delays';
import type { Point } from './geometry';

/** Names one mention on the page; the caller's own number. */
export type MentionId = number;

/** Given to each timer and each card that is asked for. What comes back with an old token is ignored. */
export type Token = number;

/** When names react: to the pointer alone, to the pointer with a key held, or only to a click. */
export const HOVER_MODES = ['hover', 'modifier', 'click'] as const;
export type HoverMode = (typeof HOVER_MODES)[number];

export interface HoverSettings {
  mode: HoverMode;
  delays: HoverDelays;
}

/** The one timer that runs. */
export interface Timer {
  token: Token;
  ms: number;
}

/** A card that was asked for. */
export interface CardRequest {
  mention: MentionId;
  token: Token;
  /** Its model has arrived. */
  ready: boolean;
}

/** The one card that is on the screen; its token is that of its request. */
export interface ShownCard {
  mention: MentionId;
  token: Token;
}

/** Nothing is open and no timer runs. */
export interface Idle {
  phase: 'idle';
  /** The name that must be left before it may open again: the reader has just dismissed or pressed it. */
  quiet: MentionId | null;
}

/** The pointer has come to a name. Nothing is asked for yet: most names are only crossed. */
export interface Approaching {
  phase: 'approaching';
  mention: MentionId;
  /** Where the pointer began to rest. */
  anchor: Point;
  timer: Timer;
}

/** The pointer rests on a name and its card has been asked for. */
export interface Waiting {
  phase: 'waiting';
  request: CardRequest;
  /** Where the pointer began to rest. */
  anchor: Point;
  /** Null once the dwell is over and only the model is missing. */
  timer: Timer | null;
}

/** A card is open and the pointer is on its name. */
export interface Open {
  phase: 'open';
  card: ShownCard;
}

/** A card is open and the pointer is on the way between its name and the card. */
export interface InCorridor {
  phase: 'inCorridor';
  card: ShownCard;
}

/** A card is open and the pointer is in it. */
export interface InCard {
  phase: 'inCard';
  card: ShownCard;
}

/** A card is open and the pointer is on neither name nor card; coming back in time keeps it. */
export interface Leaving {
  phase: 'leaving';
  card: ShownCard;
  timer: Timer;
  /** When the pointer left, in the clock of `now`. */
  leftAt: number;
  /** In the last part of the grace the card fades. */
  fading: boolean;
}

/** A card is open and the pointer is on another name. */
export interface Switching {
  phase: 'switching';
  card: ShownCard;
  request: CardRequest;
  timer: Timer;
  anchor: Point;
  leftAt: number;
  /** The other name lies on the way to the card: it may only be crossed, so it gets a whole dwell. */
  inCorridor: boolean;
}

/** A card was asked for by key, click or tap; the pointer has no say until it is there. */
export interface Summoned {
  phase: 'summoned';
  request: CardRequest;
  /** It takes the place of a pinned card. */
  pinned: boolean;
}

/** A card that was opened by key, click or tap, or pinned: the pointer's leaving does not close it. */
export interface Held {
  phase: 'held';
  card: ShownCard;
  pinned: boolean;
}

/** What the hover is doing. `serial` is the last token given out. */
export type HoverState = { serial: Token } & (
  | Idle
  | Approaching
  | Waiting
  | Open
  | InCorridor
  | InCard
  | Leaving
  | Switching
  | Summoned
  | Held
);

/** What can happen. Pointer events are real movements only; what scrolls beneath a resting pointer is not one. */
export type HoverEvent =
  | { type: 'pointerOverName'; mention: MentionId; at: Point; modifier: boolean; inCorridor: boolean }
  | { type: 'pointerOverNothing' }
  | { type: 'pointerInCorridor' }
  | { type: 'pointerInCard' }
  | { type: 'timerFired'; token: Token }
  | { type: 'modelArrived'; token: Token }
  /** The request failed, or there is nothing to say about the name. */
  | { type: 'modelFailed'; token: Token }
  | { type: 'clickOnName'; mention: MentionId }
  | { type: 'tapOnName'; mention: MentionId }
  | { type: 'keyboardOpen'; mention: MentionId }
  | { type: 'escape' }
  /** A button went down on the page, not in the card. */
  | { type: 'outsidePress' }
  /** The pointer moves on the page with a button down. */
  | { type: 'selectionStarted' }
  /** Text in the card has been selected: the reader is about to use it. */
  | { type: 'textTaken' }
  /** What moved contains the name. */
  | { type: 'scroll' }
  | { type: 'pageHidden' }
  /** The name is no longer on the page, or no longer in view. */
  | { type: 'nameLost' }
  | { type: 'pin' }
  /** By keys: the pointer may be anywhere. */
  | { type: 'unpin'; byKeyboard: boolean }
  /** The card's own close button, or the end of the extension's life in this page. */
  | { type: 'close' };

/** What is to be done about it. */
export type HoverEffect =
  | { type: 'startTimer'; token: Token; ms: number }
  | { type: 'cancelTimers' }
  | { type: 'requestCard'; mention: MentionId; token: Token }
  /** Replaces the card that is open, if any. */
  | { type: 'showCard'; mention: MentionId; token: Token }
  /** The name or the viewport has moved. */
  | { type: 'placeCard' }
  | { type: 'pinCard'; pinned: boolean }
  | { type: 'fadeCard' }
  /** The pointer came back while it faded. */
  | { type: 'unfadeCard' }
  | { type: 'hideCard' };
