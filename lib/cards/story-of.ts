import type { LinkedMention } from '../linking/types';
import { paragraphNumbers, type Block } from '../text/block';
import { sentenceAround } from '../text/sentences';
import { tokenize } from '../text/tokenize';
import type { StoryModel } from './story-model';

/** What all mentions of one entity, or of one unlinked name, share. */
export const subjectOf = ({ entity, unlinkedName, surface, alternatives }: LinkedMention): string =>
  entity?.id ?? (unlinkedName !== undefined ? `name:${unlinkedName}` : `perhaps:${alternatives[0]?.id ?? surface}`);

/** Where in the story the subject of a mention occurs, with the sentence of its first mention in the text. */
export function storyOf(mention: LinkedMention, mentions: readonly LinkedMention[], blocks: readonly Block[]): StoryModel {
  const subject = subjectOf(mention);
  const same = mentions.filter((other) => subjectOf(other) === subject);
  const first = firstInText(same, blocks) ?? mention;
  return {
    positions: positionsOf(same, blocks),
    current: Math.max(0, same.indexOf(mention)),
    first: { ...quote(first, blocks), paragraph: paragraphNumbers(blocks)[first.block] ?? 1 },
  };
}

/** The mention that is quoted: a headline is no sentence. */
export const firstInText = (same: readonly LinkedMention[], blocks: readonly Block[]): LinkedMention | undefined =>
  same.find(({ block }) => blocks[block]?.role !== 'headline') ?? same[0];

/** The same for a card that stands beside no mention, since it was opened from another one or its name has gone. */
export function storyOfSubject(subject: string, mentions: readonly LinkedMention[], blocks: readonly Block[]): StoryModel {
  const mention = mentions.find((other) => subjectOf(other) === subject);
  return mention ? { ...storyOf(mention, mentions, blocks), current: -1 } : { positions: [], current: -1, first: { sentence: '', start: 0, end: 0, paragraph: 1 } };
}

/** How far down the article each mention stands, 0 to 1. */
export function positionsOf(mentions: readonly LinkedMention[], blocks: readonly Block[]): number[] {
  const offsets = startOffsets(blocks);
  const total = Math.max(1, offsets.at(-1) ?? 1);
  return mentions.map(({ block, start }) => ((offsets[block] ?? 0) + start) / total);
}

/** Characters before each block, and after the last. */
function startOffsets(blocks: readonly Block[]): number[] {
  const offsets = [0];
  for (const { text } of blocks) offsets.push((offsets.at(-1) ?? 0) + text.length);
  return offsets;
}

function quote({ block, start, end }: LinkedMention, blocks: readonly Block[]): { sentence: string; start: number; end: number } {
  const text = blocks[block]?.text ?? '';
  const sentence = sentenceAround(text, tokenize(text), start);
  return { sentence: text.slice(sentence.start, sentence.end), start: start - sentence.start, end: Math.min(end, sentence.end) - sentence.start };
}
