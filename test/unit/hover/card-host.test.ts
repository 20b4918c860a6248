// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CARD_HOST, createCardHost, type CardHost } from '../../../lib/hover/card-host';

const LIMITS = { width: 340, maxHeight: 400 };
let controller: AbortController;
let before: string;

beforeEach(() => {
  // happy-dom has neither popovers nor animations.
  HTMLElement.prototype.showPopover = vi.fn();
  HTMLElement.prototype.animate = vi.fn(() => ({ cancel: vi.fn() }) as unknown as Animation);
  document.body.innerHTML = '<p>Osh</p>';
  before = document.documentElement.outerHTML;
  controller = new AbortController();
});
afterEach(() => controller.abort());

const name = (): Node => document.querySelector('p')?.firstChild ?? document.body;
const makeHost = (mode: ShadowRootMode = 'closed'): CardHost =>
  createCardHost({ document, signal: controller.signal, css: ['.x { color: red }'], mode });
function openHost(): CardHost {
  const host = makeHost();
  host.prepare(name(), LIMITS);
  host.show({ side: 'below', x: 10, y: 20, tabX: 20, maxHeight: 300 });
  return host;
}

describe('the host of the card', () => {
  it('touches the page only while a card is open', () => {
    const host = makeHost();
    expect(document.documentElement.outerHTML).toBe(before);
    host.prepare(name(), LIMITS);
    expect(document.querySelectorAll(CARD_HOST)).toHaveLength(1);
    host.hide();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('is one element, however often it is shown', () => {
    const host = openHost();
    host.prepare(name(), LIMITS);
    host.show({ side: 'above', x: 1, y: 2, tabX: 20, maxHeight: 300 });
    expect(document.querySelectorAll(CARD_HOST)).toHaveLength(1);
  });

  it('is unseen until it has its place', () => {
    const host = makeHost();
    host.prepare(name(), LIMITS);
    expect(host.element.style.getPropertyValue('visibility')).toBe('hidden');
    host.show({ side: 'below', x: 10, y: 20, tabX: 20, maxHeight: 300 });
    expect(host.element.style.getPropertyValue('visibility')).toBe('visible');
    expect(host.element.style.getPropertyPriority('visibility')).toBe('important');
  });

  it('tells the content how high it may be, its border left out', () => {
    expect(openHost().mount.style.getPropertyValue('--sl-max-height')).toBe('298px');
  });

  it('keeps its root closed unless told otherwise', () => {
    expect(makeHost('closed').element.shadowRoot).toBeNull();
    expect(makeHost('open').element.shadowRoot).not.toBeNull();
  });

  it('keeps clicks and keys in the card from the page', () => {
    const host = openHost();
    const seen = vi.fn();
    document.addEventListener('click', seen);
    document.addEventListener('keydown', seen);
    host.mount.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    host.mount.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, composed: true }));
    expect(seen).not.toHaveBeenCalled();
  });

  it('goes with the signal', () => {
    openHost();
    controller.abort();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('gives the focus back to where it came from last, and not before it is settled', () => {
    document.body.innerHTML = '<p>Osh</p><button>First</button><input>';
    const [first, second] = [document.querySelector('button'), document.querySelector('input')];
    first?.focus();
    const host = openHost();
    host.mount.innerHTML = '<div role="dialog" tabindex="-1"></div>';
    host.focus('card');
    second?.focus();
    host.element.dispatchEvent(new FocusEvent('focusin', { relatedTarget: second }));
    host.focus('card');
    host.hide();
    expect(document.activeElement).not.toBe(second);
    host.settle();
    expect(document.activeElement).toBe(second);
  });

  it('does not mind when the page has removed it', () => {
    const host = openHost();
    host.element.remove();
    expect(() => host.hide()).not.toThrow();
  });
});
