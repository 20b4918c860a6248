import type { Block } from './block';

/** A block and where its text starts in the whole text it was cut from. */
export interface PlacedBlock extends Block {
  offset: number;
}

/**
 * Lines are wraps rather than paragraphs where they are short and even: the longest line but the last of a paragraph
 * is at most this long, and most are near it. Wire copy is wrapped at 60–80 columns; paragraphs are longer.
 */
const WRAP_WIDTH = 90;
/** Share of lines that reach two thirds of the width, for lines to count as even. */
const EVEN_SHARE = 0.7;
/** A line without anything to see, no-break spaces included. Kept by the split (it is a group), so that offsets add up. */
const BLANK_LINE = /(\n[^\S\n]*\n\s*)/;

/** Cuts plain text into blocks. A blank line always separates; a single line break does where lines are no wraps. */
export function splitParagraphs(text: string): PlacedBlock[] {
  const blocks: PlacedBlock[] = [];
  let offset = 0;
  for (const chunk of text.split(BLANK_LINE)) {
    const lines = chunk.split('\n');
    if (areWraps(lines)) push(blocks, chunk, offset);
    else splitLines(blocks, lines, offset);
    offset += chunk.length;
  }
  return blocks;
}

function splitLines(blocks: PlacedBlock[], lines: string[], start: number): void {
  let offset = start;
  for (const line of lines) {
    push(blocks, line, offset);
    offset += line.length + 1;
  }
}

function areWraps(lines: string[]): boolean {
  if (lines.length < 2) return true;
  const body = lines.slice(0, -1).map((line) => line.trimEnd().length);
  const width = Math.max(...body, lines.at(-1)?.length ?? 0);
  if (width > WRAP_WIDTH) return false;
  return body.filter((length) => length >= (width * 2) / 3).length >= EVEN_SHARE * body.length;
}

function push(blocks: PlacedBlock[], raw: string, offset: number): void {
  const lead = raw.length - raw.trimStart().length;
  const text = raw.trim();
  if (text !== '') blocks.push({ role: roleOf(text), text, offset: offset + lead });
}

/** A short line without a full stop, all in capitals, is a cross-heading of wire copy. */
function roleOf(text: string): Block['role'] {
  return text.length <= 60 && !/[.!?"”:]$/.test(text) && text === text.toUpperCase() && /\p{Lu}{2}/u.test(text) ? 'heading' : 'paragraph';
}
