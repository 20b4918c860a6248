// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SettingsPanel } from '../../../components/settings/settings-panel';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings/settings';

const calls = { onChange: vi.fn(), onShowAgain: vi.fn(), onChangeShortcuts: vi.fn() };
const TARAZ = { entity: 'g1516905', name: 'taraz' };

function show(settings: Partial<Settings> = {}): HTMLElement {
  render(<SettingsPanel settings={{ ...DEFAULT_SETTINGS, ...settings }} hidden={[TARAZ]} shortcuts={[{ description: 'Go to the next name', keys: '' }]} problem={null} {...calls} />, document.body);
  return document.body;
}
const row = (label: string) => [...document.querySelectorAll('label')].find((each) => each.textContent?.startsWith(label));

function choose(label: string, option: string): void {
  const select = row(label)?.querySelector('select');
  if (!select) throw new Error(`Bug: no setting "${label}"`);
  select.selectedIndex = [...select.options].findIndex(({ text }) => text === option);
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

afterEach(() => {
  render(null, document.body);
  vi.clearAllMocks();
});

describe('the settings', () => {
  it('show what holds', () => {
    show({ mode: 'modifier', modifier: 'Control', units: 'miles' });
    const chosen = [...document.querySelectorAll('select')].map((select) => select.selectedOptions[0]?.text);
    expect(chosen).toEqual(['With Ctrl held', 'First in each section', '100 %', 'Miles']);
  });

  it('ask for a mode and its key together', () => {
    show();
    for (const option of ['With Alt held', 'With Ctrl held', 'On a click only', 'When the pointer rests']) choose('Cards open', option);
    expect(calls.onChange.mock.calls).toEqual([[{ mode: 'modifier', modifier: 'Alt' }], [{ mode: 'modifier', modifier: 'Control' }], [{ mode: 'click' }], [{ mode: 'hover' }]]);
  });

  it('offer a time only where the pointer opens cards by resting', () => {
    show();
    expect(row('After resting for')).toBeDefined();
    show({ mode: 'click' });
    expect(row('After resting for')).toBeUndefined();
  });

  it('bring a hidden name back, and say which shortcuts have no keys', () => {
    const panel = show();
    panel.querySelector<HTMLElement>('[aria-label="Show taraz again"]')?.click();
    expect(calls.onShowAgain).toHaveBeenCalledWith(TARAZ);
    expect(panel.querySelector('kbd')?.textContent).toBe('none');
  });

  it('give every control a name', () => {
    for (const control of show().querySelectorAll('select, input')) expect(control.closest('label')?.firstChild?.textContent).toBeTruthy();
  });
});
