/** One document with its article, its marks and its hover, from the first reading through all that changes. */
import { subjectOf } from '../../lib/cards/story-of';
import { callBackground } from '../../lib/extension/calls';
import { firstPerSection } from '../../lib/highlight/first-per-section';
import { createMarks, type Mark, type Marks } from '../../lib/highlight/marks';
import { CARD_HOST, createCardHost } from '../../lib/hover/card-host';
import type { HoverMention } from '../../lib/hover/mention-index';
import { startHover, type Hover } from '../../lib/hover/hover';
import type { LinkedMention } from '../../lib/linking/types';
import type { PageStatus } from '../../lib/messaging/protocol';
import { readArticle, type ExtractedArticle } from '../../lib/page/extract';
import { watchChanges } from '../../lib/page/page-changes';
import { inSlices } from '../../lib/page/slices';
import { CardSession, type CardContent } from './card-session';
import { NameNumbers } from './name-numbers';
import { reasonForSilence, shown, statusOf } from './page-status';

/** What was last read, and what was found in it. */
interface Reading {
  article: ExtractedArticle;
  mentions: readonly LinkedMention[];
}

const TURNED_OFF: PageStatus = { state: 'silent', reason: 'You have turned the marks off on this page.', canMark: true };

export class PageSession {
  #status: Promise<PageStatus> | null = null;
  #parts: { marks: Marks; hover: Hover; cards: CardSession } | null = null;
  #reading: Reading | null = null;
  /** Ends the watch over the page; null while nobody watches. */
  #watch: AbortController | null = null;
  /** The reader wants marks although the page is no article; until the page shows another address. */
  #forcedAt: string | null = null;
  /** Text nodes that have changed since the page was read: what was found in them stands there no more. */
  #rewritten = new Set<Node>();
  /** Counts readings: of two that overlap, the later one is right. */
  #turn = 0;
  #msOfReading = 0;
  readonly #numbers = new NameNumbers();

  constructor(private readonly document: Document, private readonly signal: AbortSignal) {
    // Many pages follow the system's theme without a change that could be watched; the marks follow the page.
    const theme = document.defaultView?.matchMedia('(prefers-color-scheme: dark)');
    theme?.addEventListener('change', () => this.#reading && this.#put(this.#reading.article, this.#reading.mentions), { signal });
  }

  /** Marks the page and keeps it marked; asked again it tells what it found. `evenIfNoArticle` overrules silence. */
  async mark(evenIfNoArticle: boolean): Promise<PageStatus> {
    const known = await this.#status;
    if (known?.state === 'marked' || (known?.state === 'silent' && !evenIfNoArticle)) return known;
    this.#forcedAt = evenIfNoArticle ? this.#address() : null;
    this.#startWatch();
    return this.#judge();
  }

  /** Takes everything away until the next `mark`. */
  clear(): PageStatus {
    this.#watch?.abort();
    this.#watch = null;
    this.#turn += 1;
    this.#empty();
    this.#status = Promise.resolve(TURNED_OFF);
    return TURNED_OFF;
  }

  /** Opens the card of a subject at its first mention. */
  show(subject: string): void {
    const first = this.#reading?.mentions.find((mention) => subjectOf(mention) === subject);
    if (first) this.#goTo(first);
  }

  #startWatch(): void {
    if (this.#watch) return;
    const watch = (this.#watch = new AbortController());
    watchChanges({
      document: this.document,
      signal: AbortSignal.any([watch.signal, this.signal]),
      isOurs: (node) => node.nodeName.toLowerCase() === CARD_HOST,
      story: () => this.#reading?.article.root ?? null,
      rewritten: (nodes) => {
        nodes.forEach((node) => this.#rewritten.add(node));
        this.#parts?.marks.forget(nodes);
      },
      changed: async () => {
        await this.#judge();
        return this.#msOfReading;
      },
    });
  }

  async #read(): Promise<ExtractedArticle> {
    this.#rewritten.clear();
    const { result, ms } = await inSlices(readArticle(this.document, { url: this.document.location.href, isVisible }));
    this.#msOfReading = ms;
    return result;
  }

  /** Reads the page, decides about it, has its names found, and marks them. */
  #judge(): Promise<PageStatus> {
    this.#turn += 1;
    const judged = this.#find(this.#turn).catch((error: unknown): PageStatus => ({ state: 'failed', message: error instanceof Error ? error.message : String(error) }));
    this.#status = judged;
    return judged;
  }

  async #find(turn: number): Promise<PageStatus> {
    const article = await this.#read();
    // Turned off, or read anew, meanwhile.
    if (turn !== this.#turn && this.#status) return this.#status;
    const silence = this.#forcedAt === this.#address() ? null : reasonForSilence(article);
    if (silence !== null) {
      if (this.#reading) this.#empty();
      return { state: 'silent', reason: silence, canMark: article.blocks.length > 0 };
    }
    const known = this.#reading;
    if (known && isSameStory(known.article, article)) return this.#put(article, known.mentions);
    const linked = await callBackground('linkBlocks', { blocks: article.blocks, date: article.date?.value ?? null, host: location.hostname });
    if (!linked.ok) return { state: 'failed', message: linked.error.message };
    if (this.signal.aborted) return { state: 'failed', message: 'The extension was updated. Load the page again.' };
    if (turn !== this.#turn && this.#status) return this.#status;
    void callBackground('reportCount', { count: new Set(shown(linked.value).map(subjectOf)).size });
    return this.#put(article, linked.value);
  }

  #put(article: ExtractedArticle, mentions: readonly LinkedMention[]): PageStatus {
    const { marks, hover, cards } = (this.#parts ??= this.#start());
    this.#reading = { article, mentions };
    const ranges = new Map(mentions.flatMap((mention) => this.#rangeOf(article, mention)));
    const numbered = new Map([...ranges].map(([mention, range]) => [this.#numbers.of(range, subjectOf(mention)), mention] as const));
    cards.tell(article, mentions, numbered);
    hover.update([...numbered].flatMap(([id, mention]): HoverMention[] => ranged(ranges.get(mention), (range) => ({ id, ranges: [range] }))));
    marks.set(marked(mentions, article).flatMap((mention): Mark[] => ranged(ranges.get(mention), (range) => ({ range, style: styleOf(mention) }))));
    return statusOf(article, mentions);
  }

  #rangeOf({ maps }: ExtractedArticle, mention: LinkedMention): [LinkedMention, StaticRangeInit][] {
    const range = maps[mention.block]?.rangeOf(mention.start, mention.end);
    return !range || this.#rewritten.has(range.startContainer) || this.#rewritten.has(range.endContainer) ? [] : [[mention, range]];
  }

  #empty(): void {
    this.#parts?.hover.update([]);
    this.#parts?.marks.clear();
    this.#reading = null;
    void callBackground('reportCount', { count: null });
  }

  #goTo(mention: LinkedMention): void {
    const id = this.#parts?.cards.idOf(mention);
    if (id !== undefined) this.#parts?.hover.openAt(id);
  }

  /** Pages that change without being loaded change their address; the part behind # only leads around in one. */
  #address(): string {
    return this.document.location.href.replace(/#.*$/, '');
  }

  #start(): { marks: Marks; hover: Hover; cards: CardSession } {
    const marks = createMarks({ signal: this.signal });
    const host = createCardHost({ document: this.document, signal: this.signal, css: [], mode: 'closed' });
    const cards = new CardSession(this.document, { goTo: (mention) => this.#goTo(mention) });
    const hover = startHover<CardContent>({
      document: this.document, signal: this.signal, host,
      requestCard: (id) => cards.request(id),
      render: (mount, view) => cards.render(mount, view),
      onOpen: (id) => marks.open(cards.rangesOf(id)),
      onClose: () => {
        marks.open(null);
        cards.closed();
      },
    });
    return { marks, hover, cards };
  }
}

const isVisible = (element: Element): boolean => element.checkVisibility({ opacityProperty: false, visibilityProperty: true, contentVisibilityAuto: false });

function marked(mentions: readonly LinkedMention[], { blocks }: ExtractedArticle): LinkedMention[] {
  const markable = shown(mentions).map((mention) => ({ block: mention.block, subject: subjectOf(mention), mention }));
  return firstPerSection(markable, blocks).map(({ mention }) => mention);
}

const styleOf = ({ entity, alternatives }: LinkedMention): Mark['style'] => (entity === null && alternatives.length > 0 ? 'uncertain' : 'mark');

/** The same text for the same day: its names are known. The nodes may be others. */
const isSameStory = (a: ExtractedArticle, b: ExtractedArticle): boolean =>
  a.isArticle === b.isArticle && a.language === b.language && a.date?.value === b.date?.value &&
  a.blocks.length === b.blocks.length && a.blocks.every(({ role, text }, i) => role === b.blocks[i]?.role && text === b.blocks[i]?.text);

const ranged = <T>(range: StaticRangeInit | undefined, make: (range: StaticRangeInit) => T): T[] => (range === undefined ? [] : [make(range)]);
