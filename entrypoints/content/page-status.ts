/** What the popup is told about a page. */
import type { HiddenName } from '../../lib/cards/hidden-names';
import type { LinkedMention } from '../../lib/linking/types';
import type { PageStatus } from '../../lib/messaging/protocol';
import type { ExtractedArticle } from '../../lib/page/extract';
import { DATE_SOURCE } from './date-source';
import { foundNames } from './story-names';

/** The language that can be linked so far. */
const LANGUAGE = /^en(-|$)/;

export function reasonForSilence({ isArticle, reason, language }: ExtractedArticle): string | null {
  if (!isArticle) return reason;
  if (language !== null && !LANGUAGE.test(language)) return 'Sidelight reads English so far; this page is in another language.';
  return null;
}

export type MarkedPage = Extract<PageStatus, { state: 'marked' }>;

/** Of a page whose names are marked; `mentions` are those that the reader has not hidden. */
export function statusOf({ title, date, blocks }: ExtractedArticle, mentions: readonly LinkedMention[], hiddenInTab: HiddenName[]): MarkedPage {
  return { state: 'marked', title, date: date && { value: date.value, source: DATE_SOURCE[date.source] }, names: foundNames(mentions, blocks), hiddenInTab };
}
