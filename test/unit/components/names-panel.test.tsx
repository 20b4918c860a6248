// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NamesPanel } from '../../../components/story/names-panel';
import type { FoundName } from '../../../lib/messaging/protocol';

const name = (subject: string, more: Partial<FoundName> = {}): FoundName => ({ subject, name: subject, kind: 'person', positions: [0.1], certain: true, unlinked: false, ...more });
const NAMES = [name('Robert Blake', { certain: false, positions: [0.1, 0.5] }), name('Osh', { kind: 'place' }), name('Reuters', { kind: 'organisation' })];
const calls = { onShow: vi.fn(), onClose: vi.fn() };

function show(names: readonly FoundName[] = NAMES): HTMLElement {
  render(<NamesPanel names={names} note="This page is a front page." textSize={100} {...calls} />, document.body);
  return document.querySelector('[role=dialog]') ?? document.body;
}
const press = (on: Element | null, key: string): boolean | undefined => on?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

afterEach(() => {
  render(null, document.body);
  vi.clearAllMocks();
});

describe('the list of names', () => {
  it('says of each name what marks and ticks show', () => {
    const spoken = [...show().querySelectorAll('li button')].map((button) => button.textContent);
    expect(spoken).toEqual(['Robert Blake, Uncertain, 2 mentions', 'Osh,  1 mention', 'Reuters,  1 mention']);
  });

  it('opens the card of a name', () => {
    [...show().querySelectorAll<HTMLElement>('li button')].find(({ textContent }) => textContent.startsWith('Osh'))?.click();
    expect(calls.onShow).toHaveBeenCalledWith('Osh');
  });

  it('is walked with the arrows, without leaving its ends', () => {
    const panel = show();
    const focused = () => document.activeElement?.textContent.split(',')[0];
    press(panel, 'ArrowDown');
    expect(focused()).toBe('Robert Blake');
    for (let i = 0; i < 5; i += 1) press(document.activeElement, 'ArrowDown');
    expect(focused()).toBe('Reuters');
    press(document.activeElement, 'ArrowUp');
    expect(focused()).toBe('Osh');
  });

  it('closes on Escape and keeps the key to itself', () => {
    expect(press(show(), 'Escape')).toBe(false);
    expect(calls.onClose).toHaveBeenCalledOnce();
    expect(press(document.querySelector('[role=dialog]'), 'a')).toBe(true);
  });

  it('says why there are none', () => {
    expect(show([]).textContent).toContain('This page is a front page.');
  });
});
