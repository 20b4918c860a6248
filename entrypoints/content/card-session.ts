/** The card that is open: what it is about, and everything a reader can ask of it. */
import type { CardModel } from '../../lib/cards/card-model';
import { cardText } from '../../lib/cards/card-text';
import { firstInText, storyOf, storyOfEntity, subjectOf } from '../../lib/cards/story-of';
import { callBackground } from '../../lib/extension/calls';
import type { CardView } from '../../lib/hover/card-on-page';
import { MAX_NEAR, type BackgroundRequests } from '../../lib/messaging/protocol';
import type { LinkedMention } from '../../lib/linking/types';
import type { Article } from '../../lib/page/article';
import type { ExtractedArticle } from '../../lib/page/extract';
import { cardCode, type DrawCard } from '../../components/card/card-code';
import { CARD_WIDTH, mapWidthOf } from '../../components/card/card-size';
import type { CardStatus } from '../../components/card/card-props';
import { placesOf } from '../../lib/cards/places-of';
import { DATE_SOURCE } from './date-source';

/** What the hover hands back when a card is to be drawn. */
export interface CardContent {
  model: CardModel;
  draw: DrawCard;
}

const WIKIPEDIA = 'https://en.wikipedia.org/wiki/';

/** Below this height a card's first view is shortened, as in the design. */
const COMPACT_BELOW_PX = 900;

interface OpenCard {
  /** Cards the reader came through, the open one last. */
  trail: CardModel[];
  expanded: boolean;
  dateMode: 'article' | 'today';
  status?: CardStatus | undefined;
  view: CardView<CardContent>;
  mount: HTMLElement;
}

export class CardSession {
  #article: ExtractedArticle | null = null;
  #mentions: readonly LinkedMention[] = [];
  /** The numbers under which the hover knows them. */
  #numbered: ReadonlyMap<number, LinkedMention> = new Map();
  #open: OpenCard | null = null;
  #draw: Promise<DrawCard | null> | null = null;

  constructor(private readonly document: Document, private readonly page: { goTo(mention: LinkedMention): void }) {}

  /** What the cards are about from now on. A card that stays open tells of the story as it is now. */
  tell(article: ExtractedArticle, mentions: readonly LinkedMention[], numbered: ReadonlyMap<number, LinkedMention>): void {
    this.#article = article;
    this.#mentions = mentions;
    this.#numbered = numbered;
    this.#redraw();
  }

  idOf(mention: LinkedMention): number | undefined {
    return [...this.#numbered].find(([, known]) => known === mention)?.[0];
  }

  rangesOf(id: number): StaticRangeInit[] | null {
    const mention = this.#numbered.get(id);
    const range = mention && this.#article?.maps[mention.block]?.rangeOf(mention.start, mention.end);
    return range ? [range] : null;
  }

  /** The card of a mention, and the code that draws it; null when either cannot be had. */
  async request(id: number): Promise<CardContent | null> {
    const mention = this.#numbered.get(id);
    if (!mention) return null;
    const [draw, model] = await Promise.all([(this.#draw ??= loadDrawCode()), this.#modelOf(mention, this.#articleDate())]);
    if (draw === null) this.#draw = null;
    return draw && model && { draw, model };
  }

  /** Draws the card, or draws it again where its place has changed. */
  render(mount: HTMLElement, view: CardView<CardContent>): void {
    // The same card is drawn again when its side, tab or pin changes: what the reader has opened in it stays.
    if (this.#open?.view.model !== view.model) this.#open = { trail: [view.model.model], expanded: false, dateMode: 'article', view, mount };
    this.#open.view = view;
    this.#redraw();
  }

  closed(): void {
    this.#open = null;
  }

  #redraw(): void {
    const open = this.#open;
    const mention = open && this.#numbered.get(open.view.mention);
    const model = open?.trail.at(-1);
    if (!open || !mention || !model || !this.#article) return;
    const { view, expanded, dateMode } = open;
    const articleDate = dateLabel(open.view.model.model);
    const { blocks } = this.#article;
    const story = open.trail.length > 1 && model.type === 'entity' ? storyOfEntity(model.id, this.#mentions, blocks) : storyOf(mention, this.#mentions, blocks);
    // A card that was opened from another one is about something else than the name beneath it.
    const shown = story.current < 0 ? this.#mentions.find(({ entity }) => entity !== null && model.type === 'entity' && entity.id === model.id) : mention;
    view.model.draw(open.mount, {
      model, expanded, dateMode,
      story,
      pinned: view.pinned,
      side: view.side,
      tabX: view.tabX,
      compact: this.#isCompact(),
      width: this.#cardWidth(),
      ...(open.status !== undefined && { status: open.status }),
      ...(articleDate !== undefined && { articleDate }),
      onMore: () => this.#change({ expanded: !expanded }),
      onPin: () => view.actions.pin(!view.pinned),
      onClose: () => view.actions.close(),
      onPrevious: () => this.#step(shown, story.current - 1),
      onNext: () => this.#step(shown, story.current + 1),
      onGoToFirst: () => this.#goToFirst(shown),
      onOpenEntity: (id) => void this.#openEntity(id),
      onOpenWikipedia: () => openWikipedia(this.document, model),
      onSwitchDate: () => void this.#switchDate(mention),
      onCopy: () => void this.#copy(cardText(model, story)),
      ...(open.trail.length > 1 && { onBack: () => this.#change({ trail: open.trail.slice(0, -1) }) }),
    });
  }

  #change(changes: Partial<OpenCard>): void {
    if (!this.#open) return;
    Object.assign(this.#open, { status: undefined }, changes);
    this.#redraw();
    this.#open.view.actions.resized();
  }

  /** To a mention of the same subject, by its place among them. */
  #step(mention: LinkedMention | undefined, to: number): void {
    const next = mention && this.#sameSubject(mention)[to];
    if (next) this.page.goTo(next);
  }

  #goToFirst(mention: LinkedMention | undefined): void {
    const first = mention && firstInText(this.#sameSubject(mention), this.#article?.blocks ?? []);
    if (first) this.page.goTo(first);
  }

  #sameSubject(mention: LinkedMention): LinkedMention[] {
    return this.#mentions.filter((other) => subjectOf(other) === subjectOf(mention));
  }

  async #openEntity(id: string): Promise<void> {
    const open = this.#open;
    if (!open) return;
    this.#change({ status: 'waiting' });
    const card = await this.#cardOf(id, this.#dateFor(open.dateMode));
    if (this.#open !== open) return;
    this.#change(card ? { trail: [...open.trail, card], expanded: false } : { status: 'failed' });
  }

  /** Every card of the trail is composed again: going back does not change the date. */
  async #switchDate(mention: LinkedMention): Promise<void> {
    const open = this.#open;
    if (!open) return;
    const dateMode = open.dateMode === 'article' ? 'today' : 'article';
    const date = this.#dateFor(dateMode);
    this.#change({ status: 'waiting' });
    const opened = open.trail.slice(1).flatMap((model) => (model.type === 'entity' ? [model.id] : []));
    const trail = await Promise.all([this.#modelOf(mention, date), ...opened.map((id) => this.#cardOf(id, date))]);
    if (this.#open !== open) return;
    const complete = trail.filter((model) => model !== null);
    this.#change(complete.length === trail.length ? { dateMode, trail: complete } : { status: 'failed' });
  }

  async #copy(text: string): Promise<void> {
    const open = this.#open;
    const copied = await copy(this.document, text);
    if (this.#open === open) this.#change({ status: copied ? 'copied' : 'not-copied' });
  }

  /** The card of an entity that another card leads to. */
  async #cardOf(id: string, date: { value: string; source: string } | null): Promise<CardModel | null> {
    const card = await callBackground('getCard', { entity: id, date, ...this.#circumstances(), why: 'opened from another card', certain: true, alternatives: [], standsFor: null });
    return card.ok ? card.value : null;
  }

  /** What every card of this story and window is composed for. */
  #circumstances(): Pick<BackgroundRequests['getCard'], 'locale' | 'compact' | 'mapWidth' | 'story'> {
    return { locale: locale(), compact: this.#isCompact(), mapWidth: mapWidthOf(this.#cardWidth(), 100), story: placesOf(this.#mentions, MAX_NEAR) };
  }

  #cardWidth(): number {
    return Math.min(CARD_WIDTH, this.document.documentElement.clientWidth);
  }

  #dateFor(mode: 'article' | 'today'): { value: string; source: string } | null {
    return mode === 'today' ? { value: today(), source: 'your clock' } : this.#articleDate();
  }

  #isCompact(): boolean {
    return (this.document.defaultView?.innerHeight ?? COMPACT_BELOW_PX) < COMPACT_BELOW_PX;
  }

  #articleDate(): { value: string; source: string } | null {
    const date: Article['date'] = this.#article?.date ?? null;
    return date && { value: date.value, source: DATE_SOURCE[date.source] };
  }

  async #modelOf(mention: LinkedMention, date: { value: string; source: string } | null): Promise<CardModel | null> {
    const { entity, alternatives, standsFor, why, kind, unlinkedName, surface } = mention;
    if (unlinkedName !== undefined) return { type: 'unlinked', kind, name: this.#fullName(mention) ?? surface };
    const [first, ...others] = entity ? [entity, ...alternatives] : alternatives;
    if (!first) return null;
    const card = await callBackground('getCard', {
      entity: first.id, date, ...this.#circumstances(), why, certain: entity !== null, alternatives: others.map(({ id }) => id), standsFor: standsFor?.id ?? null,
    });
    return card.ok ? card.value : null;
  }

  /** An unlinked person is shown under the fullest name the story gives. */
  #fullName(mention: LinkedMention): string | undefined {
    return this.#sameSubject(mention).map(({ surface }) => surface).sort((a, b) => b.length - a.length)[0];
  }
}

const locale = (): string => globalThis.navigator.language;

const dateLabel = (model: CardModel | undefined): string | undefined => (model?.type === 'entity' ? model.date?.label : undefined);

/** Today as a calendar day of the reader's own time zone. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** Fetches the code that draws cards into this page, once. */
async function loadDrawCode(): Promise<DrawCard | null> {
  const known = cardCode();
  if (known) return known;
  const loaded = await callBackground('loadCardCode', {});
  return loaded.ok ? (cardCode() ?? null) : null;
}

/** False where the browser or the page's policy refuses, and on pages that are not served securely. */
async function copy(document: Document, text: string): Promise<boolean> {
  try {
    const clipboard = document.defaultView?.navigator.clipboard;
    await clipboard?.writeText(text);
    return clipboard !== undefined;
  } catch {
    return false;
  }
}

/** The only way out of the page, and only by the reader's click. */
function openWikipedia(document: Document, model: CardModel): void {
  if (model.type === 'entity' && model.wikipedia !== undefined) document.defaultView?.open(WIKIPEDIA + encodeURIComponent(model.wikipedia.replaceAll(' ', '_')), '_blank', 'noopener,noreferrer');
}
