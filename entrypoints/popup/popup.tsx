import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { PopupPanel } from '../../components/story/popup-panel';
import { dateText } from '../../lib/cards/date-text';
import { callBackground, callPage } from '../../lib/extension/calls';
import { ALL_SITES, allow, disallow, isAllowed, readmit, siteOf } from '../../lib/extension/sites';
import type { PageStatus } from '../../lib/messaging/protocol';
import { dayToDate, parseDay } from '../../lib/shared/partial-date';
import { SettingsView } from './settings-view';

/** The tab that the popup was opened over. */
interface Target {
  tab: number;
  /** Origin pattern, null where extensions may not go. */
  site: string | null;
  host: string | null;
}

/** Opening the popup is the reader's wish: it marks the page at once, and says what it found. */
export function Popup() {
  const [target, setTarget] = useState<Target | null>(null);
  const [always, setAlways] = useState(false);
  const [everywhere, setEverywhere] = useState(false);
  const [inSettings, setInSettings] = useState(false);
  const [status, setStatus] = useState<PageStatus | null>(null);

  useEffect(() => void start(), []);

  async function start(): Promise<void> {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === undefined) return setStatus({ state: 'failed', message: 'There is no page to mark.' });
    const site = siteOf(tab.url);
    // First: a switch that is drawn before its state is known would be pressed the wrong way.
    await readSites(site);
    setTarget({ tab: tab.id, site, host: site && new URL(tab.url ?? '').hostname });
    setStatus(await markTab(tab.id, false));
  }

  async function readSites(site: string | null): Promise<void> {
    if (site !== null) setAlways(await isAllowed(site));
    setEverywhere(await isAllowed(ALL_SITES));
  }

  /** The request comes first: after any wait the browser no longer takes it for the reader's. */
  function toggle(site: string | null, isOn: boolean): void {
    if (site === null) return;
    const switchOn = everywhere && site !== ALL_SITES ? readmit : allow;
    const change = isOn ? disallow(site) : switchOn(site);
    void change.then(() => readSites(target?.site ?? null), () => undefined);
  }

  const settings = inSettings && <SettingsView />;
  const toggleSettings = (): void => setInSettings(!inSettings);
  if (!target) return status && <PopupPanel host={null} always={false} everywhere={everywhere} settings={settings} status={status} dateText={null} {...noActions} onSettings={toggleSettings} />;
  const show = async (call: Promise<{ ok: boolean; value?: PageStatus }>): Promise<void> => {
    const reply = await call;
    if (reply.value) setStatus(reply.value);
  };
  return (
    <PopupPanel
      host={target.host}
      always={always}
      status={status}
      dateText={articleDate(status)}
      everywhere={everywhere}
      settings={settings}
      onAlways={() => toggle(target.site, always)}
      onEverywhere={() => toggle(ALL_SITES, everywhere)}
      onSettings={toggleSettings}
      onShowHidden={() => void show(callPage(target.tab, 'showHidden', {}))}
      onMarkAnyway={() => void markTab(target.tab, true).then(setStatus)}
      onClear={() => void show(callPage(target.tab, 'clearPage', {}))}
      onList={() => void callPage(target.tab, 'listNames', {}).then(() => window.close())}
      onShow={(subject) => void callPage(target.tab, 'showName', { subject }).then(() => window.close())}
    />
  );
}

const noActions = { onAlways: () => undefined, onEverywhere: () => undefined, onShowHidden: () => undefined, onMarkAnyway: () => undefined, onClear: () => undefined, onShow: () => undefined, onList: () => undefined };

/** Asks the page part, and brings it in first where it is not there yet. */
async function markTab(tab: number, evenIfNoArticle: boolean): Promise<PageStatus> {
  const present = await callPage(tab, 'markPage', { evenIfNoArticle });
  if (present.ok) return present.value;
  const activated = await callBackground('activate', { tab });
  if (!activated.ok) return { state: 'failed', message: activated.error.message };
  const status = await callPage(tab, 'markPage', { evenIfNoArticle });
  return status.ok ? status.value : { state: 'failed', message: status.error.message };
}

function articleDate(status: PageStatus | null): string | null {
  const day = status?.state === 'marked' && status.date ? parseDay(status.date.value) : null;
  return day && dateText(dayToDate(day), navigator.language);
}
