/** Names that the reader has hidden: those of a tab in the session's storage, the others in the local one. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { isSameName, type HiddenName, type HidingScope } from '../cards/hidden-names';

/** Where the names that are hidden everywhere stand in the local storage. */
export const HIDDEN_KEY = 'hidden';

/** More are a mistake or an attack; the oldest go. */
const MOST = 2000;

const hiddenNames = v.array(v.object({ entity: v.nullable(v.string()), name: v.string() }));

/** What something stored stands for; nothing where it is damaged. */
export const hiddenNamesFrom = (stored: unknown): HiddenName[] => (v.is(hiddenNames, stored) ? stored : []);

const tabKey = (tab: number): string => `hidden-in-tab-${tab}`;

const placeOf = (scope: HidingScope, tab: number | undefined) =>
  scope === 'tab' ? { area: browser.storage.session, key: tabKey(tab ?? 0) } : { area: browser.storage.local, key: HIDDEN_KEY };

/** Rejects when the storage fails. */
export async function hiddenIn(scope: HidingScope, tab: number | undefined): Promise<HiddenName[]> {
  const { area, key } = placeOf(scope, tab);
  return hiddenNamesFrom((await area.get(key))[key]);
}

/** Changes are made one after the other: two at a time would each write what the other has not seen. */
let last: Promise<unknown> = Promise.resolve();

/** Hides a name or shows it again, and gives what is hidden then. Rejects when the storage fails. */
export function setHidden(scope: HidingScope, tab: number | undefined, name: HiddenName, isHidden: boolean): Promise<HiddenName[]> {
  return change(scope, tab, (names) => [...names.filter((other) => !isSameName(other, name)), ...(isHidden ? [name] : [])]);
}

/** Shows all names of a tab again. */
export const forgetTab = (tab: number): Promise<HiddenName[]> => change('tab', tab, () => []);

function change(scope: HidingScope, tab: number | undefined, make: (names: HiddenName[]) => HiddenName[]): Promise<HiddenName[]> {
  const done = last.catch(() => undefined).then(async () => {
    const { area, key } = placeOf(scope, tab);
    const names = make(await hiddenIn(scope, tab)).slice(-MOST);
    await (names.length === 0 ? area.remove(key) : area.set({ [key]: names }));
    return names;
  });
  last = done;
  return done;
}
