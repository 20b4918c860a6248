import type { FoundName } from '../../lib/messaging/protocol';
import { IconButton } from '../ui/icon-button';
import { CloseIcon } from '../ui/icons';
import { NameGroups } from './name-groups';
import { keepWheel } from '../ui/keep-wheel';

export interface NamesPanelProps {
  names: readonly FoundName[];
  /** What is said where there are none: why the page is silent, or that nothing was found. */
  note: string;
  /** Of text, in per cent. */
  textSize: number;
  onShow(subject: string): void;
  onClose(): void;
}

/** The story's names as a list in the page: what the marks are for the eyes, it is for screen readers and the keyboard. */
export function NamesPanel({ names, note, textSize, onShow, onClose }: NamesPanelProps) {
  return (
    <div class="sl sl-panel" role="dialog" aria-label="Names in this story" aria-describedby="sl-count" tabIndex={-1} style={{ '--sl-text': textSize / 100 }} onKeyDown={(event) => onKey(event, onClose)}>
      <div class="sl-scroll" onWheel={keepWheel}>
        <div class="sl-panel-head">
          <h2>Names in this story</h2>
          <IconButton label="Close" onClick={onClose}><CloseIcon /></IconButton>
        </div>
        <p id="sl-count" class="sl-panel-note">{names.length === 0 ? note : countText(names.length)}</p>
        <NameGroups names={names} heading="h3" onShow={onShow} />
      </div>
    </div>
  );
}

const countText = (count: number): string => (count === 1 ? 'One name. It opens its card.' : `${count} names. Each opens its card.`);

/** Escape closes; the arrows go from name to name, since there are many. */
function onKey(event: KeyboardEvent & { currentTarget: HTMLElement }, onClose: () => void): void {
  if (event.key === 'Escape') {
    event.preventDefault();
    event.stopPropagation();
    return onClose();
  }
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  event.preventDefault();
  const names = [...event.currentTarget.querySelectorAll<HTMLElement>('li button')];
  const at = names.findIndex((name) => name === event.target);
  const step = event.key === 'ArrowDown' ? 1 : -1;
  const next = at === -1 && step === -1 ? names.at(-1) : names[at + step];
  next?.focus();
}
