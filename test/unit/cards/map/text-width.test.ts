import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../../lib/cards/map/text-width';

describe('text width', () => {
  it('is never below what a canvas measured in Roboto, Liberation Sans and Noto Sans', () => {
    expect(textWidth('Foreign minister', { size: 11 })).toBeGreaterThanOrEqual(84.9);
    expect(textWidth('Uzbekistan', { size: 11 })).toBeGreaterThanOrEqual(57.1);
  });

  it('counts accents as nothing and squares as squares', () => {
    expect(textWidth('São Tomé', { size: 10 })).toBe(textWidth('Sao Tome', { size: 10 }));
    expect(textWidth('北京', { size: 10 })).toBe(20);
  });
});
