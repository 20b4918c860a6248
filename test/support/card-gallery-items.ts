/** The cards of the gallery: every kind in every state, composed from the built dataset as the background does it. */
import * as flags from 'country-flag-icons/string/3x2';
import { composeCard, type CardRequest } from '../../lib/cards/compose';
import type { CardModel, EntityCard } from '../../lib/cards/card-model';
import { withFlagDrawings } from '../../lib/cards/flag-drawings';
import type { StoryModel } from '../../lib/cards/story-model';
import type { Gazetteer } from '../../lib/gazetteer/gazetteer';
import type { EntityIndex } from '../../lib/gazetteer/ids';
import { defined } from '../../lib/shared/assert';
import { parseDay, type Day } from '../../lib/shared/partial-date';
import type { CardProps } from '../../components/card/card-props';
import type { NotThisProps } from '../../components/card/not-this';
import { CARD_WIDTH, mapWidthOf } from '../../components/card/card-size';
import { storyAbout } from './card-gallery-story';

/** Props of a gallery card as data: callbacks are given in the page, `hasBack` asks for one. */
export type GalleryProps = Partial<Pick<CardProps, 'expanded' | 'pinned' | 'side' | 'tabX' | 'dateMode' | 'articleDate' | 'compact' | 'textSize' | 'width' | 'status'>> & { hasBack?: boolean; notThis?: NotThisProps['state'] };

/** A card with its caption. */
export interface GalleryItem {
  caption: string;
  model: CardModel;
  story: StoryModel;
  props: GalleryProps;
  /** Pixels, where the card is limited in height. */
  maxHeight?: number;
}

interface Wanted extends Partial<Omit<CardRequest, 'alternatives' | 'standsFor' | 'date' | 'story'>> {
  id: string;
  surfaces: string[];
  mention?: number;
  /** `null`: the page has no certain date. */
  on?: string | null;
  others?: string[];
  means?: string;
  dateline?: string;
}

const FLAGS: Record<string, string> = { ...flags };
const ON = '2010-04-15';

/** Composes what the specifications in `card-gallery-groups.ts` ask for. */
export class GalleryCards {
  constructor(private readonly gazetteer: Gazetteer) {}

  item(caption: string, wanted: Wanted, { maxHeight, ...props }: GalleryProps & Pick<GalleryItem, 'maxHeight'> = {}): GalleryItem {
    const { width = CARD_WIDTH, textSize = 100, compact = false } = props;
    const { surfaces, mention, ...request } = wanted;
    const model = this.card({ mapWidth: mapWidthOf(width, textSize), compact, ...request });
    return { caption, model, story: storyAbout(surfaces, mention), props, ...(maxHeight !== undefined && { maxHeight }) };
  }

  unlinked(caption: string, name: string, surfaces: string[], props: GalleryProps = {}): GalleryItem {
    return { caption, model: { type: 'unlinked', kind: 'person', name }, story: storyAbout(surfaces), props };
  }

  /** Stands in for a card that cannot be had. */
  unavailable(caption: string, name: string, surfaces: string[]): GalleryItem {
    return { caption, model: { type: 'unlinked', kind: 'person', name, unavailable: true }, story: storyAbout(surfaces), props: {} };
  }

  private card({ id, on = ON, others = [], means, dateline, ...request }: Omit<Wanted, 'surfaces' | 'mention'>): EntityCard {
    const card = composeCard(this.gazetteer, this.row(id), {
      date: on === null ? null : { value: defined(parseDay(on), on) as Day, source: 'the page’s metadata' },
      locale: 'en-GB', certain: true, why: 'named in full in paragraph 2', ...request,
      alternatives: others.map((other) => this.row(other)),
      story: { dateline: dateline === undefined ? null : this.row(dateline), near: [] },
      ...(means !== undefined && { standsFor: this.row(means) }),
    });
    return withFlagDrawings(card, (code) => FLAGS[code]);
  }

  private row(id: string): EntityIndex {
    const found = this.gazetteer.find(id);
    if (found === null) throw new Error(`The gallery shows ${id}, which the dataset has no more`);
    return found;
  }
}
