/** The linker over the real dataset, on stories of our own. */
import { describe, expect, it } from 'vitest';
import type { LinkedMention } from '../../../lib/linking/types';
import { withRealDataset } from './phenomena/support';
import { STORIES } from './stories';
import { linksOf, linkStory } from './support';

const gazetteer = withRealDataset();

describe('in a short story, the linker', () => {
  it.each(STORIES)('links $about', ({ text, date, links, nothing = [] }) => {
    const found = linksOf({ text, ...(date !== undefined && { date }) }, gazetteer());
    expect(found).toEqual(expect.arrayContaining(links));
    for (const surface of nothing) expect(found.filter((link) => link.startsWith(`${surface} =`))).toEqual([]);
  });
});

describe('a capital in a real story', () => {
  const roles = (text: string): string[] => linkStory({ text: [text], date: '2019-01-10' }, gazetteer()).map(({ surface, role, standsFor }: LinkedMention) => [surface, role, standsFor?.id].filter((part) => part !== undefined).join(' '));

  it('stands for its government when it acts', () => {
    expect(roles('Washington kept its sanctions on Tehran. Moscow condemned the decision. Relations with Moscow got worse.')).toEqual([
      'Washington metonym government-of-united-states', 'Tehran text', 'Moscow metonym government-of-russia', 'Moscow metonym government-of-russia',
    ]);
  });

  it('begins a clause after “and”, too', () => {
    expect(roles('Moscow condemned it, and Beijing said it was sorry.')).toEqual(['Moscow metonym government-of-russia', 'Beijing metonym government-of-china']);
  });

  it('is a city when people march in it', () => {
    expect(roles('Thousands marched in Washington on Saturday.')).toEqual(['Washington text']);
    expect(roles('Crowds in Bishkek wanted a new government.')).toEqual(['Bishkek text']);
  });
});

describe('with Georgia in the story', () => {
  const georgia = (text: string[], date: string): LinkedMention | undefined => linkStory({ text, date }, gazetteer()).find(({ surface }) => surface === 'Georgia');
  const best = (mention: LinkedMention | undefined): string | undefined => mention?.entity?.id ?? mention?.alternatives[0]?.id;

  it('the places around it say whether it is the country or the state, at least as the better guess', () => {
    expect(best(georgia(['Russian tanks rolled toward Tbilisi as Georgia called up reserves.', 'Fighting went on near Gori.'], '2008-08-09'))).toBe('georgia');
    expect(best(georgia(['ATLANTA – Ice closed roads across Georgia on Wednesday.', 'Schools in Atlanta stayed shut.'], '2014-02-12'))).toBe('georgia-us-state');
  });
});

describe('a surname without a full name', () => {
  it('follows the office it was introduced with', () => {
    const people = linkStory({ text: ['President Bush said so.', 'Bush met his ministers.'], date: '1991-03-01' }, gazetteer()).map(({ entity }) => entity?.id);
    expect(people).toEqual(['george-h-w-bush', 'george-h-w-bush']);
  });
});

describe('two or three capitals', () => {
  it('are an acronym, not a place of that name', () => {
    expect(linkStory({ text: ['Analysts said the UR index rose, the AS index fell, and the EUA was granted.'] }, gazetteer())).toEqual([]);
    expect(linkStory({ text: ['The UK and the EU agreed.'] }, gazetteer()).map(({ entity }) => entity?.id)).toEqual(['united-kingdom', 'european-union']);
  });
});

describe('a planet', () => {
  it('is not the town of its name', () => {
    expect(linkStory({ text: ['NASA wants to send people to Mars, said engineers in the United States.', 'Jupiter comes later.'] }, gazetteer()).map(({ surface }) => surface)).toEqual(['NASA', 'United States']);
  });
});
