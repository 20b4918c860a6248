/** What speaks for a person: offices that fit a title, a country before it, an age, and being introduced as a stranger. */
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { EntityIndex } from '../gazetteer/ids';
import { firstDay, lastDay, NO_DATE } from '../shared/partial-date';
import { ageAfter, appositionAfter, isTitledAfter, strangeIntroduction, titleBefore, wordsAfter } from './cues';
import type { Evidence } from './evidence';
import type { Story } from './story';
import { isTelling, matchApposition, matchTitle } from './time';
import { genderOfTitle } from './titles';
import type { Mention } from './types';

export function localPersonEvidence(mention: Mention, person: EntityIndex, story: Story): Evidence[] {
  return [...titleEvidence(mention, person, story), ...strangerEvidence(mention, person, story), ...countryEvidence(mention, person, story)];
}

/** The text introduces somebody else of the name: by what he does, by an age, here or where the name stands elsewhere. */
export function strangerEvidence(mention: Mention, person: EntityIndex, story: Story): Evidence[] {
  const age = ageEvidence(mention, person, story);
  const strange = age.some(({ feature }) => feature === 'age') ? null : strangeIntroduction(mention);
  const found: Evidence[] = [...(strange === null ? [] : [{ feature: strange, value: 1 }]), ...age];
  return story.strangers.has(strangerKey(mention, person)) && !found.some(saysStranger) ? [...found, { feature: 'strangerElsewhere', value: 1 }] : found;
}

/** Somebody's name by its last word: "Shimon Perez" the greengrocer says nothing about Peres. */
export const strangerKey = ({ words }: Mention, person: EntityIndex): string => `${person} ${words.at(-1) ?? ''}`;

/** Evidence that holds for every mention of the name. */
export const saysStranger = ({ feature }: Evidence): boolean => feature === 'stranger' || feature === 'otherAge';

/** Somebody of a country that the story is about. */
export function generalPersonEvidence({ node }: Mention, person: EntityIndex, { gazetteer, focus }: Story): Evidence[] {
  const share = Math.max(0, ...[...countriesOf(gazetteer, person)].map((code) => focus.country(code, node)));
  return share > 0 ? [{ feature: 'personCountry', value: share }] : [];
}

export function titleEvidence(mention: Mention, person: EntityIndex, { gazetteer, date }: Story): Evidence[] {
  const title = titleBefore(mention);
  const apposition = appositionAfter(mention);
  const match = matchTitle(gazetteer, person, title, date) ?? (strangeIntroduction(mention) === 'stranger' ? null : matchApposition(gazetteer, person, apposition, date));
  if (match) return [{ feature: match.current ? 'titleNow' : 'titleBefore', value: 1, because: `“${(title.length > 0 ? title : apposition).join(' ')}” fits an office held ${match.current ? 'then' : 'before'}: ${gazetteer.name(match.office)}` }];
  if (title.length === 0) return [];
  if (isOtherGender(title, gazetteer.facts(person, 'gender')[0]?.number)) return [{ feature: 'otherGender', value: 1 }];
  return isTelling(title) && gazetteer.facts(person, 'holds').length > 0 ? [{ feature: 'otherTitle', value: 1 }] : [];
}

/** "Mrs" before a man, "King" before a woman. */
export function isOtherGender(title: readonly string[], gender: number | undefined): boolean {
  const told = title.map(genderOfTitle).find((each) => each !== '');
  return (told === 'f' && gender === 2) || (told === 'm' && gender === 1);
}

/** Papers keep giving the age that they gave last year; a stranger's is farther off. */
const STALE_YEARS = 2;

/** "Moon Jae-in, 61, a locksmith": an age in years can be compared with a known birth on a known day. */
function ageEvidence(mention: Mention, person: EntityIndex, { gazetteer, date }: Story): Evidence[] {
  const age = ageAfter(mention);
  if (age === null || date === null) return [];
  const born = gazetteer.facts(person, 'born')[0]?.start ?? NO_DATE;
  if (born === NO_DATE) return [];
  const years = (from: number, to: number): number => Math.floor((to - from) / 10000);
  const [least, most] = [years(lastDay(born), firstDay(date)), years(firstDay(born), lastDay(date))];
  if (age >= least && age <= most) return [{ feature: 'age', value: 1, because: `the age of ${age} is right` }];
  return age < least - STALE_YEARS || age > most + STALE_YEARS ? [{ feature: 'otherAge', value: 1 }] : [];
}

/** "Jordan’s King Abdullah" is not the king of Saudi Arabia. */
export function countryEvidence(mention: Mention, person: EntityIndex, story: Story): Evidence[] {
  const agrees = agreesWithCountry(mention, person, story);
  return agrees === null ? [] : [{ feature: agrees ? 'sameCountry' : 'otherCountry', value: 1 }];
}

/** Whether the country named before the title, or after "of", is one of the person's; null where none is named or known. */
function agreesWithCountry(mention: Mention, person: EntityIndex, { gazetteer, neighbours }: Story): boolean | null {
  const { before, after } = neighbours.get(mention) ?? { before: null, after: null };
  const place = before && isTitledAfter(mention, before) ? before.candidates[0] : after && isOf(mention, after) ? after.candidates[0] : undefined;
  const code = place && gazetteer.rowKind(place.entity) === 'place' ? gazetteer.countryCode(place.entity) : undefined;
  if (code === undefined) return null;
  const codes = countriesOf(gazetteer, person);
  return codes.size === 0 ? null : codes.has(code);
}

/** "Lukashenko of Belarus". */
const isOf = (mention: Mention, after: Mention): boolean => after.from === mention.to + 1 && wordsAfter(mention, 1)[0]?.norm === 'of';

/** Codes of the countries a person is a citizen of or has held office in. */
function countriesOf(gazetteer: Gazetteer, person: EntityIndex): Set<string> {
  const citizenship = gazetteer.facts(person, 'citizenship').map(({ entity }) => entity);
  const offices = gazetteer.facts(person, 'holds').map(({ entity }) => entity);
  return new Set([...citizenship, ...offices].map((entity) => (entity === null ? undefined : gazetteer.countryCode(entity))).filter((code) => code !== undefined));
}
