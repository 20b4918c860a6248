import { describe, expect, it } from 'vitest';
import type { EntityId } from '../../../lib/gazetteer/ids';
import type { LinkedMention } from '../../../lib/linking/types';
import type { Kind } from '../../../lib/shared/kind';
import type { Corpus, Gold, Scope } from '../../../scripts/eval/corpora';
import { Holdings } from '../../../scripts/eval/holdings';
import { isKnown, Judge, Tally, type Prediction } from '../../../scripts/eval/score';
import { Titles } from '../../../scripts/eval/titles';
import { smallGazetteer } from '../../support/small-gazetteer';

const judge = new Judge(new Holdings(smallGazetteer(), new Titles('/nowhere')));
const TEXT = 'Putin flew to Osh with Ann Low.';

const gold = (surface: string, more: Partial<Gold>): Gold => ({ start: TEXT.indexOf(surface), end: TEXT.indexOf(surface) + surface.length, surface, kind: null, ...more });
const link = (surface: string, id: string | null, kind: Kind, more: Partial<Prediction> = {}): Prediction => ({
  start: TEXT.indexOf(surface), end: TEXT.indexOf(surface) + surface.length, surface, kind, entity: id === null ? null : { id: id as EntityId, name: id, kind }, score: 0.9, why: '', role: 'text', alternatives: [], ...more,
});

function tallied(gold: Gold[], predictions: Prediction[], scope: Scope = 'all', span?: [number, number]): Tally {
  const tally = new Tally();
  const corpus: Corpus = { name: 'test', scope, tuning: false, documents: [] };
  judge.score(tally, corpus, { id: 'x', text: TEXT, blocks: [], gold, ...(span && { span }) }, predictions);
  return tally;
}
const mistakes = (tally: Tally): string[] => tally.findings.map(({ mistake }) => mistake);

const OSH = gold('Osh', { id: 'osh' });
const PUTIN = gold('Putin', { id: 'vladimir-putin' });
const STRANGER = gold('Ann Low', { kind: 'person', role: 'text' });

describe('a link is counted', () => {
  it('as right where it is what is meant', () => {
    const tally = tallied([OSH, PUTIN], [link('Osh', 'osh', 'place'), link('Putin', 'vladimir-putin', 'person')]);
    expect(tally).toMatchObject({ gold: 2, known: 2, held: 2, right: 2, rightHeld: 2, wrong: 0, alarms: 0, places: 1, placesNear: 1, documents: 1, words: 7 });
    expect([tally.precision, mistakes(tally)]).toEqual([1, []]);
  });

  it.each([
    ['as wrong on another entity', [OSH], [link('Osh', 'osh-region', 'place')], { wrong: 1, right: 0 }, ['wrong entity']],
    ['as missed where it is not there', [OSH], [], { right: 0, held: 1 }, ['missed though held']],
    ['as perhaps', [OSH], [link('Osh', null, 'place', { alternatives: [{ id: 'osh' as EntityId, name: 'Osh', kind: 'place', score: 0.5 }] })], { right: 0 }, ['only perhaps']],
    ['as on nobody', [STRANGER], [link('Ann Low', 'roza-otunbayeva', 'person')], { nobody: 1 }, ['should be nobody']],
    ['as a false alarm', [], [link('Osh', 'osh', 'place')], { alarms: 1 }, ['false alarm']],
    ['as on a wrong span', [STRANGER], [{ ...link('Low', 'osh', 'place') }], { wrongSpan: 1, alarms: 0 }, ['wrong span']],
    ['as nothing to find where the dataset has it not', [gold('Osh', { id: 'atlantis' })], [], { known: 1, held: 0 }, []],
  ])('%s', (_, golds, predictions, counts, found) => {
    const tally = tallied(golds, predictions);
    expect(tally).toMatchObject(counts);
    expect(mistakes(tally)).toEqual(found);
  });

  it('not where a corpus annotates only a part, or only places', () => {
    expect(tallied([], [link('Osh', 'osh', 'place')], 'part').alarms).toBe(0);
    expect(tallied([], [link('Putin', 'vladimir-putin', 'person')], 'places').alarms).toBe(0);
    expect(tallied([], [link('Osh', 'osh', 'place')], 'places').alarms).toBe(1);
  });

  it('not outside the stretch that is annotated', () => {
    expect(tallied([OSH], [link('Putin', 'vladimir-putin', 'person')], 'all', [10, 20])).toMatchObject({ gold: 1, alarms: 0 });
  });

  it('not on an optional annotation', () => {
    expect(tallied([{ ...OSH, optional: true }], [link('Osh', 'osh', 'place')])).toMatchObject({ gold: 0, right: 0, alarms: 0, wrongSpan: 0 });
  });
});

describe('people', () => {
  it('are counted as found by their spans, strangers apart', () => {
    const tally = tallied([PUTIN, STRANGER], [link('Putin', 'vladimir-putin', 'person'), link('Ann Low', null, 'person')]);
    expect([tally.persons, tally.unlinkedPersons]).toEqual([{ gold: 2, predicted: 2, both: 2 }, { gold: 1, found: 1 }]);
  });
});

describe('precision', () => {
  it('is of what is linked; the strict one counts false alarms too', () => {
    const tally = tallied([OSH], [link('Osh', 'osh', 'place'), link('Putin', 'vladimir-putin', 'person')]);
    expect([tally.precision, tally.strictPrecision]).toEqual([1, 0.5]);
  });

  it('keeps the score of every link on an annotated span', () => {
    const scores = tallied([OSH, PUTIN], [link('Osh', 'osh', 'place'), link('Putin', 'bill-clinton', 'person', { score: 0.6 } satisfies Partial<LinkedMention>)]).scored;
    expect(scores).toEqual([{ score: 0.9, right: true }, { score: 0.6, right: false }]);
  });

  it('knows which gold mentions say what they mean', () => {
    expect([isKnown(OSH), isKnown(STRANGER), isKnown(gold('Osh', { lat: 1, lon: 2 })), isKnown(gold('Osh', { wikidata: 'Q1' }))]).toEqual([true, false, true, true]);
  });
});
