/** `link`: names in documents, from JSON lines or from one file. */
import { once } from 'node:events';
import { createReadStream, readFileSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import * as v from 'valibot';
import type { Gazetteer } from '../../lib/gazetteer/gazetteer';
import { createLinker, type Linker } from '../../lib/linking/link-document';
import type { LinkInput } from '../../lib/linking/types';
import { parseDay, type Day } from '../../lib/shared/partial-date';
import type { Block } from '../../lib/text/block';
import { splitParagraphs, type PlacedBlock } from '../../lib/text/paragraphs';
import { dayArgument, parseArguments } from './arguments';
import { Failure, UsageError } from './failure';
import { mentionJson, type MentionJson } from './mention-json';
import { openGazetteer } from './open-gazetteer';
import { mentionTable } from './table';

/** What separates the blocks of a page in the text that `extract` prints. */
const BLANK_LINE = '\n\n';
/** Windows programs begin a file with one. */
const BYTE_ORDER_MARK = /^\ufeff/;
/** Progress is written for every so many documents. */
const PROGRESS_EVERY = 200;

const documentSchema = v.object({
  id: v.union([v.string(), v.number()]),
  text: v.string(),
  date: v.optional(v.nullable(v.string())),
  url: v.optional(v.nullable(v.string())),
  title: v.optional(v.nullable(v.string())),
  lang: v.optional(v.nullable(v.string())),
});

interface Doc {
  blocks: PlacedBlock[];
  headline: string | undefined;
  date: Day | undefined;
  /** Host name of the page, where the document says it. */
  host?: string;
}

export async function runLink(args: string[]): Promise<number> {
  const { values, positionals } = parseArguments(args, { input: { type: 'string' }, output: { type: 'string' }, date: { type: 'string' }, json: { type: 'boolean' } }, 1);
  const date = dayArgument(values['date']);
  const [file] = positionals;
  if ((file === undefined) === (values['input'] === undefined)) throw new UsageError('link needs either --input docs.jsonl or one file');
  const gazetteer = await openGazetteer();
  const link = createLinker(gazetteer);
  if (typeof values['input'] === 'string') return linkLines({ input: values['input'], output: typeof values['output'] === 'string' ? values['output'] : undefined, date }, gazetteer, link);
  if (values['output'] !== undefined) throw new UsageError('--output goes with --input');
  return linkFile(file ?? '', date, values['json'] === true, gazetteer, link);
}

/** A document as the linker takes it: the headline comes first and gives context. */
export function inputOf({ blocks, headline, date, host }: Doc): LinkInput {
  const lead: Block[] = headline === undefined ? [] : [{ role: 'headline', text: headline }];
  return { blocks: [...lead, ...blocks], ...(date !== undefined && { date }), ...(host !== undefined && { host }) };
}

/** Links one document. The names of the headline itself are not part of the text. */
function linkDoc(doc: Doc, gazetteer: Gazetteer, link: Linker): MentionJson[] {
  const input = inputOf(doc);
  const lead = input.blocks.length - doc.blocks.length;
  return link(input).mentions.flatMap((mention) => {
    const block = doc.blocks[mention.block - lead];
    return block ? [mentionJson(mention, block.offset, gazetteer)] : [];
  });
}

/** `date` is for the documents that state none. */
async function linkLines({ input, output, date }: { input: string; output: string | undefined; date: Day | undefined }, gazetteer: Gazetteer, link: Linker): Promise<number> {
  const lines = createInterface({ input: await openInput(input), crlfDelay: Infinity });
  const results: string[] = [];
  const emit = (line: string): void => void (output === undefined ? process.stdout.write(`${line}\n`) : results.push(line));
  let number = 0;
  let failed = 0;
  for await (const line of lines) {
    number++;
    if (line.trim() === '') continue;
    const doc = parseLine(line);
    if (typeof doc === 'string') {
      failed++;
      console.error(`${input}:${number}: ${doc}`);
      continue;
    }
    emit(JSON.stringify({ id: doc.id, mentions: linkDoc({ ...doc, date: doc.date ?? date }, gazetteer, link) }));
    if (number % PROGRESS_EVERY === 0) console.error(`link  ${number} documents`);
  }
  if (output !== undefined) writeOutput(output, results.map((line) => `${line}\n`).join(''));
  if (failed > 0) console.error(`link  ${failed} of ${number} lines could not be read`);
  return failed > 0 ? 1 : 0;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** A folder can be opened as well, but not read. */
async function openInput(input: string): Promise<Readable> {
  const stream = createReadStream(input);
  try {
    await once(stream, 'readable');
  } catch (error) {
    throw new Failure(`Cannot read ${input}: ${messageOf(error)}`);
  }
  return stream;
}

function writeOutput(output: string, text: string): void {
  try {
    writeFileSync(output, text);
  } catch (error) {
    throw new Failure(`Cannot write ${output}: ${messageOf(error)}`);
  }
}

/** A document, or what is wrong with the line. A date that is no date is wrong; no date is fine. */
function parseLine(line: string): (Doc & { id: string | number }) | string {
  let json: unknown;
  try {
    json = JSON.parse(line.replace(BYTE_ORDER_MARK, ''));
  } catch (error) {
    return `no JSON: ${messageOf(error)}`;
  }
  const parsed = v.safeParse(documentSchema, json);
  if (!parsed.success) return `expected {"id", "text", "date"?, "url"?, "title"?, "lang"?}: ${v.getDotPath(parsed.issues[0]) ?? ''} ${parsed.issues[0].message}`;
  const { id, text, date, title, url } = parsed.output;
  const host = url ? hostOf(url) : undefined;
  const day = date ? parseDay(date) : undefined;
  if (day === null) return `date: expected YYYY-MM-DD, got ${date}`;
  return { id, blocks: splitParagraphs(text), headline: title ?? undefined, date: day, ...(host !== undefined && { host }) };
}

/** Undefined for what is no address: the story is linked without it. */
const hostOf = (url: string): string | undefined => (URL.canParse(url) ? new URL(url).hostname : undefined);

async function linkFile(file: string, date: Day | undefined, json: boolean, gazetteer: Gazetteer, link: Linker): Promise<number> {
  const { doc, text } = await readDocument(file, date);
  const mentions = linkDoc(doc, gazetteer, link);
  console.log(json ? JSON.stringify({ id: file, mentions }) : mentionTable(mentions, text, doc.date));
  return 0;
}

/** A text or HTML file as a document, and its text as offsets count in it. */
export const readDocument = async (file: string, date: Day | undefined): Promise<{ doc: Doc; text: string }> => (/\.x?html?$/i.test(file) ? htmlDoc(file, date) : textDoc(file, date));

function readBytes(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new Failure(`Cannot read ${file}: ${messageOf(error)}`);
  }
}

function textDoc(file: string, date: Day | undefined): { doc: Doc; text: string } {
  const text = readBytes(file).toString('utf8');
  if (text.includes('\0')) throw new Failure(`${file} is no text file`);
  return { doc: { blocks: splitParagraphs(text), headline: undefined, date }, text };
}

/** The page's own date counts unless one is given. Offsets count in the text that `extract` prints. */
async function htmlDoc(file: string, date: Day | undefined): Promise<{ doc: Doc; text: string }> {
  const { articleFromHtml, bodyBlocks, bodyText, readHtml } = await import('./extract');
  const bytes = await readHtml(file);
  if (typeof bytes === 'string') throw new Failure(bytes);
  const article = articleFromHtml(bytes);
  if (!article.isArticle) console.error(`sidelight: ${file} does not look like an article: ${article.reason}`);
  let offset = 0;
  const blocks = bodyBlocks(article).map((block): PlacedBlock => {
    const placed = { ...block, offset };
    offset += block.text.length + BLANK_LINE.length;
    return placed;
  });
  return { doc: { blocks, headline: article.title || undefined, date: date ?? article.date?.value }, text: bodyText(article) };
}
