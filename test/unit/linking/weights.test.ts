import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibrated, DECISION, WEIGHTS } from '../../../lib/linking/weights';

const probability = fc.double({ min: 0, max: 1, noNaN: true });

describe('a calibrated score', () => {
  it('is a probability, whatever it is made of', () => {
    for (const p of [0, 1e-300, 0.5, 1 - 1e-16, 1]) expect(calibrated(p)).toBeGreaterThanOrEqual(0);
    fc.assert(fc.property(probability, (p) => calibrated(p) >= 0 && calibrated(p) <= 1));
  });

  it('never falls where the probability rises', () => {
    fc.assert(fc.property(probability, probability, (a, b) => a > b || calibrated(a) <= calibrated(b)));
    expect(calibrated(0.9)).toBeLessThan(calibrated(0.99));
  });

  it('is high for what is linked', () => {
    expect(calibrated(DECISION.link)).toBeGreaterThan(0.7);
    expect(calibrated(0.999)).toBeGreaterThan(0.99);
  });
});

describe('the weights', () => {
  it('are numbers, of a size that one feature alone can be overruled', () => {
    for (const [feature, weight] of Object.entries(WEIGHTS)) {
      expect(Number.isFinite(weight), feature).toBe(true);
      expect(Math.abs(weight), feature).toBeLessThan(10);
    }
  });

  it('point where their features say', () => {
    for (const feature of ['titleNow', 'titleBefore', 'follows', 'followsLater', 'container', 'contained', 'designator', 'focusCountry', 'focusRegion', 'sameCountry', 'introduced', 'fame', 'age'] as const) expect(WEIGHTS[feature], feature).toBeGreaterThan(0);
    for (const feature of ['otherTitle', 'otherGender', 'otherCountry', 'otherContainer', 'otherDesignator', 'otherAge', 'stranger', 'strangerElsewhere', 'indefinite', 'ordinary', 'ordinaryUncased', 'shortName', 'surnameAlone', 'titledPlace', 'longDead'] as const) expect(WEIGHTS[feature], feature).toBeLessThan(0);
    expect(WEIGHTS.titleNow).toBeGreaterThan(WEIGHTS.titleBefore);
    expect(WEIGHTS.ordinaryUncased).toBeLessThan(WEIGHTS.ordinary);
  });
});
