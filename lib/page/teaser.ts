import { hasSentence } from './prose';
import type { Run } from './text-runs';

/** Invitations that stand between paragraphs: to read something else, to subscribe, to share. */

/** Longer texts are paragraphs, whatever they begin with. */
const MAX_TEASER_WORDS = 40;
/** Openings that also begin sentences of a story ("Related charges were dropped") need a link or a missing full stop beside them. */
const MIN_TEASER_LINK_SHARE = 0.3;

/** Openings that no story has, in the languages of the first readers. */
const CERTAIN = new RegExp(
  `^[^\\p{L}\\p{N}]*(?:${[
    '(?:read|see|watch|hear|listen)(?: (?:more|also|next|now|here))? ?:|(?:also|must) (?:read|see|watch)\\b|read (?:more|also|next|the full)\\b|see also\\b|click here\\b',
    'sign up for (?:our|the|free)\\b|subscribe (?:now|today|here|to our)\\b|join (?:us on|our)\\b|follow (?:us|me|our)\\b|follow .{3,40} on (?:twitter|facebook|instagram)|like us\\b|download (?:the|our) .{0,30}\\bapp\\b|share (?:this|via|on (?:facebook|twitter|whatsapp))\\b',
    '(?:like|love|enjoy)(?:ed)? this (?:story|article)|advertise?ment$|loading\\b.{0,20}$',
    'lire aussi|à lire\\b|lesen sie (?:auch|hier|mehr)|mehr zum thema|lee también|lea también|leia (?:também|mais)|leggi anche|lees ook|читайте также',
  ].join('|')})`,
  'iu',
);
const LIKELY = /^[^\p{L}\p{N}]*(?:related|recommended|more (?:on|from|about|stories|news)|click to|see)(?![\p{L}-])/iu;

/** Said anywhere in a short paragraph, these ask for an address or a click. */
const REQUEST = /\b(?:(?:our|your|free)\b.{0,30}\bnewsletters?\b|newsletter at any time|enter your e-?mail|sign up for (?:our|the free)\b|subscribe (?:now|today|to our)\b|follow us on|download our app|siga-nos|abonnez-vous|suscríbete)/iu;

/** True for a run that leads the reader away from the story. */
export function isTeaser({ text, weight, linkShare }: Run): boolean {
  if (weight > MAX_TEASER_WORDS) return false;
  if (CERTAIN.test(text) || REQUEST.test(text)) return true;
  return LIKELY.test(text) && (linkShare > MIN_TEASER_LINK_SHARE || !hasSentence(text));
}
