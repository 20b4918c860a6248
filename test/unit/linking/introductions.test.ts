import { describe, expect, it } from 'vitest';
import { introduction } from '../../../lib/linking/introductions';
import { mentionOf } from './support';

const saysOf = (surface: string, text: string): string => introduction(mentionOf(surface, text));

describe('the introduction of a name', () => {
  it.each([
    ['Ravshan Dzhamgyrchiyev', 'On Thursday Bakiyev aide Ravshan Dzhamgyrchiyev spoke.', 'Bakiyev aide'],
    ['Ravshan Dzhamgyrchiyev', 'So said Deputy Prime Minister Ravshan Dzhamgyrchiyev.', 'Deputy Prime Minister'],
    ['Ravshan Dzhamgyrchiyev', 'The Kyrgyz activist Ravshan Dzhamgyrchiyev spoke.', 'Kyrgyz activist'],
    ['Ravshan Dzhamgyrchiyev', 'They met Ravshan Dzhamgyrchiyev, an aide to Bakiyev, in Osh.', 'an aide to Bakiyev'],
    ['Ravshan Dzhamgyrchiyev', 'They met Ravshan Dzhamgyrchiyev, head of the council, and left.', 'head of the council'],
  ])('of %s in “%s” is “%s”', (surface, text, words) => {
    expect(saysOf(surface, text)).toBe(`introduced as “${words}”`);
  });

  it('prefers the title before to the apposition after', () => {
    expect(saysOf('Ravshan Dzhamgyrchiyev', 'So said lawyer Ravshan Dzhamgyrchiyev, an aide to Bakiyev.')).toBe('introduced as “lawyer”');
  });

  it('is none where no word says what somebody is', () => {
    expect(saysOf('Ravshan Dzhamgyrchiyev', 'Then Ravshan Dzhamgyrchiyev said no.')).toBe('a name that the reference data does not hold');
    expect(saysOf('Ravshan Dzhamgyrchiyev', 'Then Ravshan Dzhamgyrchiyev, tired and cold, said no.')).toBe('a name that the reference data does not hold');
  });
});
