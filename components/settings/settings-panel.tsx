import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { HiddenName } from '../../lib/cards/hidden-names';
import { DWELL, TEXT_SIZES, type Settings } from '../../lib/settings/settings';
import { Choice } from '../ui/choice';

export interface SettingsPanelProps {
  settings: Settings;
  hidden: readonly HiddenName[];
  shortcuts: readonly { description: string; keys: string }[];
  /** Said when a change could not be stored. */
  problem: string | null;
  onChange(changes: Partial<Settings>): void;
  onShowAgain(name: HiddenName): void;
  onChangeShortcuts(): void;
}

/** Mode and key in one list: the key means nothing without its mode. */
const OPENINGS = [
  ['hover', 'When the pointer rests'],
  ['Alt', 'With Alt held'],
  ['Control', 'With Ctrl held'],
  ['click', 'On a click only'],
] as const;
type Opening = (typeof OPENINGS)[number][0];

const MARKS = [['first', 'First in each section'], ['all', 'Every mention']] as const;
const UNITS = [['auto', 'As my language has it'], ['km', 'Kilometres'], ['miles', 'Miles']] as const;
const SIZES = TEXT_SIZES.map((size) => [size, `${size} %`] as const);

/** What a reader can choose. Draws and asks; decides nothing. */
export function SettingsPanel({ settings, hidden, shortcuts, problem, onChange, onShowAgain, onChangeShortcuts }: SettingsPanelProps) {
  const { mode, modifier, dwellMs, marks, textSize, units } = settings;
  return (
    <>
      {problem !== null && <p class="sl-note" role="alert">{problem}</p>}
      <Choice label="Cards open" value={mode === 'modifier' ? modifier : mode} options={OPENINGS} onChange={(opening) => onChange(openingOf(opening))} />
      {mode === 'hover' && <Dwell key={dwellMs} ms={dwellMs} onChange={(ms) => onChange({ dwellMs: ms })} />}
      <Choice label="Marks" value={marks} options={MARKS} onChange={(density) => onChange({ marks: density })} />
      <Choice label="Text of cards" value={textSize} options={SIZES} onChange={(size) => onChange({ textSize: size })} />
      <Choice label="Distances" value={units} options={UNITS} onChange={(unit) => onChange({ units: unit })} />
      <Group title="Hidden everywhere" isEmpty={hidden.length === 0}>
        {hidden.map((name) => (
          <li key={`${name.entity} ${name.name}`}>
            <span class="sl-hidden-name">{name.name}</span>
            <button type="button" class="sl-text" aria-label={`Show ${name.name} again`} onClick={() => onShowAgain(name)}>Show again</button>
          </li>
        ))}
      </Group>
      <Group title="Shortcuts" isEmpty={shortcuts.length === 0}>
        {shortcuts.map(({ description, keys }) => <li key={description}>{description}<kbd>{keys || 'none'}</kbd></li>)}
        <li><button type="button" class="sl-text" onClick={onChangeShortcuts}>Change shortcuts</button></li>
      </Group>
    </>
  );
}

const openingOf = (opening: Opening): Partial<Settings> => (opening === 'hover' || opening === 'click' ? { mode: opening } : { mode: 'modifier', modifier: opening });

function Dwell({ ms, onChange }: { ms: number; onChange(ms: number): void }) {
  // What the slider says while it is dragged; it counts when it is let go.
  const [shown, setShown] = useState(ms);
  return (
    <label class="sl-setting">
      After resting for
      <span class="sl-range">
        <input type="range" {...DWELL} value={shown} aria-valuetext={`${shown} milliseconds`} onInput={(event) => setShown(event.currentTarget.valueAsNumber)} onChange={(event) => onChange(event.currentTarget.valueAsNumber)} />
        <output>{(shown / 1000).toFixed(2)} s</output>
      </span>
    </label>
  );
}

function Group({ title, isEmpty, children }: { title: string; isEmpty: boolean; children: ComponentChildren }) {
  if (isEmpty) return null;
  return (
    <section class="sl-settings-group">
      <h2>{title}</h2>
      <ul>{children}</ul>
    </section>
  );
}
