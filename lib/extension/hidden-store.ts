/** Names that the reader has hidden: those of a tab in the session's storage, the others in the local one. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { isSameName, type HiddenName, type HidingScope } from '../cards/hidden-names';
import { inTurn } from '../shared/in-turn';
import { readLocal, writeLocal } from './local-storage';

/** Where the names that are hidden everywhere stand in the local storage. */
export const HIDDEN_KEY = 'hidden';

/** More are a mistake or an attack; the oldest go. */
const MOST = 2000;

const hiddenNames = v.array(v.object({ entity: v.nullable(v.string()), name: v.string() }));

/** What something stored stands for; nothing where it is damaged. */
export const hiddenNamesFrom = (stored: unknown): HiddenName[] => (v.is(hiddenNames, stored) ? stored : []);

const tabKey = (tab: number | undefined): string => `hidden-in-tab-${tab ?? 'none'}`;

/** Rejects when the storage fails. */
export async function hiddenIn(scope: HidingScope, tab: number | undefined): Promise<HiddenName[]> {
  const key = tabKey(tab);
  return hiddenNamesFrom(scope === 'tab' ? (await browser.storage.session.get(key))[key] : await readLocal(HIDDEN_KEY));
}

async function keep(scope: HidingScope, tab: number | undefined, names: HiddenName[]): Promise<void> {
  if (scope === 'everywhere') return writeLocal(HIDDEN_KEY, names);
  await (names.length === 0 ? browser.storage.session.remove(tabKey(tab)) : browser.storage.session.set({ [tabKey(tab)]: names }));
}

/** Two changes at a time would each write what the other has not seen. */
const oneByOne = inTurn();

/** Hides a name or shows it again, and gives what is hidden then. Rejects when the storage fails. */
export function setHidden(scope: HidingScope, tab: number | undefined, name: HiddenName, isHidden: boolean): Promise<HiddenName[]> {
  return change(scope, tab, (names) => [...names.filter((other) => !isSameName(other, name)), ...(isHidden ? [name] : [])]);
}

/** Shows all names of a tab again. */
export const forgetTab = (tab: number): Promise<HiddenName[]> => change('tab', tab, () => []);

function change(scope: HidingScope, tab: number | undefined, make: (names: HiddenName[]) => HiddenName[]): Promise<HiddenName[]> {
  return oneByOne(async () => {
    const names = make(await hiddenIn(scope, tab)).slice(-MOST);
    await keep(scope, tab, names);
    return names;
  });
}
