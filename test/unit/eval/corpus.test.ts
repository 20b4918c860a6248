/** The project's own annotated articles: each can be read, and says of every name what it is. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../../scripts/dataset/paths';
import { parseAnnotated } from '../../../scripts/eval/annotated';
import { withRealDataset } from '../linking/phenomena/support';

const gazetteer = withRealDataset();
const FOLDER = join(ROOT, 'test/corpus');
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.txt')).sort();
const read = (file: string) => parseAnnotated(file, readFileSync(join(FOLDER, file), 'utf8'));

describe('the corpus', () => {
  it('has at least thirty articles, a third of them held out', () => {
    expect(files.length).toBeGreaterThanOrEqual(30);
    expect(files.filter((file) => file.startsWith('held-out')).length).toBeGreaterThanOrEqual(Math.floor(files.length / 3));
  });

  it.each(files)('%s can be read and is annotated with what the dataset has', (file) => {
    const { text, annotations } = read(file);
    expect(annotations.length).toBeGreaterThan(0);
    expect(annotations.flatMap(({ id }) => (id !== null && gazetteer().find(id) === null ? [id] : []))).toEqual([]);
    expect(annotations.map(({ start, end }) => text.slice(start, end)).filter((surface) => !/\p{L}/u.test(surface) || surface.trim() !== surface)).toEqual([]);
  });

  it.each(files)('%s has annotations in order, apart, and no markup left over', (file) => {
    const { text, annotations } = read(file);
    for (const [i, { start }] of annotations.entries()) expect(start).toBeGreaterThanOrEqual(annotations[i - 1]?.end ?? 0);
    expect(text).not.toMatch(/\]\(|\[\[/);
  });
});
