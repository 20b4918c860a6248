/** The card that is open: what it is about, and everything a reader can ask of it. */
import type { CardModel } from '../../lib/cards/card-model';
import { hiddenNameOf, type HidingScope } from '../../lib/cards/hidden-names';
import { storyOf, subjectOf } from '../../lib/cards/story-of';
import { callBackground } from '../../lib/extension/calls';
import type { CardView } from '../../lib/hover/hover';
import type { LinkedMention } from '../../lib/linking/types';
import type { Article } from '../../lib/page/article';
import type { ExtractedArticle } from '../../lib/page/extract';
import { cardText } from '../../lib/cards/card-text';
import { drawKeepingFocus } from '../../lib/hover/card-focus';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings/settings';
import type { CardCode } from '../../components/card/card-code';
import type { NotThisProps } from '../../components/card/not-this';
import { DATE_SOURCE } from './date-source';
import type { HiddenHere } from './hidden-here';
import { loadCardCode } from './load-card-code';

/** What the hover hands back when a card is to be drawn. */
export interface CardContent {
  model: CardModel;
  code: CardCode;
}

const WIKIPEDIA = 'https://en.wikipedia.org/wiki/';

/** Below this height a card's first view is shortened, as in the design. */
const COMPACT_BELOW_PX = 900;

interface OpenCard {
  /** Cards the reader came through, the open one last. */
  trail: CardModel[];
  expanded: boolean;
  dateMode: 'article' | 'today';
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
  #open: OpenCard | null = null;
  #code: Promise<CardCode | null> | null = null;

  #settings: Settings = DEFAULT_SETTINGS;

  constructor(private readonly document: Document, private readonly hidden: HiddenHere, private readonly page: { goTo(mention: number): void }) {}

  /** What the cards are about from now on. */
  tell(article: ExtractedArticle, mentions: readonly LinkedMention[]): void {
    this.#article = article;
    this.#mentions = mentions;
  }

  rangesOf(id: number): StaticRangeInit[] | null {
    const mention = this.#mentions[id];
    const range = mention && this.#article?.maps[mention.block]?.rangeOf(mention.start, mention.end);
    return range ? [range] : null;
  }

  /** The card of a mention, and the code that draws it; null when either cannot be had. */
  async request(id: number): Promise<CardContent | null> {
    const mention = this.#mentions[id];
    if (!mention) return null;
    const [code, model] = await Promise.all([(this.#code ??= loadCardCode()), this.#modelOf(mention, this.#articleDate())]);
    if (code === null) this.#code = null;
    return code && model && { code, model };
  }

  /** Draws the card, or draws it again where its place has changed. */
  render(mount: HTMLElement, view: CardView<CardContent>): void {
    // The same card is drawn again when its side, tab or pin changes: what the reader has opened in it stays.
    if (this.#open?.view.model !== view.model) this.#open = { trail: [view.model.model], expanded: false, dateMode: 'article', notThis: 'offered', view, mount, drawn: null };
    this.#open.view = view;
    this.#redraw();
  }

  closed(): void {
    this.#open = null;
  }

  /** From now on; a card that is open follows at once. */
  configure(settings: Settings): void {
    this.#settings = settings;
    this.#change({});
  }

  #redraw(): void {
    const open = this.#open;
    const mention = open && this.#mentions[open.view.mention];
    const model = open?.trail.at(-1);
    if (!open || !mention || !model || !this.#article) return;
    const { view, trail, expanded, dateMode } = open;
    const articleDate = dateLabel(open.view.model.model);
    const isOther = open.drawn !== null && open.drawn !== model;
    open.drawn = model;
    const { mount } = open;
    const story = storyOf(mention, this.#mentions, this.#article.blocks);
    drawKeepingFocus(mount, isOther, () => view.model.code.card(mount, {
      model, story, expanded, dateMode,
      pinned: view.pinned,
      side: view.side,
      tabX: view.tabX,
      compact: this.#isCompact(),
      textSize: this.#settings.textSize,
      ...(articleDate !== undefined && { articleDate }),
      onMore: () => this.#change({ expanded: !expanded }),
      onPin: () => view.actions.pin(!view.pinned),
      onClose: () => view.actions.close(),
      onPrevious: () => this.#step(mention, -1),
      onNext: () => this.#step(mention, 1),
      onGoToFirst: () => this.#goToFirst(mention),
      onOpenEntity: (id) => void this.#openEntity(id),
      onOpenWikipedia: () => openWikipedia(this.document, model),
      onSwitchDate: () => void this.#switchDate(mention),
      onCopy: () => void copy(this.document, cardText(model)),
      // A card that was opened from this one is not what the name was taken for.
      ...(trail.length === 1 && { notThis: this.#notThis(mention, open.notThis) }),
      ...(trail.length > 1 && { onBack: () => this.#change({ trail: trail.slice(0, -1) }) }),
    }));
  }

  #change(changes: Partial<OpenCard>): void {
    if (!this.#open) return;
    Object.assign(this.#open, changes);
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

  /** To the mention before or after, of the same subject. */
  #step(mention: LinkedMention, by: 1 | -1): void {
    const same = this.#sameSubject(mention);
    const next = same[same.indexOf(mention) + by];
    if (next) this.page.goTo(this.#mentions.indexOf(next));
  }

  #goToFirst(mention: LinkedMention): void {
    const first = this.#sameSubject(mention)[0];
    if (first) this.page.goTo(this.#mentions.indexOf(first));
  }

  #sameSubject(mention: LinkedMention): LinkedMention[] {
    return this.#mentions.filter((other) => subjectOf(other) === subjectOf(mention));
  }

  async #openEntity(id: string): Promise<void> {
    const open = this.#open;
    const card = await callBackground('getCard', { entity: id, date: this.#dateFor(open?.dateMode ?? 'article'), locale: locale(), why: 'opened from another card', certain: true, alternatives: [], standsFor: null, compact: this.#isCompact(), units: this.#settings.units });
    if (card.ok && open && this.#open === open) this.#change({ trail: [...open.trail, card.value], expanded: false });
  }

  async #switchDate(mention: LinkedMention): Promise<void> {
    const open = this.#open;
    if (!open) return;
    const dateMode = open.dateMode === 'article' ? 'today' : 'article';
    const model = await this.#modelOf(mention, this.#dateFor(dateMode));
    if (model && this.#open === open) this.#change({ dateMode, trail: [model] });
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
      entity: first.id, date, locale: locale(), why, certain: entity !== null, alternatives: others.map(({ id }) => id), standsFor: standsFor?.id ?? null, compact: this.#isCompact(), units: this.#settings.units,
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

/** Pages that are not served securely have no clipboard; nothing is copied then, and nothing breaks. */
async function copy(document: Document, text: string): Promise<void> {
  try {
    await document.defaultView?.navigator.clipboard.writeText(text);
  } catch {
    // Refused by the browser or the page's policy.
  }
}

/** The only way out of the page, and only by the reader's click. */
function openWikipedia(document: Document, model: CardModel): void {
  if (model.type === 'entity' && model.wikipedia !== undefined) document.defaultView?.open(WIKIPEDIA + encodeURIComponent(model.wikipedia.replaceAll(' ', '_')), '_blank', 'noopener,noreferrer');
}
