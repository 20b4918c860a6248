import { defineContentScript } from 'wxt/utils/define-content-script';
import { servePage } from '../../lib/extension/calls';
import { ok } from '../../lib/shared/result';
import { PageSession } from './page-session';

/** Set while our page part lives in this document, so that a second injection leaves at once. */
const PRESENT = Symbol.for('sidelight.page');

/**
 * The page part. It runs where the reader has asked for it: by the toolbar, or on sites that are always marked; the
 * background registers and injects it, so no site is named here.
 */
export default defineContentScript({
  registration: 'runtime',
  // The page need not hear of us.
  noScriptStartedPostMessage: true,
  main(context) {
    const globals = globalThis as { [PRESENT]?: AbortSignal };
    if (globals[PRESENT]?.aborted === false || isSmallFrame()) return;
    globals[PRESENT] = context.signal;

    const session = new PageSession(document, context.signal);
    servePage(
      {
        markPage: async ({ evenIfNoArticle }) => ok(await session.mark(evenIfNoArticle)),
        clearPage: async () => ok(session.clear()),
        showName: async ({ subject }) => {
          session.show(subject);
          return ok(null);
        },
        walk: async ({ by }) => {
          await session.walk(by);
          return ok(null);
        },
        listNames: async () => {
          await session.listNames();
          return ok(null);
        },
        showHidden: async () => ok(await session.showHidden()),
        togglePage: async () => ok(await session.toggle()),
      },
      context.signal,
    );
    void session.mark(false);
  },
});

/** No story is read in a frame of less than this; advertisements, buttons and counters have it. */
const MIN_FRAME_PX = { width: 280, height: 200 };

const isSmallFrame = (): boolean => window !== window.top && (innerWidth < MIN_FRAME_PX.width || innerHeight < MIN_FRAME_PX.height);
