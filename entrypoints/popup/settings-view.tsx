import { useEffect, useRef, useState } from 'preact/hooks';
import { SettingsPanel } from '../../components/settings/settings-panel';
import { isSameName, type HiddenName } from '../../lib/cards/hidden-names';
import { callBackground } from '../../lib/extension/calls';
import { loadSettings, saveSettings } from '../../lib/extension/settings-store';
import { openShortcutSettings, shortcuts, type Shortcut } from '../../lib/extension/shortcuts';
import type { Settings } from '../../lib/settings/settings';

/** The settings as stored now. Open pages hear of changes from the storage itself. */
export function SettingsView() {
  const [settings, setSettings] = useState<Settings | null>(null);
  /** Two changes may come before what is drawn has changed once. */
  const latest = useRef<Settings | null>(null);
  const [hidden, setHidden] = useState<HiddenName[]>([]);
  const [keys, setKeys] = useState<Shortcut[]>([]);
  const [problem, setProblem] = useState<string | null>(null);

  useEffect(() => {
    void loadSettings().then(show);
    void callBackground('getHidden', {}).then((reply) => reply.ok && setHidden(reply.value.everywhere));
    void shortcuts().then(setKeys, () => undefined);
  }, []);

  /** What is shown is what holds: after a failure, what was stored before. */
  async function change(changes: Partial<Settings>): Promise<void> {
    if (!latest.current) return;
    const wanted = { ...latest.current, ...changes };
    show(wanted);
    const isSaved = await saveSettings(wanted);
    if (!isSaved) show(await loadSettings());
    setProblem(isSaved ? null : 'The browser could not store this. Nothing has changed.');
  }

  function show(known: Settings): void {
    latest.current = known;
    setSettings(known);
  }

  async function showAgain(name: HiddenName): Promise<void> {
    const reply = await callBackground('setHidden', { ...name, scope: 'everywhere', isHidden: false });
    if (reply.ok) setHidden(hidden.filter((other) => !isSameName(other, name)));
  }

  if (!settings) return null;
  return (
    <SettingsPanel
      settings={settings}
      hidden={hidden}
      shortcuts={keys}
      problem={problem}
      onChange={(changes) => void change(changes)}
      onShowAgain={(name) => void showAgain(name)}
      onChangeShortcuts={() => void openShortcutSettings().then(() => window.close())}
    />
  );
}
