import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { runExtract } from '../../../scripts/cli/extract';
import { runLink } from '../../../scripts/cli/link';
import type { MentionJson } from '../../../scripts/cli/mention-json';
import { ensureDataset } from '../../../scripts/dataset/ensure';
import { ROOT } from '../../../scripts/dataset/paths';
import { DATASET_MS, run, temporaryFolder, type Outcome } from './run';

interface Linked { id: string | number; mentions: MentionJson[] }

const file = temporaryFolder();
const SAMPLE = join(ROOT, 'test/articles/sample/sample.html');

beforeAll(async () => void (await ensureDataset()), DATASET_MS);

const linkedLines = (lines: string): Linked[] => lines.split('\n').filter(Boolean).map((line) => JSON.parse(line) as Linked);

/** Links lines into a file, and reads it. */
async function link(lines: string): Promise<Outcome & { linked: Linked[] }> {
  const output = file('preds.jsonl', '');
  const outcome = await run(runLink, '--input', file('docs.jsonl', lines), '--output', output);
  return { ...outcome, linked: linkedLines(readFileSync(output, 'utf8')) };
}

/** Offsets lead to the surfaces, in order and without overlap. */
function expectSpans(text: string, mentions: MentionJson[]): void {
  let end = 0;
  for (const mention of mentions) {
    expect(text.slice(mention.start, mention.end), JSON.stringify(text)).toBe(mention.surface);
    expect(mention.surface.trim()).toBe(mention.surface);
    expect(mention.start, JSON.stringify(text)).toBeGreaterThanOrEqual(end);
    expect(mention.end).toBeGreaterThan(mention.start);
    expect(mention.score).toBeGreaterThanOrEqual(0);
    expect(mention.score).toBeLessThanOrEqual(1);
    expect(['person', 'place', 'organisation', 'event', 'group']).toContain(mention.kind);
    end = mention.end;
  }
}

describe('linking lines', () => {
  it('echoes ids as they came, in order, one line a document', async () => {
    const { code, out, err, linked } = await link('{"id":"x-1","text":"Osh"}\n\n{"id":7,"text":"Moscow"}\r\n{"id":"","text":"Paris"}\n{"id":7,"text":"London"}');
    expect(linked.map(({ id }) => id)).toEqual(['x-1', 7, '', 7]);
    expect([code, out, err]).toEqual([0, '', '']);
  });

  it('gives an empty list for a text without names', async () => {
    const { linked } = await link('{"id":1,"text":""}\n{"id":2,"text":" \\n\\n "}\n{"id":3,"text":"it was raining"}\n');
    expect(linked).toEqual([1, 2, 3].map((id) => ({ id, mentions: [] })));
  });

  it('reports each malformed line with its number, links the others, and gives 1', async () => {
    const broken = ['{"id":1', 'null', '[]', '"text"', '{"text":"no id"}', '{"id":null,"text":"a"}', '{"id":1,"text":5}', '{"id":1,"text":"a","date":"2010-02-30"}', '{"id":1,"text":"a","date":"15 April"}'];
    const { code, err, linked } = await link(['{"id":"first","text":"Osh"}', ...broken, '', '{"id":"last","text":"Osh"}'].join('\n'));
    expect(linked.map(({ id }) => id)).toEqual(['first', 'last']);
    for (const i of broken.keys()) expect(err).toMatch(new RegExp(`docs\\.jsonl:${i + 2}: (no JSON|expected \\{"id"|date: expected YYYY-MM-DD)`));
    expect(err).toContain(`${broken.length} of 12 lines`);
    expect(code).toBe(1);
  });

  it('takes fields that are null or empty as not given, and fields that it does not know', async () => {
    const { code, linked } = await link('{"id":1,"text":"Osh","date":null,"url":null,"title":null,"lang":null,"more":{}}\n{"id":2,"text":"Osh","date":""}\n');
    expect([code, linked.length]).toEqual([0, 2]);
  });

  it('reads a file with a byte order mark, and texts with line separators of Unicode', async () => {
    const text = 'Putin left Moscow.\u2028Obama stayed in Washington.\u2029';
    const { code, linked } = await link(`\ufeff${JSON.stringify({ id: 1, text })}\n`);
    expectSpans(text, linked[0]?.mentions ?? []);
    expect([code, linked[0]?.mentions.map(({ surface }) => surface)]).toEqual([0, ['Putin', 'Moscow', 'Obama', 'Washington']]);
  });

  it('counts offsets in UTF-16 code units of the text exactly as given', async () => {
    const text = '😀😀 Vladimir\u00a0Putin’s visit\r\n\r\n  😀 He flew to Osh, Kyrgyzstan, from Moscow.\r\n';
    const { linked } = await link(JSON.stringify({ id: 1, text, date: '2010-04-15', title: 'Barack Obama in Washington' }));
    const mentions = linked[0]?.mentions ?? [];
    expectSpans(text, mentions);
    expect(mentions.map(({ surface }) => surface)).toEqual(['Vladimir\u00a0Putin', 'Osh', 'Kyrgyzstan', 'Moscow']);
  });

  it('gives spans that are exact in any text', async () => {
    const pieces = ['Bakiyev', "Bakiyev's", 'Vladimir V. Putin', 'Osh', 'Osh, Kyrgyzstan', 'U.S.', "U.S.'s", 'President Barack Obama', 'Kim Jong-il', 'St. Petersburg', 'Soviet-ruled', 'New\nYork', 'Reuters', 'MOSCOW (Reuters) -', 'the', 'said', '😀', 'é', 'e\u0301', '\ud800', ' ', ' ', '\u00a0', '\t', '\n', '\r\n', '\n\n', '\r\n\r\n', '. ', ', ', '"', '“', '”', '’', '(', ')', '–', '-', '\ufeff', '\u2028'];
    const texts = fc.sample(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join('')), 300);
    const { code, linked } = await link(texts.map((text, id) => JSON.stringify({ id, text })).join('\n'));
    expect([code, linked.length]).toEqual([0, texts.length]);
    for (const { id, mentions } of linked) expectSpans(texts[Number(id)] ?? '', mentions);
    expect(linked.flatMap(({ mentions }) => mentions).length).toBeGreaterThan(50);
  });

  it('fails with a message when the input cannot be read or the output not be written', async () => {
    const docs = file('one.jsonl', '{"id":1,"text":"Osh"}\n');
    for (const [args, message] of [
      [['--input', file('missing.jsonl')], /Cannot read .*missing\.jsonl: ENOENT/],
      [['--input', ROOT], /Cannot read .*EISDIR/],
      [['--input', docs, '--output', file('no/such/folder.jsonl')], /Cannot write .*folder\.jsonl: ENOENT/],
    ] as const) {
      const outcome = await run(runLink, ...args);
      expect(outcome.code).toBe(1);
      expect(outcome.err).toMatch(message);
    }
  });

  it('makes an empty output from an empty input', async () => {
    expect(await link('')).toEqual({ code: 0, out: '', err: '', linked: [] });
  });
});

describe('linking a file', () => {
  it('prints a table, and a line of JSON on demand', async () => {
    const path = file('story.txt', 'MOSCOW (Reuters) - Shots were fired in Osh, Kyrgyzstan, on Thursday.\n');
    const table = await run(runLink, path, '--date', '2010-04-15');
    expect(table.out).toMatch(/^date: 2010-04-15\nline +name +role +is +score +why\n/);
    expect(table.out).toMatch(/^1 +Kyrgyzstan +text +Kyrgyzstan \(kyrgyzstan\)/m);
    const [json] = linkedLines((await run(runLink, path, '--json')).out);
    expect(json?.id).toBe(path);
    expectSpans(readFileSync(path, 'utf8'), json?.mentions ?? []);
    expect(json?.mentions.map(({ surface }) => surface)).toEqual(['MOSCOW', 'Reuters', 'Osh', 'Kyrgyzstan']);
  });

  it('counts the offsets of a page in the text that extract prints', async () => {
    const { text } = JSON.parse((await run(runExtract, SAMPLE, '--json')).out) as { text: string };
    const [json] = linkedLines((await run(runLink, SAMPLE, '--json')).out);
    expectSpans(text, json?.mentions ?? []);
    expect(json?.mentions.length).toBeGreaterThan(10);
  });

  it('fails for a file that is missing, a folder, or no text', async () => {
    for (const path of [file('missing.txt'), file('missing.html'), ROOT, file('picture.txt', Uint8Array.from([0x89, 0x50, 0, 1]))]) {
      const { code, out, err } = await run(runLink, path);
      expect([code, out], path).toEqual([1, '']);
      expect(err).toContain(path);
    }
  });
});

describe('a wrong call of link', () => {
  it('gives 2 and says what was expected', async () => {
    const wrong: [string[], RegExp][] = [
      [[], /either --input docs\.jsonl or one file/], [['--input', 'a.jsonl', 'b.txt'], /either/], [['a.txt', 'b.txt'], /Unexpected argument: b\.txt/], [['--input'], /--input/], [['a.txt', '--nope'], /--nope/],
      [['a.txt', '--date', '2010-02-30'], /--date: expected a calendar day YYYY-MM-DD, got 2010-02-30/], [['a.txt', '--date', 'today'], /got today/], [['a.txt', '--date'], /--date/], [['a.txt', '--json=yes'], /--json/],
    ];
    for (const [args, message] of wrong) {
      const outcome = await run(runLink, ...args);
      expect([outcome.code, outcome.out], args.join(' ')).toEqual([2, '']);
      expect(outcome.err).toMatch(message);
    }
  });
});
