/** `dump [--kind K]`: every entity with all its facts, a JSON line each. */
import { FACT_FLAGS, PROPERTIES, type Property } from '../../lib/gazetteer/format';
import type { Fact } from '../../lib/gazetteer/fact';
import type { Gazetteer } from '../../lib/gazetteer/gazetteer';
import type { EntityIndex } from '../../lib/gazetteer/ids';
import { KINDS, type Kind } from '../../lib/shared/kind';
import { NO_DATE, writePartialDate } from '../../lib/shared/partial-date';
import { refOf } from '../../lib/linking/present';
import { parseArguments } from './arguments';
import { UsageError } from './failure';
import { entityJson } from './mention-json';
import { openGazetteer } from './open-gazetteer';

/** Lines written at once: one system call each would take most of the time. */
const CHUNK = 5000;

export async function runDump(args: string[]): Promise<number> {
  const { values } = parseArguments(args, { kind: { type: 'string' } }, 0);
  const kind = values['kind'];
  if (kind !== undefined && !KINDS.includes(kind as Kind)) throw new UsageError(`--kind: expected one of ${KINDS.join(', ')}, got ${String(kind)}`);
  const gazetteer = await openGazetteer();
  let lines: string[] = [];
  for (let i = 0; i < gazetteer.entityCount; i++) {
    const entity = i as EntityIndex;
    const rowKind = gazetteer.rowKind(entity);
    if (rowKind === 'office' || (kind !== undefined && rowKind !== kind)) continue;
    lines.push(`${JSON.stringify(entityDump(entity, gazetteer))}\n`);
    if (lines.length >= CHUNK) {
      await write(lines.join(''));
      lines = [];
    }
  }
  await write(lines.join(''));
  return 0;
}

const write = (text: string): Promise<void> => new Promise((done) => process.stdout.write(text, () => done()));

/** Properties that stand at the top of the line under names of their own. */
const SHOWN_ELSEWHERE = new Set<Property>(['alias', 'wikipedia', 'born', 'died', 'start', 'end', 'holds', 'former-name', 'native', 'population-year', 'the', 'gender', 'office', 'ongoing']);

function entityDump(entity: EntityIndex, gazetteer: Gazetteer): object {
  const facts = gazetteer.facts(entity);
  const of = (property: Property): Fact[] => facts.filter((fact) => fact.property === property);
  const texts = (property: Property): string[] => of(property).map(({ text }) => text);
  const date = (property: Property): object => (of(property)[0] ? { [property]: writePartialDate(of(property)[0]?.start ?? NO_DATE) } : {});
  const { id, name, kind, ...located } = entityJson(refOf(gazetteer, entity), gazetteer);
  const offices = of('holds').map((fact) => officeDump(fact, gazetteer));
  const population = gazetteer.population(entity);
  const admins = ([1, 2] as const).map((level) => gazetteer.admin(entity, level));
  return {
    id, kind, name,
    aliases: [...new Set([...texts('alias'), ...texts('native'), ...texts('former-name')])],
    ...located,
    ...(gazetteer.type(entity) !== '' && { type: gazetteer.type(entity) }),
    ...(population > 0 && { population }),
    ...(admins[0] != null && { admin1: gazetteer.id(admins[0]) }),
    ...(admins[1] != null && { admin2: gazetteer.id(admins[1]) }),
    ...date('born'), ...date('died'), ...date('start'), ...date('end'),
    ...(offices.length > 0 && { offices }),
    ...otherFacts(facts, gazetteer),
  };
}

function officeDump(fact: Fact, gazetteer: Gazetteer): object {
  const office = fact.entity;
  const of = office === null ? undefined : gazetteer.facts(office, 'of')[0]?.entity;
  const own = office === null ? undefined : (gazetteer.facts(office, 'title')[0]?.text ?? gazetteer.facts(office, 'label')[0]?.text);
  return { title: own, ...(of != null && { of: gazetteer.id(of) }), ...span(fact), ...(fact.flags & FACT_FLAGS.acting && { acting: true }), ...(fact.flags & FACT_FLAGS.disputed && { disputed: true }) };
}

const span = ({ start, end, flags }: Fact): object => ({
  ...(start !== NO_DATE && { start: writePartialDate(start) }),
  ...(end !== NO_DATE ? { end: writePartialDate(end) } : flags & FACT_FLAGS.endUnknown ? { end: 'unknown' } : {}),
});

/** The rest, by property: a value, or a list where there are several or where they are dated. `country` is the ISO code already. */
function otherFacts(facts: Fact[], gazetteer: Gazetteer): object {
  const rest = new Map<string, unknown[]>();
  for (const fact of facts) {
    if (SHOWN_ELSEWHERE.has(fact.property)) continue;
    const value = { entity: fact.entity === null ? null : gazetteer.id(fact.entity), string: fact.text, number: fact.number, date: writePartialDate(fact.start) }[PROPERTIES[fact.property]];
    const dated = PROPERTIES[fact.property] !== 'date' && (fact.start !== NO_DATE || fact.end !== NO_DATE);
    const key = fact.property === 'country' ? 'countries' : fact.property;
    rest.set(key, [...(rest.get(key) ?? []), dated ? { value, ...span(fact) } : value]);
  }
  return Object.fromEntries([...rest].map(([property, values]) => [property, values.length === 1 && typeof values[0] !== 'object' ? values[0] : values]));
}
