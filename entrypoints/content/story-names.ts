/** Which names of a story are shown, which bear a mark, and what is told about them. */
import { positionsOf, subjectOf } from '../../lib/cards/story-of';
import { firstPerSection } from '../../lib/highlight/first-per-section';
import type { LinkedMention } from '../../lib/linking/types';
import type { FoundName } from '../../lib/messaging/protocol';
import type { Settings } from '../../lib/settings/settings';
import type { Block } from '../../lib/text/block';

/** Demonyms are hoverable but not marked; nor are the names of those who made the story. */
const shown = (mentions: readonly LinkedMention[]): LinkedMention[] => mentions.filter(({ role }) => role !== 'demonym' && role !== 'byline');

/** The mentions that bear a mark, in document order. */
export function markedMentions(mentions: readonly LinkedMention[], blocks: readonly Block[], density: Settings['marks']): LinkedMention[] {
  if (density === 'all') return shown(mentions);
  const markable = shown(mentions).map((mention) => ({ block: mention.block, subject: subjectOf(mention), mention }));
  return firstPerSection(markable, blocks).map(({ mention }) => mention);
}

/** Who is listed is who is marked; where they occur counts every mention, adjectives included, as the cards do. */
export function foundNames(mentions: readonly LinkedMention[], blocks: readonly Block[]): FoundName[] {
  const names = new Map<string, FoundName>();
  for (const mention of shown(mentions)) {
    const subject = subjectOf(mention);
    const unlinked = mention.unlinkedName !== undefined;
    if (!names.has(subject)) names.set(subject, { subject, name: mention.entity?.name ?? mention.surface, kind: mention.kind, positions: [], certain: mention.entity !== null || unlinked, unlinked });
  }
  for (const [i, position] of positionsOf(mentions, blocks).entries()) {
    const mention = mentions[i];
    if (mention) names.get(subjectOf(mention))?.positions.push(position);
  }
  return [...names.values()];
}
