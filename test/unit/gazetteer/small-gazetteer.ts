import { Gazetteer } from '../../../lib/gazetteer/gazetteer';
import { ROOT, type EntityIndex, type NodeIndex } from '../../../lib/gazetteer/ids';
import { writeGazetteer, type AliasInput, type EntityInput, type GazetteerInput } from '../../../lib/gazetteer/writer';
import { defined } from '../../../lib/shared/assert';

export const META: GazetteerInput['meta'] = { asOf: '2025-06-30', inputs: 'test', roles: ['head-of-state', 'other'], homes: {}, sources: [] };

/** What a writer needs, with nothing in it but what a test gives. */
export const input = (parts: Partial<GazetteerInput>): GazetteerInput => ({ meta: META, entities: [], aliases: [], words: new Map(), outlines: new Uint8Array(), ...parts });

export const place = (id: string, more: Partial<EntityInput> = {}): EntityInput => ({ id, name: id, kind: 'place', type: 'city', weight: 1, facts: [], ...more });

/** An alias of given tokens that means each of these entities equally often. */
export const alias = (tokens: string[], ...entities: string[]): AliasInput => ({ tokens, flags: 0, candidates: entities.map((entity) => ({ entity, prior: 1 / entities.length, flags: 0 })) });

/** Opens bytes that must be a dataset. */
export function open(bytes: Uint8Array<ArrayBuffer>): Gazetteer {
  const opened = Gazetteer.from(bytes.buffer);
  if (!opened.ok) throw new Error(opened.error.message);
  return opened.value;
}

export const gazetteerOf = (parts: Partial<GazetteerInput>): Gazetteer => open(writeGazetteer(input(parts)));

/** The node that tokens lead to from the root, or null. */
export function nodeOf(gazetteer: Gazetteer, tokens: string[]): NodeIndex | null {
  let node: NodeIndex | null = ROOT;
  for (const norm of tokens) {
    const token = gazetteer.token(norm);
    node = token === null || node === null ? null : gazetteer.child(node, token);
  }
  return node;
}

export const found = (gazetteer: Gazetteer, id: string): EntityIndex => defined(gazetteer.find(id), id);
