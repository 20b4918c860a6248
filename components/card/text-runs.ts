/**
 * Splits a sentence into runs: names that lead to other cards, dates and quantities that must not break across lines,
 * and plain text. The runs put together again are the sentence, unchanged.
 */
import type { RelatedEntity } from '../../lib/cards/card-model';

export type TextRun =
  | { type: 'plain'; text: string }
  /** Stays on one line: "15 April 2010", "5.4 million", "2010–2011". */
  | { type: 'together'; text: string }
  /** Opens the card of `id`. */
  | { type: 'link'; text: string; id: string };

const TOGETHER = /\d{1,2} \p{L}+ \d{4}|\d[\d.,]* (?:km²?|m|million|billion|years?)(?!\p{L})|\d{4}–\d{2,4}/gu;

/** The runs of `text`. Names are matched as whole words, the longest first ("Osh Region" before "Osh"). */
export function textRuns(text: string, related: readonly Pick<RelatedEntity, 'id' | 'name'>[]): TextRun[] {
  const byLength = related.filter(({ name }) => name !== '').sort((a, b) => b.name.length - a.name.length);
  return byLength.reduce((runs, { id, name }) => runs.flatMap((run) => linked(run, id, name)), together(text));
}

function together(text: string): TextRun[] {
  const runs: TextRun[] = [];
  let done = 0;
  for (const match of text.matchAll(TOGETHER)) {
    runs.push({ type: 'plain', text: text.slice(done, match.index) }, { type: 'together', text: match[0] });
    done = match.index + match[0].length;
  }
  return [...runs, { type: 'plain' as const, text: text.slice(done) }].filter((run) => run.text !== '');
}

function linked(run: TextRun, id: string, name: string): TextRun[] {
  if (run.type !== 'plain') return [run];
  const at = findWord(run.text, name);
  if (at < 0) return [run];
  const plain = (text: string): TextRun[] => (text === '' ? [] : [{ type: 'plain', text }]);
  return [...plain(run.text.slice(0, at)), { type: 'link', text: name, id }, ...plain(run.text.slice(at + name.length))];
}

const LETTER = /[\p{L}\p{N}]/u;

function findWord(text: string, word: string): number {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!LETTER.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(at + word.length))) return at;
  }
  return -1;
}
