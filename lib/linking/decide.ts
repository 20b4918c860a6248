/** What each mention is: linked, perhaps, known from this story alone, or nothing – and why. */
import { CANDIDATE_FLAGS } from '../gazetteer/format';
import type { EntityIndex } from '../gazetteer/ids';
import { isFunctionWord, type Vocabulary } from '../matching/vocabulary';
import { follow, knownMember, readCast, surnameCandidates, type CastMember } from './cast';
import { appositionAfter, hasPlacePreposition, titleBefore } from './cues';
import { metonymOf } from './metonyms';
import { isOfOtherCountry } from './evidence';
import { rankCandidates, reasonOf, type Ranked } from './rank';
import { NEEDS_INTRODUCTION, type Story } from './story';
import { matchApposition, matchTitle, plausibility } from './time';
import { isCapital } from '../text/token';
import type { Decision, Mention } from './types';
import { DECISION, SURNAME } from './weights';

/** How sure a run of words is the name of a person or place that the gazetteer does not know. */
const UNLINKED_SCORE = 0.85;
/** Alternatives that a card offers. */
const MAX_ALTERNATIVES = 4;
/** A surname of several famous people: the first must be this many times as much in the news as the second. */
const MUCH_MORE_FAMOUS = 4;

/** One decision a mention, in the mentions' order. Names that need an introduction are decided after all others. */
export function decideMentions(mentions: readonly Mention[], story: Story, vocabulary: Vocabulary): Decision[] {
  const first = decideAll(mentions, story, vocabulary);
  const introduced = introducedBy(mentions, first);
  return introduced.size > 0 && mentions.some(needsIntroduction) ? decideAll(mentions, { ...story, introduced }, vocabulary) : first;
}

const needsIntroduction = ({ candidates }: Mention): boolean => candidates.some(({ flags }) => flags & NEEDS_INTRODUCTION);

/** Entities linked by names that need no introduction themselves. */
function introducedBy(mentions: readonly Mention[], decisions: readonly Decision[]): Set<EntityIndex> {
  return new Set(decisions.flatMap((decision, i) => {
    if (decision.type !== 'linked') return [];
    const used = mentions[i]?.candidates.find(({ entity }) => entity === decision.entity);
    return used && !(used.flags & NEEDS_INTRODUCTION) ? [decision.entity] : [];
  }));
}

/** Full names first, since surnames follow them. */
function decideAll(mentions: readonly Mention[], story: Story, vocabulary: Vocabulary): Decision[] {
  const full = mentions.map((mention) => (isFullName(mention) ? decideByRank(mention, story) : null));
  const cast = readCast(mentions, full, story.gazetteer, vocabulary);
  return mentions.map((mention, i) => {
    const known = full[i];
    if (known) return known;
    const decision = decideShort(mention, i, cast, story);
    // A surname with its office introduces somebody as well: "President Bush … Bush said".
    if (decision.type === 'linked' && titleBefore(mention).length > 0 && story.gazetteer.rowKind(decision.entity) === 'person') cast.push(knownMember(mention, i, decision.entity, story.gazetteer));
    return decision;
  });
}

/** Everything but a single word that may be the surname of somebody. */
const isFullName = (mention: Mention): boolean => mention.looksLike !== null || mention.words.length > 1 && surnameCandidates(mention).length === 0;

function decideByRank(mention: Mention, story: Story): Decision {
  if (mention.role === 'byline' && looksPersonal(mention, story)) return unlinked(mention, 'person', 'named in the credits: somebody who made the story, not somebody in it');
  const ranked = rankCandidates(mention, story);
  const [best] = ranked;
  if (!best) return withoutCandidates(mention);
  if (best.score >= DECISION.link) return linked(mention, best, story);
  if (ranked.reduce((sum, { score }) => sum + score, 0) >= DECISION.oneOfThem) return { type: 'uncertain', ranked: ranked.slice(0, MAX_ALTERNATIVES), why: reasonOf(best.evidence, 'the name fits; nothing in the story confirms it') };
  if (mention.looksLike === 'person' || story.gazetteer.rowKind(best.entity) === 'person') return unlinked(mention, 'person', `not ${story.gazetteer.name(best.entity)}: ${against(best)}`);
  return { type: 'nil', reason: `perhaps ${story.gazetteer.name(best.entity)}, but ${against(best)}` };
}

function looksPersonal(mention: Mention, { gazetteer }: Story): boolean {
  return mention.looksLike === 'person' || (mention.words.length > 1 && mention.candidates.some(({ entity }) => gazetteer.rowKind(entity) === 'person'));
}

function against({ evidence }: Ranked): string {
  const worst = [...evidence].sort((a, b) => a.points - b.points)[0];
  return worst && worst.points < 0 ? worst.feature : 'too little speaks for it';
}

function withoutCandidates(mention: Mention): Decision {
  if (mention.looksLike !== null) return unlinked(mention, mention.looksLike, introduction(mention));
  return { type: 'nil', reason: 'the gazetteer does not know the name, and nothing introduces it' };
}

const unlinked = (mention: Mention, kind: 'person' | 'place', why: string): Decision => ({ type: 'unlinked', kind, name: mention.surface, score: UNLINKED_SCORE, why });

/** The article's own words about somebody it introduces: "Bakiyev aide", "an aide to Bakiyev". */
function introduction(mention: Mention): string {
  const words = titlePhrase(mention) ?? appositionPhrase(mention);
  return words === null ? 'a name that the reference data does not hold' : `introduced as “${words}”`;
}

/** The title before the name, with the name or adjective before it: "Bakiyev aide", "Kyrgyz President". */
function titlePhrase(mention: Mention): string | null {
  const { block: { block, tokens }, from } = mention;
  const title = titleBefore(mention);
  const first = tokens[from - title.length];
  const before = tokens[from - title.length - 1];
  const start = before && first?.gap === 'space' && isCapital(before) && !isFunctionWord(before.norm) ? before : first;
  const name = tokens[from];
  return title.length === 0 || !start || !name ? null : block.text.slice(start.start, name.start).trim();
}

function appositionPhrase(mention: Mention): string | null {
  const { tokens, block } = mention.block;
  const length = appositionAfter(mention).length;
  const [first, last] = [tokens[mention.to], tokens[mention.to + length - 1]];
  return length === 0 || !first || !last ? null : block.text.slice(first.start, last.end);
}

function linked(mention: Mention, best: Ranked, story: Story): Decision {
  const { gazetteer } = story;
  if (best.flags & CANDIDATE_FLAGS.demonym) return { type: 'linked', entity: best.entity, score: best.score, why: `an adjective or people of ${gazetteer.name(best.entity)}`, role: 'demonym' };
  const metonym = gazetteer.rowKind(best.entity) === 'place' ? metonymOf(mention, best.entity, story) : null;
  if (metonym) return { type: 'linked', entity: best.entity, score: best.score, why: metonym.because, role: 'metonym', standsFor: metonym.entity };
  return { type: 'linked', entity: best.entity, score: best.score, why: reasonOf(best.evidence, usual(mention, best, story)), role: mention.role === 'dateline' ? 'dateline' : 'text' };
}

function usual(mention: Mention, { entity }: Ranked, { gazetteer }: Story): string {
  if (mention.words.length > 1 && gazetteer.rowKind(entity) === 'person') return `named in full in paragraph ${mention.block.paragraph}`;
  if (mention.candidates.length === 1) return 'nothing else of this name is known';
  return 'the usual meaning of the name; nothing in the story speaks against it';
}

/** A single word, or a surname of several: coreference, then whatever else the word may be. */
function decideShort(mention: Mention, index: number, cast: readonly CastMember[], story: Story): Decision {
  const member = mention.role === 'byline' ? null : follow(mention, index, cast);
  if (member && !isRatherPlace(mention, story)) return following(mention, index, member);
  const surname = mention.role === 'byline' ? null : surnameAlone(mention, story);
  if (surname) return surname;
  if (mention.candidates.length > 0 && surnameCandidates(mention).length === mention.candidates.length) return { type: 'nil', reason: 'a surname that nobody introduced in the story has' };
  return decideByRank(mention, story);
}

/** "in Washington" is a place, although a George Washington is in the story. */
function isRatherPlace(mention: Mention, story: Story): boolean {
  if (!hasPlacePreposition(mention) || titleBefore(mention).length > 0) return false;
  const [best] = rankCandidates(mention, story);
  return best !== undefined && best.score >= DECISION.link && story.gazetteer.rowKind(best.entity) === 'place';
}

function following(mention: Mention, index: number, member: CastMember): Decision {
  const why = `${member.name} is named in full ${member.mention < index ? 'before' : 'later in the story'}`;
  const score = member.mention < index ? SURNAME.introduced : SURNAME.introducedLater;
  if (member.entity === null) return { type: 'unlinked', kind: 'person', name: member.name, score: UNLINKED_SCORE, why };
  return { type: 'linked', entity: member.entity, score, why, role: mention.role };
}

/** A surname that nobody in the story introduces: an office in the text, or fame, must say whose it is. */
function surnameAlone(mention: Mention, story: Story): Decision | null {
  const { gazetteer, date } = story;
  const possible = surnameCandidates(mention).filter((person) => plausibility(gazetteer, person, date) === 'possible' && !isOfOtherCountry(mention, person, story));
  const title = titleBefore(mention);
  const apposition = appositionAfter(mention);
  const titled = possible.flatMap((person) => {
    const match = matchTitle(gazetteer, person, title, date) ?? matchApposition(gazetteer, person, apposition, date);
    return match ? [{ person, match }] : [];
  });
  const [fit, ...others] = [...titled.filter(({ match }) => match.current), ...titled.filter(({ match }) => !match.current)];
  if (fit && (others.length === 0 || fit.match.current !== others[0]?.match.current))
    return { type: 'linked', entity: fit.person, score: SURNAME.titled, why: `“${(title.length > 0 ? title : apposition).join(' ')}” fits the office then: ${gazetteer.name(fit.match.office)}`, role: mention.role };
  if (title.length > 0 && titled.length === 0 && possible.length > 0) return null;
  return famousAlone(mention, possible, story);
}

function famousAlone(mention: Mention, possible: EntityIndex[], story: Story): Decision | null {
  const { gazetteer } = story;
  const byFame = [...possible].sort((a, b) => gazetteer.weight(b) - gazetteer.weight(a));
  const [first, second] = byFame;
  if (first === undefined || gazetteer.weight(first) < SURNAME.famousFrequency) return null;
  const rival = Math.max(second === undefined ? 0 : gazetteer.weight(second), ...mention.candidates.filter(({ flags }) => !(flags & CANDIDATE_FLAGS.surname)).map(({ entity }) => gazetteer.weight(entity)), 0);
  if (gazetteer.weight(first) < rival * MUCH_MORE_FAMOUS) return null;
  return { type: 'linked', entity: first, score: SURNAME.famous, why: 'nobody else of that name is in the news this often', role: mention.role };
}
