import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { PopupPanel } from '../../components/story/popup-panel';
import { dateText } from '../../lib/cards/date-text';
import { callPage } from '../../lib/extension/calls';
import { ALL_SITES, allow, disallow, isAllowed, readmit, siteOf } from '../../lib/extension/sites';
import { watchStories } from '../../lib/extension/story-store';
import type { PageStatus } from '../../lib/messaging/protocol';
import { dayToDate, parseDay } from '../../lib/shared/partial-date';
import { SettingsView } from './settings-view';
import { clearTab, markAnyway, markTab, storyIn, type Shown } from './tab-story';

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
  const [{ frame, status }, setShown] = useState<{ frame: number; status: PageStatus | null }>({ frame: 0, status: null });

  useEffect(() => void start(), []);
  useEffect(() => followFrames(target?.tab, frame, status, setShown), [target, frame, status]);

  async function start(): Promise<void> {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === undefined) return setShown({ frame: 0, status: { state: 'failed', message: 'There is no page to mark.' } });
    const site = siteOf(tab.url);
    // First: a switch that is drawn before its state is known would be pressed the wrong way.
    await readSites(site);
    setTarget({ tab: tab.id, site, host: site && new URL(tab.url ?? '').hostname });
    setShown(await markTab(tab.id));
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
    void change.then(() => afterSwitch(isOn), () => undefined);
  }

  /** With the permission go the marks; those of pages that another permission reaches are still there. */
  async function afterSwitch(wasOn: boolean): Promise<void> {
    await readSites(target?.site ?? null);
    if (wasOn && status?.state === 'marked' && target?.site && !(await isAllowed(target.site))) setShown({ frame: 0, status: NO_LONGER });
  }

  const settings = inSettings && <SettingsView />;
  const toggleSettings = (): void => setInSettings(!inSettings);
  if (!target) return status && <PopupPanel host={null} always={false} everywhere={everywhere} settings={settings} status={status} dateText={null} {...noActions} onSettings={toggleSettings} />;
  const { tab } = target;
  const show = (shown: Shown | null): void => {
    if (shown) setShown(shown);
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
      onShowHidden={() => void callPage(tab, 'showHidden', {}, frame).then((reply) => reply.ok && setShown({ frame, status: reply.value }))}
      onMarkAnyway={() => void markAnyway(tab, frame).then(setShown)}
      onClear={() => void clearTab(tab, frame).then(show)}
      onList={() => void callPage(tab, 'listNames', {}, frame).then(() => window.close())}
      onShow={(subject) => void callPage(tab, 'showName', { subject }, frame).then(() => window.close())}
    />
  );
}

const NO_LONGER: PageStatus = { state: 'silent', reason: 'The marks are gone; the site is marked only when you ask.', canMark: true };

/** The story may be in a frame that takes longer than the page itself. */
function followFrames(tab: number | undefined, frame: number, status: PageStatus | null, show: (shown: Shown) => void): (() => void) | undefined {
  if (tab === undefined || status?.state !== 'silent' || frame !== 0 || status === NO_LONGER) return undefined;
  const watch = new AbortController();
  const look = (): void => void storyIn(tab, status).then((shown) => shown.frame !== 0 && !watch.signal.aborted && show(shown));
  watchStories(tab, watch.signal, look);
  look();
  return () => watch.abort();
}

const noActions = { onAlways: () => undefined, onEverywhere: () => undefined, onShowHidden: () => undefined, onMarkAnyway: () => undefined, onClear: () => undefined, onShow: () => undefined, onList: () => undefined };

function articleDate(status: PageStatus | null): string | null {
  const day = status?.state === 'marked' && status.date ? parseDay(status.date.value) : null;
  return day && dateText(dayToDate(day), navigator.language);
}
