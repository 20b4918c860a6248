import { tokenize } from '../../lib/text/tokenize';

/** The normalised tokens of a name, exactly as the linker will cut it in text. */
export const nameTokens = (name: string): string[] => tokenize(name).map((token) => token.norm).filter((norm) => norm !== '');

/** One string for names that differ only in case, accents, hyphens and apostrophes. */
export const nameKey = (name: string): string => nameTokens(name).join(' ');
