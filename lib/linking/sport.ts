/** "Liverpool are losing 1-0": a town that plays is its team. */
import { once, wordsAfter, wordsBefore } from './cues';
import type { Mention } from './types';

const words = (list: string): Set<string> => new Set(list.split(' '));

/** What only teams do; and what others do as well, which counts beside a score. */
const PLAYING = words('beat beats thrashed thrash edged outscored drew relegated kicked');
const WITH_SCORE = words('won win wins lost lose loses losing leading lead leads led defeated hosted hosts host visited scored scores are were held play plays played answered and');
/** Before the other team. */
const OPPONENTS = words('beat beats thrashed defeated edged over against v vs versus losing lost drew played to at');
/** "13-12", "1–0"; not a year. */
const SCORE = /\b\d{1,3}[-–]\d{1,3}\b(?!\s*(?:per|%|year|month|day))/;

/** Whether the words beside a name, and a score in its sentence, say that it is a team's. */
export const isPlaying = once((mention: Mention): boolean => {
  const after = wordsAfter(mention, 2).map(({ norm }) => norm);
  const [next = ''] = after;
  if (PLAYING.has(next)) return true;
  const before = wordsBefore(mention, 1)[0]?.norm ?? '';
  return (WITH_SCORE.has(next) || OPPONENTS.has(before) || WITH_SCORE.has(after[1] ?? '')) && SCORE.test(sentenceAround(mention));
});

function sentenceAround({ block: { block: { text }, tokens }, from, to }: Mention): string {
  let [first, last] = [from, to - 1];
  while (first > 0 && tokens[first]?.sentenceStart === false) first--;
  while (last + 1 < tokens.length && tokens[last + 1]?.sentenceStart === false) last++;
  return text.slice(tokens[first]?.start ?? 0, tokens[last]?.end ?? text.length);
}
