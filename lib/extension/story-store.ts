/** Which frames of a tab hold a story, in the session's storage: the background forgets. A storage that fails means none. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { withReport, type StoryReport } from '../messaging/story-reports';
import { inTurn } from '../shared/in-turn';

const storedReports = v.array(v.object({ part: v.string(), frame: v.number(), isTop: v.boolean(), count: v.union([v.number(), v.literal('off')]) }));

const keyOf = (tab: number): string => `stories-in-tab-${tab}`;

const change = inTurn();

/** What a tab's frames have told, the one that is meant by "the page" first. */
export async function storiesIn(tab: number): Promise<StoryReport[]> {
  try {
    const stored = (await browser.storage.session.get(keyOf(tab)))[keyOf(tab)];
    return v.is(storedReports, stored) ? stored : [];
  } catch {
    return [];
  }
}

/** Takes down what a frame tells, and gives what is known of the tab then. */
export const reportStory = (tab: number, report: Parameters<typeof withReport>[1]): Promise<StoryReport[]> =>
  change(async () => {
    const reports = withReport(await storiesIn(tab), report);
    const kept = reports.length === 0 ? browser.storage.session.remove(keyOf(tab)) : browser.storage.session.set({ [keyOf(tab)]: reports });
    await kept.catch(() => undefined);
    return reports;
  });

/** After a tab was closed. */
export const forgetStories = (tab: number): Promise<void> => change(() => browser.storage.session.remove(keyOf(tab)).catch(() => undefined));

/** Tells when something else is known of a tab, until the signal aborts. */
export function watchStories(tab: number, signal: AbortSignal, changed: () => void): void {
  const listener = (changes: object, area: string): void => {
    if (area === 'session' && keyOf(tab) in changes) changed();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}
