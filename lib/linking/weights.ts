/**
 * Every number that decides about a name, in one table. They are points on a log-odds scale: +1 makes a reading about
 * 2.7 times as likely. `npm run fit` fits `WEIGHTS` on annotated texts, see docs/accuracy.md.
 */

/** Is a run of capitalised words the name of a person? */
export const PERSON_NAME = {
  given: 3,
  familyFirst: 1.5,
  family: 1,
  /** "Min-seok", "Jong-il": a hyphen before a lower-case syllable is written in given names alone. */
  syllables: 2,
  title: 3,
  introduced: 1,
  speaks: 1.5,
  age: 2,
  possessive: 0.3,
  unknownWords: 2.2,
  ordinary: -2,
  article: -3,
  /** "in Pangkalan Bun". */
  placeLike: -2,
  /** From here on it is. */
  threshold: 2.5,
  /** From here on it is if its last word is a surname that the story knows: "Hagai Amir" after "Yigal Amir". */
  doubtful: 0.5,
} as const;

/** Points of each feature, times the feature's value; most values are 1. "None of them" stands at 0. */
export const WEIGHTS = {
  /** What every reading starts from, by kind. */
  person: 2.02,
  place: 1.69,
  organisation: 3.22,
  event: 2.45,
  group: 1.8,
  /** For each factor of ten in how often news uses this name for anything it may mean: against "none of them". */
  frequency: 0.91,
  /** Times the logarithm of P(entity | name): against the other candidates. Below 1, so that the story can overrule it. */
  prior: 0.72,
  /** The same where the shares were written by hand for news. */
  priorWeighed: 0.75,
  /** "Danish firms": an adjective of the place before what is of it. */
  adjective: 0.96,
  /** Names of several words are rarely anything else. */
  severalWords: 0.99,
  /** The name is an ordinary word as well; and it stands where a capital letter means nothing. */
  ordinary: -2.2,
  ordinaryUncased: -3.97,
  /** "a Manhattan": an article stands before a single word, and nothing of the place behind it. */
  article: -2.94,
  /** The one word is a given name or surname as well. Less for countries: "Georgia" is rarely a woman. */
  personal: -0.57,
  personalCountry: -0.43,
  /** It names something else, too, that the dataset leaves out: a planet, a god. */
  elsewhere: -3.71,
  /** The story gives the acronym to somebody else: \"the Carp Anglers Association (CIA)\". */
  otherAcronym: -7,
  /** Its writers say that the name needs evidence: a place, which a story's focus can give; anything else. */
  contextPlace: -0.3,
  contextPerson: -2.09,
  contextBody: -3.82,
  contextGroup: -2.45,
  /** A short form that means its entity only after the full name; and the full name is in the story. */
  shortName: -7.93,
  introduced: 4.68,
  /** A person long dead, in a story of another time. */
  longDead: -1.93,

  /** Shares of the story's other places, 0 to 1, in the candidate's country and first-level unit. */
  focusCountry: 2.12,
  focusRegion: 4.6,
  bodyCountry: 4.11,
  /** How many other names of the story may be places near it, see `nearby.ts`. */
  nearby: 0.55,
  /** How near the town that the page's paper reports about is, 0 to 1. */
  home: 6.33,
  /** "Osh, Kyrgyzstan": what follows contains it; or contains none of what it may be. */
  container: 5.02,
  otherContainer: -3.84,
  /** It contains what stands before the comma. */
  contained: 3.39,
  /** The same where the name stands elsewhere in the story. */
  containerElsewhere: 3.25,
  otherContainerElsewhere: -2.67,
  /** "in Osh", "from Osh". */
  preposition: 0.89,
  /** "the city of", "province" beside it: of that type, or of another. */
  designator: 2.32,
  otherDesignator: -1.47,
  /** "Liverpool are losing 1-0": a town that plays is not meant as a place; but for a club of that name. */
  plays: -4.04,
  team: 4,
  /** "Paris vowed to veto": it acts as those do who govern from it. */
  acts: 1.22,
  dateline: 2.15,
  /** A person's title before a name that may be a place. */
  titledPlace: -4.95,

  /** A title beside the name: the person held such an office then, or before; never held one like it; is of the other gender. */
  titleNow: 3.39,
  titleBefore: 2.74,
  otherTitle: -1.73,
  otherGender: -2.51,
  /** "Jordan’s King Abdullah": a country before the title is one of the person's; or none of them. */
  sameCountry: 1.87,
  otherCountry: -5.11,
  /** "John Howard, a plumber", "a clerk named Ion Iliescu": introduced as nobody whom readers know. */
  stranger: -4.6,
  /** The same where the name stands elsewhere in the story. */
  strangerElsewhere: -4.07,
  /** "a shipping heir", "an economist": few whom readers know are introduced so. */
  indefinite: -0.74,
  /** Share of the story's places in a country of the person's. */
  personCountry: 1.12,
  /** "Moon Jae-in, 61": the age is the person's on that day; or is not. */
  age: 2.5,
  otherAge: -6.02,

  /** A short form after, or before, a full name in the story; of several people of that name, the one named last. */
  follows: 3.62,
  followsLater: 3.03,
  latest: 1.76,
  /** A surname that no full name introduces; for each factor of ten in how often its bearer is in the news. */
  surnameAlone: -4.21,
  /** Has died: a surname alone rather means the living. */
  dead: -1.32,
  /** Leads a state or a government on the day. */
  inOffice: 1.33,
  fame: 2.27,
  /** Nobody else in the news has the surname, and it is no other name. */
  soleBearer: 1.05,
  surnameTitled: 4.89,
  /** "in Washington", although a George Washington is in the story. */
  personAfterPreposition: -2.31,
} as const;

export type Feature = keyof typeof WEIGHTS;

/** What becomes of a mention, by the probability of its best reading. */
export const DECISION = {
  /** Linked and marked as certain. */
  link: 0.76,
  /**
   * All candidates together: the name surely is one of them, but none alone is likely enough. Marked as "perhaps",
   * with alternatives. Where it may well be none of them, silence.
   */
  oneOfThem: 0.85,
} as const;

/**
 * From the probability of the best reading to how often such a link is right: Platt's scaling, logit right = intercept +
 * slope × logit p. `npm run fit` gives 0.6 and 0.8 on names whose span is right; lowered for spans that are not, so that
 * of the links shown with 0.9 or more at least 95 % are right, and of those with 0.99 at least 99 %.
 */
export const CALIBRATION = { intercept: 0.2, slope: 0.75 } as const;

export function calibrated(p: number): number {
  const bounded = Math.min(1 - 1e-9, Math.max(1e-9, p));
  return 1 / (1 + Math.exp(-(CALIBRATION.intercept + CALIBRATION.slope * Math.log(bounded / (1 - bounded)))));
}
