import type { Feature } from '../../lib/linking/weights';

/**
 * The weights one would expect before looking at any text, in points of log-odds: what fitting starts from and is drawn
 * back to, so that a feature that the annotated texts hardly show keeps a sensible weight.
 */
export const EXPECTED_WEIGHTS: Record<Feature, number> = {
  person: 2.2, place: 1.7, organisation: 3, event: 2.4, group: 2, frequency: 1, prior: 0.8, priorWeighed: 0.9, adjective: 1,
  severalWords: 1.2, ordinary: -2.2, ordinaryUncased: -4, article: -3, personal: -0.8, personalCountry: -0.5, elsewhere: -4, otherAcronym: -7, contextPlace: -0.5,
  contextPerson: -2, contextBody: -4, contextGroup: -2.5, shortName: -8, introduced: 5, longDead: -2, focusCountry: 2.4, focusRegion: 4,
  bodyCountry: 4, nearby: 0.8, home: 6, container: 5, otherContainer: -4, contained: 3.5, containerElsewhere: 4,
  otherContainerElsewhere: -3, preposition: 0.9, designator: 2.5, otherDesignator: -2, plays: -4, team: 4, acts: 1.2, dateline: 2.2, titledPlace: -5, titleNow: 3.5,
  titleBefore: 2.8, otherTitle: -1.8, otherGender: -2.5, sameCountry: 1.8, otherCountry: -5, stranger: -4.5, strangerElsewhere: -4,
  indefinite: -0.7, personCountry: 1.2, age: 2.5, otherAge: -6, follows: 3.5, followsLater: 3, latest: 2, surnameAlone: -5, dead: -1.5, inOffice: 1.2, fame: 2.4, soleBearer: 1,
  surnameTitled: 5, personAfterPreposition: -2.3,
};
