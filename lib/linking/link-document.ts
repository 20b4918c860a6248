import type { Gazetteer } from '../gazetteer/gazetteer';
import { HomeTowns } from '../gazetteer/home-town';
import { Vocabulary } from '../matching/vocabulary';
import { assignRoles } from './credits';
import { judgeMentions, type Judged } from './decide';
import { findMentions } from './find-mentions';
import { present } from './present';
import { readBlocks } from './read-blocks';
import { readStory } from './story';
import type { LinkInput, LinkResult, Mention } from './types';

/** Links documents against one gazetteer. It does not know where it runs: extension, command line, tests, benchmarks. */
export type Linker = (input: LinkInput) => LinkResult;

/** The same with everything that led there, for explaining and for fitting weights. */
export type Analyst = (input: LinkInput) => { mentions: Mention[]; judged: Judged[] };

/**
 * The pipeline: tokens, mentions, roles, the story as a whole, decisions. Words looked up once are remembered between
 * documents; nothing else is.
 */
export function createAnalyst(gazetteer: Gazetteer): Analyst {
  const vocabulary = new Vocabulary(gazetteer);
  const homes = new HomeTowns(gazetteer);
  return (input) => {
    const blocks = readBlocks(input.blocks);
    const mentions = blocks.flatMap((block) => {
      const found = findMentions(block, { gazetteer, vocabulary });
      assignRoles(block, found);
      return found;
    });
    return { mentions, judged: judgeMentions(mentions, readStory(input, mentions, gazetteer, homes), vocabulary) };
  };
}

export function createLinker(gazetteer: Gazetteer): Linker {
  const analyse = createAnalyst(gazetteer);
  return (input) => {
    const { mentions, judged } = analyse(input);
    return present(mentions, judged.map(({ decision }) => decision), gazetteer);
  };
}
