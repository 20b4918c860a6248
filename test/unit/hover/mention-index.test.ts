// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { MentionIndex } from '../../../lib/hover/mention-index';

const OSH = 1;
const BLAKE = 2;

/** Finds the text node that holds `text` and gives a range over it. */
function rangeOver(text: string): StaticRangeInit {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const start = node.data.indexOf(text);
    if (start >= 0) return { startContainer: node, startOffset: start, endContainer: node, endOffset: start + text.length };
  }
  throw new Error(`no ${text}`);
}

describe('the index of mentions', () => {
  beforeEach(() => {
    document.body.innerHTML = '<p>From Osh to Bishkek. <b>Robert O.</b> <i>Blake</i> came.</p>';
  });

  it('gives the mention at each caret position of a name, its two ends included', () => {
    const range = rangeOver('Osh');
    const index = new MentionIndex([{ id: OSH, ranges: [range] }]);
    const at = (offset: number) => index.at(range.startContainer, offset);
    expect([4, 5, 6, 7, 8, 9].map(at)).toEqual([[], [OSH], [OSH], [OSH], [OSH], []]);
  });

  it('gives both where one name ends and the next begins', () => {
    document.body.innerHTML = '<p>OshBishkek</p>';
    const index = new MentionIndex([{ id: 2, ranges: [rangeOver('Bishkek')] }, { id: OSH, ranges: [rangeOver('Osh')] }]);
    expect(index.at(rangeOver('Osh').startContainer, 3)).toEqual([OSH, 2]);
  });

  it('finds a name across inline elements in each of its Text nodes', () => {
    const { startContainer, startOffset } = rangeOver('Robert');
    const { endContainer, endOffset } = rangeOver('Blake');
    const index = new MentionIndex([{ id: BLAKE, ranges: [{ startContainer, startOffset, endContainer, endOffset }] }]);
    expect(index.at(startContainer, 3)).toEqual([BLAKE]);
    expect(index.at(endContainer, 2)).toEqual([BLAKE]);
    expect(index.at(startContainer.parentNode?.nextSibling as Text, 1)).toEqual([BLAKE]);
    expect(index.at(rangeOver('came').startContainer, 3)).toEqual([]);
  });

  it('does not answer where the page has changed the text', () => {
    const range = rangeOver('Osh');
    const index = new MentionIndex([{ id: OSH, ranges: [range] }]);
    (range.startContainer as Text).data = 'From Rome to Paris.';
    expect(index.at(range.startContainer, 6)).toEqual([]);
  });

  it('ignores a range that is upside down', () => {
    const { startContainer, startOffset } = rangeOver('Blake');
    const { endContainer, endOffset } = rangeOver('Osh');
    const index = new MentionIndex([{ id: BLAKE, ranges: [{ startContainer, startOffset, endContainer, endOffset }] }]);
    expect(index.at(startContainer, startOffset)).toEqual([]);
  });

  it('knows where a mention stands, and in which shadow roots', () => {
    const host = document.createElement('div');
    document.body.append(host);
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<p>Moscow</p>';
    const node = root.querySelector('p')?.firstChild as Text;
    const range = { startContainer: node, startOffset: 0, endContainer: node, endOffset: 6 };
    const index = new MentionIndex([{ id: OSH, ranges: [rangeOver('Osh')] }, { id: 3, ranges: [range] }]);
    expect(index.shadowRoots).toEqual([root]);
    expect(index.rangesOf(3)).toEqual([range]);
    expect(index.rangesOf(99)).toBeNull();
  });
});
