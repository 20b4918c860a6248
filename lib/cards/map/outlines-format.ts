/**
 * The layout of the outlines section: coastlines and borders of the world, as typed arrays that open in place.
 *
 * Little-endian; the section starts at a multiple of 4. A header of 8 × u32, then these arrays one after the other,
 * each padded to a multiple of 4 bytes:
 *
 *   countryRings   u32 [countries + 1]  first ring of each country; the last entry is the number of rings
 *   ringArcs       u32 [rings + 1]      first arc reference of each ring
 *   arcRefs        i32 [references]     an arc forwards (n) or backwards (~n)
 *   arcDeltas      u32 [arcs + 1]       first delta of each arc
 *   arcOrigins     i32 [arcs × 2]       first point: longitude, latitude in grid units
 *   arcSides       u16 [arcs × 2]       the countries on either side, NOBODY where there is sea or nothing
 *   countryCodes   u8  [countries × 2]  ISO 3166-1 alpha-2, or two zeros
 *   nameEnds       u16 [countries + 1]  where each name starts and ends in `names`
 *   ringHoles      u8  [rings]          1 for a hole
 *   names          u8  [name bytes]     UTF-8
 *   deltas         i8  [deltas × 2]     steps from point to point: longitude, latitude in grid units
 *
 * Steps never exceed ±127 grid units (0.42°): a longer straight line has points in between, so one byte is enough for
 * a coordinate. Longitudes go on past ±180 rather than jump. Arcs are shared: a border is stored once, and knows both
 * its countries. Country 0 is "all land", made of the coasts alone. Outer rings are clockwise seen from above, holes
 * counter-clockwise.
 */
export const MAGIC = 0x314c4f53; // "SOL1": Sidelight outlines
export const VERSION = 1;

/** Grid units in a degree: 370 m, which is a third of a pixel at the closest zoom. */
export const UNITS_PER_DEGREE = 300;
export const LONGEST_STEP = 127;

/** In `arcSides`: sea, or nothing. */
export const NOBODY = 0xffff;
/** Country 0. */
export const ALL_LAND = 0;

/** Indices into the header. */
export const HEADER = { magic: 0, version: 1, countries: 2, rings: 3, references: 4, arcs: 5, deltas: 6, nameBytes: 7 } as const;
export const HEADER_BYTES = 32;

/** How many of each there are; the header says it, the offsets follow from it. */
export interface Counts {
  countries: number;
  rings: number;
  references: number;
  arcs: number;
  deltas: number;
  nameBytes: number;
}

/** Byte offsets of the arrays from the start of the section, and where it ends. */
export type Offsets = Record<(typeof ORDER)[number], number> & { end: number };

const ORDER = ['countryRings', 'ringArcs', 'arcRefs', 'arcDeltas', 'arcOrigins', 'arcSides', 'countryCodes', 'nameEnds', 'ringHoles', 'names', 'deltas'] as const;

/** The arrays in the order above. */
export function offsetsOf({ countries, rings, references, arcs, deltas, nameBytes }: Counts): Offsets {
  const sizes: Record<(typeof ORDER)[number], number> = {
    countryRings: (countries + 1) * 4, ringArcs: (rings + 1) * 4, arcRefs: references * 4, arcDeltas: (arcs + 1) * 4,
    arcOrigins: arcs * 8, arcSides: arcs * 4, countryCodes: countries * 2, nameEnds: (countries + 1) * 2,
    ringHoles: rings, names: nameBytes, deltas: deltas * 2,
  };
  const offsets: Partial<Offsets> = {};
  let end = HEADER_BYTES;
  for (const name of ORDER) {
    offsets[name] = end;
    end += Math.ceil(sizes[name] / 4) * 4;
  }
  return { ...(offsets as Offsets), end };
}
