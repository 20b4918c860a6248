/** One document with its article, its marks and its hover. */
import { subjectOf } from '../../lib/cards/story-of';
import { hiddenSubjects } from '../../lib/cards/hidden-names';
import { callBackground } from '../../lib/extension/calls';
import { loadSettings, watchSettings } from '../../lib/extension/settings-store';
import { createMarks, type Marks } from '../../lib/highlight/marks';
import { createCardHost } from '../../lib/hover/card-host';
import { startHover, type Hover, type HoverPreferences } from '../../lib/hover/hover';
import { boxesOf, firstLine } from '../../lib/hover/line-box';
import { nextName, type StandingName } from '../../lib/hover/walk';
import type { LinkedMention } from '../../lib/linking/types';
import type { PageStatus } from '../../lib/messaging/protocol';
import { extractArticle, type ExtractedArticle } from '../../lib/page/extract';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings/settings';
import { CardSession, type CardContent } from './card-session';
import { DATE_SOURCE } from './date-source';
import { HiddenHere } from './hidden-here';
import { NamesDialog } from './names-dialog';
import { foundNames, markedMentions } from './story-names';

/** The language that can be linked so far. */
const LANGUAGE = /^en(-|$)/;

interface Parts {
  marks: Marks;
  hover: Hover;
  cards: CardSession;
  names: NamesDialog;
}

export class PageSession {
  #status: Promise<PageStatus> | null = null;
  #startedParts: Parts | null = null;
  #article: ExtractedArticle | null = null;
  #mentions: readonly LinkedMention[] = [];
  /** The mentions that bear a mark: indexes into `#mentions`. */
  #marked: readonly number[] = [];
  /** The name whose card is open is hidden: it goes when the card closes. */
  #keepsHidden = false;
  /** The mention that the keyboard was on last. */
  #walkedTo: number | null = null;
  #settings: Settings = DEFAULT_SETTINGS;
  readonly #hidden: HiddenHere;
  /** The reader's choices are known. */
  readonly #ready: Promise<unknown>;

  constructor(private readonly document: Document, private readonly signal: AbortSignal) {
    this.#hidden = new HiddenHere(signal, () => this.#refresh());
    this.#ready = Promise.all([loadSettings().then((settings) => this.#configure(settings)), this.#hidden.load()]);
    watchSettings(signal, (settings) => this.#configure(settings));
  }

  /** Marks the page once; asked again it tells what it found. `evenIfNoArticle` overrules silence. */
  async mark(evenIfNoArticle: boolean): Promise<PageStatus> {
    const known = await this.#status;
    if (known?.state === 'marked' || (known?.state === 'silent' && !evenIfNoArticle)) return known;
    this.#status = this.#mark(evenIfNoArticle);
    return this.#status;
  }

  /** Takes everything away until the next `mark`. */
  clear(): PageStatus {
    const status: PageStatus = { state: 'silent', reason: 'You have turned the marks off on this page.', canMark: true };
    const { hover, marks, names } = this.#startedParts ?? {};
    hover?.update([]);
    marks?.clear();
    names?.close();
    this.#article = null;
    this.#mentions = [];
    this.#marked = [];
    this.#status = Promise.resolve(status);
    void callBackground('reportCount', { count: null });
    return status;
  }

  /** Off where the page is marked, else on: whoever asks for marks by key means this page, article or not. */
  async toggle(): Promise<PageStatus> {
    return (await this.#status)?.state === 'marked' ? this.clear() : this.mark(true);
  }

  /** Opens the card of a subject at its first mention. */
  show(subject: string): void {
    const first = this.#mentions.findIndex((mention) => subjectOf(mention) === subject);
    if (first !== -1) this.#goTo(first);
  }

  /** Opens the card of the next or previous marked name. */
  async walk(by: 1 | -1): Promise<void> {
    await this.mark(false);
    const { hover, cards } = this.#parts();
    const standing = (id: number): StandingName[] => {
      const line = firstLine(boxesOf(cards.rangesOf(id) ?? []));
      return line ? [{ id, line }] : [];
    };
    const last = hover.current() ?? this.#walkedTo;
    const next = nextName(this.#marked.flatMap(standing), last === null ? null : (standing(last)[0] ?? null), by, this.document.defaultView?.innerHeight ?? 0);
    if (next) this.#goTo(next.id);
  }

  /** Shows again what was hidden in this tab. */
  async showHidden(): Promise<PageStatus> {
    for (const name of this.#hidden.inTab()) this.#hidden.set('tab', name, false);
    return this.mark(false);
  }

  /** Opens the list of names; on a page that is left alone it says why. */
  async listNames(): Promise<void> {
    const status = await this.mark(false);
    const { hover, names } = this.#parts();
    hover.close();
    await names.open(status, this.#settings.textSize);
  }

  #goTo(id: number): void {
    const { hover, names } = this.#parts();
    this.#walkedTo = id;
    names.close();
    hover.openAt(id);
  }

  async #mark(evenIfNoArticle: boolean): Promise<PageStatus> {
    try {
      const article = extractArticle(this.document, { url: this.document.location.href, isVisible });
      const silence = evenIfNoArticle ? null : reasonForSilence(article);
      if (silence !== null) return { state: 'silent', reason: silence, canMark: article.blocks.length > 0 };
      const linked = await callBackground('linkBlocks', { blocks: article.blocks, date: article.date?.value ?? null });
      if (!linked.ok) return { state: 'failed', message: linked.error.message };
      if (this.signal.aborted) return { state: 'failed', message: 'The extension was updated. Load the page again.' };
      await this.#ready;
      this.#article = article;
      this.#mentions = linked.value;
      this.#parts().cards.tell(article, linked.value);
      return this.#put(article);
    } catch (error) {
      return { state: 'failed', message: error instanceof Error ? error.message : String(error) };
    }
  }

  /** Marks and lists what is not hidden. A name whose card is open stays hoverable until that has closed. */
  #put(article: ExtractedArticle): PageStatus {
    const { marks, hover, cards } = this.#parts();
    const { title, date, blocks } = article;
    const mentions = this.#mentions;
    const hidden = hiddenSubjects(mentions, this.#hidden.all());
    const left = mentions.filter((mention) => !hidden.has(subjectOf(mention)));
    const names = foundNames(left, blocks);
    const open = hover.current();
    this.#keepsHidden = open !== null && mentions[open] !== undefined && hidden.has(subjectOf(mentions[open]));
    this.#marked = markedMentions(left, blocks, this.#settings.marks).map((mention) => mentions.indexOf(mention));
    hover.update(mentions.flatMap((mention, id) => (hidden.has(subjectOf(mention)) && id !== open ? [] : ranged(cards.rangesOf(id), (ranges) => ({ id, ranges })))));
    marks.set(this.#marked.flatMap((id) => ranged(cards.rangesOf(id)?.[0], (range) => ({ range, style: isUncertain(mentions[id]) ? 'uncertain' : 'mark' }))));
    void callBackground('reportCount', { count: names.length });
    return { state: 'marked', title, date: date && { value: date.value, source: DATE_SOURCE[date.source] }, names, hiddenInTab: this.#hidden.inTab() };
  }

  /** After a change of what the reader wants. */
  #refresh(): void {
    if (this.#article) this.#status = Promise.resolve(this.#put(this.#article));
  }

  #configure(settings: Settings): void {
    this.#settings = settings;
    const { hover, cards } = this.#startedParts ?? {};
    hover?.configure(preferences(settings));
    cards?.configure(settings);
    this.#refresh();
  }

  #parts(): Parts {
    return (this.#startedParts ??= this.#start());
  }

  #start(): Parts {
    const marks = createMarks({ signal: this.signal });
    const host = createCardHost({ document: this.document, signal: this.signal, css: [], mode: 'closed' });
    const names = new NamesDialog(this.document, host, this.signal, (subject) => this.show(subject));
    const cards = new CardSession(this.document, this.#hidden, { goTo: (id) => hover.openAt(id, 'control') });
    const hover: Hover = startHover<CardContent>({
      document: this.document, signal: this.signal, host,
      requestCard: (id) => cards.request(id),
      render: (mount, view) => cards.render(mount, view),
      onOpen: (id, by) => {
        names.close();
        marks.open(by === 'pointer' ? cards.rangesOf(id) : null);
        marks.focus(by === 'keyboard' ? cards.rangesOf(id) : null);
      },
      onClose: () => {
        marks.open(null);
        marks.focus(null);
        cards.closed();
        if (this.#keepsHidden) this.#refresh();
      },
      settings: preferences(this.#settings),
    });
    cards.configure(this.#settings);
    return { marks, hover, cards, names };
  }
}

const preferences = ({ mode, modifier, dwellMs }: Settings): HoverPreferences => ({ mode, modifier, delays: { dwellMs } });

const isVisible = (element: Element): boolean => element.checkVisibility({ opacityProperty: false, visibilityProperty: true, contentVisibilityAuto: false });

function reasonForSilence({ isArticle, reason, language }: ExtractedArticle): string | null {
  if (!isArticle) return reason;
  if (language !== null && !LANGUAGE.test(language)) return 'Sidelight reads English so far; this page is in another language.';
  return null;
}

const isUncertain = (mention: LinkedMention | undefined): boolean => mention?.entity === null && mention.alternatives.length > 0;

const ranged = <R, T>(range: R | null | undefined, make: (range: R) => T): T[] => (range === null || range === undefined ? [] : [make(range)]);
