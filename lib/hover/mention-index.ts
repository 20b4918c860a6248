import type { MentionId } from './hover-state';

/** A name on the page that may be hovered. Usually one range; several when the page has cut it into pieces. */
export interface HoverMention {
  id: MentionId;
  ranges: readonly StaticRangeInit[];
}

/** The part of a mention that stands in one Text node. */
interface NodeSpan {
  start: number;
  end: number;
  mention: MentionId;
  /** What stood there when the index was made: the page may have changed since, and a wrong card is worse than none. */
  text: string;
}

/** From places in the page's text to mentions and back. Made once for a set of mentions, replaced with them. */
export class MentionIndex {
  /** The page's shadow roots that mentions stand in; hit tests must be told to look into them. */
  readonly shadowRoots: readonly ShadowRoot[];
  readonly #spans: Map<Text, NodeSpan[]>;
  readonly #ranges: Map<MentionId, readonly StaticRangeInit[]>;

  constructor(mentions: readonly HoverMention[] = []) {
    this.#ranges = new Map(mentions.map(({ id, ranges }) => [id, ranges]));
    this.#spans = collectSpans(mentions);
    const roots = new Set([...this.#spans.keys()].map((node) => node.getRootNode()));
    this.shadowRoots = [...roots].filter((root): root is ShadowRoot => 'host' in root);
  }

  /**
   * The mentions at a caret position: none, one, or two when one ends where the other begins. A caret right after the
   * last letter counts, since pointing at the right half of that letter gives it.
   */
  at(node: Node, offset: number): MentionId[] {
    const spans = isText(node) ? this.#spans.get(node) : undefined;
    if (!spans || !isText(node)) return [];
    const found: MentionId[] = [];
    for (let i = firstEndingAtOrAfter(spans, offset); ; i++) {
      const span = spans[i];
      if (!span || span.start > offset) return found;
      if (node.data.slice(span.start, span.end) === span.text) found.push(span.mention);
    }
  }

  /** Where a mention stands, or null when there is none of this id. */
  rangesOf(mention: MentionId): readonly StaticRangeInit[] | null {
    return this.#ranges.get(mention) ?? null;
  }
}

function collectSpans(mentions: readonly HoverMention[]): Map<Text, NodeSpan[]> {
  const spans = new Map<Text, NodeSpan[]>();
  for (const { id, ranges } of mentions) {
    for (const range of ranges) {
      for (const [node, start, end] of pieces(range)) {
        const list = spans.get(node) ?? [];
        list.push({ start, end, mention: id, text: node.data.slice(start, end) });
        spans.set(node, list);
      }
    }
  }
  for (const list of spans.values()) list.sort((a, b) => a.start - b.start);
  return spans;
}

/** Cuts a range at the borders of Text nodes, as a name across inline tags needs it. */
function pieces({ startContainer, startOffset, endContainer, endOffset }: StaticRangeInit): [Text, number, number][] {
  if (startContainer === endContainer) return isText(startContainer) ? [[startContainer, startOffset, endOffset]] : [];
  const found: [Text, number, number][] = [];
  const walker = startContainer.ownerDocument?.createTreeWalker(startContainer.getRootNode(), NodeFilter.SHOW_TEXT);
  if (!walker) return found;
  walker.currentNode = startContainer;
  for (let node: Node | null = startContainer; node; node = walker.nextNode()) {
    const isLast = node === endContainer;
    if (isText(node)) found.push([node, node === startContainer ? startOffset : 0, isLast ? endOffset : node.length]);
    // A range whose end is no longer behind its start would run to the end of the page.
    if (isLast) return found;
    if (found.length > MOST_PIECES) return [];
  }
  return [];
}

/** No name is cut into more Text nodes than this, not even by one element for each letter. */
const MOST_PIECES = 100;

function firstEndingAtOrAfter(spans: readonly NodeSpan[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const isText = (node: Node): node is Text => node.nodeType === 3;
