import { HEADER, HEADER_BYTES, MAGIC, offsetsOf, UNITS_PER_DEGREE, VERSION, type Counts } from './outlines-format';

const utf8 = new TextDecoder();

/**
 * Coastlines and borders, read where they lie. Opening checks the header and makes views; it does not look at the
 * points. `outlines-format.ts` says what the arrays hold.
 */
export class Outlines {
  private constructor(
    readonly counts: Counts,
    readonly countryRings: Uint32Array,
    readonly ringArcs: Uint32Array,
    readonly arcRefs: Int32Array,
    readonly arcDeltas: Uint32Array,
    readonly arcOrigins: Int32Array,
    readonly arcSides: Uint16Array,
    private readonly countryCodes: Uint8Array,
    private readonly nameEnds: Uint16Array,
    readonly ringHoles: Uint8Array,
    private readonly names: Uint8Array,
    readonly deltas: Int8Array,
  ) {}

  /**
   * Opens the section at `byteOffset` (a multiple of 4), in constant time.
   * Throws when it is not one, or is shorter than its header says.
   */
  static from(buffer: ArrayBufferLike, byteOffset = 0, byteLength = buffer.byteLength - byteOffset): Outlines {
    const counts = readCounts(buffer, byteOffset, byteLength);
    const { countries, rings, references, arcs, deltas, nameBytes } = counts;
    const at = offsetsOf(counts);
    if (at.end > byteLength) throw new Error(`Outlines: expected ${at.end} bytes, got ${byteLength}; build the dataset again`);
    return new Outlines(
      counts,
      new Uint32Array(buffer, byteOffset + at.countryRings, countries + 1),
      new Uint32Array(buffer, byteOffset + at.ringArcs, rings + 1),
      new Int32Array(buffer, byteOffset + at.arcRefs, references),
      new Uint32Array(buffer, byteOffset + at.arcDeltas, arcs + 1),
      new Int32Array(buffer, byteOffset + at.arcOrigins, arcs * 2),
      new Uint16Array(buffer, byteOffset + at.arcSides, arcs * 2),
      new Uint8Array(buffer, byteOffset + at.countryCodes, countries * 2),
      new Uint16Array(buffer, byteOffset + at.nameEnds, countries + 1),
      new Uint8Array(buffer, byteOffset + at.ringHoles, rings),
      new Uint8Array(buffer, byteOffset + at.names, nameBytes),
      new Int8Array(buffer, byteOffset + at.deltas, deltas * 2),
    );
  }

  /** ISO 3166-1 alpha-2 code of a country, or an empty string. */
  code(country: number): string {
    const first = this.countryCodes[country * 2] ?? 0;
    return first === 0 ? '' : String.fromCharCode(first, this.countryCodes[country * 2 + 1] ?? 0);
  }

  /** The country with an ISO 3166-1 alpha-2 code, or -1. */
  countryOf(code: string): number {
    for (let country = 1; country < this.counts.countries; country++) if (this.code(country) === code) return country;
    return -1;
  }

  /** Name in English, as on a map. */
  name(country: number): string {
    return utf8.decode(this.names.subarray(this.nameEnds[country], this.nameEnds[country + 1]));
  }

  /** Indices of a country's rings: first, and one past the last. */
  rings(country: number): [number, number] {
    return [this.countryRings[country] ?? 0, this.countryRings[country + 1] ?? 0];
  }

  /** Arc references of a ring: `n` forwards, `~n` backwards. */
  refs(ring: number): Int32Array {
    return this.arcRefs.subarray(this.ringArcs[ring], this.ringArcs[ring + 1]);
  }

  private bounds: Float32Array | undefined;

  /**
   * West, south, east, north of every arc in degrees, four numbers an arc; west and east may lie beyond ±180.
   * Computed on first use, in half a millisecond.
   */
  arcBounds(): Float32Array {
    return (this.bounds ??= allBounds(this));
  }
}

function readCounts(buffer: ArrayBufferLike, byteOffset: number, byteLength: number): Counts {
  if (byteLength < HEADER_BYTES) throw new Error(`Outlines: expected at least ${HEADER_BYTES} bytes, got ${byteLength}; build the dataset again`);
  const header = new Uint32Array(buffer, byteOffset, HEADER_BYTES / 4);
  const read = (name: keyof typeof HEADER): number => header[HEADER[name]] ?? 0;
  if (read('magic') !== MAGIC) throw new Error(`Outlines: expected the mark ${MAGIC.toString(16)}, got ${read('magic').toString(16)}; build the dataset again`);
  if (read('version') !== VERSION) throw new Error(`Outlines: expected version ${VERSION}, got ${read('version')}; build the dataset again`);
  return { countries: read('countries'), rings: read('rings'), references: read('references'), arcs: read('arcs'), deltas: read('deltas'), nameBytes: read('nameBytes') };
}

function allBounds({ counts, arcDeltas, arcOrigins, deltas }: Outlines): Float32Array {
  const bounds = new Float32Array(counts.arcs * 4);
  for (let arc = 0; arc < counts.arcs; arc++) {
    let x = arcOrigins[arc * 2] ?? 0;
    let y = arcOrigins[arc * 2 + 1] ?? 0;
    let [west, south, east, north] = [x, y, x, y];
    for (let i = arcDeltas[arc] ?? 0, end = arcDeltas[arc + 1] ?? 0; i < end; i++) {
      x += deltas[i * 2] ?? 0;
      y += deltas[i * 2 + 1] ?? 0;
      if (x < west) west = x; else if (x > east) east = x;
      if (y < south) south = y; else if (y > north) north = y;
    }
    bounds.set([west / UNITS_PER_DEGREE, south / UNITS_PER_DEGREE, east / UNITS_PER_DEGREE, north / UNITS_PER_DEGREE], arc * 4);
  }
  return bounds;
}
