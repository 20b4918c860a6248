/** Builds the alias trie in the layout of format.ts: breadth-first nodes, children of a node next to each other. */
import { assert, defined } from '../shared/assert';

export interface Trie<T> {
  /** First child of each node, and one more. */
  first: Uint32Array;
  /** Token on the edge into each node. */
  labels: number[];
  /** What ends at each node. */
  values: (T | undefined)[];
}

interface Branch<T> {
  children: Map<number, Branch<T>>;
  value: T | undefined;
}

const newBranch = <T>(): Branch<T> => ({ children: new Map(), value: undefined });

/** Builds from names as token numbers. Throws when two entries have the same tokens or one has none. */
export function buildTrie<T>(entries: { tokens: number[]; value: T }[]): Trie<T> {
  const root = newBranch<T>();
  for (const { tokens, value } of entries) {
    assert(tokens.length > 0, 'an alias has no tokens');
    let branch = root;
    for (const token of tokens) {
      const next = branch.children.get(token) ?? newBranch<T>();
      branch.children.set(token, next);
      branch = next;
    }
    assert(branch.value === undefined, `an alias stands twice: tokens ${tokens.join(' ')}`);
    branch.value = value;
  }
  return layOut(root);
}

function layOut<T>(root: Branch<T>): Trie<T> {
  const queue: Branch<T>[] = [root];
  const labels = [0];
  const first: number[] = [];
  for (let node = 0; node < queue.length; node++) {
    first.push(queue.length);
    const children = [...defined(queue[node], 'queued node').children].sort(([a], [b]) => a - b);
    for (const [label, child] of children) {
      labels.push(label);
      queue.push(child);
    }
  }
  first.push(queue.length);
  return { first: Uint32Array.from(first), labels, values: queue.map((branch) => branch.value) };
}
