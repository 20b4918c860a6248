import { assert, defined } from '../shared/assert';

/**
 * A piece of a block as it stands in the document: a Text node, or something that separates words without text of
 * its own – 'space' for an image or a button inside the line, 'line' for `<br>`.
 */
export type Piece = Text | 'space' | 'line';

/** The boundary points of a stretch of text, in the shape that `new StaticRange()` takes. */
export interface TextRange {
  startContainer: Text;
  startOffset: number;
  endContainer: Text;
  endOffset: number;
}

/** A stretch of the block's text that stands in one Text node without a gap; `node` is null for what has no node. */
interface Segment {
  node: Text | null;
  nodeStart: number;
  textStart: number;
  length: number;
}

/** Soft hyphens, zero-width spaces and joiners, marks of direction: nobody sees them, and names must match without. */
const INVISIBLE = '\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff';
const SPECIAL = new RegExp(`[\\s${INVISIBLE}]+`, 'g');
/** White space a reader sees; JavaScript's `\s` counts the zero-width U+FEFF too. */
const VISIBLE_SPACE = /[^\S\ufeff]/;

/**
 * The text of one block and the way back to the page. White space is collapsed the way a reader sees it (no-break and
 * other spaces become plain ones), `<br>` is a newline, invisible characters are gone; every offset still leads to a
 * Text node and an offset in it.
 *
 * It describes the nodes as they were when it was made; a page that changes them needs a new one.
 */
export class BlockMap {
  readonly text: string;
  readonly #segments: readonly Segment[];

  constructor(pieces: readonly Piece[]) {
    const writer = new MapWriter();
    for (const piece of pieces) writer.append(piece);
    this.text = writer.text.trimEnd();
    this.#segments = writer.segments;
  }

  /** Where `text.slice(start, end)` stands on the page. The span must not be empty, nor a line break alone. */
  rangeOf(start: number, end: number): TextRange {
    assert(start >= 0 && start < end && end <= this.text.length, `span ${start}–${end} is not in a block of ${this.text.length}`);
    const first = this.#nodeSegment(start, 1);
    const last = this.#nodeSegment(end - 1, -1);
    return {
      startContainer: first.node,
      startOffset: first.nodeStart + Math.max(0, start - first.textStart),
      endContainer: last.node,
      endOffset: last.nodeStart + Math.min(last.length, end - last.textStart),
    };
  }

  /**
   * The offset in `text` of a boundary point in a Text node, or null when the node has no part in this block. A point
   * among characters that were left out is moved to the next one that was not.
   */
  offsetOf(node: Node, offset: number): number | null {
    let after: number | null = null;
    for (const segment of this.#segments) {
      if (segment.node !== node) continue;
      const within = offset - segment.nodeStart;
      if (within <= segment.length) return Math.min(this.text.length, segment.textStart + Math.max(0, within));
      after = segment.textStart + segment.length;
    }
    return after === null ? null : Math.min(this.text.length, after);
  }

  /** The Text nodes that have a part in this block, in document order. */
  nodes(): Text[] {
    return [...new Set(this.#segments.flatMap(({ node }) => node ?? []))];
  }

  /** The segment of a character, or the nearest one with a node in the given direction. */
  #nodeSegment(offset: number, step: 1 | -1): Segment & { node: Text } {
    let low = 0;
    let high = this.#segments.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (defined(this.#segments[middle], 'segment').textStart <= offset) low = middle;
      else high = middle - 1;
    }
    for (let i = low; ; i += step) {
      const segment = defined(this.#segments[i], 'text beside a line break');
      if (hasNode(segment)) return segment;
    }
  }
}

const hasNode = (segment: Segment): segment is Segment & { node: Text } => segment.node !== null;

class MapWriter {
  text = '';
  segments: Segment[] = [];

  append(piece: Piece): void {
    if (piece === 'space') this.#separate();
    else if (piece === 'line') this.#breakLine();
    else this.#appendNode(piece);
  }

  #appendNode(node: Text): void {
    const { data } = node;
    let from = 0;
    for (const { 0: stretch, index } of data.matchAll(SPECIAL)) {
      // A single space between words, by far the most frequent case, stays part of the running segment.
      if (stretch === ' ' && !(index === 0 && this.#atSpace())) continue;
      this.#copy(node, from, index);
      const space = stretch.search(VISIBLE_SPACE);
      if (space >= 0 && !this.#atSpace()) this.#write(' ', node, index + space);
      from = index + stretch.length;
    }
    this.#copy(node, from, data.length);
  }

  #copy(node: Text, from: number, to: number): void {
    if (to > from) this.#write(node.data.slice(from, to), node, from);
  }

  #separate(): void {
    if (!this.#atSpace()) this.#write(' ', null, 0);
  }

  #breakLine(): void {
    this.#dropSpace();
    if (!this.#atSpace()) this.#write('\n', null, 0);
  }

  #dropSpace(): void {
    const last = this.segments.at(-1);
    if (!last || !this.text.endsWith(' ')) return;
    this.text = this.text.slice(0, -1);
    if (last.length > 1) last.length -= 1;
    else this.segments.pop();
  }

  #write(text: string, node: Text | null, nodeStart: number): void {
    this.segments.push({ node, nodeStart, textStart: this.text.length, length: text.length });
    this.text += text;
  }

  /** At the start of a block too, so that leading white space is dropped. */
  #atSpace(): boolean {
    return this.text === '' || this.text.endsWith(' ') || this.text.endsWith('\n');
  }
}
