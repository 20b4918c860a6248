// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { MarkVisibility } from '../../../lib/highlight/visibility';

/** Browsers compute every property; happy-dom only those that are set. */
const CLEAR = 'background-color: rgba(0, 0, 0, 0); background-image: none; color-scheme: normal';

const isEnough = (html: string): boolean => {
  document.body.innerHTML = html;
  const element = document.querySelector('b');
  if (!element) throw new Error('no <b>');
  return new MarkVisibility(window as unknown as Window).isEnough(element);
};
const text = (colour: string, background: string, more = ''): string =>
  `<div style="background-color: ${background}"><p style="${CLEAR}; ${more}"><b style="${CLEAR}; color: ${colour}">Osh</b></p></div>`;

beforeEach(() => [document.documentElement, document.body].forEach((element) => element.setAttribute('style', CLEAR)));

describe('an ordinary mark', () => {
  it.each([
    ['black on white', 'rgb(0, 0, 0)', 'rgb(255, 255, 255)'],
    ['light on dark', 'rgb(220, 223, 228)', 'rgb(20, 22, 26)'],
    ['dark grey on paper', 'rgb(51, 51, 51)', 'rgb(255, 241, 229)'],
  ])('is seen: %s', (_, colour, background) => {
    expect(isEnough(text(colour, background))).toBe(true);
  });

  it.each([
    // 4.5:1 as text, 2.6:1 at two thirds.
    ['grey on white', 'rgb(118, 118, 118)', 'rgb(255, 255, 255)'],
    ['grey on a dark page', 'rgb(120, 120, 120)', 'rgb(20, 22, 26)'],
  ])('is not enough: %s', (_, colour, background) => {
    expect(isEnough(text(colour, background))).toBe(false);
  });

  it('is judged against what shines through', () => {
    expect(isEnough(text('rgb(255, 255, 255)', 'rgba(0, 0, 0, 0.9)'))).toBe(true);
    expect(isEnough(text('rgb(255, 255, 255)', 'rgba(0, 0, 0, 0.2)'))).toBe(false);
  });

  it('is not enough where it cannot be known: over pictures, in other colour spaces', () => {
    expect(isEnough(text('rgb(0, 0, 0)', 'rgb(255, 255, 255)', 'background-image: url(x.png)'))).toBe(false);
    expect(isEnough(text('oklch(0.2 0 0)', 'rgb(255, 255, 255)'))).toBe(false);
  });

  it('fades with its text', () => {
    expect(isEnough(text('rgb(0, 0, 0)', 'rgb(255, 255, 255)', 'opacity: 0.5'))).toBe(false);
  });
});
