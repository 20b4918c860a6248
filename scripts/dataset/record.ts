/** What the sources are turned into before they are merged: one record for each entity, whatever it came from. */
import type { EntityInput, FactInput } from '../../lib/gazetteer/writer';

/** How an alias names its entity. */
export interface AliasUse {
  text: string;
  /** `CANDIDATE_FLAGS` of `lib/gazetteer/format.ts`. */
  flags: number;
  /** Share of the entity's weight that this alias carries: a former name is used less than the current one. */
  share: number;
}

export interface EntityRecord extends EntityInput {
  aliases: AliasUse[];
  facts: FactInput[];
}

/** Something the build left out, for the report. */
export interface Dropped {
  source: string;
  reason: string;
  count: number;
  examples: string[];
}

/** Counts what is left out, with the first few examples of each reason. */
export class DropLog {
  private readonly byReason = new Map<string, Dropped>();

  add(source: string, reason: string, example: string): void {
    const key = `${source} ${reason}`;
    const entry = this.byReason.get(key) ?? { source, reason, count: 0, examples: [] };
    entry.count++;
    if (entry.examples.length < 3) entry.examples.push(example);
    this.byReason.set(key, entry);
  }

  list(): Dropped[] {
    return [...this.byReason.values()].sort((a, b) => (a.source + a.reason < b.source + b.reason ? -1 : 1));
  }
}
