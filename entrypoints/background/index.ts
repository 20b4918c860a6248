import { defineBackground } from 'wxt/utils/define-background';
import { browser } from 'wxt/browser';
import type { HiddenName, HidingScope } from '../../lib/cards/hidden-names';
import { showCount } from '../../lib/extension/badge';
import { serveBackground, tellFrames } from '../../lib/extension/calls';
import { forgetTab, hiddenIn, setHidden } from '../../lib/extension/hidden-store';
import { injectCard, injectPage } from '../../lib/extension/inject';
import { forgetStories, reportStory } from '../../lib/extension/story-store';
import { countOf } from '../../lib/messaging/story-reports';
import { err, ok } from '../../lib/shared/result';
import { runCommand } from './commands';
import { allSitesAgain, sitesAdded, siteSwitched, sitesRemoved } from './follow-sites';
import { getCard } from './get-card';
import { linkBlocks } from './link-blocks';
import { registerSites } from './register-sites';

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
      const names = await setHidden(scope, tab, name, isHidden);
      // The storage tells of what is hidden everywhere; that of the session is closed to pages.
      if (scope === 'tab' && tab !== undefined) void tellFrames(tab, 'hearHidden', { names });
      return ok(null);
    },
    reportCount: async (report, { tab, frame }) => {
      // Pages that the browser kept or prepared have other numbers for what is frame 0 once they are seen.
      if (tab !== undefined) await showCount(tab, countOf(await reportStory(tab, { ...report, frame: report.isTop ? 0 : frame })));
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
    followSite: async ({ site }) => {
      await siteSwitched(site);
      return ok(null);
    },
  });

  browser.commands.onCommand.addListener((name, tab) => void runCommand(name, tab?.id));
  browser.tabs.onRemoved.addListener((tab) => void Promise.allSettled([forgetTab(tab), forgetStories(tab)]));
  browser.permissions.onAdded.addListener(({ origins = [] }) => void sitesAdded(origins));
  browser.permissions.onRemoved.addListener(({ origins = [] }) => void sitesRemoved(origins));
  browser.runtime.onInstalled.addListener(() => void allSitesAgain());
  browser.runtime.onStartup.addListener(() => void registerSites());
});

/** What a failing storage has hidden is shown. */
const knownHidden = (scope: HidingScope, tab: number | undefined): Promise<HiddenName[]> => hiddenIn(scope, tab).catch(() => []);
