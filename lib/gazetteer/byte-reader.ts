/** Reads bytes and numbers one after the other, from wherever `position` is set. Past the end it reads zeros. */
export class ByteReader {
  position = 0;

  constructor(private readonly bytes: Uint8Array) {}

  byte(): number {
    return this.bytes[this.position++] ?? 0;
  }

  /** A number in 7 bits a byte, low bits first; the high bit is set in all but the last byte. */
  varint(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  }
}
