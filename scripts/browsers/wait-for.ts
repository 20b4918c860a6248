import { sleep } from './sleep';

/** How often a condition is looked at. */
const POLL_MS = 25;

/** Long enough for a cold background on a busy machine; whoever measures time measures it themselves. */
const DEFAULT_LIMIT_MS = 10_000;

/** Polls until `look` gives something other than null, false or undefined, and returns it. Throws with `what` when it never does. */
export async function waitFor<T>(
  what: string,
  look: () => Promise<T | null | false | undefined>,
  limitMs = DEFAULT_LIMIT_MS,
): Promise<T> {
  const end = Date.now() + limitMs;
  for (;;) {
    const found = await look();
    if (found !== null && found !== false && found !== undefined) return found;
    if (Date.now() > end) throw new Error(`Waited ${limitMs} ms in vain for ${what}.`);
    await sleep(POLL_MS);
  }
}
