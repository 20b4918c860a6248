import type { Gazetteer } from '../gazetteer/gazetteer';
import { Vocabulary } from '../matching/vocabulary';
import { assignRoles } from './credits';
import { decideMentions } from './decide';
import { findMentions } from './find-mentions';
import { present } from './present';
import { readBlocks } from './read-blocks';
import { readStory } from './story';
import type { LinkInput, LinkResult } from './types';

/** Links documents against one gazetteer. It does not know where it runs: extension, command line, tests, benchmarks. */
export type Linker = (input: LinkInput) => LinkResult;

/**
 * The pipeline: tokens, mentions, roles, the story as a whole, decisions. Words looked up once are remembered between
 * documents; nothing else is.
 */
export function createLinker(gazetteer: Gazetteer): Linker {
  const vocabulary = new Vocabulary(gazetteer);
  return (input) => {
    const blocks = readBlocks(input.blocks);
    const mentions = blocks.flatMap((block) => {
      const found = findMentions(block, { gazetteer, vocabulary });
      assignRoles(block, found);
      return found;
    });
    const story = readStory(input, mentions, gazetteer);
    return present(mentions, decideMentions(mentions, story, vocabulary), gazetteer);
  };
}
