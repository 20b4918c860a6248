/** The states that the machine (machine.ts) can go to, made from the one it is in. */
import { REST_PX } from './delays';
import { cardOf } from './effects';
import { distance, type Point } from './geometry';
import type {
  CardRequest, HoverEvent, HoverSettings, HoverState, Leaving, MentionId, ShownCard, Switching, Timer, Token, Waiting,
} from './hover-state';

export type OverName = Extract<HoverEvent, { type: 'pointerOverName' }>;
export type In<P extends HoverState['phase']> = Extract<HoverState, { phase: P }>;

export const idle = ({ serial }: HoverState, quiet: MentionId | null = null): HoverState => ({ phase: 'idle', quiet, serial });

export const open = ({ serial }: HoverState, { mention, token }: CardRequest): HoverState => ({ phase: 'open', card: { mention, token }, serial });

/** The pointer is where it keeps the card open. */
export function settled(state: HoverState & { card: ShownCard }, phase: 'open' | 'inCorridor' | 'inCard'): HoverState {
  return state.phase === phase ? state : { phase, card: state.card, serial: state.serial };
}

/** The pointer has come to a name. With the key held there is nothing to wait for: the reader has said what is meant. */
export function approaching(state: HoverState, event: OverName, settings: HoverSettings): HoverState {
  if (!counts(event, settings)) return idle(state);
  const { mention, at: anchor } = event;
  const ms = approachOf(settings);
  if (ms === 0) return waiting(state, mention, anchor, settings);
  return { phase: 'approaching', mention, anchor, ...nextTimer(state.serial, ms) };
}

/** The pointer has come to rest: the card is asked for. */
export function waiting(state: HoverState, mention: MentionId, anchor: Point, settings: HoverSettings): { serial: Token } & Waiting {
  const request: CardRequest = { mention, token: state.serial + 1, ready: false };
  return { phase: 'waiting', request, anchor, ...nextTimer(state.serial + 1, dwellOf(settings) - approachOf(settings)) };
}

/** The pointer travels along the name: the dwell begins anew, and the request stands. */
export function restarted(state: In<'waiting' | 'switching'>, event: OverName, settings: HoverSettings): { serial: Token } & Waiting {
  return { phase: 'waiting', request: state.request, anchor: event.at, ...nextTimer(state.serial, dwellOf(settings)) };
}

export function switching(state: HoverState & { card: ShownCard }, event: OverName, leftAt: number, ms: number): { serial: Token } & Switching {
  const { card, serial } = state;
  const { mention, at: anchor, inCorridor } = event;
  const old = state.phase === 'switching' && state.request.mention === mention ? state.request : null;
  const request = old ?? { mention, token: serial + 1, ready: false };
  return { phase: 'switching', card, request, anchor, leftAt, inCorridor, ...nextTimer(serial + 1, ms) };
}

export function leaving(state: HoverState & { card: ShownCard }, now: number, { delays }: HoverSettings): { serial: Token } & Leaving {
  const leftAt = leftAtOf(state, now);
  const ms = Math.max(0, leftAt + delays.graceMs - delays.fadeMs - now);
  return { phase: 'leaving', card: state.card, leftAt, fading: false, ...nextTimer(state.serial, ms) };
}

/** A pointer that crosses another name after leaving has still left when it left. */
export const leftAtOf = (state: HoverState, now: number): number =>
  state.phase === 'leaving' || (state.phase === 'switching' && !state.inCorridor) ? state.leftAt : now;

export function summoned(state: HoverState, mention: MentionId): HoverState {
  const serial = state.serial + 1;
  const pinned = (state.phase === 'held' || state.phase === 'summoned') && state.pinned;
  return { phase: 'summoned', request: { mention, token: serial, ready: false }, pinned, serial };
}

/** A finger opens in every mode: it can neither hover nor hold a key. On an open name it closes. */
export function tapped(state: HoverState, mention: MentionId): HoverState {
  return cardOf(state)?.mention === mention ? idle(state) : summoned(state, mention);
}

/** Pressing an open name has closed its card already (`outsidePress`), so the click that follows only ends the quiet. */
export function clicked(state: HoverState, mention: MentionId, { mode }: HoverSettings): HoverState {
  if (mode !== 'click') return state;
  return state.phase === 'idle' && state.quiet === mention ? idle(state) : summoned(state, mention);
}

function nextTimer(serial: Token, ms: number): { serial: Token; timer: Timer } {
  return { serial: serial + 1, timer: { token: serial + 1, ms } };
}

/** The part of the dwell in which nothing is asked for. */
const approachOf = ({ mode, delays }: HoverSettings): number => (mode === 'modifier' ? 0 : Math.min(delays.approachMs, delays.dwellMs));

const dwellOf = ({ mode, delays }: HoverSettings): number => (mode === 'modifier' ? delays.modifierDwellMs : delays.dwellMs);

/** Whether being on a name means anything in this mode. */
export const counts = (event: OverName, { mode }: HoverSettings): boolean => mode === 'hover' || (mode === 'modifier' && event.modifier);

export const hasTravelled = (from: Point, to: Point): boolean => distance(from, to) > REST_PX;

/** The name that the pointer is on or was last on. */
export function mentionOf(state: HoverState): MentionId | null {
  if (state.phase === 'approaching') return state.mention;
  if ('request' in state) return state.request.mention;
  return cardOf(state)?.mention ?? null;
}
