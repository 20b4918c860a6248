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
const MAX_BYLINE_LENGTH = 250;

/** "By Maria Golovnina", "Von …", "Por …": only at the start, and followed by a capital letter. */
export const BYLINE_START = /^(?:by|von|par|por|di|door|written by|reported by|posted by|reporting by|words by|from|text by|story by)(?::\s*|\s+)(?=\p{Lu})/iu;

/** The role of a run that is inside the story; the headline and the standfirst are decided by position as well. */
export function roleOf(run: Run): BlockRole {
  if (isCaption(run)) return 'caption';
  if (isByline(run)) return 'byline';
  if (levelOf(run) !== null) return 'heading';
  if (run.container.closest('blockquote')) return 'quote';
  return run.container.closest('li, dd, dt') ? 'list-item' : 'paragraph';
}

const isCaption = (run: Run): boolean => run.container.closest('figcaption, figure, caption') !== null || isNamed(run, CAPTION_NAMES);

/** The name of a photographer or agency under a picture, apart from the caption itself. */
export const isCredit = (run: Run): boolean => isNamed(run, CREDIT_NAMES, 1);

function isByline(run: Run): boolean {
  if (run.text.length > MAX_BYLINE_LENGTH) return false;
  const marked = run.container.closest('[rel~="author"], [itemprop~="author"], address') ?? run.container.querySelector('[rel~="author"], [itemprop~="author"]');
  return marked !== null || isNamed(run, BYLINE_NAMES) || (run.text.length < 100 && BYLINE_START.test(run.text) && !/[.!?]$/.test(run.text));
}

/** True when the page's own names call this run an introduction. */
export const isNamedStandfirst = (run: Run): boolean => isNamed(run, STANDFIRST_NAMES) || run.container.closest('[itemprop~="description"]') !== null;

/** True when the block or an element shortly around it has such a name. */
function isNamed(run: Run, names: RegExp, depth = NAME_DEPTH): boolean {
  let element: Element | null = run.container;
  for (let i = 0; element && i < depth; i += 1, element = element.parentElement) if (names.test(namesOf(element))) return true;
  return false;
}
