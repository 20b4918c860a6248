/** Readings of a short form: somebody the story has introduced, or the bearer of a surname that stands alone. */
import { CANDIDATE_FLAGS } from '../gazetteer/format';
import type { CastMember } from './cast';
import { standsOnlyForPlace, titleBefore } from './cues';
import { MIN_PRIOR, wordEvidence, type Evidence } from './evidence';
import { countryEvidence, generalPersonEvidence, isOtherGender, strangerEvidence, titleEvidence } from './person-evidence';
import type { Reading } from './rank';
import type { Story } from './story';
import { isDead, leadsOn, plausibility } from './time';
import type { Mention } from './types';

/** Twice the weight: "Mrs Clinton" is not Bill Clinton where both are in the story, nor is a Clinton whom it introduces. */
const CERTAIN = 2;

/** Of a surname that is nothing else, somebody has nearly all there is in the news. */
const SOLE_SHARE = 0.9;

/** Members of the cast whom the short form fits. */
export function membersFor(mention: Mention, cast: readonly CastMember[]): CastMember[] {
  const words = mention.words.join(' ');
  const last = mention.words.at(-1) ?? '';
  return cast.filter(({ shortForms }) => shortForms.has(words) || (mention.words.length > 1 && mention.node === null && shortForms.has(last)));
}

/** Somebody named in full before, or else later: the last of that name before the mention is the likeliest. */
export function castReadings(mention: Mention, index: number, cast: readonly CastMember[], story: Story): Reading[] {
  const members = distinct(membersFor(mention, cast), index);
  const before = members.filter((member) => member.mention < index);
  const latest = (before.length > 0 ? before : members).reduce<CastMember | null>((best, member) => (best === null || isNearer(member, best, index) ? member : best), null);
  return members.map((member) => ({ entity: member.entity, flags: 0, member, evidence: [...memberEvidence(mention, index, member, member === latest && members.length > 1), ...(member.entity === null ? [] : strangerEvidence(mention, member.entity, story))] }));
}

/** Of several introductions of one person, the nearest one counts. */
function distinct(members: readonly CastMember[], index: number): CastMember[] {
  const byPerson = new Map<unknown, CastMember>();
  for (const member of members) {
    const key = member.entity ?? member.name;
    const known = byPerson.get(key);
    if (!known || isNearer(member, known, index)) byPerson.set(key, member);
  }
  return [...byPerson.values()];
}

/** Introduced before the mention and later than the other; or, where both come after it, sooner. */
function isNearer(a: CastMember, b: CastMember, index: number): boolean {
  if (a.mention < index !== b.mention < index) return a.mention < index;
  return a.mention < index ? a.mention > b.mention : a.mention < b.mention;
}

function memberEvidence(mention: Mention, index: number, member: CastMember, isLatest: boolean): Evidence[] {
  const follows = member.mention < index;
  const found: Evidence[] = [{ feature: follows ? 'follows' : 'followsLater', value: 1, because: `${member.name} is named in full ${follows ? 'before' : 'later in the story'}` }];
  if (isLatest) found.push({ feature: 'latest', value: 1 });
  if (isOtherGender(titleBefore(mention), member.gender)) found.push({ feature: 'otherGender', value: CERTAIN });
  return [...found, ...placeLike(mention)];
}

/** Bearers of a surname with what is true of them wherever it stands alone: only those whom the day could name. */
export function surnameEvidence(mention: Mention, story: Story): Reading[] {
  const { gazetteer, date } = story;
  const isSurnameOnly = mention.candidates.every(({ flags }) => flags & CANDIDATE_FLAGS.surname);
  return mention.candidates
    .filter(({ entity, flags }) => flags & CANDIDATE_FLAGS.surname && plausibility(gazetteer, entity, date) === 'possible')
    .map(({ entity, prior }) => ({
      entity, flags: CANDIDATE_FLAGS.surname, member: null,
      evidence: [
        { feature: 'fame', value: Math.log10(Math.max(1, gazetteer.weight(entity))), because: 'nobody else of that name is in the news this often' },
        { feature: 'prior', value: Math.log(Math.max(prior, MIN_PRIOR)) },
        ...(prior >= SOLE_SHARE && isSurnameOnly ? [{ feature: 'soleBearer' as const, value: 1 }] : []),
        ...(isDead(gazetteer, entity, date) ? [{ feature: 'dead' as const, value: 1 }] : []),
        ...(leadsOn(gazetteer, entity, date) ? [{ feature: 'inOffice' as const, value: 1 }] : []),
        ...generalPersonEvidence(mention, entity, story),
      ],
    }));
}

/** Bearers of the surname whom nobody introduces: an office in the text, or fame, must say whose it is. */
export function surnameReadings(mention: Mention, bearers: readonly Reading[], cast: readonly CastMember[], story: Story): Reading[] {
  const known = new Set(cast.map(({ entity }) => entity));
  const isOfSomebodyElse = membersFor(mention, cast).length > 0;
  return bearers.flatMap((bearer) => {
    if (bearer.entity === null || known.has(bearer.entity)) return [];
    // A sergeant of a president's name is somebody else.
    const titles = titleEvidence(mention, bearer.entity, story).map((each) => (each.feature === 'otherTitle' ? { ...each, value: CERTAIN } : each));
    const fits = titles.some(({ feature }) => feature === 'titleNow' || feature === 'titleBefore');
    const local: Evidence[] = [
      { feature: 'surnameAlone', value: isOfSomebodyElse && !fits ? CERTAIN : 1 },
      ...titles,
      ...(fits ? [{ feature: 'surnameTitled' as const, value: 1 }] : []),
      ...countryEvidence(mention, bearer.entity, story),
      ...placeLike(mention),
      ...wordEvidence(mention, { entity: bearer.entity, flags: bearer.flags }, story),
    ];
    return [{ ...bearer, evidence: [...bearer.evidence, ...local] }];
  });
}

const placeLike = (mention: Mention): Evidence[] => (standsOnlyForPlace(mention) && titleBefore(mention).length === 0 ? [{ feature: 'personAfterPreposition', value: 1 }] : []);
