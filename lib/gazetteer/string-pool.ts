/** Collects strings, each once, for the `strings` section. */
export class StringPool {
  private readonly offsets = new Map<string, number>();
  private readonly chunks: Uint8Array[] = [];
  private length = 0;
  private readonly encoder = new TextEncoder();

  /** Offset of the string in the section. */
  add(text: string): number {
    const known = this.offsets.get(text);
    if (known !== undefined) return known;
    const body = this.encoder.encode(text);
    const chunk = Uint8Array.from([...varint(body.length), ...body]);
    const offset = this.length;
    this.offsets.set(text, offset);
    this.chunks.push(chunk);
    this.length += chunk.length;
    return offset;
  }

  bytes(): Uint8Array {
    const all = new Uint8Array(this.length);
    let offset = 0;
    for (const chunk of this.chunks) {
      all.set(chunk, offset);
      offset += chunk.length;
    }
    return all;
  }
}

function varint(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  while (rest >= 0x80) {
    bytes.push((rest & 0x7f) | 0x80);
    rest >>>= 7;
  }
  return [...bytes, rest];
}
