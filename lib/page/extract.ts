import type { Block } from '../text/block';
import type { Article } from './article';
import { articleByline } from './byline';
import { articleDate } from './article-date';
import { articleLanguage } from './article-language';
import type { BlockMap } from './block-map';
import { findHeadline, levelOf, withoutSiteName, type Headline } from './headline';
import { judgeArticle, type ArticleVerdict } from './is-article';
import { readMeta } from './page-meta';
import { MAX_LINK_SHARE } from './prose';
import { findRoot } from './root';
import { chooseStory, type StoryRun } from './story';
import { mainArticleNode, readStructuredData, strings, type LdNode } from './structured-data';
import { judgeSuspects } from './surroundings';
import { collectRuns, type Run } from './text-runs';
import { atOnce, type Steps } from './slices';

/** What the extraction needs from outside. */
export interface ExtractOptions {
  /** Address of the page; empty when unknown. */
  url: string;
  /** Whether an element is shown; asked once for each element that holds text. In a browser: `checkVisibility`. */
  isVisible: (element: Element) => boolean;
  /** Dates later than this are not believed. Default: the clock. */
  now?: Date;
}

/** An article with its side on the page. */
export interface ExtractedArticle extends Article {
  /** The element that holds the story's text; the headline may stand before it. The body when there is no story. */
  root: Element;
  /** One for each block, same index; `maps[i].text === blocks[i].text`. */
  maps: BlockMap[];
}

/**
 * Reads the story out of a page. Always returns what could be a story, so that "mark anyway" has something to mark;
 * `isArticle` says whether it is one.
 */
export const extractArticle = (document: Document, options: ExtractOptions): ExtractedArticle => atOnce(readArticle(document, options));

/** The same in steps. Nodes may change between them: what is returned is true for those that have not. */
export function* readArticle(document: Document, options: ExtractOptions): Steps<ExtractedArticle> {
  const page = yield* readPage(document, options.url);
  yield;
  const { runs, headline, root, story } = yield* readStory(document, page, options);
  const marked = story.length > 0 ? story : everyRun(runs);
  yield;
  const verdict = judge(document, page, options.url, { runs, headline, root, story });
  yield;
  const date = yield* articleDate({ ...page, document, url: options.url, root, headline: headline?.run.container ?? null, lines: linesNear(runs, story), farLines: runs.map(({ text }) => text).filter(isLine), firstParagraph: firstParagraph(story), now: options.now ?? new Date() });
  yield;
  return {
    ...verdict,
    title: headline?.run.text ?? page.titles[0] ?? '',
    date,
    language: articleLanguage({ declared: declaredLanguages(document, page), text: textOf(story) }),
    byline: articleByline(story.filter(({ role }) => role === 'byline').map(({ run }) => run.text), page.node, page.meta),
    blocks: marked.map(({ run, role }): Block => ({ role, text: run.text })),
    root: root ?? document.body ?? document.documentElement,
    maps: marked.map(({ run }) => run.map),
  };
}

/** What the page states about itself, apart from its text. */
interface Page {
  meta: ReadonlyMap<string, string>;
  nodes: readonly LdNode[];
  /** The article among them. */
  node: LdNode | null;
  /** Stated titles, best first. */
  titles: readonly string[];
}

function* readPage(document: Document, url: string): Steps<Page> {
  const meta = readMeta(document);
  yield;
  const nodes = readStructuredData(document);
  yield;
  const stated = ['og:title', 'twitter:title', 'dc.title', 'title', 'headline'].map((name) => meta.get(name) ?? '');
  const titles = [...stated, document.title].map((title) => withoutSiteName(collapse(title))).filter((title) => title !== '');
  const node = mainArticleNode(nodes, { url, titles });
  return { meta, nodes, node, titles: [...strings(node?.['headline']).map(collapse), ...titles] };
}

const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim();

interface Story {
  runs: readonly Run[];
  headline: Headline | null;
  root: Element | null;
  story: readonly StoryRun[];
}

function* readStory(document: Document, page: Page, { isVisible }: ExtractOptions): Steps<Story> {
  const collected = document.body ? yield* collectRuns(document.body, isVisible) : [];
  yield;
  const title = yield* findHeadline(collected, page.titles);
  yield;
  const runs = yield* judgeSuspects(collected, title?.run.container ?? null);
  yield;
  const headline = title && { ...title, run: runs[collected.indexOf(title.run)] ?? title.run };
  const root = (yield* findRoot(runs))?.root ?? null;
  yield;
  const descriptions = ['og:description', 'description', 'twitter:description'].flatMap((name) => page.meta.get(name) ?? []);
  const story = root ? yield* chooseStory(runs, { root, headline: headline?.run ?? null, descriptions }) : [];
  return { runs, headline, root, story };
}

/** Without a story, what a reader who asks for marks all the same can mean: all text outside navigation and forms. */
const everyRun = (runs: readonly Run[]): StoryRun[] => runs.map((run) => ({ run, role: 'paragraph' }));

function judge(document: Document, page: Page, url: string, { runs, headline, story }: Story): ArticleVerdict {
  const body = story.filter(({ role }) => role !== 'headline' && role !== 'caption' && role !== 'byline').map(({ run }) => run);
  return judgeArticle({
    url,
    nodes: page.nodes,
    meta: page.meta,
    hasArticleElement: document.querySelector('article, [itemprop~="articleBody"]') !== null,
    hasHeadline: headline !== null,
    hasConfirmedHeadline: headline?.confirmed ?? false,
    words: body.reduce((sum, run) => sum + run.weight, 0),
    paragraphs: body.filter((run) => run.isProse).length,
    linkedHeadings: zoneOf(runs, story).filter((run) => run.suspects.length === 0 && run.linkShare > MAX_LINK_SHARE && levelOf(run) !== null).length,
  });
}

/** All runs from the first to the last of the story. */
const zoneOf = (runs: readonly Run[], story: readonly StoryRun[]): readonly Run[] =>
  story.length === 0 ? [] : runs.slice(runs.findIndex((run) => run === story[0]?.run), runs.findIndex((run) => run === story.at(-1)?.run) + 1);

/** Date lines are short, and stand between a few runs before the headline and the first paragraphs. */
const MAX_LINE_LENGTH = 120;
const RUNS_BEFORE_HEADLINE = 4;

function linesNear(runs: readonly Run[], story: readonly StoryRun[]): string[] {
  const first = story[0] ? runs.indexOf(story[0].run) : -1;
  const begin = story.find(({ run, role }) => role === 'paragraph' && run.isProse);
  if (first < 0 || !begin) return [];
  const near = [...runs.slice(first, runs.indexOf(begin.run) + 1), ...runs.slice(Math.max(0, first - RUNS_BEFORE_HEADLINE), first).reverse()];
  const bylines = new Set(story.filter(({ role }) => role === 'byline').map(({ run }) => run));
  return near.filter((run) => isLine(run.text) || bylines.has(run)).map(({ text }) => text);
}

const isLine = (text: string): boolean => text.length <= MAX_LINE_LENGTH;

const firstParagraph = (story: readonly StoryRun[]): string => story.find(({ run, role }) => role === 'paragraph' && run.isProse)?.run.text ?? '';

const textOf = (story: readonly StoryRun[]): string => story.filter(({ role }) => role !== 'headline' && role !== 'byline').map(({ run }) => run.text).join('\n');

function declaredLanguages(document: Document, { meta, node }: Page): string[] {
  const inMeta = ['content-language', 'language', 'dc.language', 'og:locale', 'inlanguage'].map((name) => meta.get(name) ?? '');
  return [document.documentElement.getAttribute('lang') ?? '', ...strings(node?.['inLanguage']), ...inMeta];
}
