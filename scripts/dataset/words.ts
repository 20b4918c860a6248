import { TOKEN_FLAGS } from '../../lib/gazetteer/format';
import { normalizeToken } from '../../lib/text/normalize';
import type { Words } from './curated/words';
import { nameTokens } from './names';
import type { EntityRecord } from './record';

/** Flags of every word that the linker wants to know: names of people, and ordinary words. */
export function wordFlags(words: Words, usedWords: Set<string>, records: Iterable<EntityRecord>): Map<string, number> {
  const flags = new Map<string, number>();
  const mark = (word: string, flag: number): void => void flags.set(word, (flags.get(word) ?? 0) | flag);
  const markAll = (list: string[], flag: number): void => list.forEach((name) => nameTokens(name).forEach((token) => mark(token, flag)));
  markAll(words.given.f, TOKEN_FLAGS.given | TOKEN_FLAGS.female);
  markAll(words.given.m, TOKEN_FLAGS.given | TOKEN_FLAGS.male);
  markAll(words.given.x, TOKEN_FLAGS.given);
  markAll(words.family.first, TOKEN_FLAGS.family | TOKEN_FLAGS.familyFirst);
  markAll(words.family.common, TOKEN_FLAGS.family);
  for (const record of records) if (record.kind === 'person') markPerson(record, mark);
  for (const word of usedWords) mark(normalizeToken(word), TOKEN_FLAGS.ordinary);
  return flags;
}

/** The first word of a full name is a given name and its last a family name, but for titles and single names. */
function markPerson(record: EntityRecord, mark: (word: string, flag: number) => void): void {
  const tokens = nameTokens(record.name.replace(/,.*| (Jr|Sr|I{1,3}|IV|VI{0,3})\.?$/g, ''));
  if (tokens.length < 2 || /\b(of|the|von|king|queen|saint|st|sir|prince|emperor)\b/i.test(record.name)) return;
  const [first = ''] = tokens;
  const last = tokens.at(-1) ?? '';
  if (first.length > 1) mark(first, TOKEN_FLAGS.given);
  mark(last, TOKEN_FLAGS.family);
}
