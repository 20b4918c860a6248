/** Checks a dataset byte for byte: its checksum, and every invariant that the reader relies on. Takes a second or two. */
import { crc32 } from './codec';
import { CANDIDATE_FLAGS, ENTITY_KINDS, HEADER_BYTES, INDEX_BITS, INDEX_MASK, NO_ALIAS, NO_ENTITY, PROPERTIES, PROPERTY_NAMES, WRITTEN_ID } from './format';
import { openSections, type Sections } from './layout';

/** Sentences about what is wrong; empty when the dataset is sound. */
export function verify(buffer: ArrayBuffer): string[] {
  const opened = openSections(buffer);
  if (!opened.ok) return [opened.error.message];
  const expected = new DataView(buffer).getUint32(20, true);
  const got = crc32(new Uint8Array(buffer, HEADER_BYTES));
  const checksum = expected === got ? [] : [`Expected checksum ${expected.toString(16)}, got ${got.toString(16)}: the file is damaged.`];
  return [...checksum, ...[checkColumns, checkTokens, checkTrie, checkCandidates, checkEntities, checkFacts].flatMap((check) => check(opened.value))];
}

type Column = Uint8Array | Uint16Array | Int16Array | Uint32Array;

/** Columns of one table have one length. */
function checkColumns(s: Sections): string[] {
  const tables: Record<string, Column[]> = {
    entities: [s.entityId, s.entityName, s.entityKind, s.entityType, s.entityCountry, s.entityLat, s.entityLon, s.entityPopulation, s.entityAdmin1, s.entityAdmin2, s.entityWeight],
    facts: [s.factEntity, s.factProperty, s.factValue, s.factStart, s.factEnd],
    nodes: [s.nodeLabel, s.nodeCandidate],
    candidates: [s.candidateEntity, s.candidatePrior],
  };
  return Object.entries(tables).flatMap(([name, columns]) => (new Set(columns.map((column) => column.length)).size === 1 ? [] : [`Columns of ${name} differ in length.`]));
}

function checkTokens(s: Sections): string[] {
  if (s.tokenStart.length !== s.tokenFlags.length + 1) return ['There is not one flag for each token.'];
  const leading = (s.nodeFirst[1] ?? 1) - 1;
  for (let i = 1; i + 1 < s.tokenStart.length; i++)
    if (i !== leading && compare(s, i - 1, i) >= 0) return [`Tokens ${i - 1} and ${i} are out of order.`];
  return s.tokenStart.at(-1) === s.tokenBytes.length ? [] : ['The last token does not end with the bytes of tokens.'];
}

function compare(s: Sections, a: number, b: number): number {
  const [x, y] = [a, b].map((i) => s.tokenBytes.subarray(s.tokenStart[i], s.tokenStart[i + 1])) as [Uint8Array, Uint8Array];
  for (let i = 0; i < Math.min(x.length, y.length); i++) if (x[i] !== y[i]) return (x[i] ?? 0) - (y[i] ?? 0);
  return x.length - y.length;
}

/** Children follow their parents, in order of their labels. */
function checkTrie(s: Sections): string[] {
  if (s.nodeFirst.length !== s.nodeLabel.length + 1) return ['The trie has not one more child index than nodes.'];
  const tokens = s.tokenStart.length - 1;
  for (let node = 0; node < s.nodeLabel.length; node++) {
    const [first, end] = [s.nodeFirst[node] ?? 0, s.nodeFirst[node + 1] ?? 0];
    if (first <= node || end < first || end > s.nodeLabel.length) return [`Node ${node} has children ${first} to ${end}.`];
    for (let child = first; child < end; child++) {
      const label = (s.nodeLabel[child] ?? 0) & INDEX_MASK;
      if (label >= tokens) return [`Node ${child} has token ${label} of ${tokens}.`];
      if (child > first && label <= ((s.nodeLabel[child - 1] ?? 0) & INDEX_MASK)) return [`Children of node ${node} are out of order.`];
    }
  }
  return [];
}

function checkCandidates(s: Sections): string[] {
  const entities = s.entityId.length;
  const known = (packed: number): boolean => (packed & INDEX_MASK) < entities;
  const isLast = (packed: number): boolean => ((packed >>> INDEX_BITS) & CANDIDATE_FLAGS.last) !== 0;
  const broken = s.nodeCandidate.findIndex((packed) => packed !== NO_ALIAS && (isLast(packed) ? !known(packed) : packed >= s.candidateEntity.length));
  if (broken !== -1) return [`Node ${broken} leads to no candidate.`];
  const unknown = s.candidateEntity.findIndex((packed) => !known(packed));
  if (unknown !== -1) return [`Candidate ${unknown} is no entity.`];
  const last = s.candidateEntity.at(-1);
  return last === undefined || isLast(last) ? [] : ['The last candidate is not marked as the last of its alias.'];
}

function checkEntities(s: Sections): string[] {
  const errors: string[] = [];
  const kind = s.entityKind.findIndex((value) => value >= ENTITY_KINDS.length);
  if (kind !== -1) errors.push(`Entity ${kind} has an unknown kind.`);
  const name = s.entityName.findIndex((offset) => offset >= s.strings.length);
  if (name !== -1) errors.push(`Entity ${name} has its name outside the strings.`);
  const order = s.entityId.findIndex((id, i) => i > 0 && id < WRITTEN_ID && (s.entityId[i - 1] ?? 0) < WRITTEN_ID && id <= (s.entityId[i - 1] ?? 0));
  if (order !== -1) errors.push(`Entity ${order} is out of order.`);
  for (const column of [s.entityAdmin1, s.entityAdmin2]) {
    const broken = column.findIndex((value) => value > s.adminEntity.length);
    if (broken !== -1) errors.push(`Entity ${broken} is in an unknown administrative unit.`);
  }
  return s.adminEntity.some((entity) => entity >= s.entityId.length) ? [...errors, 'An administrative unit is no entity.'] : errors;
}

function checkFacts(s: Sections): string[] {
  for (let i = 0; i < s.factEntity.length; i++) {
    const [entity, packed, value] = [s.factEntity[i] ?? 0, s.factProperty[i] ?? 0, s.factValue[i] ?? 0];
    if (entity >= s.entityId.length || (i > 0 && entity < (s.factEntity[i - 1] ?? 0))) return [`Fact ${i} is about no entity, or out of order.`];
    const property = PROPERTY_NAMES[packed & 0xff];
    if (property === undefined) return [`Fact ${i} has an unknown property.`];
    if (PROPERTIES[property] === 'entity' && value !== NO_ENTITY && value >= s.entityId.length) return [`Fact ${i} (${property}) leads to no entity.`];
    if (PROPERTIES[property] === 'string' && value >= s.strings.length) return [`Fact ${i} (${property}) has its text outside the strings.`];
  }
  return [];
}
