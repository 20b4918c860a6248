/** Wikipedia titles in one form: corpora were annotated at different times, and articles have been renamed since. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const MAX_REDIRECTS = 5;

export class Titles {
  private readonly redirects: Map<string, string>;
  private readonly ids: Map<string, string>;
  private readonly titled: Set<string>;

  /** Reads `redirects.json` and `t2q.json` of the folder with the corpora, where they are. */
  constructor(folder: string) {
    this.redirects = new Map(entries(join(folder, 'redirects.json')).map(([from, to]) => [fold(from), fold(to)]));
    this.ids = new Map(entries(join(folder, 't2q.json')).map(([title, id]) => [this.canonical(title), id]));
    this.titled = new Set(this.ids.values());
  }

  /** Is the title of this Wikidata id in the table? Without it nothing can be said about who else is meant by it. */
  hasTitleOf(wikidata: string): boolean {
    return this.titled.has(wikidata);
  }

  canonical(title: string): string {
    let key = fold(title);
    for (let i = 0; i < MAX_REDIRECTS; i++) {
      const next = this.redirects.get(key);
      if (next === undefined || next === key) break;
      key = next;
    }
    return key;
  }

  /** The Wikidata id of a title, where the corpora's table has it. */
  wikidata(title: string): string | undefined {
    return this.ids.get(this.canonical(title));
  }
}

const entries = (file: string): [string, string][] => (existsSync(file) ? Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : []);

/** Underscores, percent signs, sections and case make no difference between titles. */
function fold(title: string): string {
  let plain = title;
  try {
    plain = decodeURIComponent(title);
  } catch {
    // A bare percent sign is part of the title.
  }
  return plain.replaceAll('_', ' ').replace(/\s+/g, ' ').trim().normalize('NFC').replace(/#.*$/, '').toLowerCase();
}
