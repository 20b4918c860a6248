import { callPage } from '../../lib/extension/calls';
import { injectPage } from '../../lib/extension/inject';
import { storiesIn } from '../../lib/extension/story-store';
import { framesToAsk, framesToToggle } from '../../lib/messaging/story-reports';

type Command = 'walk' | 'listNames';

/** The reader's shortcuts, as the manifest names them (wxt.config.ts). The browser lets readers change the keys. True: a page part has heard it. */
const COMMANDS: Record<string, (tab: number) => Promise<boolean>> = {
  'next-name': (tab) => askStory(tab, 'walk', { by: 1 }),
  'previous-name': (tab) => askStory(tab, 'walk', { by: -1 }),
  'list-names': (tab) => askStory(tab, 'listNames', {}),
  'toggle-page': toggle,
};

/**
 * Carries out a shortcut in the tab in front. Like the toolbar button it is the reader's wish, so it may bring the page
 * part in where that is not yet. Pages that no extension may touch are left alone.
 */
export async function runCommand(name: string, tab: number | undefined): Promise<void> {
  const command = COMMANDS[name];
  if (!command || tab === undefined || (await command(tab))) return;
  try {
    await injectPage(tab);
  } catch {
    return;
  }
  // The page part marks the page as it starts: there is nothing left to toggle.
  if (name !== 'toggle-page') await command(tab);
}

/** Asks the frame that holds the story; where that is gone, the next. */
async function askStory<C extends Command>(tab: number, call: C, request: Parameters<typeof callPage<C>>[2]): Promise<boolean> {
  for (const frame of framesToAsk(await storiesIn(tab))) {
    if ((await callPage(tab, call, request, frame)).ok) return true;
  }
  return false;
}

async function toggle(tab: number): Promise<boolean> {
  const replies = await Promise.all(framesToToggle(await storiesIn(tab)).map((frame) => callPage(tab, 'togglePage', {}, frame)));
  return replies.some(({ ok }) => ok) || (await callPage(tab, 'togglePage', {})).ok;
}
