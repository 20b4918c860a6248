/** One document: read, judged, marked, and followed through all that changes. */
import type { HiddenName } from '../../lib/cards/hidden-names';
import { callBackground } from '../../lib/extension/calls';
import { isExtensionThere } from '../../lib/extension/presence';
import { loadSettings, watchSettings } from '../../lib/extension/settings-store';
import { CARD_HOST } from '../../lib/hover/card-host';
import { cutBlocks } from '../../lib/messaging/limits';
import type { PageStatus } from '../../lib/messaging/protocol';
import { readArticle, type ExtractedArticle } from '../../lib/page/extract';
import { watchChanges } from '../../lib/page/page-changes';
import { inSlices } from '../../lib/page/slices';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings/settings';
import { CountReport } from './count-report';
import { HiddenHere } from './hidden-here';
import { reasonForSilence } from './page-status';
import { StoryOnPage, type Reading } from './story-on-page';

const TURNED_OFF: PageStatus = { state: 'silent', reason: 'You have turned the marks off on this page.', canMark: true };

export class PageSession {
  #status: Promise<PageStatus> | null = null;
  #story: StoryOnPage | null = null;
  /** Ends the watch over the page; null while nobody watches. */
  #watch: AbortController | null = null;
  /** The reader wants marks although the page is no article; until the page shows another address. */
  #forcedAt: string | null = null;
  /** Where the story that is shown was read. */
  #shownAt: string | null = null;
  /** Text nodes that have changed since the page was last read. */
  #rewritten = new Set<Node>();
  /** Counts readings: of two that overlap, the later one is right. */
  #turn = 0;
  #msOfReading = 0;
  #settings: Settings = DEFAULT_SETTINGS;
  readonly #hidden: HiddenHere;
  readonly #count: CountReport;
  /** The reader's choices are known. */
  readonly #ready: Promise<unknown>;

  constructor(private readonly document: Document, private readonly signal: AbortSignal) {
    this.#count = new CountReport(document, signal);
    this.#hidden = new HiddenHere(signal, () => this.#story?.refresh());
    this.#ready = Promise.all([loadSettings().then((settings) => this.#configure(settings)), this.#hidden.load()]);
    watchSettings(signal, (settings) => this.#configure(settings));
    // Many pages follow the system's theme without a change that could be watched; the marks follow the page.
    const theme = document.defaultView?.matchMedia('(prefers-color-scheme: dark)');
    theme?.addEventListener('change', () => isExtensionThere() && this.#story?.refresh(), { signal });
  }

  /** Marks the page and keeps it marked; asked again it tells what it found. `evenIfNoArticle` overrules silence. */
  async mark(evenIfNoArticle: boolean): Promise<PageStatus> {
    const known = await this.#status;
    if (known?.state === 'marked') return this.#story?.status() ?? known;
    if (known?.state === 'silent' && !evenIfNoArticle) return known;
    this.#forcedAt = evenIfNoArticle ? this.#address() : null;
    this.#startWatch();
    return this.#judge();
  }

  /** Takes everything away until the next `mark` that insists. */
  async clear(): Promise<PageStatus> {
    const known = await this.#status;
    // Nothing is marked: there is nothing that the reader could have turned off.
    if (known?.state === 'silent') return known;
    this.#watch?.abort();
    this.#watch = null;
    this.#turn += 1;
    this.#story?.clear();
    this.#count.set('off');
    this.#status = Promise.resolve(TURNED_OFF);
    return TURNED_OFF;
  }

  /** Off where the page is marked, else on: whoever asks for marks by key means this page, article or not. */
  async toggle(): Promise<PageStatus> {
    return (await this.#status)?.state === 'marked' ? this.clear() : this.mark(true);
  }

  /** Opens the card of a subject at its first mention. */
  show(subject: string): void {
    this.#story?.show(subject);
  }

  /** Opens the card of the next or previous marked name; where there is none, the list, which says why. */
  async walk(by: 1 | -1): Promise<void> {
    const status = await this.mark(false);
    if (!this.#story?.walk(by)) await this.#started().list(status);
  }

  /** Opens the list of names; on a page that is left alone it says why. */
  async listNames(): Promise<void> {
    await this.#started().list(await this.mark(false));
  }

  /** Shows again what was hidden in this tab. */
  async showHidden(): Promise<PageStatus> {
    for (const name of this.#hidden.inTab()) this.#hidden.set('tab', name, false);
    return this.mark(false);
  }

  /** What another frame of this tab has hidden, or shows again. */
  hearHidden(names: HiddenName[]): void {
    this.#hidden.hear(names);
  }

  #startWatch(): void {
    if (this.#watch) return;
    const watch = (this.#watch = new AbortController());
    watchChanges({
      document: this.document,
      signal: AbortSignal.any([watch.signal, this.signal]),
      isOurs: (node) => node.nodeName.toLowerCase() === CARD_HOST,
      story: () => this.#story?.reading?.article.root ?? null,
      rewritten: (nodes) => {
        nodes.forEach((node) => this.#rewritten.add(node));
        this.#story?.forget(nodes);
      },
      changed: async () => {
        if (!isExtensionThere()) return 0;
        await this.#judge();
        return this.#msOfReading;
      },
    });
  }

  async #read(): Promise<Omit<Reading, 'mentions'>> {
    const rewritten = (this.#rewritten = new Set());
    const { result, ms } = await inSlices(readArticle(this.document, { url: this.document.location.href, isVisible }));
    this.#msOfReading = ms;
    return { article: result, rewritten };
  }

  /** Reads the page, decides about it, has its names found, and marks them. */
  #judge(): Promise<PageStatus> {
    this.#turn += 1;
    const judged = this.#find(this.#turn).catch((error: unknown): PageStatus => ({ state: 'failed', message: error instanceof Error ? error.message : String(error) }));
    this.#status = judged;
    return judged;
  }

  async #find(turn: number): Promise<PageStatus> {
    const read = await this.#read();
    const { article } = read;
    // Turned off, or read anew, meanwhile.
    if (turn !== this.#turn && this.#status) return this.#status;
    const silence = this.#forcedAt === this.#address() ? null : reasonForSilence(article);
    if (silence !== null) {
      if (this.#story?.reading) this.#story.clear();
      return { state: 'silent', reason: silence, canMark: article.blocks.length > 0 };
    }
    const known = this.#story?.reading;
    if (known && isSameStory(known.article, article)) return this.#put({ ...read, mentions: known.mentions });
    const linked = await callBackground('linkBlocks', { blocks: cutBlocks(article.blocks), date: article.date?.value ?? null, host: hostOf(globalThis.origin) });
    if (!linked.ok) return { state: 'failed', message: linked.error.message };
    if (this.signal.aborted) return { state: 'failed', message: 'Sidelight no longer reads this page.' };
    await this.#ready;
    if (turn !== this.#turn && this.#status) return this.#status;
    return this.#put({ ...read, mentions: linked.value });
  }

  #put(reading: Reading): PageStatus {
    const story = this.#started();
    const before = this.#shownAt;
    this.#shownAt = this.#address();
    // Whoever has gone on to another story has left what was pinned in this one.
    if (before !== this.#shownAt && story.reading && !isSameStory(story.reading.article, reading.article)) story.closeCard();
    return story.put(reading);
  }

  /** Pages that change without being loaded change their address; the part behind # only leads around in one. */
  #address(): string {
    return this.document.location.href.replace(/#.*$/, '');
  }

  #configure(settings: Settings): void {
    this.#settings = settings;
    this.#story?.configure(settings);
  }

  #started(): StoryOnPage {
    return (this.#story ??= new StoryOnPage(this.document, this.signal, this.#hidden, this.#settings, this.#count));
  }
}

const isVisible = (element: Element): boolean => element.checkVisibility({ opacityProperty: false, visibilityProperty: true, contentVisibilityAuto: false });

/** Of an origin, since frames without an address of their own have that of the page that made them; empty where none is known. */
const hostOf = (origin: string): string => (URL.canParse(origin) ? new URL(origin).hostname : '');

/** The same text for the same day: its names are known. The nodes may be others. */
const isSameStory = (a: ExtractedArticle, b: ExtractedArticle): boolean =>
  a.isArticle === b.isArticle && a.language === b.language && a.date?.value === b.date?.value &&
  a.blocks.length === b.blocks.length && a.blocks.every(({ role, text }, i) => role === b.blocks[i]?.role && text === b.blocks[i]?.text);
