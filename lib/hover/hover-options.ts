import type { FocusGoal } from './card-focus';
import type { CardHost } from './card-host';
import type { CardView } from './card-on-page';
import type { HoverDelays } from './delays';
import type { HoverMode, MentionId } from './hover-state';
import type { HoverMention } from './mention-index';
import type { ModifierKey } from './pointer-watch';

export interface HoverOptions<M> {
  document: Document;
  /** Ends everything: listeners, timers, card. */
  signal: AbortSignal;
  host: CardHost;
  /** Asked when the pointer has come to rest on a name. Null or a rejection: there is no card, quietly. */
  requestCard(mention: MentionId): Promise<M | null>;
  /** Draws the card into `mount`, at once. Called again for the same card when its side, tab or pin changes. */
  render(mount: HTMLElement, view: CardView<M>): void;
  /** A card has opened, or replaced another one; by the keyboard, which is in it then, or by the pointer. */
  onOpen?(mention: MentionId, by: 'keyboard' | 'pointer'): void;
  /** No card is open any more; whatever was rendered may be unmounted. */
  onClose?(): void;
  settings?: HoverPreferences;
}

/** What the reader may choose; the rest is default. */
export interface HoverPreferences {
  mode?: HoverMode;
  modifier?: ModifierKey;
  delays?: Partial<HoverDelays>;
}

/** The hover of a page. */
export interface Hover {
  /** Replaces the names that react. A card whose mention is still among them stays open. */
  update(mentions: readonly HoverMention[]): void;
  /** Opens a card without the pointer, brings its name into view and the keyboard into the card. */
  openAt(mention: MentionId, focus?: FocusGoal): void;
  close(): void;
  /** The name whose card is open or on its way, or null. */
  current(): MentionId | null;
  /** From now on, for the next thing that happens. */
  configure(settings: HoverPreferences): void;
}
