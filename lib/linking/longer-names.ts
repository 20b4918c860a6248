/** Is an alias the whole name, or a part of a longer one that nobody lists: "Paris" of "Paris Junior College"? */
import { CANDIDATE_FLAGS } from '../gazetteer/format';
import { isCapital, type Token } from '../text/token';
import type { Alias, Reader } from './find-alias';
import { longestAlias } from './find-alias';
import { isFunctionWord } from '../matching/vocabulary';
import { isCalendarWord } from './name-run';
import { isTitleWord } from './titles';
import type { ReadBlock } from './types';

const words = (list: string): Set<string> => new Set(list.split(' '));

/** A run that ends with one of these is the name of a body, whatever adjective or acronym it begins with. */
const BODIES = words(
  'ministry department office agency bureau commission committee council court parliament army navy police force forces guard party front movement union bank airlines airways ' +
  'trust fund institute university college school academy church association federation foundation league club corporation company group society museum theatre theater hospital ' +
  'service services authority board congress senate assembly embassy consulate cup open championship championships prix tour games treasury society orchestra choir stadium avenue street road',
);
/** What a town, a county or a state has: the place before it is meant as such, although together they name a body. */
const LOCAL_BODIES = words('city county town township village police fire sheriff mayor mayoral parks public water sewer planning zoning school schools council councilman councilwoman commissioner selectman selectmen selectwoman alderman board democrat republican democrats republicans area residents resident native circuit district superior municipal family juvenile probate criminal emergency');
/** Forms of companies, which belong to their names: "Union Carbide Corp", "Merck and Co Inc". */
const COMPANY_FORMS = words('inc corp corporation co company ltd limited plc llc ag sa nv spa gmbh bhd pty');
/** "the Bush administration": a surname before what belongs to its bearer. */
const OF_A_LEADER = words('administration government cabinet campaign doctrine regime presidency era family plan ally allies aide');
/** Parts of a country or state are written with a capital as well: "Western Pennsylvania". Of a town they make another: "East London". */
const DIRECTIONS = words('nw ne sw se northern southern eastern western central north south east west upper lower southeast southwest northeast northwest southeastern southwestern northeastern northwestern');
const HAVE_PARTS = words('country state province region continent world-region territory');
/** Before a hyphen they leave the name behind it whole: "Anglo-French". */
const PREFIXES = words('anglo franco sino russo afro indo euro pan trans pro anti non ex post pre neo inter sub mid d r i');
/** Behind a surname they belong to it. */
const SUFFIXES = words('jr sr ii iii iv');
/** What is named "… of" a place, and is not the place. */
const NAMED_AFTER_PLACES = words('bank university college institute church museum academy battle treaty bishop archbishop school hospital theatre theater port tower club association federation journal cathedral conference declaration corporation corp board act consumer');

/** Is the alias a name by itself, although capitalised words follow it: "Chinese President", "Obama administration"? */
export function standsAlone(block: ReadBlock, alias: Alias, reader: Reader): boolean {
  const { tokens } = block;
  const next = tokens[alias.to];
  const last = tokens[alias.to - 1];
  if (!next || !last || next.gap === 'break' || last.possessive || block.casing !== 'sentence') return true;
  if (!isCapital(next) && next.gap !== 'hyphen' && next.shape !== 'sign') return true;
  if (next.shape === 'sign') return !isCapital(tokens[alias.to + 1] ?? next);
  if (COMPANY_FORMS.has(next.norm)) return alias.candidates.some(({ entity }) => reader.gazetteer.rowKind(entity) === 'organisation');
  const uses = alias.candidates.filter(({ flags }) => !(flags & CANDIDATE_FLAGS.surname));
  const kinds = new Set(uses.map(({ entity }) => reader.gazetteer.rowKind(entity)));
  const isSingle = alias.to - alias.from === 1;
  const onlyPeople = kinds.size === 0 || (kinds.size === 1 && kinds.has('person'));
  if (next.gap === 'hyphen') return isSingle || !onlyPeople ? longestAlias(block, alias.to, reader) !== null || next.shape === 'lower' : next.shape === 'lower';
  if (onlyPeople) return OF_A_LEADER.has(next.norm) || SUFFIXES.has(next.norm) || isTitleWord(next.norm) || isCalendarWord(next);
  const endsAsBody = namesBody(tokens, alias.to);
  if (alias.candidates.every(({ flags }) => flags & CANDIDATE_FLAGS.demonym)) return !endsAsBody;
  if (isSingle && last.shape === 'upper') return !endsAsBody;
  if (!kinds.has('place')) return !isSingle;
  // "Michigan State" plays, the "Indianapolis Star" writes.
  if (next.norm === 'state' || next.norm === 'star') return false;
  // "Laurel County Fiscal Court", "in Chowchilla, Calif. Olson said".
  if (LOCAL_BODIES.has(next.norm) || last.norm === 'county' || (last.dotted && last.shape === 'capitalised')) return true;
  return (isTitleWord(next.norm) || isCalendarWord(next)) && !endsAsBody;
}

/** The capitalised words from here on, four at most, name a body: "Foreign Ministry", "Supreme Court Justice". */
function namesBody(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 4; i++) {
    const token = tokens[i];
    if (!token || !isCapital(token) || token.gap === 'break') return false;
    if (BODIES.has(token.norm)) return true;
    if (token.possessive) return false;
  }
  return false;
}

/** Is the alias the tail of a longer name: "Operation Iraqi", "Fort Washington", "Real Madrid"? */
export function isTail(block: ReadBlock, alias: Alias, previousEnd: number, reader: Reader): boolean {
  const before = block.tokens[alias.from - 1];
  if (!before || previousEnd === alias.from) return false;
  if (before.shape === 'sign' && block.tokens[alias.from]?.gap === 'space') return true;
  if (before.norm === 'the' && block.tokens[alias.from - 2]?.norm === 'of' && isOrganisationOf(block.tokens, alias.from - 3)) return true;
  if (before.norm === 'of' && block.casing === 'sentence') return block.tokens[alias.from]?.gap === 'space' && isOrganisationOf(block.tokens, alias.from - 2);
  const first = block.tokens[alias.from];
  if (first?.gap === 'hyphen' && isCapital(before) && !PREFIXES.has(before.norm)) return true;
  if (first?.gap === 'space' && isCapital(before) && DIRECTIONS.has(before.norm)) return !alias.candidates.some(({ entity }) => HAVE_PARTS.has(reader.gazetteer.type(entity)));
  return !alias.candidates.every(({ flags }) => flags & CANDIDATE_FLAGS.demonym) && followsNameWord(block, alias.from, reader);
}

/** Right behind a capitalised word that is no title, day or ordinary opening of a sentence. */
export function followsNameWord(block: ReadBlock, i: number, { vocabulary }: Reader): boolean {
  const [before, token] = [block.tokens[i - 1], block.tokens[i]];
  if (block.casing !== 'sentence' || !before || token?.gap !== 'space') return false;
  if (!isCapital(before) || before.possessive || (isTitleWord(before.norm) && before.norm !== 'air') || isCalendarWord(before) || before.dotted || isFunctionWord(before.norm)) return false;
  return !(before.sentenceStart && vocabulary.isOrdinary(before.norm));
}

/** "Bank of China", "University of Oxford": the name is the organisation's. */
function isOrganisationOf(tokens: readonly Token[], i: number): boolean {
  const noun = tokens[i];
  return noun !== undefined && isCapital(noun) && tokens[i + 1]?.gap === 'space' && NAMED_AFTER_PLACES.has(noun.norm);
}

/** How many words behind the alias are the form of the company that it names: "Merrill Lynch and Co Inc" has three. */
export function companyFormLength({ tokens }: ReadBlock, { to, candidates }: Alias, { gazetteer }: Reader): number {
  const [best] = candidates;
  if (!best || gazetteer.rowKind(best.entity) !== 'organisation' || tokens[to - 1]?.possessive) return 0;
  let length = 0;
  while (length < 3) {
    const [token, next] = [tokens[to + length], tokens[to + length + 1]];
    if (!token || token.gap === 'break') break;
    const joins = (token.shape === 'sign' || token.norm === 'and') && next !== undefined && next.gap === 'space' && COMPANY_FORMS.has(next.norm) && isCapital(next);
    if (!joins && !(isCapital(token) && COMPANY_FORMS.has(token.norm))) break;
    length += joins ? 2 : 1;
  }
  return length;
}
