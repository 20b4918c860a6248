import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeToken } from '../../../lib/text/normalize';

/** Spellings of one name meet. */
const same = (...spellings: string[]): void => expect(new Set(spellings.map(normalizeToken)).size, spellings.join(' ')).toBe(1);

describe('a normalised token', () => {
  it('has no capitals and no accents', () => {
    same('BAKIYEV', 'Bakiyev', 'bakiyev');
    same('São', 'SÃO', 'Sa\u0303o', 'sao');
    same('Mühlenberg', 'MUHLENBERG');
    same('Dvořák', 'Dvorak');
  });

  it('has no apostrophes, straight, curly or of a transliteration', () => {
    same("O'Neill", 'O’Neill', 'O‘Neill', 'Oʼneill', 'ONeill');
    same("Sana'a", 'Sanaʿa', 'Sanaʾa', 'Sana`a', 'Sanaa');
  });

  it('has no dots', () => {
    same('U.S.', 'US', 'us');
    same('J.R.R.', 'JRR');
  });

  it('has plain letters for those that Unicode does not take apart', () => {
    same('Łódź', 'Lodz');
    same('Straße', 'STRASSE', 'STRAẞE');
    same('Bakıyev', 'BAKIYEV');
    same('Ærø', 'Aero');
    same('Đinđić', 'Dindic');
    same('Əliyev', 'Aliyev');
  });

  it('takes the Turkish capital with a dot for an i', () => {
    same('İstanbul', 'Istanbul', 'istanbul', 'ISTANBUL');
  });

  it('takes full-width and mathematical letters for plain ones', () => {
    same('Ｐｕｔｉｎ', '𝐏𝐮𝐭𝐢𝐧', 'Putin');
  });

  it('keeps other scripts, whole', () => {
    expect(normalizeToken('ПУТИН')).toBe('путин');
    expect(normalizeToken('한국')).toBe('한국');
    expect(normalizeToken('東京')).toBe('東京');
  });

  it('stays what it is when it is normalised again, whatever the letters', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      const norm = normalizeToken(text);
      expect(normalizeToken(norm)).toBe(norm);
    }), { numRuns: 500 });
  });
});
