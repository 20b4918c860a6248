/** A story that was read, as the reader has it: its marks, its cards, its list of names, and the keyboard's way through. */
import { hiddenSubjects } from '../../lib/cards/hidden-names';
import { subjectOf } from '../../lib/cards/story-of';
import { createMarks, type Mark, type Marks } from '../../lib/highlight/marks';
import type { FocusGoal } from '../../lib/hover/card-focus';
import { createCardHost } from '../../lib/hover/card-host';
import { startHover } from '../../lib/hover/hover';
import type { Hover, HoverPreferences } from '../../lib/hover/hover-options';
import { boxesOf, linesOf } from '../../lib/hover/line-box';
import type { HoverMention } from '../../lib/hover/mention-index';
import { nextName, type StandingName } from '../../lib/hover/walk';
import type { LinkedMention } from '../../lib/linking/types';
import type { PageStatus } from '../../lib/messaging/protocol';
import type { ExtractedArticle } from '../../lib/page/extract';
import type { Settings } from '../../lib/settings/settings';
import { CardSession, type CardContent } from './card-session';
import type { CountReport } from './count-report';
import type { HiddenHere } from './hidden-here';
import { NameNumbers } from './name-numbers';
import { NamesDialog } from './names-dialog';
import { statusOf, type MarkedPage } from './page-status';
import { markedMentions } from './story-names';

/** What was last read, and what was found in it. */
export interface Reading {
  article: ExtractedArticle;
  mentions: readonly LinkedMention[];
  /** Text nodes that have changed since: what was found in them stands there no more. */
  rewritten: Set<Node>;
}

export class StoryOnPage {
  #reading: Reading | null = null;
  /** What the reader has not hidden. */
  #left: readonly LinkedMention[] = [];
  #marked: readonly LinkedMention[] = [];
  /** Where the names stand. */
  #ranges: ReadonlyMap<LinkedMention, StaticRangeInit> = new Map();
  /** The name whose card is open is hidden: it goes when the card closes. */
  #keepsHidden = false;
  /** The number of the name that the keyboard was on last. */
  #walkedTo: number | null = null;
  readonly #numbers = new NameNumbers();
  readonly #marks: Marks;
  readonly #hover: Hover;
  readonly #cards: CardSession;
  readonly #list: NamesDialog;

  constructor(private readonly document: Document, signal: AbortSignal, private readonly hidden: HiddenHere, private settings: Settings, private readonly count: CountReport) {
    const host = createCardHost({ document, signal, css: [], mode: 'closed' });
    this.#marks = createMarks({ signal });
    this.#cards = new CardSession(document, hidden, { goTo: (mention) => this.#goTo(mention, 'control') });
    this.#list = new NamesDialog(document, host, signal, (subject) => this.show(subject));
    this.#hover = startHover<CardContent>({
      document, signal, host,
      requestCard: (id) => this.#cards.request(id),
      render: (mount, view) => this.#cards.render(mount, view),
      onOpen: (id, by) => this.#opened(id, by),
      onClose: () => this.#closed(),
    });
    this.configure(settings);
  }

  get reading(): Reading | null {
    return this.#reading;
  }

  /** Null while no story is shown. */
  status(): MarkedPage | null {
    return this.#reading && statusOf(this.#reading.article, this.#left, this.hidden.inTab());
  }

  /** Shows a story, or shows it as it is now. A card stays open while its name stands, also when that is hidden. */
  put(reading: Reading): MarkedPage {
    const { article, mentions } = reading;
    const hidden = hiddenSubjects(mentions, this.hidden.all());
    const isHidden = (mention: LinkedMention): boolean => hidden.has(subjectOf(mention));
    this.#reading = reading;
    this.#left = mentions.filter((mention) => !isHidden(mention));
    this.#marked = markedMentions(this.#left, article.blocks, this.settings.marks);
    this.#ranges = new Map(mentions.flatMap((mention) => rangeOf(reading, mention)));
    const numbered = new Map([...this.#ranges].map(([mention, range]) => [this.#numbers.of(range, subjectOf(mention)), mention] as const));
    const open = this.#hover.current();
    const kept = open === null ? undefined : numbered.get(open);
    this.#keepsHidden = kept !== undefined && isHidden(kept);
    this.#cards.tell(article, mentions, numbered);
    this.#hover.update([...numbered].flatMap(([id, mention]): HoverMention[] => (isHidden(mention) && id !== open ? [] : this.#ranged(mention, (range) => ({ id, ranges: [range] })))));
    this.#marks.set(this.#marked.flatMap((mention) => this.#ranged(mention, (range): Mark => ({ range, style: styleOf(mention) }))));
    const status = statusOf(article, this.#left, this.hidden.inTab());
    this.#list.update(status, this.settings.textSize);
    this.count.set(status.names.length);
    return status;
  }

  /** After a change of what the reader wants, or of how the page looks. */
  refresh(): void {
    if (this.#reading) this.put(this.#reading);
  }

  /** Takes everything away. */
  clear(): void {
    this.closeCard();
    this.#reading = null;
    this.#keepsHidden = false;
    this.#left = [];
    this.#marked = [];
    this.#ranges = new Map();
    this.#hover.update([]);
    this.#marks.clear();
    this.#list.close();
    this.count.set(null);
  }

  /** A pinned one, too. */
  closeCard(): void {
    this.#hover.close();
  }

  /** These nodes have another text now: their marks go at once. */
  forget(nodes: readonly Node[]): void {
    nodes.forEach((node) => this.#reading?.rewritten.add(node));
    this.#marks.forget(nodes);
  }

  configure(settings: Settings): void {
    this.settings = settings;
    this.#hover.configure(preferences(settings));
    this.#cards.configure(settings);
    this.refresh();
  }

  /** Opens the card of a subject at its first mention. */
  show(subject: string): void {
    const first = this.#reading?.mentions.find((mention) => subjectOf(mention) === subject);
    if (first) this.#goTo(first, 'card');
  }

  /** Opens the card of the next or previous marked name; false where there is none to go to. */
  walk(by: 1 | -1): boolean {
    const mentions = this.#reading?.mentions ?? [];
    const places = new Map(mentions.map((mention, at) => [mention, at]));
    const modal = this.document.querySelector(':modal');
    const standing = (mention: LinkedMention): StandingName[] => {
      // Behind a dialog names are dead.
      if (modal && !this.#ranged(mention, ({ startContainer }) => modal.contains(startContainer))[0]) return [];
      const [line] = linesOf(boxesOf(this.#ranged(mention, (range) => range)));
      return line ? [{ at: places.get(mention) ?? 0, line }] : [];
    };
    const last = this.#cards.mentionOf(this.#hover.current() ?? this.#walkedTo);
    const next = nextName(this.#marked.flatMap(standing), (last && standing(last)[0]) ?? null, by, this.document.defaultView?.innerHeight ?? 0);
    const mention = next && mentions[next.at];
    if (mention) this.#goTo(mention, 'card');
    return mention !== null && mention !== undefined;
  }

  /** Opens the list of names; of a page that is left alone it says why. */
  async list(status: PageStatus): Promise<void> {
    this.#hover.close();
    await this.#list.open(status, this.settings.textSize);
  }

  #goTo(mention: LinkedMention, focus: FocusGoal): void {
    const id = this.#cards.idOf(mention);
    if (id === undefined) return;
    this.#walkedTo = id;
    this.#list.close();
    this.#hover.openAt(id, focus);
  }

  #opened(id: number, by: 'keyboard' | 'pointer'): void {
    const ranges = this.#cards.rangesOf(id);
    this.#list.close();
    this.#marks.open(by === 'pointer' ? ranges : null);
    this.#marks.focus(by === 'keyboard' ? ranges : null);
  }

  #closed(): void {
    this.#marks.open(null);
    this.#marks.focus(null);
    this.#cards.closed();
    if (this.#keepsHidden) this.refresh();
  }

  #ranged<T>(mention: LinkedMention, make: (range: StaticRangeInit) => T): T[] {
    const range = this.#ranges.get(mention);
    return range === undefined ? [] : [make(range)];
  }
}

const preferences = ({ mode, modifier, dwellMs }: Settings): HoverPreferences => ({ mode, modifier, delays: { dwellMs } });

const styleOf = ({ entity, alternatives }: LinkedMention): Mark['style'] => (entity === null && alternatives.length > 0 ? 'uncertain' : 'mark');

function rangeOf({ article, rewritten }: Reading, mention: LinkedMention): [LinkedMention, StaticRangeInit][] {
  const range = article.maps[mention.block]?.rangeOf(mention.start, mention.end);
  return !range || rewritten.has(range.startContainer) || rewritten.has(range.endContainer) ? [] : [[mention, range]];
}
