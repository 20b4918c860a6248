import { browser } from 'wxt/browser';

/** Paper and ink of the design, so that the number does not look like an alarm. */
const BACKGROUND = '#504c45';
const INK = '#fffdf8';
const MOST = 999;

/** Shows how many names a tab has marked; null takes the number away. A tab that has closed meanwhile is no error. */
export async function showCount(tab: number, count: number | null): Promise<void> {
  const text = count === null || count === 0 ? '' : count > MOST ? `${MOST}+` : String(count);
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId: tab, text }),
    browser.action.setBadgeBackgroundColor({ tabId: tab, color: BACKGROUND }),
    browser.action.setBadgeTextColor?.({ tabId: tab, color: INK }),
  ]);
}
