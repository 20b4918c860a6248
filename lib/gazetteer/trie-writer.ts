/** Builds the alias trie in the layout of format.ts: breadth-first nodes, children of a node next to each other. */
import { assert, defined } from '../shared/assert';

export interface Trie<T> {
  /** First child of each node, and one more. */
  first: Uint32Array;
  /** Token on the edge into each node. */
  labels: number[];
  /** What ends at each node. */
  values: (T | undefined)[];
  tokenStart: Uint32Array;
  tokenBytes: Uint8Array;
  /** The tokens in the order of their numbers. */
  tokens: string[];
}

interface Branch<T> {
  children: Map<string, Branch<T>>;
  value: T | undefined;
}

const newBranch = <T>(): Branch<T> => ({ children: new Map(), value: undefined });

/**
 * `extraTokens` get numbers although no entry has them. Throws when two entries have the same tokens or one has none.
 */
export function buildTrie<T>(entries: { tokens: string[]; value: T }[], extraTokens: string[] = []): Trie<T> {
  const root = newBranch<T>();
  for (const { tokens, value } of entries) {
    assert(tokens.length > 0, 'an alias has no tokens');
    let branch = root;
    for (const token of tokens) {
      const next = branch.children.get(token) ?? newBranch<T>();
      branch.children.set(token, next);
      branch = next;
    }
    assert(branch.value === undefined, `alias "${tokens.join(' ')}" stands twice`);
    branch.value = value;
  }
  const dictionary = numberTokens(entries.map((entry) => entry.tokens), extraTokens);
  return { ...layOut(root, dictionary.number), tokenStart: dictionary.start, tokenBytes: dictionary.bytes, tokens: dictionary.tokens };
}

function layOut<T>(root: Branch<T>, number: Map<string, number>): Pick<Trie<T>, 'first' | 'labels' | 'values'> {
  const queue: Branch<T>[] = [root];
  const labels = [0];
  const first: number[] = [];
  for (let node = 0; node < queue.length; node++) {
    first.push(queue.length);
    const children = [...defined(queue[node], 'queued node').children].map(([token, child]) => ({ label: defined(number.get(token), token), child }));
    children.sort((a, b) => a.label - b.label);
    for (const { label, child } of children) {
      labels.push(label);
      queue.push(child);
    }
  }
  first.push(queue.length);
  return { first: Uint32Array.from(first), labels, values: queue.map((branch) => branch.value) };
}

/**
 * Numbers the tokens: those that begin an alias first, so that the root's child for token t is node t + 1; each of
 * the two groups in the order of its UTF-8 bytes, for binary search.
 */
function numberTokens(names: string[][], extra: string[]): { number: Map<string, number>; tokens: string[]; start: Uint32Array; bytes: Uint8Array } {
  const encoder = new TextEncoder();
  const leading = new Set(names.map((tokens) => tokens[0] ?? ''));
  const others = new Set([...names.flat(), ...extra].filter((token) => !leading.has(token)));
  const sorted = [leading, others].flatMap((group) => [...group].map((token) => ({ token, bytes: encoder.encode(token) })).sort((a, b) => compare(a.bytes, b.bytes)));
  const start = new Uint32Array(sorted.length + 1);
  for (const [i, { bytes }] of sorted.entries()) start[i + 1] = (start[i] ?? 0) + bytes.length;
  const all = new Uint8Array(start[sorted.length] ?? 0);
  for (const [i, { bytes }] of sorted.entries()) all.set(bytes, start[i]);
  return { number: new Map(sorted.map(({ token }, i) => [token, i])), tokens: sorted.map(({ token }) => token), start, bytes: all };
}

function compare(a: Uint8Array, b: Uint8Array): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
