/** One document with its article, its marks and its hover. */
import { positionsOf, subjectOf } from '../../lib/cards/story-of';
import { callBackground } from '../../lib/extension/calls';
import { firstPerSection } from '../../lib/highlight/first-per-section';
import { createMarks, type Marks } from '../../lib/highlight/marks';
import { createCardHost } from '../../lib/hover/card-host';
import { startHover, type Hover } from '../../lib/hover/hover';
import type { LinkedMention } from '../../lib/linking/types';
import type { FoundName, PageStatus } from '../../lib/messaging/protocol';
import { extractArticle, type ExtractedArticle } from '../../lib/page/extract';
import { CardSession, type CardContent } from './card-session';
import { DATE_SOURCE } from './date-source';

/** The language that can be linked so far. */
const LANGUAGE = /^en(-|$)/;

export class PageSession {
  #status: Promise<PageStatus> | null = null;
  #parts: { marks: Marks; hover: Hover; cards: CardSession } | null = null;
  #mentions: LinkedMention[] = [];

  constructor(private readonly document: Document, private readonly signal: AbortSignal) {}

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
    this.#parts?.hover.update([]);
    this.#parts?.marks.clear();
    this.#mentions = [];
    this.#status = Promise.resolve(status);
    void callBackground('reportCount', { count: null });
    return status;
  }

  /** Opens the card of a subject at its first mention. */
  show(subject: string): void {
    const first = this.#mentions.findIndex((mention) => subjectOf(mention) === subject);
    if (first !== -1) this.#parts?.hover.openAt(first);
  }

  async #mark(evenIfNoArticle: boolean): Promise<PageStatus> {
    try {
      const article = extractArticle(this.document, { url: this.document.location.href, isVisible });
      const silence = evenIfNoArticle ? null : reasonForSilence(article);
      if (silence !== null) return { state: 'silent', reason: silence, canMark: article.blocks.length > 0 };
      const linked = await callBackground('linkBlocks', { blocks: article.blocks, date: article.date?.value ?? null, host: location.hostname });
      if (!linked.ok) return { state: 'failed', message: linked.error.message };
      if (this.signal.aborted) return { state: 'failed', message: 'The extension was updated. Load the page again.' };
      this.#put(article, linked.value);
      return statusOf(article, linked.value);
    } catch (error) {
      return { state: 'failed', message: error instanceof Error ? error.message : String(error) };
    }
  }

  #put(article: ExtractedArticle, mentions: LinkedMention[]): void {
    this.#mentions = mentions;
    const { marks, hover, cards } = (this.#parts ??= this.#start());
    const rangeOf = ({ block, start, end }: LinkedMention): StaticRangeInit | undefined => article.maps[block]?.rangeOf(start, end);
    cards.tell(article, mentions);
    hover.update(mentions.flatMap((mention, id) => ranged(rangeOf(mention), (range) => ({ id, ranges: [range] }))));
    marks.set(marked(mentions, article).flatMap((mention) => ranged(rangeOf(mention), (range) => ({ range, style: mention.entity === null && mention.alternatives.length > 0 ? 'uncertain' : 'mark' }))));
    void callBackground('reportCount', { count: new Set(shown(mentions).map(subjectOf)).size });
  }

  #start(): { marks: Marks; hover: Hover; cards: CardSession } {
    const marks = createMarks({ signal: this.signal });
    const host = createCardHost({ document: this.document, signal: this.signal, css: [], mode: 'closed' });
    const cards = new CardSession(this.document, { goTo: (id) => hover.openAt(id) });
    const rangesOf = (id: number): StaticRangeInit[] | null => cards.rangesOf(id);
    const hover: Hover = startHover<CardContent>({
      document: this.document, signal: this.signal, host,
      requestCard: (id) => cards.request(id),
      render: (mount, view) => cards.render(mount, view),
      onOpen: (id) => marks.open(rangesOf(id)),
      onClose: () => {
        marks.open(null);
        cards.closed();
      },
    });
    return { marks, hover, cards };
  }
}

const isVisible = (element: Element): boolean => element.checkVisibility({ opacityProperty: false, visibilityProperty: true, contentVisibilityAuto: false });

function reasonForSilence({ isArticle, reason, language }: ExtractedArticle): string | null {
  if (!isArticle) return reason;
  if (language !== null && !LANGUAGE.test(language)) return 'Sidelight reads English so far; this page is in another language.';
  return null;
}

/** Demonyms are hoverable but not marked; nor are the names of those who made the story. */
const shown = (mentions: readonly LinkedMention[]): LinkedMention[] => mentions.filter(({ role }) => role !== 'demonym' && role !== 'byline');

function marked(mentions: readonly LinkedMention[], { blocks }: ExtractedArticle): LinkedMention[] {
  const markable = shown(mentions).map((mention) => ({ block: mention.block, subject: subjectOf(mention), mention }));
  return firstPerSection(markable, blocks).map(({ mention }) => mention);
}

const ranged = <T>(range: StaticRangeInit | undefined, make: (range: StaticRangeInit) => T): T[] => (range === undefined ? [] : [make(range)]);

/** Who is listed is who is marked; where they occur counts every mention, adjectives included, as the cards do. */
function statusOf({ title, date, blocks }: ExtractedArticle, mentions: readonly LinkedMention[]): PageStatus {
  const names = new Map<string, FoundName>();
  for (const mention of shown(mentions)) {
    const subject = subjectOf(mention);
    const unlinked = mention.unlinkedName !== undefined;
    if (!names.has(subject)) names.set(subject, { subject, name: mention.entity?.name ?? mention.surface, kind: mention.kind, positions: [], certain: mention.entity !== null || unlinked, unlinked });
  }
  for (const [i, position] of positionsOf(mentions, blocks).entries()) {
    const mention = mentions[i];
    if (mention) names.get(subjectOf(mention))?.positions.push(position);
  }
  return { state: 'marked', title, date: date && { value: date.value, source: DATE_SOURCE[date.source] }, names: [...names.values()] };
}
