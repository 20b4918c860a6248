import type { Driver, Page, Popup } from '../../scripts/browsers/driver';
import { waitFor } from '../../scripts/browsers/wait-for';

const textOf = (popup: Popup): Promise<string> => popup.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));

/** Waits until the popup says something. */
export const says = (popup: Popup, pattern: RegExp): Promise<string> =>
  waitFor(`the popup to say ${pattern}`, async () => {
    const text = await textOf(popup);
    return pattern.test(text) ? text : null;
  });

/** Clicks the button of the popup with this text. */
export async function pressButton(popup: Popup, text: string): Promise<void> {
  await waitFor(`the button "${text}"`, () =>
    popup.evaluate((wanted) => {
      const button = [...document.querySelectorAll('button')].find((each) => each.textContent === wanted);
      document.querySelector('[data-wanted]')?.removeAttribute('data-wanted');
      button?.setAttribute('data-wanted', '');
      return button !== undefined;
    }, text),
  );
  await popup.click('[data-wanted]');
}

/** Changes settings as a reader does, in the popup over a page: labels and the options to choose, or a number for a slider. */
export async function changeSettings(driver: Driver, page: Page, choices: Record<string, string | number>): Promise<void> {
  const popup = await driver.openPopup(page);
  await pressButton(popup, 'Settings');
  for (const [label, choice] of Object.entries(choices)) {
    await waitFor(`the setting "${label}"`, () =>
      popup.evaluate(async (text, wanted) => {
        const row = [...document.querySelectorAll('label')].find((each) => each.textContent?.startsWith(text));
        const control = row?.querySelector<HTMLSelectElement | HTMLInputElement>('select, input');
        if (!control) return false;
        if (control instanceof HTMLSelectElement) control.selectedIndex = [...control.options].findIndex((option) => option.text === wanted);
        else control.value = String(wanted);
        type Api = { storage: { onChanged: { addListener(heard: () => void): void } } };
        const globals = globalThis as unknown as { browser?: Api; chrome: Api };
        const LONG_ENOUGH_MS = 1_000;
        // A popup that is closed at once may not have stored it; nothing is where the choice was the same before.
        const stored = new Promise<void>((resolve) => {
          (globals.browser ?? globals.chrome).storage.onChanged.addListener(resolve);
          setTimeout(resolve, LONG_ENOUGH_MS);
        });
        control.dispatchEvent(new Event('change', { bubbles: true }));
        await stored;
        return true;
      }, label, choice),
    );
  }
  await popup.close();
}

/** What the extension has stored, as its own pages see it; `values` are put there first, and `null` empties it. */
export async function storage(driver: Driver, page: Page, values: Record<string, unknown> | null = {}): Promise<Record<string, unknown>> {
  const popup = await driver.openPopup(page);
  return popup.evaluate(async (all) => {
    type Area = { get(keys: null): Promise<Record<string, unknown>>; set(values: object): Promise<void>; clear(): Promise<void> };
    type Api = { storage: { local: Area } };
    const globals = globalThis as unknown as { browser?: Api; chrome: Api };
    const { local } = (globals.browser ?? globals.chrome).storage;
    await (all === null ? local.clear() : local.set(all));
    return local.get(null);
  }, values).finally(() => popup.close());
}

/** The switch for all sites, in the popup. */
export const ALL_SITES = '[role=switch][aria-label="Always mark stories on all sites"]';

/** The switch for the site of the test pages. */
export const THIS_SITE = '[role=switch][aria-label^="Always mark 127"]';

/** Allows all sites as a reader does, in the popup over a page. */
export async function allowAllSites(driver: Driver, page: Page): Promise<void> {
  await driver.answerYesFor('*');
  await pressSwitch(driver, page, ALL_SITES, /Stories are always marked/);
}

/** Presses a switch in the popup over a page and waits for what it says then. */
export async function pressSwitch(driver: Driver, page: Page, selector: string, then: RegExp): Promise<void> {
  const popup = await driver.openPopup(page);
  await waitFor('the switch', () => popup.evaluate((wanted) => document.querySelector(wanted) !== null, selector));
  await popup.click(selector);
  await says(popup, then);
  await popup.close();
}
