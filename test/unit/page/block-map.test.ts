// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BlockMap, type Piece } from '../../../lib/page/block-map';

/** Inline content as a tree: text, a line break, something seen without text, or an element around more of it. */
type Inline = string | 'BR' | 'IMG' | { tag: string; children: Inline[] };

const FRAGMENTS = ['Bak', 'iyev', ' ', '  ', '\n\t ', '\u00a0', '\u00ad', '\u200b', '\ufeff', 'é', '😀', 'Osh, ', ' of ', 'x\u00ady', ' \u200b ', ''];
const text = fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 5 }).map((parts) => parts.join(''));
const { inline } = fc.letrec<{ inline: Inline }>((tie) => ({
  inline: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    text,
    fc.constant<Inline>('BR'),
    fc.constant<Inline>('IMG'),
    fc.record({ tag: fc.constantFrom('a', 'em', 'b', 'span', 'abbr'), children: fc.array(tie('inline'), { maxLength: 4 }) }),
  ),
}));
const paragraph = fc.array(inline, { minLength: 1, maxLength: 6 });

function build(children: readonly Inline[], into: Element): Element {
  for (const child of children) {
    if (child === 'BR' || child === 'IMG') into.append(document.createElement(child));
    else if (typeof child === 'string') into.append(document.createTextNode(child));
    else into.append(build(child.children, document.createElement(child.tag)));
  }
  return into;
}

function piecesOf(node: Node): Piece[] {
  if (node.nodeType === 3) return [node as Text];
  if (node.nodeName === 'BR') return ['line'];
  return node.nodeName === 'IMG' ? ['space'] : Array.from(node.childNodes).flatMap(piecesOf);
}

interface NaiveChar {
  char: string;
  node: Text | null;
  offset: number;
}

const INVISIBLE = /[\u00ad\u200b\ufeff]/;

/** One character at a time, following the definition: what a reader sees, with the place it comes from. */
function naiveWalk(pieces: readonly Piece[]): NaiveChar[] {
  const seen: NaiveChar[] = [];
  const atSpace = (): boolean => seen.length === 0 || /\s/.test(seen.at(-1)?.char ?? '');
  const add = (char: string, node: Text | null, offset: number): void => {
    if (char === '\n' && seen.at(-1)?.char === ' ') seen.pop();
    if (!/\s/.test(char) || !atSpace()) seen.push({ char, node, offset });
  };
  for (const piece of pieces) {
    if (piece === 'line') add('\n', null, 0);
    else if (piece === 'space') add(' ', null, 0);
    else for (let i = 0; i < piece.data.length; i += 1) {
      const char = piece.data.charAt(i);
      if (!INVISIBLE.test(char)) add(/\s/.test(char) ? ' ' : char, piece, i);
    }
  }
  while (/\s/.test(seen.at(-1)?.char ?? '')) seen.pop();
  return seen;
}

const textOf = (chars: readonly NaiveChar[]): string => chars.map(({ char }) => char).join('');

/** A span of the text that begins and ends with a character that is not white space, or null. */
function spanIn(blockText: string, a: number, b: number): [number, number] | null {
  const places = Array.from({ length: blockText.length }, (_, i) => i).filter((i) => /\S/.test(blockText.charAt(i)));
  if (places.length === 0) return null;
  const [first, last] = [places[a % places.length] ?? 0, places[b % places.length] ?? 0];
  return first <= last ? [first, last + 1] : [last, first + 1];
}

describe('the text of a block', () => {
  it('is what a naive walk over the characters gives', () => {
    fc.assert(fc.property(paragraph, (children) => {
      const pieces = piecesOf(build(children, document.createElement('p')));
      expect(new BlockMap(pieces).text).toBe(textOf(naiveWalk(pieces)));
    }));
  });

  it('runs on across inline tags, turns a line break into a newline, and drops soft hyphens', () => {
    const p = document.createElement('p');
    p.innerHTML = ' Kurman<b>bek</b>  <em>Baki\u00adyev</em> <br> left\u00a0Osh ';
    expect(new BlockMap(piecesOf(p)).text).toBe('Kurmanbek Bakiyev\nleft Osh');
  });
});

describe('the way from a block back to the page', () => {
  it('leads every character to the place it came from', () => {
    fc.assert(fc.property(paragraph, (children) => {
      const pieces = piecesOf(build(children, document.createElement('p')));
      const map = new BlockMap(pieces);
      naiveWalk(pieces).forEach(({ char, node, offset }, i) => {
        if (node === null || /\s/.test(char)) return;
        expect(map.rangeOf(i, i + 1)).toEqual({ startContainer: node, startOffset: offset, endContainer: node, endOffset: offset + 1 });
        expect(map.offsetOf(node, offset)).toBe(i);
        expect(map.offsetOf(node, offset + 1)).toBe(i + 1);
      });
    }));
  });

  it('gives ranges whose content, read the same way, is the slice of the text', () => {
    fc.assert(fc.property(paragraph, fc.nat(), fc.nat(), (children, a, b) => {
      const p = build(children, document.createElement('p'));
      const map = new BlockMap(piecesOf(p));
      const span = spanIn(map.text, a, b);
      if (!span) return;
      const { startContainer, startOffset, endContainer, endOffset } = map.rangeOf(...span);
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      expect(new BlockMap(piecesOf(range.cloneContents())).text).toBe(map.text.slice(...span));
    }));
  });

  it('returns to the same offsets from the ends of a range', () => {
    fc.assert(fc.property(paragraph, fc.nat(), fc.nat(), (children, a, b) => {
      const map = new BlockMap(piecesOf(build(children, document.createElement('p'))));
      const span = spanIn(map.text, a, b);
      if (!span) return;
      const range = map.rangeOf(...span);
      expect([map.offsetOf(range.startContainer, range.startOffset), map.offsetOf(range.endContainer, range.endOffset)]).toEqual(span);
    }));
  });

  it('moves a point among dropped characters to the next one that is kept', () => {
    const node = document.createTextNode('   Osh   fell ');
    const map = new BlockMap([node]);
    expect(map.text).toBe('Osh fell');
    expect(map.offsetOf(node, 1)).toBe(0);
    expect(map.offsetOf(node, 8)).toBe(4);
    expect(map.offsetOf(node, 14)).toBe(8);
  });

  it('knows nothing of nodes that are not in the block', () => {
    const map = new BlockMap([document.createTextNode('Osh')]);
    expect(map.offsetOf(document.createTextNode('Osh'), 1)).toBeNull();
  });

  it('refuses a span outside the text as a bug', () => {
    const map = new BlockMap([document.createTextNode('Osh')]);
    expect(() => map.rangeOf(1, 9)).toThrow(/Bug: span 1–9/);
    expect(() => map.rangeOf(2, 2)).toThrow(/Bug/);
  });

  it('lists the nodes that have a part in the block', () => {
    const [a, blank, b] = ['Osh', '  ', ' fell'].map((data) => document.createTextNode(data)) as [Text, Text, Text];
    expect(new BlockMap([a, blank, b]).nodes()).toEqual([a, blank, b]);
    expect(new BlockMap([blank, a]).nodes()).toEqual([a]);
  });
});
