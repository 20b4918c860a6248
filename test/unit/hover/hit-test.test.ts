// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { hitTest } from '../../../lib/hover/hit-test';
import { MentionIndex } from '../../../lib/hover/mention-index';

/** One name whose box is known; the caret is what the "browser" answers. */
function scene(caret: { offset: number } | null) {
  document.body.innerHTML = '<p>From Osh</p>';
  const node = document.querySelector('p')?.firstChild as Text;
  const index = new MentionIndex([{ id: 7, ranges: [{ startContainer: node, startOffset: 5, endContainer: node, endOffset: 8 }] }]);
  vi.spyOn(Range.prototype, 'getClientRects').mockReturnValue([new DOMRect(50, 10, 30, 20)] as unknown as DOMRectList);
  const caretPositionFromPoint = vi.fn(() => caret && { offsetNode: node, offset: caret.offset });
  return { index, node, caretPositionFromPoint };
}

afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(document, 'caretPositionFromPoint');
  Reflect.deleteProperty(document, 'caretRangeFromPoint');
});

describe('the hit test', () => {
  it('finds the name beneath the pointer and its line', () => {
    const { index, caretPositionFromPoint } = scene({ offset: 6 });
    Object.assign(document, { caretPositionFromPoint });
    expect(hitTest(document, index, { x: 60, y: 15 })).toEqual({ mention: 7, line: { left: 50, top: 10, right: 80, bottom: 30 } });
    expect(caretPositionFromPoint).toHaveBeenCalledTimes(1);
  });

  it('does not take blank space beside a name for the name', () => {
    const { index, caretPositionFromPoint } = scene({ offset: 8 });
    Object.assign(document, { caretPositionFromPoint });
    expect(hitTest(document, index, { x: 300, y: 15 })).toBeNull();
  });

  it('finds nothing where there is no text', () => {
    const { index, caretPositionFromPoint } = scene(null);
    Object.assign(document, { caretPositionFromPoint });
    expect(hitTest(document, index, { x: 60, y: 15 })).toBeNull();
  });

  it('uses the older method where the standard one is missing', () => {
    const { index, node } = scene(null);
    Object.assign(document, { caretPositionFromPoint: undefined, caretRangeFromPoint: () => ({ startContainer: node, startOffset: 6 }) });
    expect(hitTest(document, index, { x: 60, y: 15 })?.mention).toBe(7);
  });
});
