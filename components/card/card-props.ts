import type { CardModel } from '../../lib/cards/card-model';
import type { StoryModel } from '../../lib/cards/story-model';
import type { CardStatus } from './card-status';
import type { NotThisProps } from './not-this';
import type { CardWords } from './words';

/** Below or above the hovered line; or a sheet at the bottom of a small screen. */
export type CardSide = 'below' | 'above' | 'sheet';
/** Which day the facts are for. `today` keeps a way back to the article's date. */
export type DateMode = 'article' | 'today';

/** Everything the card shows, and everything it can ask for. It keeps no state of its own. */
export interface CardProps {
  model: CardModel;
  story: StoryModel;
  expanded: boolean;
  pinned?: boolean;
  side: CardSide;
  /** Where the tab stands, in pixels from the card's left edge: beneath the start of the hovered name. */
  tabX: number;
  dateMode: DateMode;
  /** The article's date as shown ("15 April 2010"), for the way back from `today`. */
  articleDate?: string;
  /** In windows under 900 px high: a lower map, and the description behind "More". */
  compact?: boolean;
  /** The card's width in pixels, where the window leaves less than the usual 340. */
  width?: number;
  /** Of text, in per cent. */
  textSize?: number;
  theme?: 'light' | 'dark';
  words?: CardWords;
  /** What came of the reader's last wish, where that shows nowhere else. */
  status?: CardStatus;
  onMore(): void;
  onPin(): void;
  onClose(): void;
  onPrevious(): void;
  onNext(): void;
  onGoToFirst(): void;
  onOpenEntity(id: string): void;
  onOpenWikipedia(): void;
  onSwitchDate(): void;
  /** Between the near map and the wide one. */
  onSwitchMap(): void;
  onCopy(): void;
  /** Given when this card was opened from another one. */
  onBack?(): void;
  /** Given when the reader can say that the match is wrong. */
  notThis?: NotThisProps;
}
