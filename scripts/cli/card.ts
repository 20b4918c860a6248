/** `card NAME [--date D] [--json]`: the card of the best candidate of a name, of an office, or of an entity id. */
import type { CardModel, Claim, EntityCard } from '../../lib/cards/card-model';
import { factText } from '../../lib/cards/card-text';
import { composeCard } from '../../lib/cards/compose';
import { CANDIDATE_FLAGS } from '../../lib/gazetteer/format';
import type { Gazetteer } from '../../lib/gazetteer/gazetteer';
import type { EntityIndex } from '../../lib/gazetteer/ids';
import { refOf } from '../../lib/linking/present';
import { lookupName } from '../../lib/matching/lookup';
import { lookupOffice } from '../../lib/matching/office-names';
import { dayArgument, parseArguments } from './arguments';
import { Failure, UsageError } from './failure';
import { entityJson } from './mention-json';
import { openGazetteer } from './open-gazetteer';

export async function runCard(args: string[]): Promise<number> {
  const { values, positionals } = parseArguments(args, { date: { type: 'string' }, json: { type: 'boolean' } }, 50);
  const name = positionals.join(' ');
  if (name === '') throw new UsageError('card needs a name or an entity id');
  const date = dayArgument(values['date']);
  const gazetteer = await openGazetteer();
  const [entity, ...others] = candidatesOf(name, gazetteer);
  if (entity === undefined) throw new Failure(`No name or id "${name}" in the dataset`);
  const card = composeCard(gazetteer, entity, {
    date: date === undefined ? null : { value: date, source: 'given' }, locale: 'en-GB', certain: true, alternatives: others.slice(0, 4),
    why: others.length === 0 ? 'nothing else of this name is known' : 'the most frequent bearer of the name',
  });
  console.log(values['json'] === true ? JSON.stringify(cardJson(card, entity, gazetteer)) : cardText(card));
  return 0;
}

/** By id, by name, or by the name of an office, whose card tells who held it. "Pope" is the office before anybody of that surname. */
function candidatesOf(name: string, gazetteer: Gazetteer): EntityIndex[] {
  const byId = gazetteer.find(name);
  const byName = lookupName(name, gazetteer);
  const offices = lookupOffice(name, gazetteer);
  const isSurname = byName[0] !== undefined && (byName[0].flags & CANDIDATE_FLAGS.surname) !== 0;
  const named = isSurname ? offices.filter(({ fit }) => fit === 'name') : [];
  const found = [...(byId === null ? [] : [byId]), ...named.map(({ office }) => office), ...byName.map(({ entity }) => entity)];
  return found.length > 0 ? [...new Set(found)] : offices.map(({ office }) => office);
}

const claimText = (claim: Claim | undefined): string | undefined => claim && [claim.what, claim.when].filter((part) => part !== undefined).join(' ');

function cardJson(card: EntityCard, entity: EntityIndex, gazetteer: Gazetteer): object {
  const { heading, date, facts, keyFacts, offices, map, related, provenance, alternatives } = card;
  const [then, now] = [claimText(heading.then), claimText(heading.now)];
  return {
    entity: entityJson(refOf(gazetteer, entity), gazetteer),
    date: date && { value: date.value, source: date.source },
    heading: { name: heading.name, ...(heading.native !== undefined && { native: heading.native }), ...(then !== undefined && { then }), ...(now !== undefined && { now }), description: heading.description },
    facts: [...keyFacts, ...facts],
    ...(offices.length > 0 && { offices }),
    ...(map && { map }),
    related, alternatives, provenance,
  };
}

function cardText(card: Extract<CardModel, { type: 'entity' }>): string {
  const { heading } = card;
  const lines = [
    [heading.name, heading.acronym, heading.native].filter((name) => name !== undefined).join('  '),
    card.date ? `On ${card.date.label}` : 'No date: no dated claim',
    ...(heading.then ? [`  then    ${claimText(heading.then)}`] : []),
    ...(heading.before ? [`  before  ${claimText(heading.before)}`] : []),
    ...(heading.now ? [`  later   ${claimText(heading.now)}`] : []),
    ...(heading.today === undefined ? [] : [`  today   ${heading.today}`]),
    `  ${heading.description}`,
    ...[...card.keyFacts, ...card.facts].map((fact) => `  ${factText(fact)}`),
    ...(card.offices.length > 0 ? ['  Offices:', ...card.offices.map(({ when, title, detail, acting, tense }) => `    ${when.padEnd(12)} ${title}${detail === undefined ? '' : `, ${detail}`}${acting ? ', acting' : ''}${tense === 'current' ? '  ←' : ''}`)] : []),
    ...card.related.filter(({ relation }) => relation !== '').map(({ relation, name }) => `  ${relation}: ${name}`),
    ...(card.alternatives.length > 0 ? [`  Or: ${card.alternatives.map(({ name, description }) => `${name} (${description})`).join('; ')}`] : []),
    ...card.provenance.sources.map((source) => `  ${source}`),
  ];
  return lines.join('\n');
}
