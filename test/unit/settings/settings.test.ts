import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_DELAYS } from '../../../lib/hover/delays';
import { changedFrom, DEFAULT_SETTINGS, settingsFrom } from '../../../lib/settings/settings';

describe('settings', () => {
  it('are the defaults where nothing is stored, or nothing that makes sense', () => {
    for (const stored of [undefined, null, 'click', 7, [], {}, { mode: 'always' }, { dwellMs: 0 }, { dwellMs: '400' }, { textSize: 101 }]) {
      expect(settingsFrom(stored)).toEqual(DEFAULT_SETTINGS);
    }
  });

  it('keep each valid field, whatever stands beside it', () => {
    expect(settingsFrom({ mode: 'click', dwellMs: 1e9, textSize: 150, colour: 'red' })).toEqual({ ...DEFAULT_SETTINGS, mode: 'click', textSize: 150 });
  });

  it('come through storage as they were, and only differences are stored', () => {
    const settings = { ...DEFAULT_SETTINGS, dwellMs: 700, units: 'miles' as const };
    expect(changedFrom(settings)).toEqual({ dwellMs: 700, units: 'miles' });
    expect(settingsFrom(JSON.parse(JSON.stringify(changedFrom(settings))))).toEqual(settings);
    expect(changedFrom(DEFAULT_SETTINGS)).toEqual({});
  });

  it('are whole and valid whatever storage holds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.record({ mode: fc.anything(), dwellMs: fc.anything(), textSize: fc.anything() })), (stored) => {
        const settings = settingsFrom(stored);
        expect(settingsFrom(settings)).toEqual(settings);
        expect(Object.keys(settings)).toEqual(Object.keys(DEFAULT_SETTINGS));
      }),
    );
  });

  it('begin with the dwell that the hover begins with', () => {
    expect(DEFAULT_SETTINGS.dwellMs).toBe(DEFAULT_DELAYS.dwellMs);
  });
});
