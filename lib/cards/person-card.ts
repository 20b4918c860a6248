/** What a card says about a person. */
import type { EntityIndex } from '../gazetteer/ids';
import { certainlyBefore, certainlyNotAfter, NO_DATE, parts, type PartialDate } from '../shared/partial-date';
import type { Claim, EntityCard, Fact, RelatedEntity } from './card-model';
import { asOfText, type CardContext } from './context';
import { dateText, yearText } from './date-text';
import { currentClaim, formerClaim, laterClaim, officeLine, shortTitle } from './office-text';
import { citizenshipFact, citizenshipLinks } from './citizenship';
import { relativeFacts, relativesOf } from './relatives';
import { neighboursOf, successionOf } from './succession';
import { byImportance, rankOf, tenseOn, tenuresOf, type Tenure } from './tenure';

type Part = Pick<EntityCard, 'heading' | 'facts' | 'offices' | 'related'>;

/** Two offices on one day are both told; more would be a list. */
const MAX_CURRENT = 2;

export function personCard(context: CardContext): Part {
  const { gazetteer, entity, day } = context;
  const tenures = tenuresOf(gazetteer, entity);
  return {
    heading: { name: gazetteer.name(entity), ...headingLines(context, tenures), description: descriptionOf(context) },
    facts: factsOf(context, tenures),
    offices: tenures.map((tenure) => officeLine(tenure, shortTitle(gazetteer, tenure.office), day)),
    related: relatedOf(context, tenures),
  };
}

/** Then, before and later. Without a day: nothing. */
function headingLines(context: CardContext, tenures: Tenure[]): Pick<EntityCard['heading'], 'then' | 'before' | 'now'> {
  const { day } = context;
  if (day === null) return {};
  const current = mainTenures(tenures.filter((tenure) => tenseOn(day, tenure) === 'current'));
  const past = tenures.filter((tenure) => tenseOn(day, tenure) === 'past').sort(byImportance);
  const then = current.length > 0 ? joinClaims(current.map((tenure) => currentClaim(context.gazetteer, tenure, day, context.locale))) : past[0] && formerClaim(context.gazetteer, past[0]);
  const before = beforeClaim(context, current, past);
  const now = laterLine(context, tenures, current, past);
  return {
    ...(then && { then: context.stale && current.length > 0 ? { ...then, when: [then.when, asOfText(context)].filter((part) => part !== undefined).join(', ') } : then }),
    ...(before && { before }),
    ...(now && { now }),
  };
}

/** Small posts are told only where there is nothing greater. */
function mainTenures(current: Tenure[]): Tenure[] {
  const sorted = [...current].sort(byImportance).filter((tenure, i, all) => all.findIndex(({ office }) => office === tenure.office) === i);
  const [first] = sorted;
  if (!first) return [];
  return sorted.filter((tenure) => rankOf(tenure) === rankOf(first) || tenure.role !== 'other').slice(0, MAX_CURRENT);
}

/** Of several offices the later ones carry their own dates in the text, the first in grey. */
function joinClaims(claims: Claim[]): Claim {
  const [first, ...rest] = claims;
  if (!first || rest.length === 0) return first ?? { what: '' };
  const texts = claims.map(({ what, when }) => (when === undefined ? what : `${what} ${when}`));
  return { what: texts.join('; ') };
}

/** A higher office before the current one: Putin was president before he was prime minister. */
function beforeClaim({ gazetteer }: CardContext, current: Tenure[], past: Tenure[]): Claim | undefined {
  const [now] = current;
  const [best] = past;
  return now && best && best.office !== now.office && rankOf(best) < rankOf(now) ? laterClaim(gazetteer, best, false) : undefined;
}

/** What followed: a later office that matters as much, else the end of the current one, else death. */
function laterLine({ gazetteer, entity, day, locale }: CardContext, tenures: Tenure[], current: Tenure[], past: Tenure[]): Claim | undefined {
  if (day === null) return undefined;
  const later = tenures.filter((tenure) => tenseOn(day, tenure) === 'later');
  const matters = later.filter((tenure) => current.length === 0 || rankOf(tenure) <= Math.min(...current.map(rankOf))).sort((a, b) => rankOf(a) - rankOf(b) || a.start - b.start);
  const [next] = matters;
  if (next) return laterClaim(gazetteer, next, [...past, ...current].some(({ office }) => office === next.office));
  const [held] = current;
  if (held && held.end !== NO_DATE) return { what: `until ${dateText(held.end, locale)}` };
  const died = gazetteer.facts(entity, 'died')[0]?.start ?? NO_DATE;
  return died !== NO_DATE && certainlyBefore(day, died) ? { what: `died ${dateText(died, locale)}` } : undefined;
}

/** "Kyrgyz politician, aged 60"; "(1917–1963)" for those who were dead then. */
function descriptionOf({ gazetteer, entity, day, stale }: CardContext): string {
  const born = gazetteer.facts(entity, 'born')[0]?.start ?? NO_DATE;
  const died = gazetteer.facts(entity, 'died')[0]?.start ?? NO_DATE;
  const wasDead = day === null || (died !== NO_DATE && certainlyBefore(died, day));
  const description = isGloss(gazetteer, entity) && !wasDead ? '' : (gazetteer.facts(entity, 'description')[0]?.text ?? '');
  const life = lifeText(born, died, stale ? null : day);
  return [description, life].filter((text) => text !== '').join(', ');
}

/** A gloss of WordNet tells a whole life ("King of Saudi Arabia from 1982 to 2005"); our own descriptions are timeless. */
const isGloss = (gazetteer: CardContext['gazetteer'], person: EntityIndex): boolean => /^w\d{8}$/.test(gazetteer.id(person));

/** Nothing for a day before the birth, and no age for a day on which the person may have been dead. */
function lifeText(born: PartialDate, died: PartialDate, day: PartialDate | null): string {
  if (day !== null && born !== NO_DATE && certainlyBefore(day, born)) return '';
  if (died !== NO_DATE && (day === null || certainlyBefore(died, day))) return born === NO_DATE ? `died ${yearText(died)}` : `${yearText(born)}–${yearText(died)}`;
  if (born === NO_DATE) return '';
  const alive = day !== null && (died === NO_DATE || certainlyNotAfter(day, died));
  const age = alive ? ageOn(born, day) : null;
  return age === null ? `born ${yearText(born)}` : `aged ${age}`;
}

/** Full years on the day, which is not before the birth; null unless the birthday is known or lies certainly on one side. */
export function ageOn(born: PartialDate, day: PartialDate): number | null {
  const [from, to] = [parts(born), parts(day)];
  if (from.month === 0 || (from.day === 0 && from.month === to.month)) return null;
  const hadBirthday = to.month * 100 + to.day >= from.month * 100 + from.day;
  return to.year - from.year - (hadBirthday ? 0 : 1);
}

function factsOf(context: CardContext, tenures: Tenure[]): Fact[] {
  const { gazetteer, entity, day, locale } = context;
  const born = gazetteer.facts(entity, 'born')[0]?.start ?? NO_DATE;
  const died = gazetteer.facts(entity, 'died')[0]?.start ?? NO_DATE;
  const spellings = gazetteer.facts(entity, 'alias').map(({ text }) => text);
  return [
    ...(born === NO_DATE ? [] : [{ label: 'Born', value: dateText(born, locale) }]),
    ...(died === NO_DATE ? [] : [{ label: day !== null && certainlyBefore(day, died) ? 'Died later' : 'Died', value: dateText(died, locale) }]),
    ...citizenshipFact(context),
    ...successionFacts(context, tenures),
    ...relativeFacts(context),
    ...(spellings.length > 0 ? [{ label: 'Also written', value: spellings.join(', ') }] : []),
  ];
}

/** Whom the main office of the day came from, and to whom it went; the latter may not have been known yet. */
function successionFacts(context: CardContext, tenures: Tenure[]): Fact[] {
  const { gazetteer, day } = context;
  const main = mainTenureOn(context, tenures);
  if (!main || day === null) return [];
  const { before, after } = neighboursOf(gazetteer, main);
  return [
    ...(before ? [{ label: 'Predecessor', value: gazetteer.name(before.person) }] : []),
    ...(after ? [{ label: 'Successor', value: gazetteer.name(after.person), later: tenseOn(day, after) === 'later' }] : []),
  ];
}

const mainTenureOn = ({ day }: CardContext, tenures: Tenure[]): Tenure | undefined =>
  day === null ? undefined : mainTenures(tenures.filter((tenure) => tenseOn(day, tenure) === 'current'))[0];

function relatedOf(context: CardContext, tenures: Tenure[]): RelatedEntity[] {
  const { gazetteer } = context;
  const main = mainTenureOn(context, tenures);
  const told = tenures.flatMap(({ office }) => bodyOf(office, gazetteer));
  const bodies = told.filter((body, i) => told.findIndex(({ id }) => id === body.id) === i);
  return [...(main ? successionOf(gazetteer, main) : []), ...relativesOf(context), ...citizenshipLinks(context), ...bodies];
}

/** What an office belongs to, so that "President of Kyrgyzstan" leads to Kyrgyzstan. */
function bodyOf(office: EntityIndex, gazetteer: CardContext['gazetteer']): RelatedEntity[] {
  const body = gazetteer.facts(office, 'of')[0]?.entity ?? null;
  const kind = body === null ? 'office' : gazetteer.rowKind(body);
  return body === null || kind === 'office' ? [] : [{ id: gazetteer.id(body), name: gazetteer.name(body), kind, relation: '' }];
}
