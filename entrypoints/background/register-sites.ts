import { browser } from 'wxt/browser';
import { MARKS_STYLE, PAGE_SCRIPT } from '../../lib/extension/inject';
import { sitesOff } from '../../lib/extension/sites';
import { inTurn } from '../../lib/shared/in-turn';

const REGISTRATION = 'sites';

/** Permissions, start and popup may ask at the same time: two registrations at once would be one too many, or an old one the last. */
const oneByOne = inTurn();

/** Makes the page part run by itself on exactly the sites that are allowed now. Only the background does so. */
export const registerSites = (): Promise<void> => oneByOne(register);

async function register(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [REGISTRATION] });
  if (origins.length === 0) {
    if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [REGISTRATION] });
    return;
  }
  const script = {
    id: REGISTRATION, matches: origins, excludeMatches: await sitesOff(), js: [PAGE_SCRIPT], css: [MARKS_STYLE], runAt: 'document_idle' as const, persistAcrossSessions: true,
    // Frames that have no address of their own (srcdoc, about:blank) belong to the page that made them.
    allFrames: true, matchOriginAsFallback: true,
  };
  if (known.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}
