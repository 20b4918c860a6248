import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAnnotated } from '../../../scripts/eval/annotated';

const HEADER = 'title: Storm over [Osh](osh)\ndate: 2010-06-12\nstyle: wire\nregion: Asia';
const parse = (body: string, header = HEADER) => parseAnnotated('a.txt', `${header}\n\n${body}\n`);

describe('an annotated article', () => {
  it('is its text without the markup, headline first', () => {
    const { text, blocks, date, style, region } = parse('[Kyrgyz](kyrgyzstan demonym) troops came.\n\nThen they left.');
    expect(text).toBe('Storm over Osh\n\nKyrgyz troops came.\n\nThen they left.');
    expect(blocks.map(({ role, offset }) => [role, offset])).toEqual([['headline', 0], ['paragraph', 16], ['paragraph', 37]]);
    expect({ date, style, region }).toMatchObject({ style: 'wire', region: 'Asia' });
  });

  it('has annotations with ids, kinds and roles', () => {
    const { annotations } = parse('By [Ann Low](?person byline)\n\n[Washington](washington-dc metonym) said no.');
    expect(annotations).toEqual([
      { start: 11, end: 14, id: 'osh', kind: null, role: 'text' }, { start: 19, end: 26, id: null, kind: 'person', role: 'byline' }, { start: 28, end: 38, id: 'washington-dc', kind: null, role: 'metonym' },
    ]);
  });

  it('has annotations that lead to their surfaces, whatever stands around them', () => {
    const plain = fc.stringMatching(/^[\p{L} .,’“”–😀]{0,20}$/u);
    const surface = fc.stringMatching(/^[A-ZÅŁ][\p{L} .’-]{0,10}$/u);
    fc.assert(fc.property(fc.array(fc.tuple(plain, surface), { minLength: 1, maxLength: 5 }), (parts) => {
      const { text, annotations } = parse(`x${parts.map(([before, name]) => `${before}[${name}](osh)`).join('')}x`);
      expect(annotations.slice(1).map(({ start, end }) => text.slice(start, end))).toEqual(parts.map(([, name]) => name));
    }));
  });

  it('keeps brackets that are no markup', () => {
    const { text, annotations } = parse('He said [sic] it (twice) in [2].');
    expect(text).toContain('He said [sic] it (twice) in [2].');
    expect(annotations).toHaveLength(1);
  });

  it.each([
    ['a missing date', 'x', 'title: T\nstyle: s\nregion: r', /a\.txt: no date in the header/], ['a date that is none', 'x', 'title: T\ndate: 2010-02-30\nstyle: s\nregion: r', /a\.txt: date: expected YYYY-MM-DD/],
    ['an unknown kind', '[Osh](?town)', HEADER, /a\.txt: no kind: \?town/], ['an unknown role', '[Osh](osh subject)', HEADER, /a\.txt: no role: \[Osh\]\(osh subject\)/],
  ])('with %s is refused, by its name', (_, body, header, message) => {
    expect(() => parse(body, header)).toThrow(message);
  });
});
