import { setTimeout } from 'node:timers/promises';

/** Waits. For what has no event to wait for: a hand that rests, a card that must not open. */
export const sleep = (ms: number): Promise<void> => setTimeout(ms);
