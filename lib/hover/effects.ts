import type { CardRequest, HoverEffect, HoverState, ShownCard, Timer } from './hover-state';

/** The timer that a state needs, or null. */
export const timerOf = (state: HoverState): Timer | null => ('timer' in state ? state.timer : null);

/** The request whose answer a state waits for, or null. */
export const requestOf = (state: HoverState): CardRequest | null => ('request' in state ? state.request : null);

/** The card that a state shows, or null. */
export const cardOf = (state: HoverState): ShownCard | null => ('card' in state ? state.card : null);

/**
 * What must be done to get from one state to the next. Effects follow from the states alone, so no path through the
 * machine can forget a timer or leave a second card behind.
 */
export function effectsBetween(before: HoverState, after: HoverState): HoverEffect[] {
  return [...timerEffects(before, after), ...requestEffects(before, after), ...cardEffects(before, after)];
}

function timerEffects(before: HoverState, after: HoverState): HoverEffect[] {
  const old = timerOf(before);
  const timer = timerOf(after);
  if (old?.token === timer?.token) return [];
  const effects: HoverEffect[] = old ? [{ type: 'cancelTimers' }] : [];
  if (timer) effects.push({ type: 'startTimer', ...timer });
  return effects;
}

function requestEffects(before: HoverState, after: HoverState): HoverEffect[] {
  const request = requestOf(after);
  if (!request || request.token === requestOf(before)?.token) return [];
  return [{ type: 'requestCard', mention: request.mention, token: request.token }];
}

function cardEffects(before: HoverState, after: HoverState): HoverEffect[] {
  const old = cardOf(before);
  const card = cardOf(after);
  if (!card) return old ? [{ type: 'hideCard' }] : [];
  if (card.token !== old?.token) return [{ type: 'showCard', ...card }];
  const effects: HoverEffect[] = [];
  if (isFading(before) !== isFading(after)) effects.push({ type: isFading(after) ? 'fadeCard' : 'unfadeCard' });
  if (isPinned(before) !== isPinned(after)) effects.push({ type: 'pinCard', pinned: isPinned(after) });
  return effects;
}

const isFading = (state: HoverState): boolean => state.phase === 'leaving' && state.fading;
const isPinned = (state: HoverState): boolean => state.phase === 'held' && state.pinned;
