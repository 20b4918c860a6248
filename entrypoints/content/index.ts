import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { servePage } from '../../lib/extension/calls';
import { beginLife } from '../../lib/extension/page-life';
import { extensionGone, isExtensionThere } from '../../lib/extension/presence';
import { ok } from '../../lib/shared/result';
import { isOnSite } from '../../lib/shared/site-pattern';
import { removeLeftovers } from './leftovers';
import { PageSession } from './page-session';
import { whenThereIsRoom } from './room-for-story';

/**
 * The page part. It runs where the reader has asked for it: by the toolbar, or on sites that are always marked; the
 * background registers and injects it, so no site is named here. It lives as long as its document, its extension and
 * the permission that it came with (docs/adr/0015).
 */
export default defineUnlistedScript(() => {
  const life = beginLife(globalThis, document, isExtensionThere);
  if (!life) return;
  extensionGone.addEventListener('abort', () => life.abort(), { once: true });
  // Otherwise noticed with the next call for the extension, or the next change of the page. A pinned card may need neither.
  for (const type of ['visibilitychange', 'pointerdown']) document.addEventListener(type, isExtensionThere, { signal: life.signal, capture: true, passive: true });
  removeLeftovers(document);
  whenThereIsRoom(window, life.signal, () => start(life));
});

function start(life: AbortController): void {
  const session = new PageSession(document, life.signal);
  const nothing = ok(null);
  servePage(
    {
      markPage: async ({ evenIfNoArticle }) => ok(await session.mark(evenIfNoArticle)),
      clearPage: async () => ok(await session.clear()),
      showName: async ({ subject }) => {
        session.show(subject);
        return nothing;
      },
      walk: async ({ by }) => {
        await session.walk(by);
        return nothing;
      },
      listNames: async () => {
        await session.listNames();
        return nothing;
      },
      showHidden: async () => ok(await session.showHidden()),
      togglePage: async () => ok(await session.toggle()),
      hearHidden: async ({ names }) => {
        session.hearHidden(names);
        return nothing;
      },
      leaveSites: async ({ sites, except }) => {
        const isAmong = (patterns: string[]): boolean => patterns.some((pattern) => isOnSite(globalThis.origin, pattern));
        if (isAmong(sites) && !isAmong(except)) life.abort();
        return nothing;
      },
    },
    life.signal,
  );
  void session.mark(false);
}
