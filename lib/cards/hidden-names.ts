/** "Not this": names that a reader does not want taken for what Sidelight takes them for. */
import type { LinkedMention } from '../linking/types';
import { normalizeToken } from '../text/normalize';
import { subjectOf } from './story-of';

/** All that is kept of a name that is hidden: no word of the page but the name itself. */
export interface HiddenName {
  /** What it was taken for, certainly or perhaps; null for a name that only the story knew. */
  entity: string | null;
  /** The fullest form the story gave, normalised. */
  name: string;
}

/** Where it is hidden: in one tab until that is closed, or everywhere. */
export const HIDING_SCOPES = ['tab', 'everywhere'] as const;
export type HidingScope = (typeof HIDING_SCOPES)[number];

export const isSameName = (a: HiddenName, b: HiddenName): boolean => a.entity === b.entity && a.name === b.name;

/** What to keep of a mention that the reader rejects. Surnames follow their full name, so that is what is kept. */
export function hiddenNameOf(mention: LinkedMention, mentions: readonly LinkedMention[]): HiddenName {
  const subject = subjectOf(mention);
  const forms = mentions.filter((other) => subjectOf(other) === subject && other.role !== 'demonym').map(({ surface }) => surface);
  const fullest = [mention.surface, ...forms].reduce((longest, form) => (form.length > longest.length ? form : longest));
  return { entity: (mention.entity ?? mention.alternatives[0])?.id ?? null, name: mention.unlinkedName ?? normalized(fullest) };
}

/** The subjects of a story that are hidden. */
export function hiddenSubjects(mentions: readonly LinkedMention[], hidden: readonly HiddenName[]): Set<string> {
  const firsts = new Map(mentions.map((mention) => [subjectOf(mention), mention]));
  const isHidden = (mention: LinkedMention): boolean => {
    const own = hiddenNameOf(mention, mentions);
    return hidden.some((name) => isSameName(name, own));
  };
  return new Set(hidden.length === 0 ? [] : [...firsts].filter(([, mention]) => isHidden(mention)).map(([subject]) => subject));
}

const normalized = (surface: string): string => surface.split(/\s+/).map(normalizeToken).join(' ');
