/** Steps of linking, run one by one over the small gazetteer. */
import type { Gazetteer } from '../../../lib/gazetteer/gazetteer';
import { HomeTowns } from '../../../lib/gazetteer/home-town';
import { assignRoles } from '../../../lib/linking/credits';
import { findMentions } from '../../../lib/linking/find-mentions';
import { createLinker } from '../../../lib/linking/link-document';
import { readBlocks } from '../../../lib/linking/read-blocks';
import { readStory, type Story as ReadStory } from '../../../lib/linking/story';
import type { LinkedMention, LinkInput, LinkResult, Mention, ReadBlock } from '../../../lib/linking/types';
import { Vocabulary } from '../../../lib/matching/vocabulary';
import { defined } from '../../../lib/shared/assert';
import { parseDay, type Day } from '../../../lib/shared/partial-date';
import type { Block } from '../../../lib/text/block';
import { smallGazetteer } from '../../support/small-gazetteer';

export const gazetteer = smallGazetteer();
export const vocabulary = new Vocabulary(gazetteer);

export const day = (written: string): Day => defined(parseDay(written), written);
export const paragraph = (text: string): Block => ({ role: 'paragraph', text });
export const readBlock = (text: string, role: Block['role'] = 'paragraph'): ReadBlock => defined(readBlocks([{ role, text }])[0], 'block');

/** The mentions of one paragraph, with their roles. */
export function mentionsIn(text: string, role: Block['role'] = 'paragraph'): Mention[] {
  const block = readBlock(text, role);
  const mentions = findMentions(block, { gazetteer, vocabulary });
  assignRoles(block, mentions);
  return mentions;
}

export const surfacesIn = (text: string): string[] => mentionsIn(text).map(({ surface }) => surface);

/** The one mention of that surface; throws when there is none. */
export const mentionOf = (surface: string, text: string): Mention => defined(mentionsIn(text).find((mention) => mention.surface === surface), `mention of ${surface}`);

export interface Story {
  headline?: string;
  /** Paragraphs. */
  text: string[];
  date?: string;
  /** Host name of the page. */
  host?: string;
}

const inputOf = ({ headline, text, date, host }: Story): LinkInput => ({
  blocks: [...(headline === undefined ? [] : [{ role: 'headline' as const, text: headline }]), ...text.map(paragraph)],
  ...(date !== undefined && { date: day(date) }),
  ...(host !== undefined && { host }),
});

/** The mentions of a story, and what it tells before anything is decided. */
export function read(story: Story, over: Gazetteer = gazetteer): { mentions: Mention[]; story: ReadStory } {
  const input = inputOf(story);
  const reader = { gazetteer: over, vocabulary: new Vocabulary(over) };
  const mentions = readBlocks(input.blocks).flatMap((block) => {
    const found = findMentions(block, reader);
    assignRoles(block, found);
    return found;
  });
  return { mentions, story: readStory(input, mentions, over, new HomeTowns(over)) };
}

/** Links a story over any gazetteer, with what was left alone. */
export const linkFully = (story: Story, over: Gazetteer = gazetteer): LinkResult => createLinker(over)(inputOf(story));

export const linkStory = (story: Story, over?: Gazetteer): LinkedMention[] => linkFully(story, over).mentions;

/** What a mention was taken for: an id, `?` and the best guess, or `name` for an unlinked name. */
export const outcome = ({ entity, alternatives, unlinkedName }: LinkedMention): string =>
  entity?.id ?? (unlinkedName !== undefined ? `name ${unlinkedName}` : `? ${alternatives[0]?.id ?? ''}`);

/** "Bush = george-w-bush" for every mention of a story. */
export const linksOf = (story: Story, over?: Gazetteer): string[] => linkStory(story, over).map((mention) => `${mention.surface} = ${outcome(mention)}`);
