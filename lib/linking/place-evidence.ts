/** What speaks for a place: where the story is, what stands near it, what the words beside the name call it. */
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { EntityIndex } from '../gazetteer/ids';
import { contains } from './containment';
import { designatedClass, hasPlacePreposition, placeClass, titleBefore } from './cues';
import { isActing } from './metonyms';
import { isPlaying } from './sport';
import type { Evidence } from './evidence';
import { afterComma, type Story } from './story';
import type { Mention } from './types';

/** Share from which a name means one thing plainly. */
const PLAIN = 0.6;

export function generalPlaceEvidence(mention: Mention, place: EntityIndex, story: Story): Evidence[] {
  const { gazetteer, focus, nearby } = story;
  const found: Evidence[] = [];
  const country = gazetteer.countryCode(place);
  // A region is in itself: "Buffalo" speaks for New York the state as much as for its cities.
  const region = gazetteer.admin(place, 1) ?? (placeClass(gazetteer.type(place)) === 'unit' ? place : null);
  const inCountry = country === undefined ? 0 : focus.country(country, mention.node);
  const inRegion = region === null ? 0 : focus.region(region, mention.node);
  const inside = placeClass(gazetteer.type(place)) === 'country' ? {} : { because: 'the story is about its country' };
  if (inCountry > 0) found.push({ feature: 'focusCountry', value: inCountry, ...inside });
  if (inRegion > 0) found.push({ feature: 'focusRegion', value: inRegion, because: 'the story is about its region' });
  const support = nearby.support(place, mention.node);
  if (support > 0) found.push({ feature: 'nearby', value: support, because: 'other places of the story are near it' });
  const home = nearby.nearHome(place);
  if (home > 0) found.push({ feature: 'home', value: home, because: 'it is near the town of this paper' });
  return found;
}

export function localPlaceEvidence(mention: Mention, place: EntityIndex, story: Story): Evidence[] {
  const found: Evidence[] = [];
  if (hasPlacePreposition(mention)) found.push({ feature: 'preposition', value: 1 });
  if (isPlaying(mention) && !/^(country|state|continent)$/.test(story.gazetteer.type(place))) found.push({ feature: 'plays', value: 1 });
  if (isActing(mention) && story.gazetteer.facts(place, 'stands-for').length > 0) found.push({ feature: 'acts', value: 1 });
  if (mention.role === 'dateline') found.push({ feature: 'dateline', value: 1, because: 'it stands in the dateline' });
  if (titleBefore(mention).length > 0 && mention.looksLike !== 'place') found.push({ feature: 'titledPlace', value: 1 });
  return [...found, ...containerEvidence(mention, place, story), ...containedEvidence(mention, place, story), ...containerElsewhere(mention, place, story), ...designatorEvidence(mention, place, story)];
}

/** "Osh, Kyrgyzstan": the next name contains this candidate, or another candidate of the mention but not this one. */
function containerEvidence(mention: Mention, place: EntityIndex, story: Story): Evidence[] {
  const next = afterComma(mention, story);
  if (!next || isList(mention, next, story.gazetteer)) return [];
  if (isWithin(place, next, story.gazetteer)) return [{ feature: 'container', value: 1, because: `followed by “${next.surface}”, which it is in` }];
  const isElsewhere = mention.candidates.some(({ entity }) => isWithin(entity, next, story.gazetteer)) || namesState(next, story.gazetteer);
  return isElsewhere ? [{ feature: 'otherContainer', value: 1 }] : [];
}

/** "Delhi, Iowa": a state behind the comma says where the place is, also one that the gazetteer does not hold. */
function namesState({ candidates: [best] }: Mention, gazetteer: Gazetteer): boolean {
  return best !== undefined && best.prior >= PLAIN && /^(state|province)$/.test(gazetteer.type(best.entity)) && /^(US|CA|AU)$/.test(gazetteer.countryCode(best.entity) ?? '');
}

/** "Iowa, Louisiana, Massachusetts": two states in a row are a list, although there is an Iowa in Louisiana. */
function isList(mention: Mention, next: Mention, gazetteer: Gazetteer): boolean {
  const [first, second] = [mention, next].map(({ candidates }) => (candidates[0] ? placeClass(gazetteer.type(candidates[0].entity)) : null));
  return first === second && (first === 'country' || (first === 'unit' && countryOf(mention, gazetteer) === countryOf(next, gazetteer)));
}

const countryOf = ({ candidates }: Mention, gazetteer: Gazetteer): string | undefined => (candidates[0] ? gazetteer.countryCode(candidates[0].entity) : undefined);

/** "Buffalo, New York": what stands before the comma is in this candidate, and not in the other of the name. */
function containedEvidence(mention: Mention, place: EntityIndex, { gazetteer, neighbours }: Story): Evidence[] {
  const before = neighbours.get(mention)?.before;
  if (!before || afterComma(before, { neighbours }) !== mention || isList(before, mention, gazetteer)) return [];
  return before.candidates.some(({ entity }) => contains(gazetteer, place, entity)) ? [{ feature: 'contained', value: 1, because: `“${before.surface}” before it is there` }] : [];
}

/** Once it is "Paris, Texas", it stays so: the last such place before the mention counts, else the first behind it. */
function containerElsewhere(mention: Mention, place: EntityIndex, { gazetteer, containers }: Story): Evidence[] {
  const told = mention.node === null ? undefined : containers.get(mention.node);
  if (!told || told.some((other) => other.mention === mention)) return [];
  const next = (told.filter((other) => isBefore(other.mention, mention)).at(-1) ?? told[0])?.next;
  if (!next) return [];
  return isWithin(place, next, gazetteer) ? [{ feature: 'containerElsewhere', value: 1, because: `the story says “${mention.surface}, ${next.surface}”` }] : [{ feature: 'otherContainerElsewhere', value: 1 }];
}

const isBefore = (a: Mention, b: Mention): boolean => a.block.index < b.block.index || (a.block.index === b.block.index && a.from < b.from);

const isWithin = (place: EntityIndex, next: Mention, gazetteer: Gazetteer): boolean => next.candidates.some((outer) => contains(gazetteer, outer.entity, place));

function designatorEvidence(mention: Mention, place: EntityIndex, { gazetteer }: Story): Evidence[] {
  const said = designatedClass(mention);
  const is = placeClass(gazetteer.type(place));
  if (said === null || is === null) return [];
  return said === is ? [{ feature: 'designator', value: 1, because: `the story calls it a ${gazetteer.type(place)}` }] : [{ feature: 'otherDesignator', value: 1 }];
}
