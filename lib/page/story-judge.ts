import type { BlockRole } from '../text/block';
import { namesInByline } from './byline';
import { findDay } from './days';
import { hasSentence, MAX_LINK_SHARE, MIN_PROSE_WORDS } from './prose';
import { kindOf } from './prose-kind';
import { BYLINE_START, isCredit, roleOf } from './roles';
import { isStandfirst } from './standfirst';
import { titleKey } from './structured-data';
import { isTeaser } from './teaser';
import type { Run } from './text-runs';

/** What the page says that helps to choose. */
export interface StoryFrame {
  root: Element;
  headline: Run | null;
  /** Stated description (meta, og): when it is on the page, it is the standfirst. */
  descriptions: readonly string[];
}

/** A run with its role in the story, or with null when it is no part of it. */
export interface Judged {
  run: Run;
  role: BlockRole | null;
}

/** Goes through the zone once, in order: what comes before the first paragraph is judged differently. */
export class StoryJudge {
  readonly #frame: StoryFrame;
  readonly #prose: readonly Run[];
  readonly #proseKinds: ReadonlySet<string>;
  readonly #seen = new Set<string>();
  #begun = false;

  constructor(frame: StoryFrame, zone: readonly Run[]) {
    this.#frame = frame;
    this.#prose = zone.filter((run) => run.suspects.length === 0 && run.isProse);
    this.#proseKinds = new Set(this.#prose.map(kindOf));
  }

  /** Decides about the next run; runs must come in document order. */
  judge(run: Run): Judged {
    const role = this.#roleOf(run);
    if (role === null || this.#isRepeat(run, role)) return { run, role: null };
    this.#begun ||= role === 'paragraph' && run.isProse;
    return { run, role };
  }

  /** Headlines, standfirsts and pull quotes are repeated for other screens; "Yes, he said." may be said twice. */
  #isRepeat(run: Run, role: BlockRole): boolean {
    const key = run.text.toLowerCase();
    const isRepeat = this.#seen.has(key) && (role !== 'paragraph' || run.weight >= MIN_PROSE_WORDS || !hasSentence(run.text));
    this.#seen.add(key);
    return isRepeat;
  }

  #roleOf(run: Run): BlockRole | null {
    if (run === this.#frame.headline) return 'headline';
    if (run.suspects.length > 0 || isTeaser(run)) return null;
    const role = roleOf(run);
    const isFirst = !this.#begun && role !== 'caption' && role !== 'byline';
    return this.#accept(run, isFirst && isStandfirst(run, this.#prose, this.#frame.descriptions) ? 'standfirst' : role);
  }

  #accept(run: Run, role: BlockRole): BlockRole | null {
    const inside = this.#frame.root.contains(run.container);
    switch (role) {
      case 'byline': return isByline(run, this.#begun) ? role : null;
      case 'caption': return run.linkShare <= MAX_LINK_SHARE && run.weight >= MIN_CAPTION_WORDS && !isCredit(run) ? role : null;
      case 'standfirst': return run.linkShare <= MAX_LINK_SHARE && run.weight >= MIN_STANDFIRST_WORDS && !isDateLine(run) && !isCredit(run) ? role : null;
      case 'heading': return inside && run.linkShare === 0 ? role : null;
      case 'list-item': return inside && run.weight >= MIN_LIST_WORDS && run.linkShare <= MAX_LINK_SHARE && isProseList(run) ? role : null;
      case 'quote': return inside && run.linkShare <= MAX_LINK_SHARE ? role : null;
      default: return this.#acceptParagraph(run, inside);
    }
  }

  #acceptParagraph(run: Run, inside: boolean): BlockRole | null {
    if (run.isProse) return 'paragraph';
    if (!inside || isDateLine(run) || isCredit(run)) return null;
    const isAmongProse = this.#proseKinds.has(kindOf(run));
    if (hasSentence(run.text)) {
      const isParagraph = run.container.localName === 'p' || isAmongProse;
      return isParagraph && run.linkShare <= (run.weight >= MIN_PROSE_WORDS ? MAX_PARAGRAPH_LINK_SHARE : MAX_LINK_SHARE) ? 'paragraph' : null;
    }
    // No sentence ends here: an introduction ("He writes:"), an agency's sign-off, or a sub-heading set as a paragraph.
    const maxLinkShare = run.weight >= MIN_PROSE_WORDS ? MAX_LINK_SHARE : MAX_LABEL_LINK_SHARE;
    if (!isAmongProse || run.linkShare > maxLinkShare || !this.#begun) return null;
    if (isSetAsHeading(run)) return 'heading';
    return run.weight >= MIN_LABEL_WORDS || run.text.endsWith(':') ? 'paragraph' : null;
  }
}

/** Shorter list items are keywords or links even when the publisher forgot to link them. */
const MIN_LIST_WORDS = 5;
/** Shorter captions are labels ("Image", "Photo: AP"). */
const MIN_CAPTION_WORDS = 4;
const MIN_STANDFIRST_WORDS = 4;

/** A paragraph with a long link in it is a paragraph; with nothing else in it, a teaser. */
const MAX_PARAGRAPH_LINK_SHARE = 0.9;
/** Shorter lines without an end of a sentence are buttons and counters ("comments"). */
const MIN_LABEL_WORDS = 3;
/** A line without an end of a sentence that has this much of it in links points elsewhere. */
const MAX_LABEL_LINK_SHARE = 0.2;

/** Once the story runs, only what says "by" is a byline: author boxes follow the text. */
const isByline = (run: Run, begun: boolean): boolean => namesInByline(run.text) !== '' && (!begun || BYLINE_START.test(run.text));

/** "April 15, 2010 6:22 PM EST | Updated …": nothing that a name could stand in. */
const MAX_DATE_LINE = 120;
const isDateLine = (run: Run): boolean => run.text.length <= MAX_DATE_LINE && !hasSentence(run.text) && findDay(run.text) !== null;

/** Longer lines are not sub-headings, however they are set. */
const MAX_HEADING_LENGTH = 90;
/** All in capitals, or all in bold. */
function isSetAsHeading(run: Run): boolean {
  if (run.text.length > MAX_HEADING_LENGTH || /[:,]$/.test(run.text)) return false;
  const bold = run.container.querySelector('b, strong')?.textContent ?? '';
  return titleKey(bold) === titleKey(run.text) || (run.text === run.text.toUpperCase() && run.text !== run.text.toLowerCase());
}

/** Share of a list's text in links above which it is navigation. */
function isProseList(run: Run): boolean {
  const list = run.container.closest('ul, ol, dl');
  if (!list) return true;
  const text = list.textContent?.length ?? 0;
  const links = Array.from(list.querySelectorAll('a[href]')).reduce((sum, link) => sum + (link.textContent?.length ?? 0), 0);
  return links <= text * MAX_LINK_SHARE;
}
