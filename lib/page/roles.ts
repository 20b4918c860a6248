import type { BlockRole } from '../text/block';
import { levelOf } from './headline';
import { namesOf } from './skip';
import type { Run } from './text-runs';

/** What a run is on the page, from its elements, their names and its first words. */

const CAPTION_NAMES = /-(?:caption|captions|cutline|figcaption|legend|photo-?text|image-?text|wp-caption-text|bildunterschrift)-/;
const CREDIT_NAMES = /-(?:credits?|copyright|photographer|image-?source|rights)-/;
const BYLINE_NAMES = /-(?:by-?lines?|authors?|writers?|reporters?|contributors?|author-names?|auteur|autor|autoren|firma|signature)-/;
const STANDFIRST_NAMES = /-(?:stand-?first|dek|deck|sub-?headline|sub-?title|sub-?heading|sub-?head|strapline|summary|lede?|lead|intro|introduction|teaser-?text|abstract|bajada|sumario|chapo|chapeau|vorspann|description|excerpt)-/;

/** Names count on the block itself and on this many elements around it: publishers wrap labels once or twice. */
const NAME_DEPTH = 3;
/** Longer text is never a byline, whatever it is called. */
const MAX_BYLINE_LENGTH = 200;

/** "By Maria Golovnina", "Von …", "Por …": only at the start, and followed by a capital letter. */
export const BYLINE_START = /^(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor|(?:Written|Posted|Words|Text|Story) by)(?::\s*|\s+)(?=\p{Lu})/u;

/** The role of a run that is inside the story; the headline and the standfirst are decided by position as well. */
export function roleOf(run: Run): BlockRole {
  if (isCaption(run)) return 'caption';
  if (isByline(run)) return 'byline';
  if (levelOf(run) !== null) return 'heading';
  if (run.container.closest('blockquote')) return 'quote';
  return run.container.closest('li, dd, dt') ? 'list-item' : 'paragraph';
}

const isCaption = (run: Run): boolean => run.inFigure || nameAround(run, CAPTION_NAMES, NAME_DEPTH) !== null;

/** "Photo: AP", "Photographer: …", "© …": who made a picture, said in a line of its own. */
const CREDIT_START = /^(?:©|(?:photo|photograph|photographer|image|picture|illustration|video|foto|bild|credit|source|quelle|crédit)s?(?: by| credit| courtesy)?\s*[:/©])/i;
/** Longer texts that begin so are captions with the credit in front. */
const MAX_CREDIT_LENGTH = 90;

/** The name of a photographer or agency under a picture, apart from the caption itself. */
export const isCredit = (run: Run): boolean => nameAround(run, CREDIT_NAMES, 1) !== null || (run.text.length <= MAX_CREDIT_LENGTH && CREDIT_START.test(run.text));

/** Bylines are marked, named, or say "by". A sentence is none, whatever surrounds it. */
function isByline(run: Run): boolean {
  if (run.text.length > MAX_BYLINE_LENGTH) return false;
  if (BYLINE_START.test(run.text) && !/[.!?]$/.test(run.text)) return true;
  if (run.isProse) return false;
  return run.container.closest(AUTHOR) !== null || run.container.querySelector(AUTHOR) !== null || nameAround(run, BYLINE_NAMES, NAME_DEPTH) !== null;
}
const AUTHOR = '[rel~="author"], [itemprop~="author"], address';

/** The element that the page's own names call an introduction, around the run or its own; null when there is none. */
export const namedStandfirst = (run: Run): Element | null => nameAround(run, STANDFIRST_NAMES, NAME_DEPTH) ?? run.container.closest('[itemprop~="description"]');

/** The block, or the nearest of the elements shortly around it, that has such a name. */
function nameAround(run: Run, names: RegExp, depth: number): Element | null {
  let element: Element | null = run.container;
  for (let i = 0; element && i < depth; i += 1, element = element.parentElement) if (names.test(namesOf(element))) return element;
  return null;
}
