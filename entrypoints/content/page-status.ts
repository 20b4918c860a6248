/** What the popup is told about a page. */
import { positionsOf, subjectOf } from '../../lib/cards/story-of';
import type { LinkedMention } from '../../lib/linking/types';
import type { FoundName, PageStatus } from '../../lib/messaging/protocol';
import type { ExtractedArticle } from '../../lib/page/extract';
import { DATE_SOURCE } from './date-source';

/** The language that can be linked so far. */
const LANGUAGE = /^en(-|$)/;

export function reasonForSilence({ isArticle, reason, language }: ExtractedArticle): string | null {
  if (!isArticle) return reason;
  if (language !== null && !LANGUAGE.test(language)) return 'Sidelight reads English so far; this page is in another language.';
  return null;
}

/** Demonyms are hoverable but not marked; nor are the names of those who made the story. */
export const shown = (mentions: readonly LinkedMention[]): LinkedMention[] => mentions.filter(({ role }) => role !== 'demonym' && role !== 'byline');

/** Who is listed is who is marked; where they occur counts every mention, adjectives included, as the cards do. */
export function statusOf({ title, date, blocks }: ExtractedArticle, mentions: readonly LinkedMention[]): PageStatus {
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
  return { state: 'marked', title, date: date && { value: date.value, source: DATE_SOURCE[date.source] }, names: [...names.values()] };
}
