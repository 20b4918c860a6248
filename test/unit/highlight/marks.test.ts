// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMarks, HIGHLIGHTS, type Mark, type MarkStyle } from '../../../lib/highlight/marks';

/** As in Firefox's content scripts: what is in it can be asked for by name, but not listed. */
class FakeHighlight {
  priority = 0;
  readonly held = new Set<unknown>();
  add(range: unknown): this {
    this.held.add(range);
    return this;
  }
  delete(range: unknown): boolean {
    return this.held.delete(range);
  }
  get size(): number {
    return this.held.size;
  }
  [Symbol.iterator](): never {
    throw new Error('Accessing from Xray wrapper is not supported.');
  }
}
class FakeRegistry extends Map<string, FakeHighlight> {
  override [Symbol.iterator](): never {
    throw new Error('Accessing from Xray wrapper is not supported.');
  }
}
class FakeStaticRange {
  constructor(readonly init: StaticRangeInit) {}
}

let registry: FakeRegistry;
let controller: AbortController;

beforeEach(() => {
  registry = new FakeRegistry();
  controller = new AbortController();
  vi.stubGlobal('CSS', { highlights: registry });
  vi.stubGlobal('Highlight', FakeHighlight);
  vi.stubGlobal('StaticRange', FakeStaticRange);
});
afterEach(() => vi.unstubAllGlobals());

function mark(style: MarkStyle): Mark {
  const node = document.createTextNode('Osh');
  return { style, range: { startContainer: node, startOffset: 0, endContainer: node, endOffset: 3 } };
}
const count = (name: string): number | undefined => registry.get(name)?.size;

describe('the marks', () => {
  it('stand under a name of their own for each style', () => {
    createMarks(controller).set([mark('mark'), mark('mark'), mark('uncertain')]);
    expect(count(HIGHLIGHTS.mark)).toBe(2);
    expect(count(HIGHLIGHTS.uncertain)).toBe(1);
  });

  it('are replaced by the next set, and a style without marks is not registered', () => {
    const marks = createMarks(controller);
    marks.set([mark('mark'), mark('uncertain')]);
    marks.set([mark('mark')]);
    expect([count(HIGHLIGHTS.mark), count(HIGHLIGHTS.uncertain)]).toEqual([1, undefined]);
  });

  it('stand under the stronger name where the page’s colours are close', () => {
    document.body.innerHTML = '<p style="color: rgb(140, 140, 140); background-color: rgb(255, 255, 255)">Osh</p>';
    const node = document.querySelector('p')?.firstChild as Text;
    const range = { startContainer: node, startOffset: 0, endContainer: node, endOffset: 3 };
    createMarks(controller).set([{ style: 'mark', range }, { style: 'uncertain', range }]);
    expect([...registry.keys()]).toEqual([HIGHLIGHTS.strongMark, HIGHLIGHTS.strongUncertain]);
  });

  it('go at once when the text beneath them changes', () => {
    const marks = createMarks(controller);
    const [osh, bishkek] = [mark('mark'), mark('mark')];
    marks.set([osh, bishkek]);
    marks.forget([osh.range.startContainer, document.createTextNode('unknown')]);
    expect(count(HIGHLIGHTS.mark)).toBe(1);
  });

  it('leave text that has changed where a card is open, also when they have been set since', () => {
    const marks = createMarks(controller);
    const osh = mark('mark');
    marks.set([osh]);
    marks.open([osh.range]);
    marks.focus([osh.range]);
    marks.set([osh]);
    marks.forget([osh.range.startContainer]);
    expect([count(HIGHLIGHTS.mark), count(HIGHLIGHTS.open), count(HIGHLIGHTS.focus)]).toEqual([0, 0, 0]);
  });

  it('show the open name on top, and give it back', () => {
    const marks = createMarks(controller);
    marks.open([mark('mark').range]);
    expect(registry.get(HIGHLIGHTS.open)).toMatchObject({ size: 1, priority: 1 });
    marks.open(null);
    expect(registry.has(HIGHLIGHTS.open)).toBe(false);
  });

  it('are gone when the script ends, and stay gone', () => {
    const marks = createMarks(controller);
    marks.set([mark('mark')]);
    marks.focus([mark('mark').range]);
    controller.abort();
    marks.set([mark('mark')]);
    expect(registry.size).toBe(0);
  });

  it('leave alone what a newer script has registered under the same name', () => {
    createMarks(controller).set([mark('mark')]);
    const newer = new FakeHighlight();
    registry.set(HIGHLIGHTS.mark, newer);
    controller.abort();
    expect(registry.get(HIGHLIGHTS.mark)).toBe(newer);
  });

  it('leave the page’s own highlights alone', () => {
    const own = new FakeHighlight();
    registry.set('search-result', own);
    const marks = createMarks(controller);
    marks.set([mark('mark')]);
    marks.clear();
    expect([...registry.keys()]).toEqual(['search-result']);
  });
});
