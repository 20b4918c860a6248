// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardHost } from '../../../lib/hover/card-host';
import type { CardView } from '../../../lib/hover/card-on-page';
import { startHover } from '../../../lib/hover/hover';
import type { HoverOptions } from '../../../lib/hover/hover-options';

// Layout and real pointers are tested in browsers; here is what can go wrong around them.
const RECT = { left: 50, top: 10, right: 80, bottom: 30, width: 30, height: 20, x: 50, y: 10 };
let controller: AbortController;
let views: CardView<string>[];
let opened: (number | 'closed')[];
let host: CardHost;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  document.body.innerHTML = '<p>Osh and Bishkek</p>';
  vi.spyOn(Range.prototype, 'getClientRects').mockReturnValue([RECT] as unknown as DOMRectList);
  vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(1000);
  controller = new AbortController();
  views = [];
  opened = [];
  const element = document.createElement('sidelight-card');
  host = {
    mount: document.createElement('div'), element, prepare: vi.fn(), show: vi.fn(), fade: vi.fn(), unfade: vi.fn(), hide: vi.fn(),
    contains: () => false, hasFocus: () => false, hasSelection: () => false, focus: vi.fn(), settle: vi.fn(),
  };
});
afterEach(() => {
  controller.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function start(requestCard: HoverOptions<string>['requestCard'] = async (id) => `card ${id}`) {
  const hover = startHover<string>({
    document, signal: controller.signal, host, requestCard,
    render: (_, view) => void views.push(view),
    onOpen: (id) => void opened.push(id),
    onClose: () => void opened.push('closed'),
  });
  const node = document.querySelector('p')?.firstChild as Text;
  const range = (startOffset: number, endOffset: number) => ({ startContainer: node, startOffset, endContainer: node, endOffset });
  hover.update([{ id: 1, ranges: [range(0, 3)] }, { id: 2, ranges: [range(8, 15)] }]);
  return hover;
}
const settle = () => vi.advanceTimersByTimeAsync(50);
const pressEscape = (): boolean => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));

describe('the hover of a page', () => {
  it('has no timer when nothing happens', () => {
    start();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('renders, places and shows a card, and tells of it', async () => {
    start().openAt(1);
    await settle();
    expect(views.at(-1)).toMatchObject({ mention: 1, model: 'card 1', pinned: false });
    expect(host.show).toHaveBeenCalled();
    expect(opened).toEqual([1]);
  });

  it.each([
    ['is rejected', async () => Promise.reject(new Error('asleep'))],
    ['throws at once', () => { throw new Error('orphaned'); }],
    ['has nothing', async () => null],
  ])('stays quiet when the request %s', async (_, requestCard) => {
    start(requestCard).openAt(1);
    await settle();
    expect([views, opened, vi.getTimerCount()]).toEqual([[], [], 0]);
  });

  it('keeps a card in which a press slips, and holds it when text in it was selected', async () => {
    const pointer = (type: string, init: PointerEventInit = {}): boolean =>
      document.body.dispatchEvent(new PointerEvent(type, { bubbles: true, pointerType: 'mouse', relatedTarget: document.body, ...init }));
    document.caretPositionFromPoint = () => ({ offsetNode: document.querySelector('p')?.firstChild, offset: 1 }) as unknown as CaretPosition;
    vi.spyOn(window, 'requestAnimationFrame').mockImplementation((callback) => Number(callback(0) ?? 1));
    start();
    pointer('pointermove', { clientX: 60, clientY: 20 });
    await vi.advanceTimersByTimeAsync(1000);
    expect(opened).toEqual([1]);
    host.contains = () => true;
    pointer('pointerdown');
    pointer('pointermove', { clientX: 61, clientY: 20, buttons: 1 });
    pointer('pointerout', { clientX: 999, clientY: 20, buttons: 1, relatedTarget: null });
    expect(opened).toEqual([1]);
    host.hasSelection = () => true;
    document.caretPositionFromPoint = () => null;
    pointer('pointerup');
    pointer('pointermove', { clientX: 500, clientY: 400 });
    await vi.advanceTimersByTimeAsync(1000);
    expect(opened).toEqual([1]);
    host.contains = () => false;
    pointer('pointerdown');
    expect(opened).toEqual([1, 'closed']);
  });

  it('keeps a card that the keyboard is in, wherever the pointer goes', async () => {
    start().openAt(1);
    await settle();
    document.caretPositionFromPoint = () => null;
    host.hasFocus = () => true;
    document.body.dispatchEvent(new PointerEvent('pointerout', { bubbles: true, pointerType: 'mouse', relatedTarget: null }));
    await vi.advanceTimersByTimeAsync(1000);
    expect(opened).toEqual([1]);
  });

  it('gives the focus back when nothing is open any more, not between two cards', async () => {
    const hover = start();
    hover.openAt(1);
    await settle();
    hover.openAt(2);
    expect(host.hide).toHaveBeenCalled();
    expect(host.settle).not.toHaveBeenCalled();
    await settle();
    hover.close();
    expect(host.settle).toHaveBeenCalled();
  });

  it('keeps the pin when it steps to another name', async () => {
    const hover = start();
    hover.openAt(1);
    await settle();
    views.at(-1)?.actions.pin(true);
    hover.openAt(2);
    await settle();
    expect(views.at(-1)).toMatchObject({ mention: 2, pinned: true });
  });

  it('ignores the late answer for another name', async () => {
    const answers = new Map<number, (model: string) => void>();
    const hover = start((id) => new Promise((resolve) => answers.set(id, resolve)));
    hover.openAt(1);
    hover.openAt(2);
    await settle();
    answers.get(2)?.('second');
    await settle();
    answers.get(1)?.('first');
    await settle();
    expect(opened).toEqual([2]);
    expect(views.every(({ model }) => model === 'second')).toBe(true);
  });

  it('closes on Escape unless the page uses the key', async () => {
    start().openAt(1);
    await settle();
    document.addEventListener('keydown', (event) => event.preventDefault(), { once: true });
    pressEscape();
    await settle();
    expect(opened).toEqual([1]);
    expect(pressEscape()).toBe(true);
    await settle();
    expect(opened).toEqual([1, 'closed']);
  });

  it('keeps Escape from the page while the keyboard is in the card', async () => {
    start().openAt(1);
    await settle();
    host.hasFocus = () => true;
    expect(pressEscape()).toBe(false);
    expect(opened).toEqual([1, 'closed']);
  });

  it('closes when its name is no longer among the mentions', async () => {
    const hover = start();
    hover.openAt(1);
    await settle();
    hover.update([]);
    expect(opened).toEqual([1, 'closed']);
  });

  it('draws the card anew when it is pinned, and closes by its own button', async () => {
    start().openAt(1);
    await settle();
    views.at(-1)?.actions.pin(true);
    expect(views.at(-1)?.pinned).toBe(true);
    views.at(-1)?.actions.close();
    expect(opened).toEqual([1, 'closed']);
  });

  it('ends with the signal', async () => {
    const hover = start();
    hover.openAt(1);
    await settle();
    controller.abort();
    expect(opened).toEqual([1, 'closed']);
    hover.openAt(2);
    await settle();
    expect(opened).toEqual([1, 'closed']);
  });
});
