/** Everything that speaks for or against one candidate of one mention: a feature, its points, and how a card says it. */
import { ALIAS_FLAGS, CANDIDATE_FLAGS } from '../gazetteer/format';
import type { Candidate, Gazetteer } from '../gazetteer/gazetteer';
import type { EntityIndex } from '../gazetteer/ids';
import { defined } from '../shared/assert';
import { appositionAfter, designatedClass, hasPlacePreposition, isTitledAfter, placeClass, titleBefore } from './cues';
import { afterComma, NEEDS_INTRODUCTION, type Story } from './story';
import { isTelling, matchApposition, matchTitle, plausibility } from './time';
import { genderOfTitle } from './titles';
import type { Mention } from './types';
import { LINK } from './weights';

export interface Evidence {
  feature: string;
  points: number;
  /** For the card: why this match. Only for what a reader would take as a reason. */
  because?: string;
}

/** Priors are rounded when they are written; the smallest come out as zero. */
const MIN_PRIOR = 1e-5;

/**
 * All evidence about a candidate. `frequency` is how often news uses the alias for any of its candidates. An
 * impossible candidate has a feature with points of minus infinity.
 */
export function evidenceFor(mention: Mention, candidate: Candidate, frequency: number, story: Story): Evidence[] {
  const { gazetteer } = story;
  const kind = gazetteer.rowKind(candidate.entity);
  if (kind === 'office') return [{ feature: 'an office', points: -Infinity }];
  return [
    { feature: `base of ${kind}`, points: LINK.base[kind] },
    { feature: 'frequency in news', points: LINK.frequency * Math.log10(frequency) },
    { feature: 'prior', points: LINK.prior * Math.log(Math.max(candidate.prior, MIN_PRIOR)) },
    ...nameEvidence(mention, candidate, story),
    ...timeEvidence(candidate.entity, story),
    ...(kind === 'person' ? personEvidence(mention, candidate.entity, story) : []),
    ...(kind === 'place' ? placeEvidence(mention, candidate.entity, story) : []),
    ...(kind === 'organisation' ? bodyEvidence(candidate.entity, story) : []),
  ];
}

function nameEvidence(mention: Mention, candidate: Candidate, story: Story): Evidence[] {
  const { gazetteer } = story;
  const found: Evidence[] = [];
  const alias = mention.node === null ? 0 : gazetteer.aliasFlags(mention.node);
  const first = defined(mention.block.tokens[mention.from], 'first token');
  const single = mention.to - mention.from === 1;
  if (!single) found.push({ feature: 'several words', points: LINK.severalWords });
  if (alias & ALIAS_FLAGS.ordinary && !first.dotted && first.shape !== 'upper') {
    // A demonym is written with a capital everywhere: "Soviet-ruled" begins a sentence as well.
    const uncased = (first.sentenceStart && !(candidate.flags & CANDIDATE_FLAGS.demonym)) || mention.block.casing !== 'sentence';
    found.push({ feature: 'also an ordinary word', points: uncased ? LINK.ordinaryUncased : LINK.ordinary });
  }
  if (alias & ALIAS_FLAGS.elsewhere) found.push({ feature: 'also the name of something left out', points: LINK.elsewhere });
  if (single && alias & ALIAS_FLAGS.personal && gazetteer.rowKind(candidate.entity) !== 'person')
    found.push({ feature: 'also a name of people', points: placeClass(gazetteer.type(candidate.entity)) === 'country' ? LINK.personalCountry : LINK.personal });
  return [...found, ...contextEvidence(candidate, story)];
}

/** Names that need evidence, and whether the story has named their entity otherwise. */
function contextEvidence({ flags, entity }: Candidate, { gazetteer, introduced }: Story): Evidence[] {
  if (!(flags & NEEDS_INTRODUCTION)) return [];
  const kind = gazetteer.rowKind(entity);
  const found: Evidence[] = [flags & CANDIDATE_FLAGS.shortName ? { feature: 'a short form', points: LINK.shortName } : { feature: 'needs context', points: kind === 'office' ? -Infinity : LINK.needsContext[kind] }];
  if (introduced.has(entity)) found.push({ feature: 'introduced', points: LINK.introduced, ...(kind === 'place' ? {} : { because: `${gazetteer.name(entity)} is named in full in the story` }) });
  return found;
}

/** An organisation is likelier in a story about its country. */
function bodyEvidence(entity: EntityIndex, { gazetteer, focus }: Story): Evidence[] {
  const country = gazetteer.countryCode(entity);
  const share = (country && focus.countries.get(country)) || 0;
  return share > 0 ? [{ feature: 'of a country of the story', points: LINK.bodyCountry * share, because: 'the story is about its country' }] : [];
}

function timeEvidence(entity: EntityIndex, { gazetteer, date }: Story): Evidence[] {
  switch (plausibility(gazetteer, entity, date)) {
    case 'impossible': return [{ feature: 'did not exist yet', points: -Infinity }];
    case 'long-dead': return [{ feature: 'long dead', points: LINK.longDead }];
    case 'possible': return [];
  }
}

function personEvidence(mention: Mention, person: EntityIndex, story: Story): Evidence[] {
  return [...titleEvidence(mention, person, story), ...countryEvidence(mention, person, story)];
}

function titleEvidence(mention: Mention, person: EntityIndex, { gazetteer, date }: Story): Evidence[] {
  const title = titleBefore(mention);
  const apposition = appositionAfter(mention);
  const match = matchTitle(gazetteer, person, title, date) ?? matchApposition(gazetteer, person, apposition, date);
  if (match) return [{ feature: 'title fits an office', points: LINK.title, because: `“${(title.length > 0 ? title : apposition).join(' ')}” fits an office held ${match.current ? 'then' : 'before'}: ${gazetteer.name(match.office)}` }];
  const gender = title.map(genderOfTitle).find((told) => told !== '');
  if (gender && differs(gender, gazetteer.facts(person, 'gender')[0]?.number)) return [{ feature: 'title of the other gender', points: LINK.otherTitle }];
  const hasOffices = gazetteer.facts(person, 'holds').length > 0;
  return isTelling(title) && hasOffices ? [{ feature: 'title fits no office', points: LINK.otherTitle }] : [];
}

/** "Jordan’s King Abdullah" is not the king of Saudi Arabia. */
function countryEvidence(mention: Mention, person: EntityIndex, story: Story): Evidence[] {
  switch (agreesWithCountry(mention, person, story)) {
    case true: return [{ feature: 'of the country before the title', points: LINK.sameCountry }];
    case false: return [{ feature: 'of another country than the one before the title', points: LINK.otherCountry }];
    case null: return [];
  }
}

export const isOfOtherCountry = (mention: Mention, person: EntityIndex, story: Story): boolean => agreesWithCountry(mention, person, story) === false;

/** Whether the country named before the title is one of the person's; null where none is named or known. */
function agreesWithCountry(mention: Mention, person: EntityIndex, { gazetteer, neighbours }: Story): boolean | null {
  const before = neighbours.get(mention)?.before;
  const place = before && isTitledAfter(mention, before) ? before.candidates[0] : undefined;
  const code = place && gazetteer.rowKind(place.entity) === 'place' ? gazetteer.countryCode(place.entity) : undefined;
  const codes = countriesOf(gazetteer, person);
  return code === undefined || codes.size === 0 ? null : codes.has(code);
}

/** Codes of the countries a person is a citizen of or has held office in. */
function countriesOf(gazetteer: Gazetteer, person: EntityIndex): Set<string> {
  const citizenship = gazetteer.facts(person, 'citizenship').map(({ entity }) => entity);
  const offices = gazetteer.facts(person, 'holds').map(({ entity }) => entity);
  return new Set([...citizenship, ...offices].map((entity) => (entity === null ? undefined : gazetteer.countryCode(entity))).filter((code) => code !== undefined));
}

const differs = (told: 'f' | 'm', gender: number | undefined): boolean => (told === 'f' && gender === 2) || (told === 'm' && gender === 1);

function placeEvidence(mention: Mention, place: EntityIndex, story: Story): Evidence[] {
  const { gazetteer, focus } = story;
  const found: Evidence[] = [];
  const country = gazetteer.countryCode(place);
  const region = gazetteer.admin(place, 1);
  const inCountry = (country && focus.countries.get(country)) || 0;
  const inRegion = (region !== null && focus.regions.get(region)) || 0;
  const inside = placeClass(gazetteer.type(place)) === 'country' ? {} : { because: 'the story is about its country' };
  if (inCountry > 0) found.push({ feature: 'in a country of the story', points: LINK.focusCountry * inCountry, ...inside });
  if (inRegion > 0) found.push({ feature: 'in a region of the story', points: LINK.focusRegion * inRegion, because: 'the story is about its region' });
  if (hasPlacePreposition(mention)) found.push({ feature: 'after a preposition of place', points: LINK.preposition });
  if (mention.role === 'dateline') found.push({ feature: 'in the dateline', points: LINK.dateline, because: 'it stands in the dateline' });
  if (titleBefore(mention).length > 0 && mention.looksLike !== 'place') found.push({ feature: 'after a title', points: LINK.titledPlace });
  return [...found, ...containerEvidence(mention, place, story), ...designatorEvidence(mention, place, story)];
}

/** "Osh, Kyrgyzstan": the next name contains this candidate, or another candidate of the mention but not this one. */
function containerEvidence(mention: Mention, place: EntityIndex, story: Story): Evidence[] {
  const next = afterComma(mention, story);
  if (!next) return [];
  const within = (entity: EntityIndex): boolean => next.candidates.some((outer) => contains(story.gazetteer, outer.entity, entity));
  if (within(place)) return [{ feature: 'followed by what contains it', points: LINK.container, because: `followed by “${next.surface}”, which it is in` }];
  return mention.candidates.some(({ entity }) => within(entity)) ? [{ feature: 'followed by what contains another', points: LINK.otherContainer }] : [];
}

/** True for a country or first- or second-level unit and a place inside it. */
export function contains(gazetteer: Gazetteer, outer: EntityIndex, inner: EntityIndex): boolean {
  if (outer === inner) return false;
  if (gazetteer.admin(inner, 1) === outer || gazetteer.admin(inner, 2) === outer) return true;
  const cls = placeClass(gazetteer.type(outer));
  const code = gazetteer.countryCode(outer);
  return cls === 'country' && code !== undefined && code === gazetteer.countryCode(inner);
}

function designatorEvidence(mention: Mention, place: EntityIndex, { gazetteer }: Story): Evidence[] {
  const said = designatedClass(mention);
  const is = placeClass(gazetteer.type(place));
  if (said === null || is === null) return [];
  return said === is ? [{ feature: 'named as what it is', points: LINK.designator, because: `the story calls it a ${gazetteer.type(place)}` }] : [{ feature: 'named as something else', points: LINK.otherDesignator }];
}
