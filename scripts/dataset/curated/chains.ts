/**
 * The second, independent record of who held an office (`data/chains`), and what follows from having two.
 *
 * People list their offices; a chain lists an office's holders. Both are written by hand, each without the other, so
 * that a slip in one shows as a difference. The dataset is built from the people alone: chains only witness.
 */
import { RECORDED_SINCE, uncovered } from './coverage';
import { dayRange } from './dates';
import type { Curated } from './read';
import type { Chain, Holder, Person, Tenure } from './schema';

export function checkChains(data: Curated): string[] {
  return [...checkChainReferences(data), ...compareChains(data), ...(data.asOf === '' ? [] : data.chains.flatMap((chain) => chainGaps(chain, data.asOf)))];
}

function checkChainReferences(data: Curated): string[] {
  const offices = new Set(data.offices.map(({ id }) => id));
  const people = new Set(data.people.map(({ id }) => id));
  return data.chains.flatMap((chain) => [
    ...(offices.has(chain.office) ? [] : [`chain ${chain.office}: no such office`]),
    ...chain.holders.filter(({ person }) => !people.has(person)).map(({ person }) => `chain ${chain.office}: no such person: ${person}`),
  ]);
}

interface Held extends Tenure { person: string }

/** Every term that one record has and the other has not, or has with other dates. */
export function compareChains(data: Curated): string[] {
  const held = tenuresByOffice(data.people);
  return data.chains.flatMap((chain) => compareChain(chain, held.get(chain.office) ?? []));
}

function tenuresByOffice(people: Person[]): Map<string, Held[]> {
  const byOffice = new Map<string, Held[]>();
  for (const person of people)
    for (const tenure of person.offices ?? [])
      if (tenure.office !== undefined) byOffice.set(tenure.office, [...(byOffice.get(tenure.office) ?? []), { ...tenure, person: person.id }]);
  return byOffice;
}

function compareChain(chain: Chain, held: Held[]): string[] {
  const left = new Set(held);
  const differences = chain.holders.flatMap((holder) => {
    const match = bestMatch(holder, [...left]);
    if (!match) return [`${chain.office}: only the chain has ${termText(holder)}`];
    left.delete(match);
    return termDifferences(holder, match).map((what) => `${chain.office}: ${holder.person}: ${what}`);
  });
  const unwitnessed = chain.incomplete === undefined ? [...left].filter((tenure) => !isOverBy(chain.since ?? RECORDED_SINCE, tenure)) : [];
  return [...differences, ...unwitnessed.map((tenure) => `${chain.office}: only people/ has ${termText(tenure)}`)];
}

/** Terms that were over when a chain begins are nothing it could witness. */
const isOverBy = (since: string, { end }: Held): boolean => end !== undefined && end !== 'unknown' && dayRange(end).first <= dayRange(since).first;

/** Of a person's tenures of the office the one whose dates fit best. */
function bestMatch(holder: Holder, held: Held[]): Held | undefined {
  const own = held.filter(({ person }) => person === holder.person);
  return own.sort((a, b) => misfit(holder, a) - misfit(holder, b))[0];
}

const misfit = (holder: Holder, tenure: Held): number =>
  (holder.acting === tenure.acting ? 0 : 1) + Math.abs(dayRange(holder.start ?? '1990').first - dayRange(tenure.start ?? '1990').first);

function termDifferences(holder: Holder, tenure: Held): string[] {
  const flags = (['acting', 'disputed'] as const).flatMap((flag) => (holder[flag] === tenure[flag] ? [] : [`${flag}: chain ${holder[flag] ?? false}, people/ ${tenure[flag] ?? false}`]));
  const dates = (['start', 'end'] as const).flatMap((side) => (witnesses(holder[side], tenure[side]) ? [] : [`${side}: chain ${holder[side] ?? 'none'}, people/ ${tenure[side] ?? 'none'}`]));
  return [...flags, ...dates];
}

/** The chain's date says at least as much as the one that cards show, and nothing else. */
function witnesses(chain: string | undefined, shown: string | undefined): boolean {
  if (shown === undefined || shown === 'unknown') return chain === shown || shown === 'unknown';
  if (chain === undefined || chain === 'unknown') return false;
  const [a, b] = [dayRange(chain), dayRange(shown)];
  return a.first >= b.first && a.last <= b.last;
}

const termText = ({ person, start, end, acting }: Held | Holder): string => `${person}${acting ? ' (acting)' : ''} ${start ?? '?'} – ${end ?? ''}`;

/** Days on which nobody held the office and the chain does not say why. */
export function chainGaps({ office, holders, vacant = [], incomplete }: Chain, asOf: string): string[] {
  const start = holders[0]?.start;
  if (incomplete !== undefined || start === undefined) return [];
  const last = holders.some(({ end }) => end === undefined) ? asOf : undefined;
  return uncovered([...holders, ...vacant], { start, end: last }, asOf).map((gap) => `chain ${office}: nobody ${gap}, and no reason given`);
}
