import type { Accessible } from './driver';
import type { FirefoxRealm } from './firefox-realm';
import type { XulBrowser } from './firefox-globals';

/* The parts of Firefox's accessibility service that are used here. */
interface XulAccessible {
  role: number;
  name: string | null;
  description: string | null;
  firstChild: XulAccessible | null;
  nextSibling: XulAccessible | null;
  getState(state: object, extra: object): void;
}

interface AccessibilityService {
  getAccessibleFor(node: unknown): XulAccessible | null;
  getStringRole(role: number): string;
}

declare const gBrowser: { selectedBrowser: XulBrowser };
declare const Ci: { nsIAccessibilityService: unknown };
declare const Cc: Record<string, { getService(type: unknown): AccessibilityService } | undefined>;

/** What assistive technology gets of the front tab of a window. Asking starts the browser's accessibility service. */
export function accessiblesInFrontTab(realm: FirefoxRealm): Promise<Accessible[]> {
  return realm.evaluate(async () => {
    const service = Cc['@mozilla.org/accessibilityService;1']?.getService(Ci.nsIAccessibilityService);
    if (!service) throw new Error('Firefox offers no accessibility service');
    const FOCUSED = 4;
    const read = (accessible: XulAccessible): Accessible[] => {
      const state: { value?: number } = {};
      accessible.getState(state, {});
      const own = { role: service.getStringRole(accessible.role), name: accessible.name ?? '', description: accessible.description ?? '', focused: ((state.value ?? 0) & FOCUSED) !== 0 };
      const children: Accessible[] = [];
      for (let child = accessible.firstChild; child; child = child.nextSibling) children.push(...read(child));
      return [own, ...children];
    };
    // The tree of another process comes piece by piece.
    for (;;) {
      const outer = service.getAccessibleFor(gBrowser.selectedBrowser);
      if (outer?.firstChild?.firstChild) return read(outer.firstChild);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  });
}
