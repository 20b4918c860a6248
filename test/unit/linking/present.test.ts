import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLinker } from '../../../lib/linking/link-document';
import type { LinkInput } from '../../../lib/linking/types';
import { BLOCK_ROLES } from '../../../lib/text/block';
import { day, gazetteer, linkStory } from './support';

describe('mentions as they are shown', () => {
  it('have offsets into their paragraph, end exclusive', () => {
    const text = 'Robert Blake flew to Osh, Kyrgyzstan.';
    for (const { surface, start, end } of linkStory({ text: [text] })) expect(text.slice(start, end)).toBe(surface);
    expect(linkStory({ text: ['', text] }).map(({ block }) => block)).toEqual([1, 1, 1]);
  });

  it('have alternatives where they are uncertain, and an entity where they are not', () => {
    for (const { entity, alternatives, unlinkedName } of linkStory({ text: ['Georgia said so. Robert Blake went to Osh with George Bush.'] }))
      expect([entity !== null, alternatives.length > 0, unlinkedName !== undefined].filter(Boolean)).toHaveLength(1);
  });

  it('of one unlinked name share it', () => {
    const names = linkStory({ text: ['Robert Blake spoke.', 'Blake left.'] }).map(({ unlinkedName }) => unlinkedName);
    expect(names).toEqual(['robert blake', 'robert blake']);
  });
});

const PIECES = [
  'Kurmanbek', 'Bakiyev', 'Bakiyev’s', 'President', 'Washington', 'Post', 'Paris', 'Hilton', 'Texas', 'Osh', 'region', 'Kyrgyz', 'U.S.', 'Bush-Putin', 'Mrs.', 'Clinton', 'of', 'the', 'in', 'said', 'kept',
  'BISHKEK', '(Reuters)', '–', '-', ',', '.', ';', '“', '”', '(', ')', 'By', 'Reporting by', 'van der', 'constructor', '__proto__', 'Москва', 'é', '👩‍👧', '\u0301', '\u00a0', '\n', '\n\n', '’', '2010', '&', 'ß',
];
const pieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((words) => words.join(' '));
const text = fc.oneof({ weight: 3, arbitrary: pieces }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) }, { weight: 1, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((words) => words.join('')) });
const input = fc
  .record({ blocks: fc.array(fc.record({ role: fc.constantFrom(...BLOCK_ROLES), text }), { maxLength: 4 }), date: fc.constantFrom('1991-08-19', '2010-04-15', '2030-01-01', null) })
  .map(({ blocks, date }): LinkInput => ({ blocks, ...(date !== null && { date: day(date) }) }));

describe('linking any text', () => {
  const link = createLinker(gazetteer);

  it('never throws, and gives spans that are sorted, in range and apart', () => {
    fc.assert(
      fc.property(input, (story) => {
        let [block, end] = [0, 0];
        for (const mention of link(story).mentions) {
          const written = story.blocks[mention.block]?.text ?? '';
          expect(written.slice(mention.start, mention.end)).toBe(mention.surface);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.block).toBeGreaterThanOrEqual(block);
          expect(mention.start).toBeGreaterThanOrEqual(mention.block === block ? end : 0);
          expect(mention.score >= 0 && mention.score <= 1).toBe(true);
          expect(mention.surface).toBe(mention.surface.trim());
          [block, end] = [mention.block, mention.end];
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('gives the same mentions every time: nothing is remembered between stories', () => {
    fc.assert(
      fc.property(input, input, (story, other) => {
        const first = link(story);
        link(other);
        expect(link(story)).toEqual(first);
        expect(createLinker(gazetteer)(story)).toEqual(first);
      }),
      { numRuns: 200 },
    );
  });
});
