import type { ComponentChildren } from 'preact';
import type { PageStatus } from '../../lib/messaging/protocol';
import { Switch } from '../ui/switch';
import { NameGroups } from './name-groups';

export interface PopupPanelProps {
  /** Host of the page, null where extensions may not go. */
  host: string | null;
  /** The site is marked by itself. */
  always: boolean;
  /** Every site is, but those that are switched off. */
  everywhere: boolean;
  /** Drawn in the place of what was found. */
  settings: ComponentChildren;
  /** Null while the page is being read. */
  status: PageStatus | null;
  /** Words for the article's date. */
  dateText: string | null;
  onAlways(): void;
  onEverywhere(): void;
  /** Opens the settings, or closes them. */
  onSettings(): void;
  /** Shows again what was hidden in this tab. */
  onShowHidden(): void;
  onMarkAnyway(): void;
  onClear(): void;
  onShow(subject: string): void;
  /** Opens the list of names in the page. */
  onList(): void;
}

/** The toolbar popup: this site, the date, what was found. Draws and asks; decides nothing. */
export function PopupPanel({ host, always, everywhere, settings, onAlways, onEverywhere, onSettings, ...found }: PopupPanelProps) {
  return (
    <main class="sl-popup">
      <header>
        <img src="/icon/32.png" alt="" width={16} height={16} />
        <h1>Sidelight</h1>
        <button type="button" class="sl-text" onClick={onSettings}>{settings ? 'Done' : 'Settings'}</button>
      </header>
      {settings || (
        <>
          {host !== null && (
            <Row title={host} note={always ? 'Always marked' : 'Marked only when you ask'}>
              <Switch label={`Always mark ${host}`} on={always} onChange={onAlways} />
            </Row>
          )}
          {host !== null && (
            <Row title="All sites" note={everywhere ? 'Stories are always marked' : 'Only those you choose'}>
              <Switch label="Always mark stories on all sites" on={everywhere} onChange={onEverywhere} />
            </Row>
          )}
          <Found {...found} />
        </>
      )}
    </main>
  );
}

function Row({ title, note, children }: { title: string; note: string; children?: ComponentChildren }) {
  return (
    <div class="sl-setting">
      <p>{title}<small>{note}</small></p>
      {children}
    </div>
  );
}

type FoundProps = Pick<PopupPanelProps, 'status' | 'dateText' | 'onMarkAnyway' | 'onClear' | 'onShow' | 'onList' | 'onShowHidden'>;

function Found({ status, dateText, onMarkAnyway, onClear, onShow, onList, onShowHidden }: FoundProps) {
  if (status === null) return <p class="sl-note" role="status">Reading the page …</p>;
  if (status.state === 'failed') return <p class="sl-note" role="alert">{status.message}</p>;
  if (status.state === 'silent') return <Silent reason={status.reason} canMark={status.canMark} onMarkAnyway={onMarkAnyway} />;
  return (
    <>
      {dateText === null ? <Row title="No certain date on this page" note="Cards make no dated claim" /> : <Row title={dateText} note={`The article’s date, from ${status.date?.source ?? 'the page'}`} />}
      {status.names.length === 0 && <p class="sl-note">No name in this story is in the reference data.</p>}
      {status.hiddenInTab.length > 0 && (
        <Row title={status.hiddenInTab.length === 1 ? 'One name hidden in this tab' : `${status.hiddenInTab.length} names hidden in this tab`} note="Until the tab is closed">
          <button type="button" class="sl-text" onClick={onShowHidden}>Show again</button>
        </Row>
      )}
      <NameGroups names={status.names} heading="h2" onShow={onShow} />
      <footer>
        <button type="button" onClick={onClear}>Take the marks away</button>
        <button type="button" onClick={onList}>List the names in the page</button>
      </footer>
    </>
  );
}

function Silent({ reason, canMark, onMarkAnyway }: { reason: string; canMark: boolean; onMarkAnyway(): void }) {
  return (
    <>
      <p class="sl-note" role="status">{reason}</p>
      {canMark && <footer><button type="button" onClick={onMarkAnyway}>Mark this page anyway</button></footer>}
    </>
  );
}
