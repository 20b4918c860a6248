import { describe, expect, it } from 'vitest';
import { isCalendarWord, runEnd } from '../../../lib/linking/name-run';
import { defined } from '../../../lib/shared/assert';
import { tokenize } from '../../../lib/text/tokenize';
import { vocabulary } from './support';

/** The run that begins with the first word. */
function runOf(text: string): string {
  const tokens = tokenize(text);
  return text.slice(0, defined(tokens[runEnd(tokens, 0, vocabulary) - 1], 'last token').end);
}

describe('a run of name words', () => {
  it.each([
    ['Kurmanbek Bakiyev fled the capital', 'Kurmanbek Bakiyev'],
    ['Alexander Van der Bellen spoke', 'Alexander Van der Bellen'],
    ['Osama bin Laden was killed', 'Osama bin Laden'],
    ['Kim Jong-il visited Beijing', 'Kim Jong-il'],
    ['Charles de Gaulle and others', 'Charles de Gaulle'],
    ['George H. W. Bush said', 'George H. W. Bush'],
    ['Robert Blake, who met her', 'Robert Blake'],
    ['Bakiyev’s Government', 'Bakiyev'],
    ['Robert Blake Thursday', 'Robert Blake'],
    ['Stephen King said', 'Stephen King'],
    ['Conor de facto leader', 'Conor'],
  ])('in “%s” is “%s”', (text, run) => {
    expect(runOf(text)).toBe(run);
  });

  it('stops before a title that has a name after it', () => {
    expect(runOf('Russian President Vladimir Putin')).toBe('Russian');
  });

  it('never has more than six words', () => {
    expect(runOf('Aa Bb Cc Dd Ee Ff Gg Hh').split(' ')).toHaveLength(6);
  });
});

describe('calendar words', () => {
  it('are months and days with a capital letter', () => {
    const calendar = tokenize('May may Thursday Apr. Osh').map(isCalendarWord);
    expect(calendar).toEqual([true, false, true, true, false]);
  });
});
