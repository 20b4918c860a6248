/**
 * The shape of the files in `data/`. `data/README.md` explains each field to the people who write them;
 * this is the same thing for the program. Key order here is the order in which `format` writes keys.
 */
import * as v from 'valibot';
import { parseDay, parsePartialDate } from '../../../lib/shared/partial-date';

/** `2005`, `2005-04` or `2005-04-15`: never more precise than what is known. Years before 1 are negative. */
const DATE = /^-?\d{1,4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const date = v.pipe(
  v.union([v.string(), v.pipe(v.number(), v.integer())]),
  v.transform(String),
  v.regex(DATE, 'a date is 2005, 2005-04 or 2005-04-15'),
  v.check((written) => !DATE.test(written) || parsePartialDate(written) !== null, 'no calendar has this date'),
);

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const id = v.pipe(v.string(), v.regex(SLUG, 'an id is lower-case words joined by hyphens'));
const text = v.pipe(v.string(), v.trim(), v.nonEmpty('expected some text'));
const list = <T extends v.GenericSchema>(item: T) => v.optional(v.pipe(v.array(item), v.minLength(1)));
/** A description stands alone under the name: one line, no full stop. */
const line = v.pipe(text, v.maxLength(110), v.check((s) => !s.endsWith('.'), 'a description has no full stop'));

/** How often world news names an entity: 5 daily, 4 weekly, 3 monthly, 2 yearly, 1 rarely. */
const weight = v.optional(v.picklist([1, 2, 3, 4, 5]));

const common = {
  id,
  name: text,
  the: v.optional(v.literal(true)),
  native: list(text),
  aliases: list(text),
  matchOnly: list(text),
  needsContext: list(text),
  shortNames: list(text),
  weight,
  description: v.optional(line),
  wikipedia: v.optional(text),
};

/** Names of other times, `start` and `end` being when each was the official one; `the` where it takes "the" in a sentence. */
const formerNames = list(v.strictObject({ name: text, the: v.optional(v.literal(true)), start: v.optional(date), end: v.optional(date) }));

export const OFFICE_ROLES = [
  'head-of-state', 'head-of-government', 'leader', 'deputy-head', 'foreign-minister', 'minister',
  'central-banker', 'organisation-head', 'religious-leader', 'legislator', 'diplomat', 'military', 'other', 'party-leader',
] as const;

/** An office: something one person holds at a time (unless `shared`). Its holders are listed with the people. */
export const officeSchema = v.strictObject({
  id,
  title: text,
  of: id,
  label: v.optional(text),
  aliases: list(text),
  role: v.picklist(OFFICE_ROLES),
  ceremonial: v.optional(v.literal(true)),
  shared: v.optional(v.literal(true)),
  alsoOf: list(id),
  term: v.optional(v.strictObject({ years: v.pipe(v.number(), v.integer(), v.minValue(1)), begins: v.pipe(v.string(), v.regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'a day of the year is 01-20')) })),
  start: v.optional(date),
  end: v.optional(date),
  wikipedia: v.optional(text),
});

/** One uninterrupted tenure. Either a shared `office` by id, or a `title` (and `of`) found nowhere else. */
const tenureSchema = v.pipe(
  v.strictObject({
    office: v.optional(id),
    title: v.optional(text),
    of: v.optional(id),
    label: v.optional(text),
    start: v.optional(date),
    end: v.optional(v.union([v.literal('unknown'), date])),
    acting: v.optional(v.literal(true)),
    disputed: v.optional(v.literal(true)),
  }),
  v.check((t) => (t.office === undefined) !== (t.title === undefined), 'give either office or title'),
  v.check((t) => t.office === undefined || (t.of === undefined && t.label === undefined), 'of and label belong to a title'),
);

/** A line of a chain: as in a person's `offices`, the other way round. */
const holderSchema = v.strictObject({
  person: id,
  start: v.optional(date),
  end: v.optional(v.union([v.literal('unknown'), date])),
  acting: v.optional(v.literal(true)),
  disputed: v.optional(v.literal(true)),
});

/** Everyone who held an office since 1990, or since `since`, written without looking at the people. */
export const chainSchema = v.strictObject({
  office: id,
  since: v.optional(date),
  incomplete: v.optional(text),
  holders: v.pipe(v.array(holderSchema), v.minLength(1)),
  vacant: list(v.strictObject({ start: date, end: date, reason: text })),
});

export const RELATIONS = ['spouse', 'parent', 'child', 'sibling', 'relative'] as const;

export const personSchema = v.strictObject({
  ...common,
  formerNames,
  surname: v.optional(text),
  gender: v.picklist(['f', 'm', 'x']),
  born: v.optional(date),
  died: v.optional(date),
  citizenship: list(id),
  offices: list(tenureSchema),
  relatives: list(v.pipe(
    v.strictObject({ person: id, relation: v.picklist(RELATIONS), start: v.optional(date), end: v.optional(date) }),
    v.check((r) => r.relation === 'spouse' || (r.start === undefined && r.end === undefined), 'only a marriage has dates'),
  )),
});

export const PLACE_TYPES = [
  'country', 'territory', 'historical-state', 'disputed-territory', 'region', 'state', 'province', 'county',
  'world-region', 'continent', 'city', 'district', 'sea', 'ocean', 'gulf', 'strait', 'lake', 'river', 'canal',
  'mountain', 'mountain-range', 'volcano', 'desert', 'plain', 'valley', 'peninsula', 'island', 'islands', 'cape',
  'forest', 'building', 'landmark', 'airport', 'base', 'prison', 'border-crossing', 'site',
] as const;

export const placeSchema = v.strictObject({
  ...common,
  type: v.picklist(PLACE_TYPES),
  iso: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
  countries: list(id),
  partOf: list(id),
  geonames: v.optional(v.pipe(v.number(), v.integer())),
  admin: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}\.[A-Za-z0-9.]+$/, 'an admin code is KG.08'))),
  lat: v.optional(v.pipe(v.number(), v.minValue(-90), v.maxValue(90))),
  lon: v.optional(v.pipe(v.number(), v.minValue(-180), v.maxValue(180))),
  start: v.optional(date),
  end: v.optional(date),
  formerNames,
  demonyms: list(text),
  capitals: list(v.strictObject({ place: id, start: v.optional(date), end: v.optional(date) })),
  capitalNote: v.optional(line),
  population: v.optional(v.strictObject({ value: v.pipe(v.number(), v.integer()), year: v.pipe(v.number(), v.integer()) })),
  area: v.optional(v.number()),
  languages: list(text),
  currency: v.optional(text),
  independence: v.optional(v.strictObject({ date, from: v.optional(id) })),
  successors: list(id),
  flagSince: v.optional(date),
  metonymFor: v.optional(id),
  disputes: list(v.strictObject({ note: line, start: v.optional(date), end: v.optional(date) })),
  governedBy: list(v.strictObject({ place: id, start: v.optional(date), end: v.optional(date) })),
});

export const ORGANISATION_TYPES = [
  'international-organisation', 'alliance', 'government', 'ministry', 'agency', 'party', 'company', 'bank',
  'central-bank', 'armed-group', 'armed-force', 'court', 'parliament', 'news-agency', 'newspaper', 'magazine',
  'broadcaster', 'university', 'think-tank', 'aid-organisation', 'advocacy-group', 'sports-body', 'sports-club',
  'religious-body', 'union', 'other',
] as const;

export const organisationSchema = v.strictObject({
  ...common,
  type: v.picklist(ORGANISATION_TYPES),
  countries: list(id),
  start: v.optional(date),
  end: v.optional(date),
  seat: v.optional(id),
  formerNames,
  partOf: list(v.strictObject({ organisation: id, start: v.optional(date), end: v.optional(date) })),
  members: v.optional(v.pipe(v.number(), v.integer())),
});

export const EVENT_TYPES = [
  'war', 'revolution', 'coup', 'uprising', 'protests', 'attack', 'massacre', 'disaster', 'accident', 'epidemic',
  'treaty', 'summit', 'election', 'referendum', 'scandal', 'trial', 'crisis', 'sports-event', 'other',
] as const;

export const eventSchema = v.strictObject({
  ...common,
  type: v.picklist(EVENT_TYPES),
  start: date,
  end: v.optional(date),
  ongoing: v.optional(v.literal(true)),
  places: list(id),
  sides: list(v.pipe(v.array(id), v.minLength(1))),
});

export const groupSchema = v.strictObject({
  ...common,
  type: v.picklist(['people', 'faith', 'nationality', 'other']),
  countries: list(id),
});

/** An alias and how often world news means each of these entities by it, in rough shares that need not sum to 1. */
export const priorSchema = v.strictObject({
  alias: text,
  means: v.pipe(v.record(id, v.pipe(v.number(), v.minValue(0))), v.check((means) => Object.values(means).some((share) => share > 0), 'one of the shares is above 0')),
  /** What bearers without a record in `data/` (towns of the sources) keep together, in the unit of the shares. */
  rest: v.optional(v.pipe(v.number(), v.minValue(0))),
});

/** A local news site and the town it reports about: the most populous of that name in the first-level unit. */
export const paperSchema = v.strictObject({
  host: v.pipe(v.string(), v.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'a host name without www.')),
  place: text,
  in: v.pipe(v.string(), v.regex(/^[A-Z]{2}\.[A-Z0-9]+$/, 'the code of a first-level unit, US.GA')),
});

export const datasetSchema = v.strictObject({ asOf: v.pipe(v.string(), v.check((written) => parseDay(written) !== null)) });

/** The folders of `data/` and what each record in them must look like. */
export const FOLDERS = {
  people: personSchema,
  places: placeSchema,
  organisations: organisationSchema,
  events: eventSchema,
  groups: groupSchema,
  offices: officeSchema,
  chains: chainSchema,
  priors: priorSchema,
  papers: paperSchema,
} as const;
export type Folder = keyof typeof FOLDERS;

export type Office = v.InferOutput<typeof officeSchema>;
export type Tenure = v.InferOutput<typeof tenureSchema>;
export type Chain = v.InferOutput<typeof chainSchema>;
export type Holder = v.InferOutput<typeof holderSchema>;
export type Person = v.InferOutput<typeof personSchema>;
export type Place = v.InferOutput<typeof placeSchema>;
export type Organisation = v.InferOutput<typeof organisationSchema>;
export type Event = v.InferOutput<typeof eventSchema>;
export type Group = v.InferOutput<typeof groupSchema>;
export type Prior = v.InferOutput<typeof priorSchema>;
export type Paper = v.InferOutput<typeof paperSchema>;
