import { describe, expect, it } from 'vitest';
import { storyOf, storyOfSubject, subjectOf } from '../../../lib/cards/story-of';
import type { StoryModel } from '../../../lib/cards/story-model';
import { createLinker } from '../../../lib/linking/link-document';
import type { LinkedMention } from '../../../lib/linking/types';
import { defined } from '../../../lib/shared/assert';
import type { Block } from '../../../lib/text/block';
import { gazetteer } from './support';

const BLOCKS: Block[] = [
  { role: 'headline', text: 'Otunbayeva comes to Osh' },
  { role: 'paragraph', text: 'It was cold. “Mrs. Roza Otunbayeva came at 5 p.m. from Bishkek,” said Robert Blake. Nobody knew why.' },
  { role: 'paragraph', text: 'Otunbayeva left Osh with Blake.' },
];
const mentions = createLinker(gazetteer)({ blocks: BLOCKS }).mentions;
const nth = (surface: string, n: number): LinkedMention => defined(mentions.filter((mention) => mention.surface === surface)[n], surface);
const story = (surface: string, n = 0): StoryModel => storyOf(nth(surface, n), mentions, BLOCKS);

describe('the story of a name', () => {
  it('has all its places in the article, in order, from 0 to 1', () => {
    const { positions } = story('Otunbayeva');
    expect(positions).toHaveLength(3);
    expect([...positions].sort((a, b) => a - b)).toEqual(positions);
    expect(positions[0]).toBe(0);
    expect(positions.every((position) => position >= 0 && position < 1)).toBe(true);
  });

  it('knows which of them is open', () => {
    expect([story('Otunbayeva', 0), story('Roza Otunbayeva'), story('Otunbayeva', 1)].map(({ current }) => current)).toEqual([0, 1, 2]);
  });

  it('quotes the first sentence below the headline, verbatim, with the name in it', () => {
    const { first } = story('Otunbayeva', 1);
    expect(BLOCKS[1]?.text).toContain(first.sentence);
    expect(first.sentence.slice(first.start, first.end)).toBe('Roza Otunbayeva');
    expect(first.sentence).not.toContain('It was cold');
    expect(first.sentence).not.toContain('Nobody knew');
    expect(first.paragraph).toBe(1);
  });

  it('quotes a headline where the name is nowhere else', () => {
    const blocks: Block[] = [{ role: 'headline', text: 'Crowds leave Osh' }, { role: 'paragraph', text: 'They were tired.' }];
    const [osh] = createLinker(gazetteer)({ blocks }).mentions;
    expect(storyOf(defined(osh, 'Osh'), osh ? [osh] : [], blocks).first).toEqual({ sentence: 'Crowds leave Osh', start: 13, end: 16, paragraph: 1 });
  });

  it('follows an unlinked name from its full form to its surname', () => {
    expect(story('Blake').positions).toHaveLength(2);
    expect(story('Blake').first.sentence).toContain('Robert Blake');
  });
});

describe('a subject', () => {
  const base: LinkedMention = { block: 0, start: 0, end: 1, surface: 'X', kind: 'person', entity: null, score: 1, why: '', role: 'text', alternatives: [] };

  it('is an entity, a name that nobody knows, or a best guess; these never mix', () => {
    const id = nth('Osh', 0).entity?.id;
    expect(subjectOf(nth('Osh', 0))).toBe(id);
    expect(subjectOf({ ...base, unlinkedName: 'osh' })).toBe('name:osh');
    expect(subjectOf(base)).toBe('perhaps:X');
    expect(subjectOf({ ...base, alternatives: [{ ...defined(nth('Osh', 0).entity, 'Osh'), score: 0.5 }] })).toBe('perhaps:osh');
  });
});

describe('the story of an entity whose card was opened from another one', () => {
  it('has its places and its quotation, and none of them is the current one', () => {
    const { positions, current, first } = storyOfSubject('osh', mentions, BLOCKS);
    expect([positions.length, current]).toEqual([2, -1]);
    expect(first.sentence).toBe('Otunbayeva left Osh with Blake.');
  });

  it('is empty where the story does not name it', () => {
    expect(storyOfSubject('moscow', mentions, BLOCKS)).toMatchObject({ positions: [], current: -1, first: { sentence: '' } });
  });
});
