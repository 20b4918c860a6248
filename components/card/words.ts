/**
 * Every word the card says by itself. English is the default; a translation provides the same shape through
 * `WordsContext`, so no component holds text of its own.
 */
import { createContext } from 'preact';
import type { MapReach } from '../../lib/cards/map-model';
import type { Kind } from '../../lib/shared/kind';
import type { CardStatus } from './card-status';

export interface CardWords {
  /** BCP 47, for the axis of a timeline; undefined takes the browser's. */
  locale: string | undefined;
  onDate(date: string): string;
  today: string;
  articlesDate: string;
  noDate: string;
  uncertain: string;
  articleOnly: string;
  before: string;
  later: string;
  here(meaning: string): string;
  /** Label of the row that names the place behind a metonym. */
  place: string;
  whyHere: string;
  perhaps: string;
  others: string;
  mapReach: Record<MapReach, string>;
  notInData: string;
  unavailable: string;
  acting: string;
  offices: string;
  whoLedIt: string;
  thisStory: string;
  firstMention: string;
  paragraph(number: number): string;
  goThere: string;
  whyMatch: string;
  mention(current: number, count: number): string;
  onlyMention: string;
  /** On a card that was opened from another one. */
  mentions(count: number): string;
  previous: string;
  next: string;
  more: string;
  less: string;
  wikipedia: string;
  copy: string;
  /** What the reader denies: that the name means this. */
  notThis(what: Kind | 'perhaps' | 'name'): string;
  inThisTab: string;
  everywhere: string;
  cancel: string;
  hiddenInTab: string;
  hiddenEverywhere: string;
  undo: string;
  dateFrom(source: string): string;
  status: Record<CardStatus, string>;
  pin: string;
  close: string;
  back: string;
}

const NOT_THIS: Record<Kind | 'perhaps' | 'name', string> = {
  person: 'Not this person', place: 'Not this place', organisation: 'Not this', event: 'Not this event', group: 'Not this',
  perhaps: 'None of these', name: 'Not a name',
};

export const ENGLISH: CardWords = {
  locale: undefined,
  onDate: (date) => `On ${date}`,
  today: 'Today',
  articlesDate: 'Article’s date',
  noDate: 'No certain date on this page',
  uncertain: 'Uncertain',
  articleOnly: 'From this article only',
  before: 'Before',
  later: 'Later',
  here: (meaning) => `Here: ${meaning}`,
  place: 'Place',
  whyHere: 'Why “here”',
  perhaps: 'Perhaps',
  others: 'Others of this name',
  // Each says what pressing leads to.
  mapReach: { near: 'Nearer map', wide: 'Wider map' },
  notInData: 'Not in the reference data. Nothing else is claimed.',
  unavailable: 'The reference data did not answer. Close this card and open it again.',
  acting: 'acting',
  offices: 'Offices held',
  whoLedIt: 'Who led it',
  thisStory: 'this story',
  firstMention: 'First mention',
  paragraph: (number) => `Paragraph ${number}`,
  goThere: 'go there',
  whyMatch: 'Why this match',
  mention: (current, count) => `Mention ${current} of ${count} in this story`,
  onlyMention: 'Only mention in this story',
  mentions: (count) => (count === 0 ? 'Not named in this story' : count === 1 ? 'Named once in this story' : `Named ${count} times in this story`),
  previous: 'Previous mention',
  next: 'Next mention',
  more: 'More',
  less: 'Less',
  wikipedia: 'Wikipedia ↗',
  copy: 'Copy',
  notThis: (what) => NOT_THIS[what],
  inThisTab: 'Hide in this tab',
  everywhere: 'Everywhere',
  cancel: 'Cancel',
  hiddenInTab: 'Hidden in this tab.',
  hiddenEverywhere: 'Hidden everywhere.',
  undo: 'Undo',
  dateFrom: (source) => `Date from ${source}.`,
  status: { waiting: 'Opening …', failed: 'Could not be opened. Try again.', copied: 'Copied.', 'not-copied': 'This page does not allow copying.' },
  pin: 'Pin this card',
  close: 'Close',
  back: 'Back',
};

/** The words in the reader's language. */
export const WordsContext = createContext(ENGLISH);
