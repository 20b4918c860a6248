/**
 * Every number that decides about a name, in one table. They are points on a log-odds scale: +1 makes a reading about
 * 2.7 times as likely. Set by hand on the development articles; to be fitted by a script later.
 */

/** Is a run of capitalised words the name of a person? */
export const PERSON_NAME = {
  given: 3,
  familyFirst: 1.5,
  family: 1,
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
} as const;

/** Which of its candidates is a mention, or none of them? */
export const LINK = {
  /** What every candidate starts from, by kind; "none of them" stands at 0. */
  base: { person: 2.6, place: 1.9, organisation: 3, event: 2.2, group: 3 },
  /** For each factor of ten in how often news uses this alias for anything it may mean: against "none of them". */
  frequency: 1.15,
  /** Times the logarithm of P(entity | alias): against the other candidates. Below 1, so that the story can overrule it. */
  prior: 0.85,
  /** Names of several words are rarely anything else. */
  severalWords: 1.6,
  /** The alias is an ordinary word as well; and it stands where a capital letter means nothing. */
  ordinary: -2.2,
  ordinaryUncased: -3.5,
  /** The alias of one word is a given name or surname as well. Less for countries: "Georgia" is rarely a woman. */
  personal: -1.2,
  personalCountry: -0.5,
  /** The alias names something else, too, that the dataset leaves out: a planet, a god. */
  elsewhere: -2.5,
  /** Its writers say that the name needs evidence: a place, which a story's focus can give; anything else. */
  needsContext: { place: -1.2, person: -2, organisation: -5, event: -5, group: -3 },
  /** A short form that means its entity only after the full name. */
  shortName: -8,
  /** Another name of the entity, which needs no evidence itself, is in the story: makes up for either. */
  introduced: 8,
  /** An organisation of a country that the story is about, for the whole share of its places. */
  bodyCountry: 4,

  /** A place in the country, or the region, that the story is about: for the whole share of its places. */
  focusCountry: 2.6,
  focusRegion: 1.8,
  /** "Osh, Kyrgyzstan": what follows contains it; or contains none of what it may be. */
  container: 5,
  otherContainer: -4,
  /** "in Osh", "from Osh". */
  preposition: 0.9,
  /** "the city of", "province" beside it: of that type, or of another. */
  designator: 2.5,
  otherDesignator: -2.5,
  dateline: 2.5,

  /** A title right before it: the candidate held such an office; or never held one like it. */
  title: 3,
  otherTitle: -2,
  /** "Jordan’s King Abdullah": a country before the title is one of the candidate's; or none of them. */
  sameCountry: 1.5,
  otherCountry: -5,
  /** A person's title before a name that may be a place: the place is out. */
  titledPlace: -5,
  /** A person long dead, in a story of another time. */
  longDead: -2.5,
} as const;

/** What becomes of a mention, by the probability of its best candidate. */
export const DECISION = {
  /** Linked and marked as certain. */
  link: 0.8,
  /**
   * All candidates together: the name surely is one of them, but none alone is likely enough. Marked as "perhaps",
   * with alternatives. Where it may well be none of them, silence.
   */
  oneOfThem: 0.85,
} as const;

/** Surnames that stand alone. */
export const SURNAME = {
  /** After the person was named in full; later in the text counts for a little less. */
  introduced: 0.97,
  introducedLater: 0.93,
  /** With a title that fits an office of the candidate. */
  titled: 0.93,
  /** Without anything: only somebody whom news names every week or so, see frequency.ts for the unit. */
  famousFrequency: 200,
  famous: 0.88,
} as const;
