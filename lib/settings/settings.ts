/** What a reader can choose. Only what differs from the defaults is stored, so that better defaults reach everybody else. */
import * as v from 'valibot';
import { UNITS, type Units } from '../shared/units';

/** When names react: to the pointer, to the pointer with a key held, or only to a click. */
export const MODES = ['hover', 'modifier', 'click'] as const;
export const MODIFIERS = ['Alt', 'Control'] as const;
/** Which mentions of a name bear a mark: the first of each section, or all. */
export const DENSITIES = ['first', 'all'] as const;
/** Of the card's text, in per cent. */
export const TEXT_SIZES = [100, 115, 130, 150, 200] as const;
/** Less than 200 ms opens cards by accident, more than 1.5 s looks broken. */
export const DWELL = { min: 200, max: 1500, step: 50 } as const;

export interface Settings {
  mode: (typeof MODES)[number];
  /** The key of the mode 'modifier'. */
  modifier: (typeof MODIFIERS)[number];
  /** From the moment the pointer rests on a name until its card opens, in milliseconds. */
  dwellMs: number;
  marks: (typeof DENSITIES)[number];
  textSize: (typeof TEXT_SIZES)[number];
  units: Units;
}

export const DEFAULT_SETTINGS: Settings = { mode: 'hover', modifier: 'Alt', dwellMs: 400, marks: 'first', textSize: 100, units: 'auto' };

const FIELDS = {
  mode: v.picklist(MODES),
  modifier: v.picklist(MODIFIERS),
  dwellMs: v.pipe(v.number(), v.minValue(DWELL.min), v.maxValue(DWELL.max)),
  marks: v.picklist(DENSITIES),
  textSize: v.picklist(TEXT_SIZES),
  units: v.picklist(UNITS),
} satisfies { [K in keyof Settings]: v.GenericSchema<unknown, Settings[K]> };

/** The settings that something stored stands for. What is missing, foreign or damaged is default, field by field. */
export function settingsFrom(stored: unknown): Settings {
  const given: Record<string, unknown> = typeof stored === 'object' && stored !== null ? { ...stored } : {};
  const valid = Object.entries(FIELDS).filter(([name, field]) => v.is(field, given[name]));
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(valid.map(([name]) => [name, given[name]])) };
}

/** What is stored of settings. */
export const changedFrom = (settings: Settings): Partial<Settings> =>
  Object.fromEntries(Object.entries(settings).filter(([name, value]) => value !== DEFAULT_SETTINGS[name as keyof Settings]));
