import { describe, expect, it } from 'vitest';
import { linkStory } from './support';

/** What the place stands for, or null when it is meant itself. */
function meaning(text: string, place: string, date = '2010-04-15'): string | null {
  const mention = linkStory({ text: [text], date }).find(({ surface }) => surface === place);
  expect(mention?.entity?.kind).toBe('place');
  expect(mention?.role === 'metonym').toBe(mention?.standsFor !== undefined);
  return mention?.standsFor?.id ?? null;
}

describe('a capital that acts stands for its government', () => {
  it.each([
    ['Washington eventually kept the base.', 'Washington', 'government-of-the-united-states'],
    ['Then Washington said it would stay.', 'Washington', 'government-of-the-united-states'],
    ['Moscow has denied it.', 'Moscow', 'government-of-russia'],
    ['Moscow will send troops.', 'Moscow', 'government-of-russia'],
    ['They wanted better relations with Moscow.', 'Moscow', 'government-of-russia'],
    ['After Moscow’s decision nothing changed.', 'Moscow', 'government-of-russia'],
    ['The ties between Washington and others got worse.', 'Washington', 'government-of-the-united-states'],
  ])('in “%s”', (text, place, stands) => {
    expect(meaning(text, place)).toBe(stands);
  });

  it('and says which words show it', () => {
    expect(linkStory({ text: ['Washington eventually kept the base.'] })[0]?.why).toContain('Washington eventually kept');
  });
});

describe('a capital is only a place', () => {
  it.each([
    ['There were protests in Washington on Thursday.', 'Washington'],
    ['Crowds in Bishkek wanted a new government.', 'Bishkek'],
    ['Washington is a city of low houses.', 'Washington'],
    ['They visited Moscow and said nothing.', 'Moscow'],
    ['Moscow’s streets were empty.', 'Moscow'],
    ['They flew from Moscow.', 'Moscow'],
  ])('in “%s”', (text, place) => {
    expect(meaning(text, place)).toBe(null);
  });

  it('when it is the capital of nothing', () => {
    expect(meaning('Osh said it would stay.', 'Osh')).toBe(null);
  });

  it('in a dateline', () => {
    expect(linkStory({ text: ['WASHINGTON (Reuters) - Kept open, the base is quiet.'] })[0]).toMatchObject({ role: 'dateline' });
  });
});
