import { describe, expect, it } from 'vitest';
import { decodeHtml, parseHtml } from '../../../scripts/cli/html-document';

const bytes = (...parts: (string | number[])[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)));

describe('the encoding of a saved page', () => {
  it('is UTF-8 when nothing is declared', () => {
    expect(decodeHtml(bytes('<p>Ferghana – é'))).toBe('<p>Ferghana – é');
  });

  it('is windows-1252 where ISO-8859-1 is declared, as in browsers', () => {
    expect(decodeHtml(bytes('<meta charset="ISO-8859-1"><p>', [0x93], 'Osh', [0x94, 0xe9]))).toContain('“Osh”é');
    expect(decodeHtml(bytes('<meta http-equiv=Content-Type content="text/html; charset=iso-8859-1"><p>', [0x92]))).toContain('’');
  });

  it('is what a byte order mark says, whatever is declared', () => {
    expect(decodeHtml(bytes([0xef, 0xbb, 0xbf], '<meta charset="iso-8859-1">é'))).toContain('é');
    expect(decodeHtml(bytes([0xff, 0xfe, 0x4f, 0, 0x73, 0, 0x68, 0]))).toBe('Osh');
  });

  it('is UTF-8 where an unknown one is declared', () => {
    expect(decodeHtml(bytes('<meta charset="klingon">é'))).toContain('é');
  });
});

describe('a parsed page', () => {
  it('runs no script and loads nothing', () => {
    const { document } = parseHtml(bytes('<body><p>a</p><script>document.body.textContent = "gone"</script><img src="http://news.example/a.png" onerror="x()">'));
    expect(document.querySelector('p')?.textContent).toBe('a');
    expect(document.defaultView).toBeNull();
  });

  it('knows what is hidden by attributes, inline style and plain rules', () => {
    const { document, isVisible } = parseHtml(bytes(`<style>.gone{display:none}.x,.also-gone { display: none !important; }</style>
      <p id=a>shown</p><p id=b hidden>no</p><div style="color:red; DISPLAY : none"><p id=c>no</p></div>
      <p id=d class="gone">no</p><p id=e class="also-gone">no</p><p id=f style="visibility:hidden">no</p>`));
    const shown = Array.from(document.querySelectorAll('p')).filter(isVisible).map(({ id }) => id);
    expect(shown).toEqual(['a']);
  });

  it('does not take a rule for narrow screens as hiding', () => {
    const { document, isVisible } = parseHtml(bytes('<style>@media (max-width: 1px) { .body{display:none} }</style><p class="body">shown</p>'));
    expect(Array.from(document.querySelectorAll('p')).every(isVisible)).toBe(true);
  });
});
