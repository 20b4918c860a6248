/** Bylines, credits and datelines: names that belong to the making of the story rather than to the story. */
import type { Mention, ReadBlock } from './types';

/** Credits begin like this, at the start of a block or in a bracket at its end. */
const CREDIT = /(?:^|\(|[.;,—–-]\s)\s*(?:additional\s+|further\s+)?(?:reporting|writing|editing|written|reported|edited|compiled|translated|photographs?|photography|photos?)\s+by\b/i;
/** "By Maria Ivanova" as a block of its own. */
const BYLINE = /^by\s+\p{Lu}/iu;
/** A byline is a short block: longer ones that begin with "By" are sentences. */
const BYLINE_LENGTH = 120;

/** "BISHKEK, Kyrgyzstan, April 15 (Reuters) -": capitals at the start, a dash not far on. */
const DATELINE = /^(?:[^.!?:"“”]{0,20}\()?\p{Lu}[\p{Lu}'’.\- ]{2,}[^!?:"“”]{0,60}?(?:\)\s*)?\s[-–—]+\s|^\p{Lu}[\p{L}'’.\- ]+,? [^.!?:"“”]{0,40}\((?:Reuters|AP|AFP|Xinhua|TASS|UPI|dpa|IANS|PTI|Bloomberg|Interfax|BBC|CNN)\)\s*[-–—]/u;
/** Datelines stand at the head of a story; live blogs repeat them, so any block may have one, but it must be this early. */
const DATELINE_REACH = 90;

/** Lines of credits are all names, so their capitals look like a title's. */
export const isCreditLine = (text: string): boolean => (BYLINE.test(text) && text.length <= BYLINE_LENGTH) || creditStart(text) === 0;

/** Marks the role of every mention of a block. */
export function assignRoles(block: ReadBlock, mentions: Mention[]): void {
  const { text, role } = block.block;
  const creditsFrom = role === 'byline' || (BYLINE.test(text) && text.length <= BYLINE_LENGTH) ? 0 : creditStart(text);
  const datelineTo = datelineEnd(text);
  for (const mention of mentions) {
    const start = block.tokens[mention.from]?.start ?? 0;
    if (start >= creditsFrom) mention.role = 'byline';
    else if (start < datelineTo) mention.role = 'dateline';
  }
}

function creditStart(text: string): number {
  const match = CREDIT.exec(text);
  return match ? match.index : Infinity;
}

function datelineEnd(text: string): number {
  const match = DATELINE.exec(text.slice(0, DATELINE_REACH + 10));
  return match && match[0].length <= DATELINE_REACH ? match[0].length : 0;
}
