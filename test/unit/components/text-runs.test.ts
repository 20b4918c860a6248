import { describe, expect, it } from 'vitest';
import { textRuns } from '../../../components/card/text-runs';

const related = [{ id: 'osh', name: 'Osh' }, { id: 'osh-region', name: 'Osh Region' }];

describe('text runs', () => {
  it('links the longest name at a place, as a whole word', () => {
    const links = textRuns('Oshawa, Osh Region and Osh', related).filter((run) => run.type === 'link');
    expect(links.map((run) => run.text)).toEqual(['Osh Region', 'Osh']);
  });

  it('keeps dates and quantities on one line', () => {
    const together = textRuns('since 15 April 2010, 5.4 million people, 199,951 km²', []).filter((run) => run.type === 'together');
    expect(together.map((run) => run.text)).toEqual(['15 April 2010', '5.4 million', '199,951 km²']);
  });

  it('changes nothing of the text', () => {
    const text = 'City in Osh Region, since 2 May 1990.';
    expect(textRuns(text, related).map((run) => run.text).join('')).toBe(text);
  });
});
