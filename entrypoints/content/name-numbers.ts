/**
 * Numbers for the names on a page. A name keeps its own while it stands where it stood, so that a card stays open when
 * the page grows elsewhere and is read anew.
 */
export class NameNumbers {
  #last = 0;
  readonly #known = new WeakMap<Node, Map<string, number>>();

  /** The number of a name that begins here and means this. */
  of({ startContainer, startOffset }: StaticRangeInit, subject: string): number {
    const here = this.#known.get(startContainer) ?? new Map<string, number>();
    this.#known.set(startContainer, here);
    const key = `${startOffset} ${subject}`;
    const number = here.get(key) ?? (this.#last += 1);
    here.set(key, number);
    return number;
  }
}
