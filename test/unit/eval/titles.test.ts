import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { Titles } from '../../../scripts/eval/titles';

const folder = mkdtempSync(join(tmpdir(), 'sidelight-titles-'));
afterAll(() => rmSync(folder, { recursive: true }));
writeFileSync(join(folder, 'redirects.json'), JSON.stringify({ Kiev: 'Kyiv', Frunze: 'Pishpek', Pishpek: 'Bishkek', Ring: 'Rang', Rang: 'Ring' }));
writeFileSync(join(folder, 't2q.json'), JSON.stringify({ Kiev: 'Q1899', Bishkek: 'Q9361' }));
const titles = new Titles(folder);

describe('a title', () => {
  it.each([
    ['Côte_d%27Ivoire', "côte d'ivoire"], ['  New   York ', 'new york'], ['France#History', 'france'], ['100%', '100%'], ['Sa\u0303o Paulo', 'são paulo'], ['Kiev', 'kyiv'], ['frunze', 'bishkek'],
  ])('%s has the form %s', (title, form) => {
    expect(titles.canonical(title)).toBe(form);
  });

  it('that leads to itself over others ends', () => {
    expect(['ring', 'rang']).toContain(titles.canonical('Ring'));
  });

  it('has the Wikidata id that any of its names has', () => {
    expect([titles.wikidata('Kyiv'), titles.wikidata('KIEV'), titles.wikidata('Frunze'), titles.wikidata('Osh')]).toEqual(['Q1899', 'Q1899', 'Q9361', undefined]);
    expect([titles.hasTitleOf('Q9361'), titles.hasTitleOf('Q1')]).toEqual([true, false]);
  });

  it('is folded where there are no tables', () => {
    const bare = new Titles(join(folder, 'nowhere'));
    expect([bare.canonical('Kiev_(city)'), bare.wikidata('Kiev'), bare.hasTitleOf('Q1899')]).toEqual(['kiev (city)', undefined, false]);
  });
});
