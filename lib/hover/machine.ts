import { cardOf, effectsBetween } from './effects';
import type { HoverEffect, HoverEvent, HoverSettings, HoverState, Token } from './hover-state';
import {
  approaching, clicked, counts, hasTravelled, idle, leaving, leftAtOf, mentionOf, open, restarted, settled, summoned, switching, tapped, waiting,
  type In, type OverName,
} from './next-states';

/** The state of a page on which nothing has happened. */
export const IDLE: HoverState = { phase: 'idle', quiet: null, serial: 0 };

/**
 * The whole behaviour of the hover, without clock, DOM or promises: an event at the time `now` (milliseconds of any
 * steady clock) leads to the next state and to what must be done.
 */
export function reduce(
  state: HoverState,
  event: HoverEvent,
  now: number,
  settings: HoverSettings,
): { state: HoverState; effects: HoverEffect[] } {
  const next = transition(state, event, now, settings);
  const effects = effectsBetween(state, next);
  // The only thing that must be done without a change of state.
  if (event.type === 'scroll' && cardOf(next)) effects.push({ type: 'placeCard' });
  return { state: next, effects };
}

function transition(state: HoverState, event: HoverEvent, now: number, settings: HoverSettings): HoverState {
  if (event.type === 'keyboardOpen') return summoned(state, event.mention);
  if (event.type === 'clickOnName') return clicked(state, event.mention, settings);
  if (event.type === 'tapOnName') return tapped(state, event.mention);
  if (event.type === 'close') return idle(state, mentionOf(state));
  switch (state.phase) {
    case 'idle': return fromIdle(state, event, settings);
    case 'approaching': return fromApproaching(state, event, settings);
    case 'waiting': return fromWaiting(state, event, settings);
    case 'summoned': return fromSummoned(state, event, settings);
    case 'held': return fromHeld(state, event);
    default: return fromHovered(state, event, now, settings);
  }
}

function fromIdle(state: In<'idle'>, event: HoverEvent, settings: HoverSettings): HoverState {
  switch (event.type) {
    case 'pointerOverName': return event.mention === state.quiet ? state : approaching(state, event, settings);
    case 'pointerOverNothing': return state.quiet === null ? state : idle(state);
    default: return state;
  }
}

function fromApproaching(state: In<'approaching'>, event: HoverEvent, settings: HoverSettings): HoverState {
  const { mention, anchor } = state;
  switch (event.type) {
    case 'pointerOverName':
      return event.mention === mention && !hasTravelled(anchor, event.at) ? state : approaching(state, event, settings);
    case 'timerFired': return event.token === state.timer.token ? waiting(state, mention, anchor, settings) : state;
    case 'escape':
    case 'outsidePress':
    case 'selectionStarted': return idle(state, mention);
    case 'modelArrived':
    case 'modelFailed':
    case 'pin':
    case 'unpin':
    case 'textTaken': return state;
    default: return idle(state);
  }
}

function fromWaiting(state: In<'waiting'>, event: HoverEvent, settings: HoverSettings): HoverState {
  const { request } = state;
  switch (event.type) {
    case 'pointerOverName':
      if (event.mention !== request.mention) return approaching(state, event, settings);
      if (settings.mode === 'modifier' && !event.modifier) return idle(state);
      return state.timer && hasTravelled(state.anchor, event.at) ? restarted(state, event, settings) : state;
    case 'timerFired':
      if (event.token !== state.timer?.token) return state;
      return request.ready ? open(state, request) : { ...state, timer: null };
    case 'modelArrived':
      if (event.token !== request.token) return state;
      return state.timer ? { ...state, request: { ...request, ready: true } } : open(state, request);
    // Quiet, or each further movement on the name would ask again.
    case 'modelFailed': return event.token === request.token ? idle(state, request.mention) : state;
    case 'escape':
    case 'outsidePress':
    case 'selectionStarted': return idle(state, request.mention);
    case 'pin':
    case 'unpin':
    case 'textTaken': return state;
    default: return idle(state);
  }
}

function fromSummoned(state: In<'summoned'>, event: HoverEvent, settings: HoverSettings): HoverState {
  const { pinned, request: { mention, token } } = state;
  switch (event.type) {
    case 'modelArrived':
      return event.token === token ? { phase: 'held', card: { mention, token }, pinned, serial: state.serial } : state;
    case 'modelFailed': return event.token === token ? idle(state) : state;
    // A request that is never answered must not make the names dead.
    case 'pointerOverName': return event.mention === mention ? state : approaching(state, event, settings);
    case 'escape':
    case 'outsidePress':
    case 'pageHidden':
    case 'nameLost': return idle(state, mention);
    default: return state;
  }
}

function fromHeld(state: In<'held'>, event: HoverEvent): HoverState {
  switch (event.type) {
    case 'escape': return idle(state, state.card.mention);
    case 'outsidePress':
    case 'pageHidden':
    case 'nameLost': return state.pinned ? state : idle(state, state.card.mention);
    case 'pin': return { ...state, pinned: true };
    // Whoever unpins by the pointer has it in the card, and closes the card by leaving.
    case 'unpin': return event.byKeyboard ? { ...state, pinned: false } : { phase: 'inCard', card: state.card, serial: state.serial };
    default: return state;
  }
}

/** All states in which a card is open because of where the pointer is. */
function fromHovered(
  state: In<'open' | 'inCorridor' | 'inCard' | 'leaving' | 'switching'>,
  event: HoverEvent,
  now: number,
  settings: HoverSettings,
): HoverState {
  const { card, serial } = state;
  switch (event.type) {
    case 'pointerOverName':
      return event.mention === card.mention ? settled(state, 'open') : overOther(state, event, now, settings);
    case 'pointerInCorridor': return settled(state, 'inCorridor');
    case 'pointerInCard': return settled(state, 'inCard');
    case 'pointerOverNothing': return state.phase === 'leaving' ? state : leaving(state, now, settings);
    case 'timerFired': return timerFired(state, event.token, settings);
    case 'modelArrived':
      if (state.phase !== 'switching' || event.token !== state.request.token) return state;
      return { ...state, request: { ...state.request, ready: true } };
    case 'modelFailed':
      if (state.phase !== 'switching' || event.token !== state.request.token) return state;
      return idle(state, state.request.mention);
    case 'scroll': return state.phase === 'inCard' ? state : idle(state);
    case 'escape':
    case 'outsidePress':
    case 'selectionStarted': return idle(state, mentionOf(state));
    case 'pageHidden':
    case 'nameLost': return idle(state);
    case 'pin': return { phase: 'held', card, pinned: true, serial };
    case 'textTaken': return { phase: 'held', card, pinned: false, serial };
    default: return state;
  }
}

/** The pointer is on another name while a card is open. */
function overOther(
  state: In<'open' | 'inCorridor' | 'inCard' | 'leaving' | 'switching'>,
  event: OverName,
  now: number,
  settings: HoverSettings,
): HoverState {
  if (!counts(event, settings)) return state.phase === 'leaving' ? state : leaving(state, now, settings);
  const known = state.phase === 'switching' && event.inCorridor === state.inCorridor ? state : null;
  const isSame = known?.request.mention === event.mention;
  if (known && isSame && !hasTravelled(known.anchor, event.at)) return known;
  // A pointer that sweeps over several names is going somewhere else: the card goes, and the ordinary dwell begins.
  if (known && !isSame && !event.inCorridor) return approaching(state, event, settings);
  const leftAt = event.inCorridor ? now : leftAtOf(state, now);
  const { switchMs, dwellMs, graceMs } = settings.delays;
  // Too late for a quick switch: the card would outstay its grace.
  if (!event.inCorridor && now + switchMs > leftAt + graceMs) return known && isSame ? restarted(known, event, settings) : approaching(state, event, settings);
  return switching(state, event, leftAt, event.inCorridor ? dwellMs : switchMs);
}

function timerFired(
  state: In<'open' | 'inCorridor' | 'inCard' | 'leaving' | 'switching'>,
  token: Token,
  { delays }: HoverSettings,
): HoverState {
  if (state.phase === 'leaving' && token === state.timer.token) {
    if (state.fading) return idle(state);
    const serial = state.serial + 1;
    return { ...state, timer: { token: serial, ms: delays.fadeMs }, fading: true, serial };
  }
  if (state.phase === 'switching' && token === state.timer.token) {
    const { request, anchor, serial } = state;
    return request.ready ? open(state, request) : { phase: 'waiting', request, anchor, timer: null, serial };
  }
  return state;
}
