import type { Block } from '../text/block';

/** What must be known of a mention to decide whether it is marked. */
export interface Markable {
  /** Index into the article's blocks. */
  block: number;
  /** What it is a name of: the entity's id, or for an unlinked name anything that is the same at each occurrence. */
  subject: string;
}

/**
 * The mentions that are marked when only the first one of each subject in a section is. The others stay hoverable.
 * Mentions come in document order and leave in the same.
 *
 * A section begins at each heading; without headings the text is one section. The headline is a section of its own:
 * whoever reads the text has left it behind, and it rarely gives a name in full.
 */
export function firstPerSection<M extends Markable>(mentions: readonly M[], blocks: readonly Block[]): M[] {
  const sectionOf = sections(blocks);
  const seen = new Set<string>();
  return mentions.filter(({ block, subject }) => {
    const key = `${sectionOf[block] ?? 0} ${subject}`;
    const isFirst = !seen.has(key);
    seen.add(key);
    return isFirst;
  });
}

/** The number of each block's section. */
function sections(blocks: readonly Block[]): number[] {
  let section = 0;
  return blocks.map(({ role }, i) => {
    if (role === 'heading' || role === 'headline' || blocks[i - 1]?.role === 'headline') section += 1;
    return section;
  });
}
