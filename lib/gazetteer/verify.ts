/** Checks a dataset byte for byte: its checksum, and every invariant that the reader relies on. Takes a second or two. */
import { checksumFault } from './checksum';
import { bitCount } from './codec';
import { CANDIDATE_FLAGS, ENTITY_KINDS, INDEX_BITS, INDEX_MASK, NO_ALIAS, NO_ENTITY, PROPERTIES, PROPERTY_NAMES, type GazetteerMeta } from './format';
import { SparseIndex } from './sparse-index';
import { BLOCK, StringList } from './string-list';
import { compareBytes } from './list-writers';
import { NUMBER_BLOCK, NumberList } from './number-list';
import { openSections, type Sections } from './layout';

/** Sentences about what is wrong; empty when the dataset is sound. */
export function verify(buffer: ArrayBuffer): string[] {
  const opened = openSections(buffer);
  if (!opened.ok) return [opened.error.message];
  const fault = checksumFault(buffer);
  if (fault !== null) return [fault];
  return [checkColumns, checkStrings, checkTrie, checkCandidates, checkEntities, checkFacts].flatMap((check) => check(opened.value));
}

type Column = Uint8Array | Uint16Array | Int16Array | Uint32Array;

/** Columns of one table have one length. */
function checkColumns(s: Sections): string[] {
  const tables: Record<string, Column[]> = {
    entities: [s.entityName, s.entityType, s.entityCountry, s.entityLat, s.entityLon, s.entityPopulation, s.entityAdmin1, s.entityAdmin2, s.entityWeight],
    facts: [s.factProperty, s.factValue, s.factDates],
    dates: [s.dateStart, s.dateEnd],
    nodes: [s.nodeLabel, s.nodeCandidate],
    candidates: [s.candidateEntity, s.candidatePrior],
  };
  return Object.entries(tables).flatMap(([name, columns]) => (new Set(columns.map((column) => column.length)).size === 1 ? [] : [`Columns of ${name} differ in length.`]));
}

/** Both lists of strings are sorted, and as long as the meta section says. */
function checkStrings(s: Sections): string[] {
  const meta = metaOf(s);
  if (s.tokenFlags.length !== meta.tokens) return [`Expected a flag for each of ${meta.tokens} tokens, got ${s.tokenFlags.length}.`];
  return [...checkOrder('Texts', s.stringBytes, s.stringStart, meta.texts), ...checkOrder('Tokens', s.tokenBytes, s.tokenStart, meta.tokens)];
}

function checkOrder(what: string, bytes: Uint8Array, starts: Uint32Array, count: number): string[] {
  if (starts.length !== Math.ceil(count / BLOCK)) return [`${what}: expected ${Math.ceil(count / BLOCK)} blocks, got ${starts.length}.`];
  const list = new StringList(bytes, starts, count);
  const encoder = new TextEncoder();
  let previous: Uint8Array | undefined;
  for (let i = 0; i < count; i++) {
    const current = encoder.encode(list.get(i));
    if (previous && compareBytes(previous, current) >= 0) return [`${what}: ${i - 1} and ${i} are out of order.`];
    previous = current;
  }
  return [];
}

/** A bit for each thing, ranks that count them, and ascending starts that end at the number of rows. */
function checkSparse(what: string, things: number, rows: number, [bits, ranks, starts]: [Uint32Array, Uint32Array, Uint32Array]): string[] {
  if (bits.length !== Math.ceil(things / 32) || ranks.length !== bits.length) return [`${what}: there is not one bit for each.`];
  let held = 0;
  for (const [i, word] of bits.entries()) {
    if (ranks[i] !== held) return [`${what}: rank ${i} is ${ranks[i]}, expected ${held}.`];
    held += bitCount(word);
  }
  if (starts.length !== held + 1 || starts[held] !== rows) return [`${what}: expected ${held} starts and an end at ${rows}.`];
  const broken = starts.findIndex((start, i) => i > 0 && start <= (starts[i - 1] ?? 0));
  return broken === -1 ? [] : [`${what}: start ${broken} does not ascend.`];
}

/** Children follow their parents, in order of their labels. */
function checkTrie(s: Sections): string[] {
  const nodes = s.nodeLabel.length;
  const sparse = checkSparse('Children of trie nodes', nodes, nodes, [s.nodeInner, s.nodeRank, s.nodeFirst]);
  if (sparse.length > 0) return sparse;
  const children = new SparseIndex(s.nodeInner, s.nodeRank, s.nodeFirst);
  for (let node = 0; node < nodes; node++) {
    const rank = children.rank(node);
    if (rank === -1) continue;
    const [first, end] = [children.start(rank), children.start(rank + 1)];
    if (first <= node) return [`Node ${node} has children ${first} to ${end}.`];
    for (let child = first; child < end; child++) {
      const label = (s.nodeLabel[child] ?? 0) & INDEX_MASK;
      if (label >= s.tokenFlags.length) return [`Node ${child} has token ${label} of ${s.tokenFlags.length}.`];
      if (child > first && label <= ((s.nodeLabel[child - 1] ?? 0) & INDEX_MASK)) return [`Children of node ${node} are out of order.`];
    }
  }
  return [];
}

function checkCandidates(s: Sections): string[] {
  const entities = s.entityType.length;
  const known = (packed: number): boolean => (packed & INDEX_MASK) < entities;
  const isLast = (packed: number): boolean => ((packed >>> INDEX_BITS) & CANDIDATE_FLAGS.last) !== 0;
  const broken = s.nodeCandidate.findIndex((packed) => packed !== NO_ALIAS && (isLast(packed) ? !known(packed) : packed >= s.candidateEntity.length));
  if (broken !== -1) return [`Node ${broken} leads to no candidate.`];
  const unknown = s.candidateEntity.findIndex((packed) => !known(packed));
  if (unknown !== -1) return [`Candidate ${unknown} is no entity.`];
  const last = s.candidateEntity.at(-1);
  return last === undefined || isLast(last) ? [] : ['The last candidate is not marked as the last of its alias.'];
}

const metaOf = (s: Sections): GazetteerMeta => JSON.parse(new TextDecoder().decode(s.meta)) as GazetteerMeta;
const textCount = (s: Sections): number => metaOf(s).texts;

function checkEntities(s: Sections): string[] {
  const errors: string[] = [];
  const { texts, types } = metaOf(s);
  const unknown = types.find((type) => !ENTITY_KINDS.some((kind) => kind === type.split('/')[0]));
  if (unknown !== undefined) errors.push(`"${unknown}" is of an unknown kind.`);
  const name = s.entityName.findIndex((text) => text >= texts);
  if (name !== -1) errors.push(`Entity ${name} has its name outside the texts.`);
  const type = s.entityType.findIndex((value) => value >= types.length);
  if (type !== -1) errors.push(`Entity ${type} has an unknown type.`);
  if (s.entityIdStart.length !== Math.ceil(s.entityType.length / NUMBER_BLOCK)) return [...errors, 'There is not one id for each entity.'];
  const ids = new NumberList(s.entityIdBytes, s.entityIdStart, s.entityType.length);
  const order = s.entityType.findIndex((_, i) => i > 0 && ids.get(i) <= ids.get(i - 1));
  if (order !== -1) errors.push(`Entity ${order} is out of order.`);
  for (const column of [s.entityAdmin1, s.entityAdmin2]) {
    const broken = column.findIndex((value) => value > s.adminEntity.length);
    if (broken !== -1) errors.push(`Entity ${broken} is in an unknown administrative unit.`);
  }
  return s.adminEntity.some((entity) => entity >= s.entityType.length) ? [...errors, 'An administrative unit is no entity.'] : errors;
}

function checkFacts(s: Sections): string[] {
  const texts = textCount(s);
  const sparse = checkSparse('Facts of entities', s.entityType.length, s.factProperty.length, [s.factHolder, s.factRank, s.factFirst]);
  if (sparse.length > 0) return sparse;
  for (let i = 0; i < s.factProperty.length; i++) {
    const [packed, value] = [s.factProperty[i] ?? 0, s.factValue[i] ?? 0];
    if ((s.factDates[i] ?? 0) >= s.dateStart.length) return [`Fact ${i} has unknown dates.`];
    const property = PROPERTY_NAMES[packed & 0xff];
    if (property === undefined) return [`Fact ${i} has an unknown property.`];
    if (PROPERTIES[property] === 'entity' && value !== NO_ENTITY && value >= s.entityType.length) return [`Fact ${i} (${property}) leads to no entity.`];
    if (PROPERTIES[property] === 'string' && value >= texts) return [`Fact ${i} (${property}) has its text outside the texts.`];
  }
  return [];
}
