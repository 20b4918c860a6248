import { callPage } from '../../lib/extension/calls';
import { injectPage } from '../../lib/extension/sites';

/** The reader's shortcuts, as the manifest names them (wxt.config.ts). The browser lets readers change the keys. */
const COMMANDS: Record<string, (tab: number) => ReturnType<typeof callPage>> = {
  'next-name': (tab) => callPage(tab, 'walk', { by: 1 }),
  'previous-name': (tab) => callPage(tab, 'walk', { by: -1 }),
  'list-names': (tab) => callPage(tab, 'listNames', {}),
  'toggle-page': (tab) => callPage(tab, 'togglePage', {}),
};

/**
 * Carries out a shortcut in the tab in front. Like the toolbar button it is the reader's wish, so it may bring the page
 * part in where that is not yet. Pages that no extension may touch are left alone.
 */
export async function runCommand(name: string, tab: number | undefined): Promise<void> {
  const command = COMMANDS[name];
  if (!command || tab === undefined) return;
  const reply = await command(tab);
  if (reply.ok) return;
  try {
    await injectPage(tab);
  } catch {
    return;
  }
  // The page part marks the page as it starts: there is nothing left to toggle.
  if (name !== 'toggle-page') await command(tab);
}
