/** What a card says about a person. */
import type { EntityIndex } from '../gazetteer/ids';
import { certainlyBefore, certainlyNotAfter, NO_DATE, parts, type PartialDate } from '../shared/partial-date';
import type { Claim, EntityCard, Fact, RelatedEntity } from './card-model';
import { laterClaims } from './body-card';
import { asOfText, type CardContext } from './context';
import { dateText, yearText } from './date-text';
import { currentClaim, holderOn, namingDay, officeLine, shortTitle, termsClaim, titleOf, withoutRepeats } from './office-text';
import { citizenshipFact, citizenshipLinks } from './citizenship';
import { formerNames, laterNames, nameOn, renaming } from './names-on';
import { spellings } from './other-names';
import { isMarriedBy, relativeFacts, relativesOf } from './relatives';
import { neighboursOf, successionOf } from './succession';
import { byImportance, rankOf, tenseOn, tenuresOf, type Tenure } from './tenure';
import { isStandIn, joinTouching, termsLike } from './terms-of-office';

type Part = Pick<EntityCard, 'heading' | 'facts' | 'offices' | 'related'>;

/** Two offices on one day are both told; more would be a list. */
const MAX_CURRENT = 2;
/** Terms of an office that the line about what followed has room for. */
const MAX_LATER = 3;
/** Nobody younger has made a name: a description ("footballer") tells the future of a child. */
const GROWN_UP = 16;
/** What somebody became at a wedding. */
const BY_MARRIAGE = /\b(by marriage|wife|husband|widow|widower)\b/i;
/** Nobody is certain to have been so old without a death on record: it may only be missing. */
const OLDEST = 110;

export function personCard(context: CardContext): Part {
  const { gazetteer, entity, day } = context;
  const tenures = tenuresOf(gazetteer, entity);
  return {
    heading: { name: nameOn(gazetteer, entity, day), ...headingLines(context, tenures), description: descriptionOf(context) },
    facts: factsOf(context, tenures),
    offices: withoutRepeats(tenures.map((tenure) => officeLine(tenure, shortTitle(gazetteer, tenure.office, namingDay(tenure, day)), day))),
    related: relatedOf(context, tenures),
  };
}

/** Then, before and later. Without a day: nothing. */
function headingLines(context: CardContext, all: Tenure[]): Pick<EntityCard['heading'], 'then' | 'before' | 'now'> {
  const { day } = context;
  if (day === null) return {};
  const tenures = joinTouching(all);
  const current = mainTenures(tenures.filter((tenure) => tenseOn(day, tenure) === 'current'));
  const past = tenures.filter((tenure) => tenseOn(day, tenure) === 'past').sort(byImportance);
  const then = current.length > 0 ? currentLine(context, current, day) : formerLine(context, past, day);
  const before = beforeLine(context, current, past, day);
  const next = laterLine(context, tenures, current, past);
  return { ...(then && { then }), ...(before && { before }), ...inOrder(laterName(context, next), next) };
}

/** A new name comes with a new office, but after the end of an old one. */
const inOrder = (name: Claim | undefined, next: Claim | undefined): { now?: Claim } => (next?.what.startsWith('until ') ? laterClaims(next, name) : laterClaims(name, next));

/** "Pope Francis" "from 2013"; without the year where what follows begins with it. */
function laterName({ gazetteer, entity, day }: CardContext, next: Claim | undefined): Claim | undefined {
  const renamed = renaming(gazetteer, entity, day);
  const year = renamed?.when?.replace('from ', '');
  return renamed && year !== undefined && next?.when?.includes(year) ? { what: renamed.what } : renamed;
}

const LEADS_STATE = /^(head-of-state|head-of-government|leader)$/;

/** Small posts are told only where there is nothing greater. */
function mainTenures(current: Tenure[]): Tenure[] {
  const sorted = [...current].sort(byImportance).filter((tenure, i, all) => all.findIndex(({ office }) => office === tenure.office) === i);
  const [first] = sorted;
  if (!first) return [];
  // Whoever leads a state leads a party as well, as a rule: that is no second office to tell.
  const isSmall = ({ role }: Tenure): boolean => role === 'other' || (role === 'party-leader' && LEADS_STATE.test(first.role));
  return sorted.filter((tenure) => rankOf(tenure) === rankOf(first) || !isSmall(tenure)).slice(0, MAX_CURRENT);
}

/** Of several offices the last one's dates are in grey, the others' in the text. */
function currentLine(context: CardContext, current: Tenure[], day: PartialDate): Claim {
  const claims = current.map((tenure) => currentClaim(context.gazetteer, tenure, day, context.locale));
  const texts = claims.map(({ what, when }, i) => (when === undefined || i === claims.length - 1 ? what : `${what} ${when}`));
  const when = [claims.at(-1)?.when ?? '', context.stale ? asOfText(context) : ''].filter((part) => part !== '').join(', ');
  return { what: texts.join('; '), ...(when !== '' && { when }) };
}

/** "Former Prime Minister of Pakistan" "1988–1990, 1993–1996"; nobody is the former anything in death. */
function formerLine({ gazetteer, entity }: CardContext, past: Tenure[], day: PartialDate): Claim | undefined {
  const [best] = past;
  if (!best) return undefined;
  const claim = termsClaim(gazetteer, termsLike(past, best), day);
  const died = gazetteer.facts(entity, 'died')[0]?.start ?? NO_DATE;
  return died !== NO_DATE && certainlyBefore(died, day) ? claim : { ...claim, what: `Former ${claim.what}` };
}

/** A higher office before the current one: Putin was president before he was prime minister. */
function beforeLine({ gazetteer }: CardContext, current: Tenure[], past: Tenure[], day: PartialDate): Claim | undefined {
  const [now] = current;
  const [best] = past;
  return now && best && best.office !== now.office && rankOf(best) < rankOf(now) ? termsClaim(gazetteer, termsLike(past, best), day) : undefined;
}

/** What followed: a later office that matters as much, else the end of the current one, else death. */
function laterLine(context: CardContext, tenures: Tenure[], current: Tenure[], past: Tenure[]): Claim | undefined {
  const { gazetteer, entity, day, locale } = context;
  if (day === null) return undefined;
  const later = tenures.filter((tenure) => tenseOn(day, tenure) === 'later');
  const matters = later.filter((tenure) => current.length === 0 || rankOf(tenure) <= Math.min(...current.map(rankOf)));
  const [next] = matters.sort((a, b) => rankOf(a) - rankOf(b) || Number(isStandIn(a)) - Number(isStandIn(b)) || a.start - b.start);
  if (next) {
    const claim = termsClaim(gazetteer, termsLike(later, next).slice(0, MAX_LATER), day);
    // Tenures that touch are one already: whoever held the office before had left it.
    const again = [...past, ...current].some((tenure) => tenure.office === next.office && !isStandIn(tenure));
    return again ? { ...claim, what: `${claim.what} again` } : claim;
  }
  const died = gazetteer.facts(entity, 'died')[0]?.start ?? NO_DATE;
  return untilLine(context, current, day) ?? (died !== NO_DATE && certainlyBefore(day, died) ? { what: `died ${dateText(died, locale)}` } : undefined);
}

/** "until 15 April 2010"; with the office where there are two, and not both ended that day. */
function untilLine({ gazetteer, locale }: CardContext, current: Tenure[], day: PartialDate): Claim | undefined {
  const held = current.find(({ end }) => end !== NO_DATE);
  if (!held) return undefined;
  const until = `until ${dateText(held.end, locale)}`;
  return { what: current.every(({ end }) => end === held.end) ? until : `${titleOf(gazetteer, held, day)} ${until}` };
}

/** "Kyrgyz politician, aged 60"; "(1917–1963)" for those who were dead then. */
function descriptionOf({ gazetteer, entity, day, stale }: CardContext): string {
  const born = gazetteer.facts(entity, 'born')[0]?.start ?? NO_DATE;
  const died = gazetteer.facts(entity, 'died')[0]?.start ?? NO_DATE;
  const wasDead = day === null || (died !== NO_DATE && certainlyBefore(died, day));
  const written = isGloss(gazetteer, entity) && !wasDead ? '' : (gazetteer.facts(entity, 'description')[0]?.text ?? '');
  const description = BY_MARRIAGE.test(written) && !isMarriedBy(gazetteer, entity, day) ? '' : written;
  const life = lifeText(born, died, stale ? null : day);
  if (day !== null && born !== NO_DATE && parts(day).year - parts(born).year < GROWN_UP) return life === '' || wasDead ? life : `born ${yearText(born)}`;
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
  return age === null || age > OLDEST ? `born ${yearText(born)}` : `aged ${age}`;
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
  const later = tenures.filter((tenure) => day !== null && tenseOn(day, tenure) === 'later').map(({ office }) => gazetteer.name(office));
  const written = spellings(gazetteer, entity, day, later);
  const [formerly, renamed] = [formerNames(gazetteer, entity, day).join(', '), laterNames(gazetteer, entity, day).join(', ')];
  return [
    ...(born === NO_DATE ? [] : [{ label: 'Born', value: dateText(born, locale) }]),
    ...(died === NO_DATE ? [] : [{ label: day !== null && certainlyBefore(day, died) ? 'Died later' : 'Died', value: dateText(died, locale) }]),
    ...citizenshipFact(context),
    ...successionFacts(context, tenures),
    ...relativeFacts(context),
    ...(formerly === '' ? [] : [{ label: 'Formerly', value: formerly }]),
    ...(renamed === '' ? [] : [{ label: 'Later called', value: renamed, later: true }]),
    ...(written === '' ? [] : [{ label: 'Also written', value: written }]),
  ];
}

/** Whom the main office of the day came from, and to whom it went; the latter may not have been known yet. */
function successionFacts(context: CardContext, tenures: Tenure[]): Fact[] {
  const { gazetteer, day } = context;
  const main = mainTenureOn(context, tenures);
  if (!main || day === null) return [];
  const { before, after } = neighboursOf(gazetteer, main);
  return [
    ...(before ? [{ label: 'Predecessor', value: holderOn(gazetteer, before, day) }] : []),
    ...(after ? [{ label: 'Successor', value: holderOn(gazetteer, after, day), later: tenseOn(day, after) === 'later' }] : []),
  ];
}

const mainTenureOn = ({ day }: CardContext, tenures: Tenure[]): Tenure | undefined =>
  day === null ? undefined : mainTenures(tenures.filter((tenure) => tenseOn(day, tenure) === 'current'))[0];

function relatedOf(context: CardContext, tenures: Tenure[]): RelatedEntity[] {
  const { gazetteer, day } = context;
  const main = mainTenureOn(context, tenures);
  const told = tenures.flatMap((tenure) => bodyOf(tenure, context));
  const bodies = told.filter((body, i) => told.findIndex(({ id, name }) => id === body.id && name === body.name) === i);
  return [...(main ? successionOf(gazetteer, main, day) : []), ...relativesOf(context), ...citizenshipLinks(context), ...bodies];
}

/** What an office belongs to, by the name it has in the office's, so that "President of Zaire" leads to Zaire. */
function bodyOf(tenure: Tenure, { gazetteer, day }: CardContext): RelatedEntity[] {
  const body = gazetteer.facts(tenure.office, 'of')[0]?.entity ?? null;
  const kind = body === null ? 'office' : gazetteer.rowKind(body);
  return body === null || kind === 'office' ? [] : [{ id: gazetteer.id(body), name: nameOn(gazetteer, body, namingDay(tenure, day)), kind, relation: '' }];
}
