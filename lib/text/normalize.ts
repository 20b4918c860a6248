/**
 * The one way names are made comparable. The build normalises aliases with it and the linker normalises text with
 * it, so "Bakıyev", "BAKIYEV" and "Bakiyev" meet. It works on single tokens: offsets stay those of the page.
 */

/** Letters that Unicode does not decompose but that newspapers write without their stroke or tail. */
const UNDECOMPOSED: Record<string, string> = {
  'ø': 'o', 'đ': 'd', 'ð': 'd', 'ł': 'l', 'ħ': 'h', 'ŧ': 't', 'ı': 'i', 'ß': 'ss', 'æ': 'ae', 'œ': 'oe', 'þ': 'th', 'ə': 'a', 'ŋ': 'ng',
};

const ASCII = /^[a-z0-9]*$/;
const MARKS = /\p{M}+/gu;
const APOSTROPHES = /['’‘ʼʻ`´ʹʿʾ]/g;
const SPECIAL = /[øđðłħŧıßæœþəŋ]/g;

/** Lower case, no accents, no apostrophes, no dots. "O’Neill" → "oneill", "São" → "sao", "U.S." → "us". */
export function normalizeToken(surface: string): string {
  const lower = surface.toLowerCase();
  if (ASCII.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .toLowerCase()
    .replace(APOSTROPHES, '')
    .replaceAll('.', '')
    .replace(MARKS, '')
    .replace(SPECIAL, (letter) => UNDECOMPOSED[letter] ?? letter)
    .normalize('NFC');
}
