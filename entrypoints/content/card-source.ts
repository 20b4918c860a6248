/** Where the content of cards comes from: for the story's date and places, this window, and the reader's choices. */
import { CARD_WIDTH, mapWidthOf } from '../../components/card/card-size';
import type { DateMode } from '../../components/card/card-props';
import type { CardModel } from '../../lib/cards/card-model';
import type { MapReach } from '../../lib/cards/map-model';
import { placesOf } from '../../lib/cards/places-of';
import { subjectOf } from '../../lib/cards/story-of';
import { callBackground } from '../../lib/extension/calls';
import { limitMapWidth, MAX_ALTERNATIVES, MAX_LINE, MAX_NEAR } from '../../lib/messaging/limits';
import type { BackgroundRequests } from '../../lib/messaging/protocol';
import type { LinkedMention } from '../../lib/linking/types';
import type { Article } from '../../lib/page/article';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings/settings';
import { DATE_SOURCE } from './date-source';

type Request = BackgroundRequests['getCard'];

/** Below this height a card's first view is shortened, as in the design. */
const COMPACT_BELOW_PX = 900;

export class CardSource {
  #date: Article['date'] = null;
  #mentions: readonly LinkedMention[] = [];
  settings: Settings = DEFAULT_SETTINGS;

  constructor(private readonly document: Document) {}

  tell({ date }: Article, mentions: readonly LinkedMention[]): void {
    this.#date = date;
    this.#mentions = mentions;
  }

  /** The card of a mention; null when it cannot be had. */
  async ofMention(mention: LinkedMention, mode: DateMode, mapReach: MapReach = 'near'): Promise<CardModel | null> {
    const { entity, alternatives, standsFor, why, kind, unlinkedName, surface } = mention;
    if (unlinkedName !== undefined) return { type: 'unlinked', kind, name: this.#fullName(mention) ?? surface };
    const [first, ...others] = entity ? [entity, ...alternatives] : alternatives;
    if (!first) return null;
    return this.#ask({ entity: first.id, why, certain: entity !== null, alternatives: others.map(({ id }) => id), standsFor: standsFor?.id ?? null, mapReach }, mode);
  }

  /** Stands in for a card that cannot be had: what the story itself says of the name. */
  inItsPlace(mention: LinkedMention): CardModel {
    return { type: 'unlinked', kind: mention.kind, name: mention.surface, unavailable: true };
  }

  /** The card of an entity that another card leads to. */
  ofEntity(id: string, mode: DateMode, mapReach: MapReach = 'near'): Promise<CardModel | null> {
    return this.#ask({ entity: id, why: 'opened from another card', certain: true, alternatives: [], standsFor: null, mapReach }, mode);
  }

  isCompact(): boolean {
    return (this.document.defaultView?.innerHeight ?? COMPACT_BELOW_PX) < COMPACT_BELOW_PX;
  }

  cardWidth(): number {
    return Math.min(CARD_WIDTH, this.document.documentElement.clientWidth);
  }

  async #ask(about: Pick<Request, 'entity' | 'why' | 'certain' | 'alternatives' | 'standsFor' | 'mapReach'>, mode: DateMode): Promise<CardModel | null> {
    const { units, textSize } = this.settings;
    const card = await callBackground('getCard', {
      ...about, units,
      why: about.why.slice(0, MAX_LINE),
      alternatives: about.alternatives.slice(0, MAX_ALTERNATIVES),
      date: this.#dateFor(mode),
      locale: globalThis.navigator.language,
      compact: this.isCompact(),
      mapWidth: limitMapWidth(mapWidthOf(this.cardWidth(), textSize)),
      story: placesOf(this.#mentions, MAX_NEAR),
    });
    return card.ok ? card.value : null;
  }

  #dateFor(mode: DateMode): Request['date'] {
    if (mode === 'today') return { value: today(), source: 'your clock' };
    return this.#date && { value: this.#date.value, source: DATE_SOURCE[this.#date.source] };
  }

  /** An unlinked person is shown under the fullest name the story gives. */
  #fullName(mention: LinkedMention): string | undefined {
    const same = this.#mentions.filter((other) => subjectOf(other) === subjectOf(mention));
    return same.map(({ surface }) => surface).sort((a, b) => b.length - a.length)[0];
  }
}

/** Today as a calendar day of the reader's own time zone. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
