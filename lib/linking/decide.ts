/** What each mention is: linked, perhaps, known from this story alone, or nothing – and why. */
import { ALIAS_FLAGS, CANDIDATE_FLAGS } from '../gazetteer/format';
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { EntityIndex } from '../gazetteer/ids';
import type { Vocabulary } from '../matching/vocabulary';
import { knownMember, readCast, surnameCandidates, type CastMember } from './cast';
import { contains } from './containment';
import { titleBefore } from './cues';
import { pointsOf } from './evidence';
import { introduction } from './introductions';
import { metonymOf } from './metonyms';
import { rank, Readings, reasonOf, type Ranked } from './rank';
import { castReadings, membersFor, surnameReadings } from './short-forms';
import { refineStory, type Story } from './story';
import { isTitleWord } from './titles';
import type { Decision, Mention } from './types';
import { calibrated, DECISION, type Feature } from './weights';

/** How sure a run of words is the name of a person or place that the gazetteer does not know. */
const UNLINKED_SCORE = 0.85;
/** Alternatives that a card offers. */
const MAX_ALTERNATIVES = 4;

/** A mention's readings, best first, and what became of it. */
export interface Judged {
  ranked: Ranked[];
  decision: Decision;
}

/** One judgement a mention, in the mentions' order. What the first round finds out about the story helps the second. */
export function judgeMentions(mentions: readonly Mention[], story: Story, vocabulary: Vocabulary): Judged[] {
  const first = judgeAll(mentions, story, vocabulary);
  return judgeAll(mentions, refineStory(story, mentions, first), vocabulary);
}

/** Full names first, since surnames follow them. */
function judgeAll(mentions: readonly Mention[], story: Story, vocabulary: Vocabulary): Judged[] {
  const readings = new Readings(story);
  const full = mentions.map((mention) => (isFullName(mention) ? judgeFull(mention, readings, story) : null));
  const cast = readCast(mentions, full.map((judged) => judged?.decision ?? null), story.gazetteer, vocabulary);
  return mentions.map((mention, i) => {
    const judged = full[i] ?? judgeShort(mention, i, cast, readings, story);
    const { decision } = judged;
    // A surname with its office introduces somebody as well: "President Bush … Bush said".
    if (!full[i] && decision.type === 'linked' && titleBefore(mention).length > 0 && story.gazetteer.rowKind(decision.entity) === 'person') cast.push(knownMember(mention, i, decision.entity, story.gazetteer));
    return judged;
  });
}

/** Everything but a single word that may be the surname of somebody. */
const isFullName = (mention: Mention): boolean => mention.looksLike === 'place' || (mention.looksLike !== 'perhaps-person' && mention.words.length > 1 && surnameCandidates(mention).length === 0);

function judgeFull(mention: Mention, readings: Readings, story: Story): Judged {
  if (mention.role === 'byline' && looksPersonal(mention, story)) return { ranked: [], decision: unlinked('person', mention.surface, 'named in the credits: somebody who made the story, not somebody in it') };
  const ranked = rank(readings.ofName(mention));
  return { ranked, decision: decide(mention, ranked, story) };
}

/** A single word, or a surname of several: somebody introduced in the story, or whatever else the word may be. */
function judgeShort(mention: Mention, index: number, cast: readonly CastMember[], readings: Readings, story: Story): Judged {
  if (mention.looksLike === 'perhaps-person') return { ranked: [], decision: membersFor(mention, cast).length > 0 ? unlinked('person', mention.surface, introduction(mention)) : { type: 'nil', reason: 'words that may be a name; nobody of it is in the story' } };
  const people = mention.role === 'byline' ? [] : [...castReadings(mention, index, cast, story), ...surnameReadings(mention, readings.ofSurname(mention), cast, story)];
  const ranked = rank([...people, ...readings.ofName(mention)]);
  return { ranked, decision: decide(mention, ranked, story) };
}

function decide(mention: Mention, ranked: readonly Ranked[], story: Story): Decision {
  const [best] = ranked;
  if (!best) return withoutReading(mention, story);
  const score = best.score + sameSpot(best, ranked, story);
  if (score >= DECISION.link) return linked(mention, { ...best, score: calibrated(score) }, story);
  const entities = ranked.filter(({ entity }) => entity !== null);
  if (entities[0] === best && ranked.reduce((sum, { score }) => sum + score, 0) >= DECISION.oneOfThem) return uncertain(best, entities);
  const isPerson = best.entity === null || story.gazetteer.rowKind(best.entity) === 'person';
  const name = best.entity === null ? (best.member?.name ?? '') : story.gazetteer.name(best.entity);
  if (mention.looksLike === 'person' || (isPerson && (mention.words.length > 1 || (isTitled(mention) && !isOrdinary(mention, story))))) return unlinked('person', mention.surface, `not ${name}: ${against(best)}`);
  return { type: 'nil', reason: `perhaps ${name}, but ${against(best)}` };
}

/** A town and the district or region around it that has its name: whichever is meant, the card is about the right spot. */
function sameSpot({ entity }: Ranked, ranked: readonly Ranked[], { gazetteer }: Story): number {
  if (entity === null) return 0;
  return ranked.reduce((sum, other) => {
    const around = other.entity !== null && other.entity !== entity && gazetteer.rowKind(other.entity) === 'place' && isUnitAround(gazetteer, entity, other.entity);
    return around ? sum + other.score : sum;
  }, 0);
}

const isUnitAround = (gazetteer: Gazetteer, a: EntityIndex, b: EntityIndex): boolean => [[a, b], [b, a]].some(([outer, inner]) => outer !== undefined && inner !== undefined && contains(gazetteer, outer, inner) && isSmall(gazetteer, outer, inner));

/** "New York" the state is not the city; a district is its town. In degrees, about 100 km. */
const isSmall = (gazetteer: Gazetteer, outer: EntityIndex, inner: EntityIndex): boolean =>
  gazetteer.countryCode(outer) === gazetteer.countryCode(inner) && !/^(country|state|territory)$/.test(gazetteer.type(outer)) &&
  Math.hypot((gazetteer.latitude(outer) ?? 0) - (gazetteer.latitude(inner) ?? 90), (gazetteer.longitude(outer) ?? 0) - (gazetteer.longitude(inner) ?? 90)) < 1;

function uncertain(best: Ranked, entities: readonly Ranked[]): Decision {
  const ranked = entities.slice(0, MAX_ALTERNATIVES).flatMap(({ entity, score }) => (entity === null ? [] : [{ entity, score }]));
  return { type: 'uncertain', ranked, why: reasonOf(best.evidence, 'the name fits; nothing in the story confirms it') };
}

function looksPersonal(mention: Mention, { gazetteer }: Story): boolean {
  return mention.looksLike === 'person' || (mention.words.length > 1 && mention.candidates.some(({ entity }) => gazetteer.rowKind(entity) === 'person'));
}

/** How features that speak against a reading are called; the others say nothing by themselves. */
const AGAINST: Partial<Record<Feature, string>> = {
  ordinary: 'it is an ordinary word as well', ordinaryUncased: 'it is an ordinary word as well', personal: 'it is a name of people as well', personalCountry: 'it is a name of people as well',
  elsewhere: 'it names something else as well', contextPlace: 'the name needs more evidence', contextPerson: 'the name needs more evidence', contextBody: 'the name needs more evidence',
  contextGroup: 'the name needs more evidence', shortName: 'it is a short form of a name that the story does not give', longDead: 'that person is long dead', otherContainer: 'it is in another place than the text says',
  otherContainerElsewhere: 'the story means another of the name', otherDesignator: 'the story calls it something else', titledPlace: 'a title stands before it', otherTitle: 'the title fits none of the offices',
  otherGender: 'the title is of the other gender', otherCountry: 'the text names another country', stranger: 'the text introduces somebody else of that name', otherAge: 'the age is another', dead: 'that person is dead', article: 'an article stands before it', strangerElsewhere: 'the text introduces somebody else of that name',
  plays: 'a team of the name is meant', otherAcronym: 'the story gives the acronym to somebody else',
  surnameAlone: 'nobody introduces the surname', personAfterPreposition: 'it stands where places stand',
};

function against(best: Ranked): string {
  const worst = best.evidence.filter(({ feature }) => AGAINST[feature] !== undefined).sort((a, b) => pointsOf(a) - pointsOf(b))[0];
  return (worst && pointsOf(worst) < 0 && AGAINST[worst.feature]) || 'too little speaks for it';
}

/** "Mr Pavlov": somebody, although nobody whom the dataset or the story names in full. */
const isTitled = (mention: Mention): boolean => mention.role === 'text' && titleBefore(mention).length > 0 && !mention.words.some(isTitleWord);

const isOrdinary = ({ node }: Mention, { gazetteer }: Story): boolean => node !== null && (gazetteer.aliasFlags(node) & ALIAS_FLAGS.ordinary) !== 0;

function withoutReading(mention: Mention, story: Story): Decision {
  if (mention.role === 'text' && mention.candidates.length > 0 && looksPersonal(mention, story)) return unlinked('person', mention.surface, 'nobody of this name whom the reference data holds was known then');
  if (isTitled(mention) && mention.words.length === 1) return unlinked('person', mention.surface, introduction(mention));
  if (mention.looksLike === 'person' || mention.looksLike === 'place') return unlinked(mention.looksLike, mention.surface, introduction(mention));
  return { type: 'nil', reason: surnameCandidates(mention).length > 0 ? 'a surname that nobody introduced in the story has' : 'the gazetteer does not know the name, and nothing introduces it' };
}

const unlinked = (kind: 'person' | 'place', name: string, why: string, score = UNLINKED_SCORE): Decision => ({ type: 'unlinked', kind, name, score, why });

function linked(mention: Mention, best: Ranked, story: Story): Decision {
  const { gazetteer } = story;
  const { entity, score } = best;
  if (entity === null) return unlinked('person', best.member?.name ?? mention.surface, reasonOf(best.evidence, introduction(mention)), score);
  if (best.flags & CANDIDATE_FLAGS.demonym) return { type: 'linked', entity, score, why: `an adjective or people of ${gazetteer.name(entity)}`, role: 'demonym' };
  const metonym = gazetteer.rowKind(entity) === 'place' ? metonymOf(mention, entity, story) : null;
  if (metonym) return { type: 'linked', entity, score, why: metonym.because, role: 'metonym', standsFor: metonym.entity };
  return { type: 'linked', entity, score, why: reasonOf(best.evidence, usual(mention, best, story)), role: mention.role === 'dateline' ? 'dateline' : 'text' };
}

function usual(mention: Mention, { entity }: Ranked, { gazetteer }: Story): string {
  if (mention.words.length > 1 && entity !== null && gazetteer.rowKind(entity) === 'person') return `named in full in paragraph ${mention.block.paragraph}`;
  if (mention.candidates.length === 1) return 'nothing else of this name is known';
  return 'the usual meaning of the name; nothing in the story speaks against it';
}
