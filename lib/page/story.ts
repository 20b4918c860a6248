import type { BlockRole } from '../text/block';
import { hasSentence, isProse, MAX_LINK_SHARE } from './prose';
import { isCredit, isNamedStandfirst, roleOf } from './roles';
import { titleKey } from './structured-data';
import type { Run } from './text-runs';

/** Chooses the runs that are the story: between the headline and the end of the root, each judged by its role. */

/** A run of the story with the role it plays. */
export interface StoryRun {
  run: Run;
  role: BlockRole;
}

/** What the page says that helps to choose. */
export interface StoryFrame {
  root: Element;
  headline: Run | null;
  /** Stated description (meta, og): when it is on the page, it is the standfirst. */
  descriptions: readonly string[];
}

/** The story's runs in document order, the headline first when there is one. */
export function chooseStory(runs: readonly Run[], frame: StoryFrame): StoryRun[] {
  const zone = storyZone(runs, frame);
  const paragraphs = proseKinds(zone);
  const chosen: StoryRun[] = [];
  const seen = new Set(frame.headline ? [titleKey(frame.headline.text)] : []);
  let begun = false;
  for (const run of zone) {
    const role: BlockRole = run === frame.headline ? 'headline' : storyRole(run, begun, frame);
    const key = titleKey(run.text);
    if (role !== 'headline' && (seen.has(key) || !belongs(run, role, paragraphs, frame))) continue;
    seen.add(key);
    chosen.push({ run, role });
    begun ||= role === 'paragraph' && isProse(run);
  }
  return withoutEmptyHeadings(chosen);
}

/** From the headline – above or inside the root – to the end of the root. */
function storyZone(runs: readonly Run[], { root, headline }: StoryFrame): Run[] {
  const inside = runs.flatMap((run, i) => (root.contains(run.container) ? [i] : []));
  const [first = 0, last = -1] = [inside[0], inside.at(-1)];
  const title = headline ? runs.indexOf(headline) : -1;
  const isTitleBefore = title >= 0 && title <= last;
  return runs.slice(isTitleBefore ? title : first, last + 1);
}

function storyRole(run: Run, begun: boolean, { descriptions }: StoryFrame): BlockRole {
  const role = roleOf(run);
  if (begun) return role;
  if (role === 'caption' || role === 'byline') return role;
  if (isNamedStandfirst(run) || descriptions.some((description) => isSameStart(run.text, description))) return 'standfirst';
  return role;
}

/** Descriptions are cut by length: enough equal letters at the start make them the same. */
const SAME_START = 40;
const isSameStart = (text: string, description: string): boolean => {
  const [a, b] = [titleKey(text), titleKey(description)];
  return a.length >= SAME_START && a.slice(0, b.length).slice(0, 2 * SAME_START) === b.slice(0, a.length).slice(0, 2 * SAME_START);
};

/** Shorter list items are keywords or links even when the publisher forgot to link them. */
const MIN_LIST_WORDS = 5;
/** Shorter captions are labels ("Image", "Photo: AP"). */
const MIN_CAPTION_WORDS = 4;
const MIN_STANDFIRST_WORDS = 4;

function belongs(run: Run, role: BlockRole, paragraphs: ReadonlySet<string>, { root }: StoryFrame): boolean {
  if (run.suspects.length > 0 || isTeaser(run)) return false;
  if (role === 'byline') return true;
  if (run.linkShare > MAX_LINK_SHARE) return false;
  const inside = root.contains(run.container);
  switch (role) {
    case 'caption': return run.weight >= MIN_CAPTION_WORDS && !isCredit(run);
    case 'standfirst': return run.weight >= MIN_STANDFIRST_WORDS;
    case 'heading': return inside && run.linkShare === 0;
    case 'list-item': return inside && run.weight >= MIN_LIST_WORDS && isProseList(run);
    case 'quote': return inside;
    default: return isProse(run) || (inside && isShortParagraph(run, paragraphs));
  }
}

/** Invitations to read something else, in the languages of the first readers; only short runs are judged by their first words. */
const TEASER = /^(?:[^\p{L}\p{N}]*)(?:(?:read|see|watch|hear|listen)(?: (?:more|also|next|now|here))? ?:|(?:also|must) (?:read|see|watch)|read (?:more|also|next|the full)|see also|related\b|recommended\b|more on\b|more from\b|click (?:here|to)\b|(?:sign|subscribe|join|follow|like|download|share)\b.{0,40}\b(?:up|newsletter|facebook|twitter|whatsapp|telegram|app|e-?mail|instagram|channel|youtube)|advertise?ment|lire aussi|à lire|lesen sie auch|lesen sie|mehr zum thema|lee también|lea también|leia (?:também|mais)|leggi anche|lees ook|читайте также)/iu;
const MAX_TEASER_WORDS = 40;
const isTeaser = (run: Run): boolean => run.weight <= MAX_TEASER_WORDS && TEASER.test(run.text);

/** Kinds of elements in which prose was found: others of the kind are paragraphs even when they are short. */
const proseKinds = (zone: readonly Run[]): Set<string> => new Set(zone.filter((run) => run.suspects.length === 0 && isProse(run)).map(kindOf));

const kindOf = (run: Run): string => `${run.container.localName}.${run.container.className}`;

/** "He was wrong." between two paragraphs: as a `<p>`, or as the same kind of element as other paragraphs here. */
const isShortParagraph = (run: Run, paragraphs: ReadonlySet<string>): boolean =>
  hasSentence(run.text) && (run.container.localName === 'p' || paragraphs.has(kindOf(run)));

/** Share of a list's text in links above which it is navigation. */
function isProseList(run: Run): boolean {
  const list = run.container.closest('ul, ol, dl');
  if (!list) return true;
  const text = list.textContent?.length ?? 0;
  const links = Array.from(list.querySelectorAll('a[href]')).reduce((sum, link) => sum + (link.textContent?.length ?? 0), 0);
  return links <= text * MAX_LINK_SHARE;
}

/** A heading is kept for the text under it: what follows it must not be another one of its level, or the end. */
function withoutEmptyHeadings(story: readonly StoryRun[]): StoryRun[] {
  return story.filter(({ role }, i) => {
    if (role !== 'heading') return true;
    const next = story.slice(i + 1).find((later) => later.role !== 'byline' && later.role !== 'caption');
    return next !== undefined && next.role !== 'heading';
  });
}
