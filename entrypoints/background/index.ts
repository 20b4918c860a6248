import { defineBackground } from 'wxt/utils/define-background';
import { browser } from 'wxt/browser';
import type { HiddenName, HidingScope } from '../../lib/cards/hidden-names';
import { showCount } from '../../lib/extension/badge';
import { serveBackground } from '../../lib/extension/calls';
import { forgetTab, hiddenIn, setHidden } from '../../lib/extension/hidden-store';
import { injectCard, injectIntoOpenTabs, injectPage, registerSites } from '../../lib/extension/sites';
import { err, ok } from '../../lib/shared/result';
import { runCommand } from './commands';
import { getCard } from './get-card';
import { linkBlocks } from './link-blocks';

/** Only wiring: the browser may stop the background at any time, so nothing here outlives a call but the opened dataset. */
export default defineBackground(() => {
  serveBackground({
    linkBlocks,
    getCard,
    loadCardCode: async (_request, { tab, frame }) => {
      if (tab === undefined) return err({ kind: 'bad-request', message: 'Cards are drawn in pages' });
      await injectCard(tab, frame);
      return ok(null);
    },
    getHidden: async (_request, { tab }) => ok({ tab: await knownHidden('tab', tab), everywhere: await knownHidden('everywhere', tab) }),
    setHidden: async ({ scope, isHidden, ...name }, { tab }) => {
      await setHidden(scope, tab, name, isHidden);
      return ok(null);
    },
    reportCount: async ({ count }, { tab, frame }) => {
      // The button tells about the page itself, as the popup does.
      if (tab !== undefined && frame === 0) await showCount(tab, count);
      return ok(null);
    },
    activate: async ({ tab }, sender) => {
      if (sender.tab !== undefined) return err({ kind: 'forbidden', message: 'Only the popup chooses tabs' });
      try {
        await injectPage(tab);
        return ok(null);
      } catch {
        return err({ kind: 'forbidden', message: 'The browser does not let extensions read this page.' });
      }
    },
  });

  browser.commands.onCommand.addListener((name, tab) => void runCommand(name, tab?.id));
  browser.tabs.onRemoved.addListener((tab) => void forgetTab(tab).catch(() => undefined));
  browser.permissions.onAdded.addListener(() => void followPermissions());
  browser.permissions.onRemoved.addListener(() => void registerSites());
  browser.runtime.onInstalled.addListener(() => void followPermissions());
  browser.runtime.onStartup.addListener(() => void registerSites());
});

/** What a failing storage has hidden is shown. */
const knownHidden = (scope: HidingScope, tab: number | undefined): Promise<HiddenName[]> => hiddenIn(scope, tab).catch(() => []);

async function followPermissions(): Promise<void> {
  await registerSites();
  await injectIntoOpenTabs();
}
