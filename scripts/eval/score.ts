/** Compares what was linked with what people annotated. */
import type { LinkedMention } from '../../lib/linking/types';
import { distanceKm } from '../../lib/shared/coordinates';
import type { Corpus, Gold, GoldDocument } from './corpora';
import { NEAR_KM, type Holdings } from './holdings';

/** A linked mention at its place in the whole text. */
export interface Prediction extends Pick<LinkedMention, 'kind' | 'entity' | 'score' | 'why' | 'role' | 'surface' | 'alternatives'> {
  start: number;
  end: number;
}

export const MISTAKES = ['wrong entity', 'wrong span', 'should be nobody', 'false alarm', 'missed though held', 'only perhaps'] as const;
export type Mistake = (typeof MISTAKES)[number];

export interface Finding {
  mistake: Mistake;
  document: GoldDocument;
  gold: Gold | null;
  prediction: Prediction | null;
}

export class Tally {
  gold = 0;
  /** Gold mentions of which is known what they mean, and those among them that the dataset holds. */
  known = 0;
  held = 0;
  right = 0;
  rightHeld = 0;
  /** Links on spans that are annotated: on another entity, overlapping, on a name of nobody. */
  wrong = 0;
  wrongSpan = 0;
  nobody = 0;
  /** Links that overlap no annotation. */
  alarms = 0;
  places = 0;
  placesNear = 0;
  placesHeld = 0;
  persons = { gold: 0, predicted: 0, both: 0 };
  unlinkedPersons = { gold: 0, found: 0 };
  words = 0;
  milliseconds = 0;
  documents = 0;
  readonly scored: { score: number; right: boolean }[] = [];
  readonly findings: Finding[] = [];

  get precision(): number {
    return this.right / (this.right + this.wrong + this.wrongSpan + this.nobody);
  }

  /** Everything linked counts, wherever it stands: for corpora that annotate everything. */
  get strictPrecision(): number {
    return this.right / (this.right + this.wrong + this.wrongSpan + this.nobody + this.alarms);
  }
}

export class Judge {
  constructor(private readonly holdings: Holdings) {}

  /** Adds one document to the tally. */
  score(tally: Tally, corpus: Corpus, document: GoldDocument, all: readonly Prediction[]): void {
    const inside = ({ start, end }: { start: number; end: number }): boolean => !document.span || (start >= document.span[0] && end <= document.span[1]);
    const gold = document.gold.filter(inside);
    const predictions = all.filter(inside);
    tally.documents++;
    tally.words += document.text.split(/\s+/).length;
    const exact = new Map(predictions.map((prediction) => [spanKey(prediction), prediction]));
    for (const annotation of gold) if (!annotation.optional && (!isKnown(annotation) || this.holdings.isComparable(annotation))) this.scoreGold(tally, document, annotation, exact.get(spanKey(annotation)) ?? null);
    const annotated = new Set(gold.map(spanKey));
    for (const prediction of predictions) if (prediction.entity && !annotated.has(spanKey(prediction))) this.scoreStray(tally, corpus, document, gold, prediction);
    this.countPersons(tally, corpus, gold, predictions);
  }

  private countPersons({ persons, unlinkedPersons }: Tally, corpus: Corpus, gold: readonly Gold[], predictions: readonly Prediction[]): void {
    const found = new Map(predictions.filter(({ kind }) => kind === 'person').map((prediction) => [spanKey(prediction), prediction]));
    const people = gold.filter((annotation) => !annotation.optional && this.holdings.kindOf(annotation) === 'person');
    persons.gold += people.length;
    persons.both += people.filter((annotation) => found.has(spanKey(annotation))).length;
    if (corpus.scope === 'all') persons.predicted += found.size;
    const strangers = people.filter((annotation) => !isKnown(annotation));
    unlinkedPersons.gold += strangers.length;
    unlinkedPersons.found += strangers.filter((annotation) => found.get(spanKey(annotation))?.entity === null).length;
  }

  private scoreGold(tally: Tally, document: GoldDocument, gold: Gold, prediction: Prediction | null): void {
    const known = isKnown(gold);
    const held = known && this.holdings.holds(gold);
    const right = known && prediction?.entity ? this.holdings.agrees(gold, prediction.entity) : false;
    tally.gold++;
    if (known) tally.known++;
    if (held) tally.held++;
    if (right) tally.right++;
    if (right && held) tally.rightHeld++;
    if (gold.lat !== undefined || this.holdings.kindOf(gold) === 'place') this.scorePlace(tally, gold, prediction, right, held);
    const note = (mistake: Mistake): void => void tally.findings.push({ mistake, document, gold, prediction });
    if (prediction?.entity && (known || isNobody(gold))) {
      tally.scored.push({ score: prediction.score, right });
      if (!right && known) { tally.wrong++; note('wrong entity'); }
      if (!known) { tally.nobody++; note('should be nobody'); }
    } else if (held) note(prediction && prediction.alternatives.length > 0 ? 'only perhaps' : 'missed though held');
  }

  private scorePlace(tally: Tally, gold: Gold, prediction: Prediction | null, right: boolean, held: boolean): void {
    const at = this.holdings.coordinatesOf(gold);
    if (!at && !right) return;
    tally.places++;
    if (held) tally.placesHeld++;
    const found = prediction?.entity ? this.holdings.coordinates(prediction.entity) : null;
    if (right || (at && found && distanceKm(at, found) <= NEAR_KM)) tally.placesNear++;
  }

  private scoreStray(tally: Tally, corpus: Corpus, document: GoldDocument, gold: readonly Gold[], prediction: Prediction): void {
    const overlapped = gold.find((annotation) => annotation.start < prediction.end && prediction.start < annotation.end) ?? null;
    if (overlapped) {
      if (overlapped.optional || (corpus.scope === 'places' && prediction.kind !== 'place')) return;
      tally.wrongSpan++;
      tally.scored.push({ score: prediction.score, right: false });
      tally.findings.push({ mistake: 'wrong span', document, gold: overlapped, prediction });
    } else if (corpus.scope === 'all' || (corpus.scope === 'places' && prediction.kind === 'place' && prediction.role !== 'demonym')) {
      tally.alarms++;
      if (corpus.scope === 'all') tally.scored.push({ score: prediction.score, right: false });
      tally.findings.push({ mistake: 'false alarm', document, gold: null, prediction });
    }
  }
}

/** Corpora differ about the last dot of "U.S." and "Calif.": with or without it, it is the same span. */
const spanKey = ({ start, end, surface }: { start: number; end: number; surface: string }): string => `${start}-${surface.endsWith('.') ? end - 1 : end}`;
export const isKnown = (gold: Gold): boolean => gold.id !== undefined || gold.title !== undefined || gold.wikidata !== undefined || gold.lat !== undefined;
/** Corpora of places leave out coordinates where they do not know them; elsewhere an annotation without an entity means nobody known. */
const isNobody = (gold: Gold): boolean => !isKnown(gold) && (gold.role !== undefined || gold.kind !== 'place');
