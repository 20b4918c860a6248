import { MarkVisibility } from './visibility';

/**
 * The names under which the marks stand in the registry of CSS highlights, and in highlight.css. The page shares the
 * registry, hence the prefix. In order of painting: later ones lie on top.
 */
export const HIGHLIGHTS = {
  mark: 'sidelight-mark',
  uncertain: 'sidelight-uncertain',
  /** The same in the whole colour of the text, where less could not be seen. */
  strongMark: 'sidelight-mark-strong',
  strongUncertain: 'sidelight-uncertain-strong',
  open: 'sidelight-open',
  focus: 'sidelight-focus',
} as const;
type HighlightRole = keyof typeof HIGHLIGHTS;

/** How a marked name looks: linked for certain, or with a "perhaps". */
export type MarkStyle = 'mark' | 'uncertain';

/** A stretch of text to mark. `Range`, `StaticRange` and the block map's `TextRange` all fit. */
export interface Mark {
  range: StaticRangeInit;
  style: MarkStyle;
}

/** The marks of one page. The document's nodes are never touched. */
export interface Marks {
  /** Replaces all marks. How strong they must be is found anew, too: call it when the page has changed its colours. */
  set(list: readonly Mark[]): void;
  /** Removes the marks in Text nodes whose text is no longer what was marked. */
  forget(nodes: readonly Node[]): void;
  /** Marks the name whose card is open; null for none. */
  open(ranges: readonly StaticRangeInit[] | null): void;
  /** Marks the name that the keyboard is on; null for none. */
  focus(ranges: readonly StaticRangeInit[] | null): void;
  /** Removes everything, also from the registry. */
  clear(): void;
}

/**
 * Registers the marks in the document of this global. They are gone when the signal aborts.
 *
 * The ranges are static: they cost the page nothing while it changes, and go stale when it does. Whoever watches the
 * page calls `set` again (docs/adr/0005).
 */
export function createMarks({ signal }: { signal: AbortSignal }): Marks {
  // Firefox throws when a content script iterates the registry, so what is ours is remembered here.
  const registered = new Map<HighlightRole, Highlight>();

  /** Which of the ranges begin or end in a node. */
  const placed = new Map<HighlightRole, Map<Node, StaticRange[]>>();

  const put = (role: HighlightRole, ranges: readonly StaticRangeInit[]): void => {
    if (ranges.length === 0 || signal.aborted) return remove(role);
    const highlight = new Highlight();
    highlight.priority = PRIORITY[role];
    const nodes = new Map<Node, StaticRange[]>();
    for (const init of ranges) {
      const range = toStatic(init);
      highlight.add(range);
      for (const node of new Set([init.startContainer, init.endContainer])) nodes.set(node, [...(nodes.get(node) ?? []), range]);
    }
    placed.set(role, nodes);
    registered.set(role, highlight);
    CSS.highlights.set(HIGHLIGHTS[role], highlight);
  };
  const remove = (role: HighlightRole): void => {
    const highlight = registered.get(role);
    registered.delete(role);
    placed.delete(role);
    // After an update of the extension a new script may have taken the name over.
    if (highlight && CSS.highlights.get(HIGHLIGHTS[role]) === highlight) CSS.highlights.delete(HIGHLIGHTS[role]);
  };
  const clear = (): void => [...registered.keys()].forEach(remove);
  const forget = (node: Node): void => {
    for (const [role, nodes] of placed) {
      for (const range of nodes.get(node) ?? []) registered.get(role)?.delete(range);
      nodes.delete(node);
    }
  };

  signal.addEventListener('abort', clear, { once: true });
  return {
    set: (list) => {
      const roles = rolesOf(list);
      for (const role of MARK_ROLES) put(role, roles.get(role) ?? []);
    },
    forget: (nodes) => nodes.forEach(forget),
    open: (ranges) => put('open', ranges ?? []),
    focus: (ranges) => put('focus', ranges ?? []),
    clear,
  };
}

/** Decorations of overlapping highlights are all painted, the highest on top. */
const PRIORITY: Record<HighlightRole, number> = { mark: 0, uncertain: 0, strongMark: 0, strongUncertain: 0, open: 1, focus: 2 };

const MARK_ROLES = ['mark', 'uncertain', 'strongMark', 'strongUncertain'] as const;
const STRONG = { mark: 'strongMark', uncertain: 'strongUncertain' } as const;

/** Sorts marks by the highlight that they belong to: their style, as strong as the page's colours demand. */
function rolesOf(list: readonly Mark[]): Map<(typeof MARK_ROLES)[number], StaticRangeInit[]> {
  const visibility = new MarkVisibility(window);
  const roles = new Map<(typeof MARK_ROLES)[number], StaticRangeInit[]>();
  for (const { range, style } of list) {
    const element = range.startContainer.parentElement;
    const role = element && !visibility.isEnough(element) ? STRONG[style] : style;
    roles.set(role, [...(roles.get(role) ?? []), range]);
  }
  return roles;
}

const toStatic = ({ startContainer, startOffset, endContainer, endOffset }: StaticRangeInit): StaticRange =>
  new StaticRange({ startContainer, startOffset, endContainer, endOffset });
