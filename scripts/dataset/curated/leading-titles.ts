/** Which of the offices that are written in place, with the person, lead the organisation that they belong to. */
import { nameKey } from '../names';
import type { Office, Organisation, Tenure } from './schema';

type Title = Pick<Tenure, 'title' | 'label'>;

const HEAD = /^(co-?)?(leader|chair(man|woman|person)?)$|^(president|director|director[ -]general|executive director|managing director|chief executive|executive chair(man)?|administrator|commissioner|commandant|emir|head|chief|governor|general guide|chairman of the political bureau)$/i;
/** Heads of their body, unless it has somebody above them: a party's general secretary may serve its leader. */
const SECRETARY = /^(secretary[ -]general|general secretary|first secretary|executive secretary)$/i;
/** Heads of those who fight, not of an alliance whose forces they command somewhere. */
const COMMANDER = /^(commander|military commander|commander-in-chief|chief of staff)$/i;
const SPEAKER = /^speaker$/i;
const EDITOR = /^(executive editor|editor|editor[ -]in[ -]chief)$/i;
const PRESS = /^(newspaper|magazine|news-agency)$/;

/**
 * `organisation-head`, of a party `party-leader`, else `other`. `all` are the titles of everybody in the body. A label that
 * names something else than the body ("Chairman of the NATO Military Committee") tells that the office leads but a part of it.
 */
export function roleOf(tenure: Title, body: Organisation | undefined, all: readonly Title[]): Office['role'] {
  if (!body || !isHead(tenure, body, all) || !isOfWhole(tenure, body)) return 'other';
  return body.type === 'party' ? 'party-leader' : 'organisation-head';
}

function isHead({ title = '' }: Title, { type }: Organisation, all: readonly Title[]): boolean {
  if (HEAD.test(title)) return true;
  if (SECRETARY.test(title)) return !all.some((other) => HEAD.test(other.title ?? ''));
  if (type === 'armed-group' || type === 'armed-force') return COMMANDER.test(title);
  return type === 'parliament' ? SPEAKER.test(title) : PRESS.test(type) && EDITOR.test(title);
}

/** "Leader of Germany's Free Democratic Party" is of the whole Free Democratic Party. */
function isOfWhole({ title = '', label }: Title, body: Organisation): boolean {
  if (label === undefined) return true;
  const after = label.startsWith(title) ? label.slice(title.length) : label;
  const named = nameKey(after.replace(/^.*? of (the )?/, '').replace(/^\S+['’]s? /, '').replace(/^U\.S\. /, '').replace(/ party$/, ''));
  return [body.name, ...(body.aliases ?? []), ...(body.formerNames ?? []).map(({ name }) => name)].some((name) => nameKey(name.replace(/^U\.S\. |^United States /, '')) === named);
}
