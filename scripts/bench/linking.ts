/**
 * `npm run bench`: linking beside its alternatives, in one run on the same text, as ratios.
 *
 * The text is the project's own articles, repeated. Each contestant does its work several times after a warm-up; the
 * median counts. Figures of one machine say little; the ratios are what to compare.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import AhoCorasick from 'modern-ahocorasick';
import nlp from 'compromise';
import { Gazetteer } from '../../lib/gazetteer/gazetteer';
import type { EntityIndex } from '../../lib/gazetteer/ids';
import { createLinker } from '../../lib/linking/link-document';
import type { Block } from '../../lib/text/block';
import { ensureDataset } from '../dataset/ensure';
import { ROOT } from '../dataset/paths';
import { articleFromHtml } from '../cli/extract';

const RUNS = 5;
/** Repetitions of the articles for the fast contestants; compromise reads them once. */
const REPEAT = 40;

interface Contestant {
  name: string;
  repeat: number;
  run(articles: readonly Block[][]): void;
}

const articles = findHtml(join(ROOT, 'test')).map((file) => articleFromHtml(readFileSync(file)).blocks).filter((blocks) => blocks.length > 0);
const megabytes = articles.flat().reduce((sum, { text }) => sum + text.length, 0) / 1e6;

const file = readFileSync(await ensureDataset());
const buffer = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength);
const opened = Gazetteer.from(buffer);
if (!opened.ok) throw new Error(opened.error.message);
const gazetteer = opened.value;
const link = createLinker(gazetteer);

console.error('bench  building the Aho–Corasick automaton over all names');
const automaton = new AhoCorasick(allNames(gazetteer));

const contestants: Contestant[] = [
  { name: 'sidelight: find and link, all names', repeat: REPEAT, run: (list) => list.forEach((blocks) => link({ blocks })) },
  { name: 'modern-ahocorasick: find only, the same names', repeat: REPEAT, run: (list) => list.flat().forEach(({ text }) => automaton.search(text.toLowerCase())) },
  { name: 'compromise: find people and places', repeat: 1, run: (list) => list.flat().forEach(({ text }) => { const doc = nlp(text); doc.people().json(); doc.places().json(); }) },
];

const speeds = contestants.map((contestant) => ({ name: contestant.name, speed: speedOf(contestant) }));
const [ours] = speeds;
for (const { name, speed } of speeds) console.log(`${speed.toFixed(2).padStart(8)} MB/s  ${((ours?.speed ?? 0) / speed).toFixed(1).padStart(7)} ×  ${name}`);
console.log(`${openingTime().toFixed(3).padStart(8)} ms    to open the dataset of ${(buffer.byteLength / 1e6).toFixed(1)} MB`);

/** Median of the runs, in megabytes of text a second. */
function speedOf({ run, repeat }: Contestant): number {
  const times = Array.from({ length: RUNS + 1 }, () => {
    const start = performance.now();
    for (let i = 0; i < repeat; i++) run(articles);
    return performance.now() - start;
  }).slice(1);
  return (megabytes * repeat) / (median(times) / 1000);
}

function openingTime(): number {
  return median(Array.from({ length: RUNS }, () => {
    const start = performance.now();
    Gazetteer.from(buffer);
    return performance.now() - start;
  }));
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.trunc(sorted.length / 2)] ?? 0;
}

function allNames(source: Gazetteer): string[] {
  const names = new Set<string>();
  for (let i = 0; i < source.entityCount; i++) names.add(source.name(i as EntityIndex).toLowerCase());
  return [...names].filter((name) => name.length > 1);
}

function findHtml(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? findHtml(path) : path.endsWith('.html') ? [path] : [];
  });
}
