import { BlockMap, type Piece } from './block-map';
import { looksLikeSurroundings, partOf } from './skip';
import { weigh } from './prose';

/**
 * A run of text between two block boundaries: what may become a block of the story, or a menu entry, or a teaser.
 * All its text has the same nearest block-level ancestor.
 */
export interface Run {
  /** The nearest block-level element around the text. */
  container: Element;
  map: BlockMap;
  text: string;
  /** Length in words, see `weigh`. */
  weight: number;
  /** Share of the text that stands in links, 0–1. */
  linkShare: number;
  /** Elements around it whose names say that they are not the story, outermost first. */
  suspects: readonly Element[];
}

/** Elements that begin and end a line by default. Style sheets may say otherwise; asking them for every element is too slow. */
const BLOCK_TAGS = new Set(
  ('address article aside blockquote body center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
  'header hgroup hr legend li main nav ol option p pre section summary table tbody td tfoot th thead tr ul caption').split(' '),
);

/** Reads everything visible under `root` into runs, in document order. */
export function collectRuns(root: Element, isVisible: (element: Element) => boolean): Run[] {
  const collector = new RunCollector(isVisible);
  collector.walk(root, root, false, []);
  collector.flush();
  return collector.runs;
}

class RunCollector {
  readonly runs: Run[] = [];
  readonly #isVisible: (element: Element) => boolean;
  #pieces: Piece[] = [];
  #linkLength = 0;
  #container: Element | null = null;
  #suspects: readonly Element[] = [];

  constructor(isVisible: (element: Element) => boolean) {
    const known = new Map<Element, boolean>();
    this.#isVisible = (element) => {
      const answer = known.get(element) ?? isVisible(element);
      known.set(element, answer);
      return answer;
    };
  }

  walk(element: Element, container: Element, inLink: boolean, suspects: readonly Element[]): void {
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (isText(child)) this.#addText(child, element, container, inLink, suspects);
      else if (isElement(child)) this.#enter(child, container, inLink, suspects);
    }
  }

  flush(): void {
    const container = this.#container;
    if (container) {
      const map = new BlockMap(this.#pieces);
      if (HAS_WORD.test(map.text)) this.runs.push(this.#run(map, container));
    }
    this.#pieces = [];
    this.#linkLength = 0;
    this.#container = null;
  }

  #run(map: BlockMap, container: Element): Run {
    const { text } = map;
    const linkShare = Math.min(1, this.#linkLength / text.length);
    return { container, map, text, weight: weigh(text), linkShare, suspects: this.#suspects };
  }

  #enter(element: Element, container: Element, inLink: boolean, suspects: readonly Element[]): void {
    if (element.localName === 'br') return this.#lineBreak();
    const isBlock = BLOCK_TAGS.has(element.localName);
    const part = partOf(element);
    if (part !== 'read') {
      if (isBlock) this.flush();
      else if (part === 'apart' && this.#container) this.#pieces.push('space');
      return;
    }
    if (isBlock) this.flush();
    // Inline elements are spared: one dubious name inside a paragraph must not cost the paragraph.
    const around = isBlock && looksLikeSurroundings(element) ? [...suspects, element] : suspects;
    this.walk(element, isBlock ? element : container, inLink || isLink(element), around);
    if (isBlock) this.flush();
  }

  #addText(node: Text, parent: Element, container: Element, inLink: boolean, suspects: readonly Element[]): void {
    const isBlank = !NOT_BLANK.test(node.data);
    if (isBlank && !this.#container) return;
    if (!isBlank && !this.#isVisible(parent)) return;
    if (!this.#container) {
      this.#container = container;
      this.#suspects = suspects;
    }
    if (inLink && !isBlank) this.#linkLength += node.data.trim().length;
    this.#pieces.push(node);
  }

  /** Two line breaks with nothing between them are how old pages end a paragraph. */
  #lineBreak(): void {
    if (!this.#container) return;
    const last = this.#pieces.filter((piece) => typeof piece === 'string' || NOT_BLANK.test(piece.data)).at(-1);
    if (last === 'line') this.flush();
    else this.#pieces.push('line');
  }
}

const NOT_BLANK = /\S/;
const HAS_WORD = /[\p{L}\p{N}]/u;

const isText = (node: Node): node is Text => node.nodeType === 3;
const isElement = (node: Node): node is Element => node.nodeType === 1;
const isLink = (element: Element): boolean => element.localName === 'a' && element.hasAttribute('href');
