// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { focusInside, steerKeys } from '../../../lib/hover/card-focus';

// Which controls can be seen is tested in browsers.
const CARD = `
  <div role="dialog" tabindex="-1">
    <span role="button" tabindex="0" id="today">Today</span><button id="pin">Pin</button>
    <p>President of <span role="button" tabindex="0" id="link">Kyrgyzstan</span></p>
    <button id="previous" disabled>Previous</button><button id="more">More</button>
  </div>`;

let root: ShadowRoot;
beforeEach(() => {
  document.body.innerHTML = '<section></section>';
  root = (document.querySelector('section') as HTMLElement).attachShadow({ mode: 'open' });
  root.innerHTML = CARD;
  const keys = steerKeys(root);
  (root.querySelector('[role=dialog]') as HTMLElement).addEventListener('keydown', keys);
  HTMLElement.prototype.checkVisibility = () => true;
});

function press(key: string, { shift = false, used = false } = {}): string | undefined {
  const event = new KeyboardEvent('keydown', { key, shiftKey: shift, bubbles: true, cancelable: true });
  if (used) event.preventDefault();
  (root.activeElement ?? root.querySelector('[role=dialog]'))?.dispatchEvent(event);
  return root.activeElement?.id;
}
const focus = (id: string): void => root.getElementById(id)?.focus();

describe('keys in a card', () => {
  it('go from the card to its first control, which may be a link in a sentence', () => {
    focusInside(root, 'card', null);
    expect(press('Enter')).toBe('today');
  });

  it('go round at both ends', () => {
    focus('more');
    expect(press('Tab')).toBe('today');
    expect(press('Tab', { shift: true })).toBe('more');
  });

  it('leave the way in between to the browser, from links too', () => {
    focus('link');
    expect(press('Tab', { shift: true })).toBe('link');
    expect(press('Tab')).toBe('link');
  });

  it('are left to a control that has used them', () => {
    focus('link');
    expect(press('Enter', { used: true })).toBe('link');
  });

  it('bring the focus back to the link that had it', () => {
    focusInside(root, 'control', root.getElementById('link'));
    expect(root.activeElement?.id).toBe('link');
  });
});
