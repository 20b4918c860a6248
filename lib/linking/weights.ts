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
  unknownWords: 1,
  ordinary: -2,
  article: -3,
  /** From here on it is. */
  threshold: 2.5,
  /** From here on it is if its last word is a surname that the story knows: "Hagai Amir" after "Yigal Amir". */
  doubtful: 0.5,
} as const;

/** Points of each feature, times the feature's value; most values are 1. "None of them" stands at 0. */
export const WEIGHTS = {
  /** What every reading starts from, by kind. */
  person: 1.55,
  place: 1.52,
  organisation: 3.64,
  event: 3.03,
  group: 0.47,
  /** For each factor of ten in how often news uses this name for anything it may mean: against "none of them". */
  frequency: 0.98,
  /** Times the logarithm of P(entity | name): against the other candidates. Below 1, so that the story can overrule it. */
  prior: 0.84,
  /** The same where the shares were written by hand for news. */
  priorWeighed: 0.73,
  /** "Danish firms": an adjective of the place before what is of it. */
  adjective: 0.62,
  /** Names of several words are rarely anything else. */
  severalWords: 1.07,
  /** The name is an ordinary word as well; and it stands where a capital letter means nothing. */
  ordinary: -3.82,
  ordinaryUncased: -6.08,
  /** The one word is a given name or surname as well. Less for countries: "Georgia" is rarely a woman. */
  personal: -0.66,
  personalCountry: -0.62,
  /** It names something else, too, that the dataset leaves out: a planet, a god. */
  elsewhere: -1.06,
  /** Its writers say that the name needs evidence: a place, which a story's focus can give; anything else. */
  contextPlace: 0,
  contextPerson: -2.53,
  contextBody: -3.48,
  contextGroup: -0.51,
  /** A short form that means its entity only after the full name; and the full name is in the story. */
  shortName: -7.15,
  introduced: 1.23,
  /** A person long dead, in a story of another time. */
  longDead: -0.3,

  /** Shares of the story's other places, 0 to 1, in the candidate's country and first-level unit. */
  focusCountry: 2.21,
  focusRegion: 6.73,
  bodyCountry: 4.71,
  /** How many other names of the story may be places near it, see `nearby.ts`. */
  nearby: 0.37,
  /** How near the town that the page's paper reports about is, 0 to 1. */
  home: 6.66,
  /** "Osh, Kyrgyzstan": what follows contains it; or contains none of what it may be. */
  container: 4.51,
  otherContainer: -2.67,
  /** It contains what stands before the comma. */
  contained: 3.72,
  /** The same where the name stands elsewhere in the story. */
  containerElsewhere: 1.55,
  otherContainerElsewhere: -1.81,
  /** "in Osh", "from Osh". */
  preposition: 1,
  /** "the city of", "province" beside it: of that type, or of another. */
  designator: 2.17,
  otherDesignator: -0.91,
  dateline: 2.1,
  /** A person's title before a name that may be a place. */
  titledPlace: -4.07,

  /** A title beside the name: the person held such an office then, or before; never held one like it; is of the other gender. */
  titleNow: 2.32,
  titleBefore: 0.07,
  otherTitle: -0.85,
  otherGender: -3,
  /** "Jordan’s King Abdullah": a country before the title is one of the person's; or none of them. */
  sameCountry: 2.61,
  otherCountry: -6.11,
  /** "John Howard, a plumber", "a clerk named Ion Iliescu": introduced as nobody whom readers know. */
  stranger: -5.13,
  /** "a shipping heir", "an economist": few whom readers know are introduced so. */
  indefinite: -1.44,
  /** Share of the story's places in a country of the person's. */
  personCountry: 0.61,
  /** "Moon Jae-in, 61": the age is the person's on that day; or is not. */
  age: 2.55,
  otherAge: -6.34,

  /** A short form after, or before, a full name in the story; of several people of that name, the one named last. */
  follows: 3.66,
  followsLater: 3.01,
  latest: 0.75,
  /** A surname that no full name introduces; for each factor of ten in how often its bearer is in the news. */
  surnameAlone: -0.61,
  fame: 0.43,
  surnameTitled: 3.98,
  /** "in Washington", although a George Washington is in the story. */
  personAfterPreposition: -2.54,
} as const;

export type Feature = keyof typeof WEIGHTS;

/** What becomes of a mention, by the probability of its best reading. */
export const DECISION = {
  /** Linked and marked as certain. */
  link: 0.8,
  /**
   * All candidates together: the name surely is one of them, but none alone is likely enough. Marked as "perhaps",
   * with alternatives. Where it may well be none of them, silence.
   */
  oneOfThem: 0.85,
} as const;
