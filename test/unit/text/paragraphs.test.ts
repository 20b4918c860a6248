import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitParagraphs } from '../../../lib/text/paragraphs';

const texts = (text: string): string[] => splitParagraphs(text).map((block) => block.text);

const SENTENCE = 'The president left the capital on Thursday after a week of protests in the south, officials and witnesses said.';

/** Lines of at most `width` characters, as wire copy has them. */
function wrap(text: string, width: number): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join('\n');
}

describe('paragraphs of plain text', () => {
  it('are separated by blank lines, whatever the line endings and the white space on them', () => {
    for (const blank of ['\n\n', '\r\n\r\n', '\n \t\n', '\n\u00a0\n', '\n\n\n\n', '\r\n \r\n'])
      expect(texts(`${wrap(SENTENCE, 70)}${blank}${wrap(SENTENCE, 70)}`), JSON.stringify(blank)).toHaveLength(2);
  });

  it('go on over wraps of wire copy', () => {
    for (const width of [60, 70, 80]) expect(texts(wrap(`${SENTENCE} ${SENTENCE}`, width)), `${width} columns`).toEqual([wrap(`${SENTENCE} ${SENTENCE}`, width)]);
  });

  it('are single lines where lines are long', () => {
    expect(texts(`${SENTENCE}\n${SENTENCE}\r\n${SENTENCE}`)).toEqual([SENTENCE, SENTENCE, SENTENCE]);
  });

  it('are single lines where lines are short and uneven', () => {
    expect(texts('Osh\nBishkek, the capital of Kyrgyzstan\nJalal-Abad')).toEqual(['Osh', 'Bishkek, the capital of Kyrgyzstan', 'Jalal-Abad']);
  });

  it('are none in an empty text', () => {
    for (const text of ['', ' ', '\n', '\r\n\r\n', '\u00a0\ufeff']) expect(splitParagraphs(text)).toEqual([]);
  });

  it('are headings where they are short and in capitals, without a stop', () => {
    const roles = splitParagraphs('BIG POWERS\n\nThe powers met.\n\nSTOP!\n\n2010').map(({ role }) => role);
    expect(roles).toEqual(['heading', 'paragraph', 'paragraph', 'paragraph']);
  });
});

describe('the offset of a paragraph', () => {
  const PIECES = ['Osh', 'the president left', SENTENCE, 'BIG POWERS', '😀', ' ', '\t', '\n', '\r\n', '\n\n', '\n \n', '\u00a0', '\ufeff', '\u2028'];
  const anyText = fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((parts) => parts.join(''));

  it('leads to exactly its text, in order and without overlap', () => {
    fc.assert(fc.property(anyText, (text) => {
      let end = 0;
      for (const block of splitParagraphs(text)) {
        expect(text.slice(block.offset, block.offset + block.text.length)).toBe(block.text);
        expect(block.text).toBe(block.text.trim());
        expect(block.offset).toBeGreaterThanOrEqual(end);
        end = block.offset + block.text.length;
      }
    }), { numRuns: 500 });
  });

  it('leaves out nothing but white space', () => {
    fc.assert(fc.property(anyText, (text) => {
      expect(splitParagraphs(text).map((block) => block.text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }), { numRuns: 500 });
  });
});
