/** The life of a page part: one at a time in each document, until the extension goes or the site is no longer its. */

/** Where a page part is noted in the globals of its own world, which pages do not see. */
export const PAGE_KEY = 'sidelight.page';

interface Life {
  /** A frame's first, empty document hands its globals on to the next. */
  document: Document;
  /** Asked in the life's own script: after an update of the extension that is another one. */
  isAlive(): boolean;
  end: AbortController;
}

type Globals = Record<symbol, Life | undefined>;

/** Begins the life of a page part, which ends when the controller aborts. Null: another one lives in this document. */
export function beginLife(globals: object, document: Document, isAlive: () => boolean): AbortController | null {
  const known = (globals as Globals)[Symbol.for(PAGE_KEY)];
  if (known?.document === document && known.isAlive()) return null;
  known?.end.abort();
  const life: Life = { document, isAlive, end: new AbortController() };
  (globals as Globals)[Symbol.for(PAGE_KEY)] = life;
  life.end.signal.addEventListener('abort', () => {
    if ((globals as Globals)[Symbol.for(PAGE_KEY)] === life) (globals as Globals)[Symbol.for(PAGE_KEY)] = undefined;
  }, { once: true });
  return life.end;
}

/** True where a page part lives. Runs in pages by itself: it can see nothing but its argument and the globals. */
export function hasLife(key: string): boolean {
  const life = (globalThis as unknown as Globals)[Symbol.for(key)];
  return life?.document === document && life.isAlive();
}
