/** Branded indexes: each counts rows of one section, and they do not mix. */
declare const brand: unique symbol;
type Branded<B extends string> = number & { readonly [brand]: B };

/** Row of an entity. Not stable between datasets: what leaves the background carries `EntityId`. */
export type EntityIndex = Branded<'entity'>;
/** Node of the alias trie. */
export type NodeIndex = Branded<'node'>;
/** Number of a normalised token. */
export type TokenIndex = Branded<'token'>;

/** Stable id of an entity: a written one ("kurmanbek-bakiyev") or a GeoNames number ("g1527534"). */
export type EntityId = string & { readonly [brand]: 'id' };

export const ROOT = 0 as NodeIndex;
