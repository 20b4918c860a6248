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
  person: 2.6,
  place: 1.9,
  organisation: 3,
  event: 2.2,
  group: 3,
  /** For each factor of ten in how often news uses this name for anything it may mean: against "none of them". */
  frequency: 1.15,
  /** Times the logarithm of P(entity | name): against the other candidates. Below 1, so that the story can overrule it. */
  prior: 0.85,
  /** Names of several words are rarely anything else. */
  severalWords: 1.6,
  /** The name is an ordinary word as well; and it stands where a capital letter means nothing. */
  ordinary: -2.2,
  ordinaryUncased: -3.5,
  /** The one word is a given name or surname as well. Less for countries: "Georgia" is rarely a woman. */
  personal: -1.2,
  personalCountry: -0.5,
  /** It names something else, too, that the dataset leaves out: a planet, a god. */
  elsewhere: -2.5,
  /** Its writers say that the name needs evidence: a place, which a story's focus can give; anything else. */
  contextPlace: -1.2,
  contextPerson: -2,
  contextBody: -5,
  contextGroup: -3,
  /** A short form that means its entity only after the full name; and the full name is in the story. */
  shortName: -8,
  introduced: 8,
  /** A person long dead, in a story of another time. */
  longDead: -2.5,

  /** Shares of the story's other places, 0 to 1, in the candidate's country and first-level unit. */
  focusCountry: 2.6,
  focusRegion: 1.8,
  bodyCountry: 4,
  /** How many other names of the story may be places near it, see `nearby.ts`. */
  nearby: 1.2,
  /** How near the town that the page's paper reports about is, 0 to 1. */
  home: 4,
  /** "Osh, Kyrgyzstan": what follows contains it; or contains none of what it may be. */
  container: 5,
  otherContainer: -4,
  /** The same where the name stands elsewhere in the story. */
  containerElsewhere: 4,
  otherContainerElsewhere: -3,
  /** "in Osh", "from Osh". */
  preposition: 0.9,
  /** "the city of", "province" beside it: of that type, or of another. */
  designator: 2.5,
  otherDesignator: -2.5,
  dateline: 2.5,
  /** A person's title before a name that may be a place. */
  titledPlace: -5,

  /** A title beside the name: the person held such an office then, or before; never held one like it; is of the other gender. */
  titleNow: 3,
  titleBefore: 2.5,
  otherTitle: -2,
  otherGender: -2,
  /** "Jordan’s King Abdullah": a country before the title is one of the person's; or none of them. */
  sameCountry: 1.5,
  otherCountry: -5,
  /** "John Howard, a plumber", "a clerk named Ion Iliescu": introduced as nobody whom readers know. */
  stranger: -4,
  /** "Moon Jae-in, 61": the age is the person's on that day; or is not. */
  age: 2,
  otherAge: -6,

  /** A short form after, or before, a full name in the story; of several people of that name, the one named last. */
  follows: 4.5,
  followsLater: 3.5,
  latest: 1.5,
  /** A surname that no full name introduces; for each factor of ten in how often its bearer is in the news. */
  surnameAlone: -6,
  fame: 3,
  surnameTitled: 5,
  /** "in Washington", although a George Washington is in the story. */
  personAfterPreposition: -2.5,
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
