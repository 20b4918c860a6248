import { BlockMap, type Piece } from './block-map';
import { readsAsProse, weigh } from './prose';
import { namesOf, Sorter } from './skip';
import type { Steps } from './slices';

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
  /** It reads as a paragraph of a story, see `readsAsProse`. */
  isProse: boolean;
  /** It stands in a `<figure>` or `<figcaption>`. */
  inFigure: boolean;
  /** Elements around it whose names say that they are not the story, outermost first. */
  suspects: readonly Element[];
}

/** Elements that begin and end a line by default. Style sheets may say otherwise; asking them for every element is too slow. */
const BLOCK_TAGS = new Set(
  ('address article aside blockquote body center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
  'header hgroup hr legend li main nav ol option p pre section summary table tbody td tfoot th thead tr ul caption').split(' '),
);

/** Reads everything visible under `root` into runs, in document order, a block at a step. */
export function* collectRuns(root: Element, isVisible: (element: Element) => boolean): Steps<Run[]> {
  const collector = new RunCollector(isVisible);
  yield* collector.walk(root, { container: root, inLink: false, inFigure: false, suspects: [] });
  collector.flush();
  return collector.runs;
}

/** What the walk knows about the elements around it. */
interface Place {
  /** The nearest block-level element. */
  container: Element;
  inLink: boolean;
  inFigure: boolean;
  suspects: readonly Element[];
}

class RunCollector {
  readonly runs: Run[] = [];
  readonly #isVisible: (element: Element) => boolean;
  readonly #sorter = new Sorter();
  #pieces: Piece[] = [];
  #linkLength = 0;
  /** Where the run began; null between runs. */
  #place: Place | null = null;

  constructor(isVisible: (element: Element) => boolean) {
    const known = new Map<Element, boolean>();
    this.#isVisible = (element) => {
      const answer = known.get(element) ?? isVisible(element);
      known.set(element, answer);
      return answer;
    };
  }

  *walk(element: Element, place: Place): Steps<void> {
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (isText(child)) this.#addText(child, element, place);
      else if (isElement(child)) yield* this.#enter(child, place);
    }
  }

  /** Ends the run at a block boundary. */
  flush(): void {
    if (this.#place) {
      const map = new BlockMap(this.#pieces);
      if (HAS_WORD.test(map.text)) this.runs.push(this.#run(map, this.#place));
    }
    this.#pieces = [];
    this.#linkLength = 0;
    this.#place = null;
  }

  #run(map: BlockMap, { container, inFigure, suspects }: Place): Run {
    const { text } = map;
    const weight = weigh(text);
    const linkShare = Math.min(1, this.#linkLength / text.length);
    return { container, map, text, weight, linkShare, isProse: readsAsProse(text, weight, linkShare), inFigure, suspects };
  }

  *#enter(element: Element, place: Place): Steps<void> {
    if (element.localName === 'br') this.#lineBreak();
    else if (BLOCK_TAGS.has(element.localName)) yield* this.#enterBlock(element, place);
    else yield* this.#enterInline(element, place);
  }

  *#enterBlock(element: Element, place: Place): Steps<void> {
    this.flush();
    if (this.#sorter.partOf(element) !== 'read') return;
    const suspects = this.#sorter.looksLikeSurroundings(element) ? [...place.suspects, element] : place.suspects;
    const inFigure = place.inFigure || element.localName === 'figure' || element.localName === 'figcaption';
    yield* this.walk(element, { container: element, inLink: place.inLink, inFigure, suspects });
    this.flush();
    yield;
  }

  /** Names of inline elements raise no suspicion: one dubious name inside a paragraph must not cost the paragraph. */
  *#enterInline(element: Element, place: Place): Steps<void> {
    const part = place.inFigure && CREDIT.test(namesOf(element)) ? 'apart' : this.#sorter.partOf(element);
    // Captions are put together from labels that a style sheet sets apart; running text splits no words into spans.
    const isLabel = place.inFigure && element.localName === 'span';
    if ((part === 'apart' || isLabel) && this.#place) this.#pieces.push('space');
    if (part === 'read') yield* this.walk(element, isLink(element) ? { ...place, inLink: true } : place);
  }

  #addText(node: Text, parent: Element, place: Place): void {
    const isBlank = !NOT_BLANK.test(node.data);
    if (isBlank && !this.#place) return;
    if (!isBlank && !this.#isVisible(parent)) return;
    this.#place ??= place;
    if (place.inLink && !isBlank) this.#linkLength += node.data.trim().length;
    this.#pieces.push(node);
  }

  /** Two line breaks with nothing between them are how old pages end a paragraph. */
  #lineBreak(): void {
    if (!this.#place) return;
    let last = this.#pieces.length - 1;
    while (isBlankText(this.#pieces[last])) last -= 1;
    if (this.#pieces[last] === 'line') this.flush();
    else this.#pieces.push('line');
  }
}

/** Who took a picture stands in an element of its own inside the caption, often without a space between. */
const CREDIT = /-(?:credits?|copyright|source|photographer|byline)-/;

const NOT_BLANK = /\S/;
const isBlankText = (piece: Piece | undefined): boolean => typeof piece === 'object' && !NOT_BLANK.test(piece.data);
const HAS_WORD = /[\p{L}\p{N}]/u;

const isText = (node: Node): node is Text => node.nodeType === 3;
const isElement = (node: Node): node is Element => node.nodeType === 1;
const isLink = (element: Element): boolean => element.localName === 'a' && element.hasAttribute('href');
