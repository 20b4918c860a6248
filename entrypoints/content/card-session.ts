/** The card that is open: what it is about, and everything a reader can ask of it. */
import type { CardModel } from '../../lib/cards/card-model';
import { otherReach } from '../../lib/cards/map-model';
import { cardText } from '../../lib/cards/card-text';
import { hiddenNameOf, type HidingScope } from '../../lib/cards/hidden-names';
import { firstInText, storyOf, storyOfSubject, subjectOf } from '../../lib/cards/story-of';
import { drawKeepingFocus } from '../../lib/hover/card-focus';
import type { CardView } from '../../lib/hover/card-on-page';
import type { LinkedMention } from '../../lib/linking/types';
import type { ExtractedArticle } from '../../lib/page/extract';
import type { Settings } from '../../lib/settings/settings';
import type { CardCode } from '../../components/card/card-code';
import type { DateMode } from '../../components/card/card-props';
import type { CardStatus } from '../../components/card/card-status';
import type { NotThisProps } from '../../components/card/not-this';
import { CardSource } from './card-source';
import type { HiddenHere } from './hidden-here';
import { loadCardCode } from './load-card-code';
import { copy, openWikipedia } from './out-of-the-card';

/** What the hover hands back when a card is to be drawn. */
export interface CardContent {
  model: CardModel;
  code: CardCode;
}

interface OpenCard {
  /** Kept, since a pinned card outlives its name on the page. */
  mention: LinkedMention;
  /** Cards the reader came through, the open one last. */
  trail: CardModel[];
  expanded: boolean;
  dateMode: DateMode;
  status?: CardStatus | undefined;
  /** How far the reader has gone with "not this". */
  notThis: NotThisProps['state'];
  view: CardView<CardContent>;
  mount: HTMLElement;
  /** What is drawn now. */
  drawn: CardModel | null;
}

export class CardSession {
  #article: ExtractedArticle | null = null;
  #mentions: readonly LinkedMention[] = [];
  /** The numbers under which the hover knows them. */
  #numbered: ReadonlyMap<number, LinkedMention> = new Map();
  #open: OpenCard | null = null;
  #code: Promise<CardCode | null> | null = null;
  readonly #source: CardSource;

  constructor(private readonly document: Document, private readonly hidden: HiddenHere, private readonly page: { goTo(mention: LinkedMention): void }) {
    this.#source = new CardSource(document);
  }

  /** What the cards are about from now on. A card that stays open tells of the story as it is now. */
  tell(article: ExtractedArticle, mentions: readonly LinkedMention[], numbered: ReadonlyMap<number, LinkedMention>): void {
    this.#article = article;
    this.#mentions = mentions;
    this.#numbered = numbered;
    this.#source.tell(article, mentions);
    this.#redraw();
  }

  idOf(mention: LinkedMention): number | undefined {
    return [...this.#numbered].find(([, known]) => known === mention)?.[0];
  }

  mentionOf(id: number | null): LinkedMention | undefined {
    return id === null ? undefined : this.#numbered.get(id);
  }

  rangesOf(id: number): StaticRangeInit[] | null {
    const mention = this.#numbered.get(id);
    const range = mention && this.#article?.maps[mention.block]?.rangeOf(mention.start, mention.end);
    return range ? [range] : null;
  }

  /** The card of a mention, and the code that draws it; null when that cannot be had. */
  async request(id: number): Promise<CardContent | null> {
    const mention = this.#numbered.get(id);
    if (!mention) return null;
    const [code, model] = await Promise.all([(this.#code ??= loadCardCode()), this.#source.ofMention(mention, 'article')]);
    if (code === null) this.#code = null;
    return code && { code, model: model ?? this.#source.inItsPlace(mention) };
  }

  /** Draws the card, or draws it again where its place has changed. */
  render(mount: HTMLElement, view: CardView<CardContent>): void {
    // The same card is drawn again when its side, tab or pin changes: what the reader has opened in it stays.
    if (this.#open?.view.model !== view.model) {
      const mention = this.#numbered.get(view.mention);
      if (!mention) return;
      this.#open = { mention, trail: [view.model.model], expanded: false, dateMode: 'article', notThis: 'offered', view, mount, drawn: null };
    }
    this.#open.view = view;
    this.#redraw();
  }

  closed(): void {
    this.#open = null;
  }

  /** From now on. The text of an open card follows at once; its map and units are those of the next. */
  configure(settings: Settings): void {
    this.#source.settings = settings;
    this.#change({});
  }

  #redraw(): void {
    const open = this.#open;
    const model = open?.trail.at(-1);
    if (!open || !model || !this.#article) return;
    const { mount, view, trail, expanded, dateMode } = open;
    const here = this.#numbered.get(view.mention);
    const mention = (open.mention = here ?? open.mention);
    const articleDate = dateLabel(view.model.model);
    const { blocks } = this.#article;
    // A card that was opened from another one is about something else than the name beneath it.
    const subject = trail.length > 1 && model.type === 'entity' ? model.id : subjectOf(mention);
    const isBeside = here !== undefined && trail.length === 1;
    const story = isBeside ? storyOf(here, this.#mentions, blocks) : storyOfSubject(subject, this.#mentions, blocks);
    const shown = isBeside ? here : this.#mentions.find((other) => subjectOf(other) === subject);
    const isOther = open.drawn !== null && !isAboutSame(open.drawn, model);
    open.drawn = model;
    drawKeepingFocus(mount, isOther, () => view.model.code.card(mount, {
      model, story, expanded, dateMode,
      pinned: view.pinned,
      side: view.side,
      tabX: view.tabX,
      compact: this.#source.isCompact(),
      width: this.#source.cardWidth(),
      textSize: this.#source.settings.textSize,
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
      onSwitchMap: () => void this.#switchMap(mention),
      onCopy: () => void this.#copy(cardText(model, story)),
      // A card that was opened from this one is not what the name was taken for.
      ...(trail.length === 1 && { notThis: this.#notThis(mention, open.notThis) }),
      ...(trail.length > 1 && { onBack: () => this.#change({ trail: trail.slice(0, -1) }) }),
    }));
  }

  #change(changes: Partial<OpenCard>): void {
    if (!this.#open) return;
    Object.assign(this.#open, { status: undefined }, changes);
    this.#redraw();
    this.#open.view.actions.resized();
  }

  #notThis(mention: LinkedMention, state: NotThisProps['state']): NotThisProps {
    const name = hiddenNameOf(mention, this.#mentions);
    const hide = (scope: HidingScope): void => {
      this.#change({ notThis: scope });
      this.hidden.set(scope, name, true);
    };
    return {
      state,
      onAsk: () => this.#change({ notThis: 'asked' }),
      onCancel: () => this.#change({ notThis: 'offered' }),
      onHide: hide,
      onUndo: () => {
        if (state === 'tab' || state === 'everywhere') this.hidden.set(state, name, false);
        this.#change({ notThis: 'offered' });
      },
    };
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
    const card = await this.#source.ofEntity(id, open.dateMode);
    if (this.#open !== open) return;
    this.#change(card ? { trail: [...open.trail, card], expanded: false } : { status: 'failed' });
  }

  /** Every card of the trail is composed again: going back does not change the date. */
  async #switchDate(mention: LinkedMention): Promise<void> {
    const open = this.#open;
    if (!open) return;
    const dateMode = open.dateMode === 'article' ? 'today' : 'article';
    this.#change({ status: 'waiting' });
    const opened = open.trail.slice(1).flatMap((model) => (model.type === 'entity' ? [model.id] : []));
    const trail = await Promise.all([this.#source.ofMention(mention, dateMode), ...opened.map((id) => this.#source.ofEntity(id, dateMode))]);
    if (this.#open !== open) return;
    const complete = trail.filter((model) => model !== null);
    this.#change(complete.length === trail.length ? { dateMode, trail: complete } : { status: 'failed' });
  }

  /** The same card with its map in the other reach. */
  async #switchMap(mention: LinkedMention): Promise<void> {
    const open = this.#open;
    const before = open?.trail.at(-1);
    if (!open || before?.type !== 'entity' || !before.map) return;
    const reach = otherReach(before.map.reach);
    this.#change({ status: 'waiting' });
    const card = await (open.trail.length > 1 ? this.#source.ofEntity(before.id, open.dateMode, reach) : this.#source.ofMention(mention, open.dateMode, reach));
    if (this.#open !== open || open.trail.at(-1) !== before) return;
    this.#change(card ? { trail: [...open.trail.slice(0, -1), card] } : { status: 'failed' });
  }

  async #copy(text: string): Promise<void> {
    const open = this.#open;
    const copied = await copy(this.document, text);
    if (this.#open === open) this.#change({ status: copied ? 'copied' : 'not-copied' });
  }
}

const isAboutSame = (a: CardModel, b: CardModel): boolean => (a.type === 'entity' && b.type === 'entity' ? a.id === b.id : a === b);

const dateLabel = (model: CardModel | undefined): string | undefined => (model?.type === 'entity' ? model.date?.label : undefined);
