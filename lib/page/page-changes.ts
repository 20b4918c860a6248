/** Watching for text that comes, goes or changes after the page was read. */

/** Longer than frameworks take between two steps of one update; short enough not to be noticed. */
const QUIET_MS = 150;
/** A page that never rests is read again all the same: text that arrives is marked within a second. */
const LATEST_MS = 500;
/** Reading again may take one part in so many of the page's time. */
const SHARE = 50;

export interface PageWatch {
  document: Document;
  signal: AbortSignal;
  /** True for what Sidelight itself has put into the page. */
  isOurs(node: Node): boolean;
  /** The element that holds the story; classes that change around or in it may have shown or hidden text. */
  story(): Element | null;
  /** These Text nodes have another text than a moment ago. Called at once. */
  rewritten(nodes: readonly Node[]): void;
  /**
   * Text may have come, gone or changed. Called when the page has come to rest or has not for long, never twice at a
   * time. Gives the milliseconds that it has taken from the page.
   */
  changed(): Promise<number>;
}

/** Watches until the signal aborts. Between changes of text no timer runs. */
export function watchChanges(watch: PageWatch): void {
  const { document, signal } = watch;
  const reader = new Rereader(watch);
  const observer = new MutationObserver((records) => {
    const rewritten = records.filter(({ type }) => type === 'characterData').map(({ target }) => target);
    if (rewritten.length > 0) watch.rewritten(rewritten);
    if (records.some((record) => matters(record, watch))) reader.changed();
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributeFilter: SHOWING });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    reader.stop();
  }, { once: true });
}

/** Attributes that show or hide text, or change the colours of a page. */
const SHOWING = ['class', 'style', 'hidden', 'open', 'aria-hidden', 'data-theme'];

function matters({ type, target, attributeName, addedNodes, removedNodes }: MutationRecord, { isOurs, story }: PageWatch): boolean {
  if (type === 'characterData') return hasWord(target);
  if (type === 'childList') return [...addedNodes, ...removedNodes].some((node) => !isOurs(node) && hasWord(node));
  const root = story();
  // Pages keep the state of scrolling and moving in the styles of what is around the story.
  return root !== null && ((root.contains(target) && hasWord(target)) || (attributeName !== 'style' && target.contains(root)));
}

/** Clocks, counters and what is drawn change without a letter. */
const hasWord = ({ nodeType, textContent }: Node): boolean => (nodeType === Node.TEXT_NODE || nodeType === Node.ELEMENT_NODE) && /\p{L}/u.test(textContent ?? '');

/** When to read again: one timer, and only while something has changed that has not been read. */
class Rereader {
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Times of the first and the last change that has not been read. */
  #first = 0;
  #last = 0;
  #notBefore = 0;
  #isReading = false;
  #isDue = false;

  constructor(private readonly watch: PageWatch) {}

  changed(): void {
    this.#last = performance.now();
    if (!this.#isDue) this.#first = this.#last;
    this.#isDue = true;
    if (this.#timer === undefined && !this.#isReading) this.#wait(this.#last);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#isDue = false;
  }

  #wait(now: number): void {
    const at = Math.max(Math.min(this.#last + QUIET_MS, this.#first + LATEST_MS), this.#notBefore);
    this.#timer = setTimeout(() => this.#look(), Math.max(0, at - now));
  }

  /** The timer is not set anew at each change, so that a thousand changes cost no more than one. */
  #look(): void {
    const now = performance.now();
    const isTime = now >= this.#notBefore && (now >= this.#last + QUIET_MS || now >= this.#first + LATEST_MS);
    if (isTime) void this.#read();
    else this.#wait(now);
  }

  async #read(): Promise<void> {
    this.#timer = undefined;
    this.#isDue = false;
    this.#isReading = true;
    const ms = await this.watch.changed();
    this.#notBefore = performance.now() + ms * SHARE;
    this.#isReading = false;
    if (this.#isDue && !this.watch.signal.aborted) this.#wait(performance.now());
  }
}
