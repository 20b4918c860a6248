import { isSameName, type HiddenName, type HidingScope } from '../../lib/cards/hidden-names';
import { callBackground } from '../../lib/extension/calls';
import { HIDDEN_KEY, hiddenNamesFrom } from '../../lib/extension/hidden-store';
import { watchStorage } from '../../lib/extension/settings-store';

/** The names that the reader has hidden, as this document knows them. */
export class HiddenHere {
  #names: Record<HidingScope, HiddenName[]> = { tab: [], everywhere: [] };
  /** Changes of this document that are on their way. */
  #pending = 0;

  /** `changed` is told of what other tabs, the popup or this document itself have changed. */
  constructor(signal: AbortSignal, private readonly changed: () => void) {
    watchStorage(HIDDEN_KEY, signal, (stored) => {
      this.#names.everywhere = hiddenNamesFrom(stored);
      changed();
    });
  }

  all(): HiddenName[] {
    return [...this.#names.tab, ...this.#names.everywhere];
  }

  inTab(): HiddenName[] {
    return this.#names.tab;
  }

  async load(): Promise<void> {
    const reply = await callBackground('getHidden', {});
    if (reply.ok) this.#names = reply.value;
  }

  /** Takes effect here at once, also where the storage that keeps it for later fails. */
  set(scope: HidingScope, name: HiddenName, isHidden: boolean): void {
    this.#names[scope] = [...this.#names[scope].filter((other) => !isSameName(other, name)), ...(isHidden ? [name] : [])];
    this.changed();
    this.#pending += 1;
    void callBackground('setHidden', { ...name, scope, isHidden }).then(() => (this.#pending -= 1));
  }

  /** The names hidden in this tab, as the background knows them; what was changed here since is newer. */
  hear(names: HiddenName[]): void {
    if (this.#pending > 0) return;
    this.#names.tab = names;
    this.changed();
  }
}
