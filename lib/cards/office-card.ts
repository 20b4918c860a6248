/** What a card says about an office: who held it on the day, who before and after. */
import { relatedBy } from './body-card';
import type { Claim, EntityCard } from './card-model';
import { asOfText, type CardContext } from './context';
import { dateText } from './date-text';
import { withArticle } from './names-on';
import { holderOn, officeLine, officeOn, whileText } from './office-text';
import { holderLink, neighboursOf, successionOf } from './succession';
import { holdersOf, tenseOn, type Tenure } from './tenure';

type Part = Pick<EntityCard, 'heading' | 'facts' | 'offices' | 'related'>;

const ROLE_TEXTS: Record<string, string> = {
  'head-of-state': 'Head of state', 'head-of-government': 'Head of government', leader: 'Leader', 'deputy-head': 'Deputy head', 'foreign-minister': 'Minister', minister: 'Minister',
  'central-banker': 'Head of the central bank', 'organisation-head': 'Head', 'religious-leader': 'Religious leader', legislator: 'Parliamentary office', diplomat: 'Diplomatic post', military: 'Military post',
  'party-leader': 'Party leader', other: 'Office',
};

export function officeCard(context: CardContext): Part {
  const { gazetteer, entity, day } = context;
  const holders = holdersOf(gazetteer, entity);
  const current = day === null ? [] : holders.filter((tenure) => tenseOn(day, tenure) === 'current');
  const [main] = current;
  const after = main ? neighboursOf(gazetteer, main).after : null;
  return {
    heading: { name: officeOn(gazetteer, entity, day), ...headingLines(context, current, after), description: description(context) },
    facts: [],
    offices: holders.map((tenure) => officeLine(tenure, holderOn(gazetteer, tenure, day), day)),
    related: [
      ...current.map((tenure) => holderLink(gazetteer, tenure, 'Held then by', day)),
      ...(main ? successionOf(gazetteer, main, day) : []),
      ...relatedBy(context, 'of', 'Of'),
    ],
  };
}

function headingLines(context: CardContext, current: Tenure[], after: Tenure | null): Pick<EntityCard['heading'], 'then' | 'now'> {
  const { day, locale } = context;
  if (day === null || current.length === 0) return {};
  const claims = current.map((tenure) => holderClaim(context, tenure));
  const then = claims.length === 1 && claims[0] ? claims[0] : { what: claims.map(({ what, when }) => [what, when].filter((part) => part !== undefined).join(' ')).join('; ') };
  return { then, ...(after && !current.includes(after) && { now: { what: holderName(context, after), when: `from ${dateText(after.start, locale)}` } }) };
}

function holderClaim(context: CardContext, tenure: Tenure): Claim {
  const { gazetteer, day, locale } = context;
  const when = [day === null ? '' : whileText(gazetteer, tenure, day, locale), asOfText(context)].filter((part) => part !== '').join(', ');
  return { what: holderName(context, tenure), ...(when !== '' && { when }) };
}

const holderName = ({ gazetteer, day }: CardContext, tenure: Tenure): string =>
  `${holderOn(gazetteer, tenure, day)}${tenure.acting ? ' (acting)' : ''}${tenure.disputed ? ' (disputed)' : ''}`;

function description({ gazetteer, entity, day }: CardContext): string {
  const role = gazetteer.facts(entity, 'role')[0]?.number ?? -1;
  const text = ROLE_TEXTS[gazetteer.meta.roles[role] ?? 'other'] ?? 'Office';
  const of = gazetteer.facts(entity, 'of')[0]?.entity ?? null;
  return of === null ? text : `${text}, ${withArticle(gazetteer, of, day)}`;
}
