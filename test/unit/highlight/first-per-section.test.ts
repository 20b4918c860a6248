import { describe, expect, it } from 'vitest';
import { firstPerSection } from '../../../lib/highlight/first-per-section';
import type { Block, BlockRole } from '../../../lib/text/block';

const blocks = (...roles: BlockRole[]): Block[] => roles.map((role) => ({ role, text: '' }));
const at = (block: number, subject: string) => ({ block, subject });

describe('one mark per section', () => {
  it('marks the first mention of each subject in an article without headings', () => {
    const first = at(0, 'osh');
    const other = at(1, 'bishkek');
    expect(firstPerSection([first, at(0, 'osh'), other, at(2, 'osh')], blocks('paragraph', 'paragraph', 'paragraph'))).toEqual([first, other]);
  });

  it('begins anew at each heading, the heading itself included', () => {
    const mentions = [at(0, 'osh'), at(1, 'osh'), at(2, 'osh'), at(3, 'osh')];
    expect(firstPerSection(mentions, blocks('paragraph', 'heading', 'paragraph', 'heading'))).toEqual([mentions[0], mentions[1], mentions[3]]);
  });

  it('marks a name in the headline and again in the text', () => {
    const mentions = [at(0, 'osh'), at(2, 'osh'), at(3, 'osh')];
    expect(firstPerSection(mentions, blocks('headline', 'standfirst', 'paragraph', 'paragraph'))).toEqual(mentions.slice(0, 2));
  });

  it('gives the mentions themselves, in their order', () => {
    const mention = { block: 0, subject: 'osh', start: 4 };
    expect(firstPerSection([mention], blocks('paragraph'))[0]).toBe(mention);
    expect(firstPerSection([], blocks())).toEqual([]);
  });
});
