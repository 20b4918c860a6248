/** Forms of a place's name that newspapers write beside the one that GeoNames has: "Seongnam" for "Seongnam-si". */

/** Nouns of unit that Korean and Japanese names end with. */
const SUFFIXES: Record<string, RegExp> = { KR: /-(si|gun|gu|do)$/, JP: /-(shi|gun|ku|cho|machi|ken)$/ };
const UNIT_NOUN = / (Oblast|Region|Province|Department|Governorate|Voivodeship|Prefecture|County|District|Municipality|State|Parish|Canton)$/;
/** What news calls a unit, where it translates the noun. */
const TRANSLATED: Record<string, string> = { Oblast: 'Region', Voivodeship: 'Province', Department: 'Province', Governorate: 'Province' };

const DIRECTION = /^(North|South|East|West|Northern|Southern|Eastern|Western|Central|Centre|Center|Upper|Lower|North-?\s?(east|west)|South-?\s?(east|west)|(Far )?North|Littoral|Plateau|Capital)$/i;

/** "South" is a region of Cameroon and of Iceland, and means neither without a noun. */
export const isDirection = (name: string): boolean => DIRECTION.test(name);

/**
 * Other forms of the name of a town, a region or a county. Counties of the United States keep their noun: "Orange" is
 * a town, "Orange County" is not.
 */
export function otherForms(name: string, country: string, type: string): string[] {
  const suffix = SUFFIXES[country]?.exec(name)?.[1];
  if (suffix !== undefined) {
    const short = name.slice(0, -suffix.length - 1);
    return suffix === 'do' ? [short, `${short} Province`] : [short];
  }
  const noun = UNIT_NOUN.exec(name)?.[1];
  if (noun === undefined || type !== 'region') return [];
  const short = name.slice(0, -noun.length - 1);
  if (isDirection(short)) return [];
  const translated = TRANSLATED[noun];
  return translated === undefined ? [short] : [short, `${short} ${translated}`];
}
