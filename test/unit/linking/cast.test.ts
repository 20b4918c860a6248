import { describe, expect, it } from 'vitest';
import { linksOf } from './support';

describe('a surname alone', () => {
  it('follows the person introduced before', () => {
    expect(linksOf({ text: ['Roza Otunbayeva came to Osh.', 'Otunbayeva stayed.'] })).toContain('Otunbayeva = roza-otunbayeva');
  });

  it('follows the person introduced later, as in a headline', () => {
    expect(linksOf({ text: ['Otunbayeva comes to Osh', 'Roza Otunbayeva stayed for a week.'] })).toContain('Otunbayeva = roza-otunbayeva');
  });

  it('follows somebody whom the gazetteer does not know', () => {
    expect(linksOf({ text: ['Bakiyev aide Ravshan Dzhamgyrchiyev spoke.', 'Then Dzhamgyrchiyev left.'] })).toContain('Dzhamgyrchiyev = name ravshan dzhamgyrchiyev');
  });

  it('of a stranger is not the famous bearer’s', () => {
    expect(linksOf({ text: ['Robert Clinton sells cars.', 'Clinton likes it.'], date: '1995-05-01' })).toContain('Clinton = name robert clinton');
  });

  it('is nobody’s when no story introduces it', () => {
    expect(linksOf({ text: ['Hilton stayed at home.'] }).join()).not.toContain('paris-hilton');
  });

  it('follows the last of two people of that name', () => {
    const links = linksOf({ text: ['Bill Clinton spoke first.', 'Clinton was brief.', 'Hillary Clinton spoke next.', 'Clinton was not.'], date: '2010-05-01' });
    expect(links.filter((link) => link.startsWith('Clinton'))).toEqual(['Clinton = bill-clinton', 'Clinton = hillary-clinton']);
  });

  it('with a title follows the person of that gender', () => {
    const links = linksOf({ text: ['Hillary Clinton and Bill Clinton spoke.', 'Mrs. Clinton was brief.', 'Mr. Clinton was not.'], date: '2010-05-01' });
    expect(links.filter((link) => link.startsWith('Clinton'))).toEqual(['Clinton = hillary-clinton', 'Clinton = bill-clinton']);
  });

  it('never follows a name in the credits', () => {
    expect(linksOf({ text: ['Roads were closed.', 'Temirkulov left.', '(Reporting by Maria Temirkulov)'] })).not.toContain('Temirkulov = name maria temirkulov');
  });

  it('does not follow when it is a place: “in Paris”', () => {
    expect(linksOf({ text: ['John Paris left home.', 'He lives in Paris.'] })).toContain('Paris = paris');
  });
});
