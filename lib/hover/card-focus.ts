/** The keyboard in the card: how it gets in, moves about, and gets back to where it was. */

/** Where the keyboard goes in a card that it has opened: to the card itself, or to the control that it was on before. */
export type FocusGoal = 'card' | 'control';

const DIALOG = '[role=dialog]';
const CONTROLS = 'button:not(:disabled), [role=button][tabindex="0"], input:not(:disabled), select:not(:disabled), a[href]';

/** The element that has the focus, also inside the page's open shadow roots; null when it is the page as a whole. */
export function focusedIn(document: Document): HTMLElement | null {
  let element = document.activeElement;
  for (let inner = element?.shadowRoot?.activeElement; inner; inner = inner.shadowRoot?.activeElement) element = inner;
  return element === document.body ? null : (element as HTMLElement | null);
}

/** Whether text inside a root is selected. Only composed ranges tell: others end at the host. */
export function hasSelection(root: ShadowRoot): boolean {
  const [range] = root.ownerDocument.getSelection()?.getComposedRanges?.({ shadowRoots: [root] }) ?? [];
  return range !== undefined && !range.collapsed && root.contains(range.startContainer);
}

/**
 * Moves the focus into what is drawn in a root. `last` is the control that had it; a dialog as a whole is the better
 * goal where that is gone, and where the reader has not seen the content yet: screen readers then say all of it.
 */
export function focusInside(root: ShadowRoot, goal: FocusGoal, last: Element | null): void {
  const control = goal === 'control' && last?.isConnected && last.matches(CONTROLS) ? last : root.querySelector(DIALOG);
  (control as HTMLElement | null)?.focus({ preventScroll: true });
}

/**
 * Draws in a mount, and keeps the keyboard in it: on its control where that stays, else on the dialog. `isOther`: what
 * is drawn is about something else, so the dialog is to be told anew.
 */
export function drawKeepingFocus(mount: HTMLElement, isOther: boolean, draw: () => void): void {
  const root = mount.getRootNode();
  const hadFocus = root instanceof ShadowRoot && root.activeElement !== null;
  draw();
  if (!hadFocus || (root.activeElement !== null && !isOther)) return;
  (root.activeElement as HTMLElement | null)?.blur();
  focusInside(root, 'card', null);
}

/**
 * Enter on the dialog goes to its first control. Tab goes round inside: behind the host, which is the last element of
 * the page, it would leave the reader far from the story. Escape is the way out. Keys that a control has used are its own.
 */
export function steerKeys(root: ShadowRoot): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || (event.key !== 'Tab' && event.key !== 'Enter')) return;
    const controls = [...root.querySelectorAll<HTMLElement>(CONTROLS)].filter((control) => control.checkVisibility());
    const at = controls.indexOf(root.activeElement as HTMLElement);
    const goal = event.key === 'Enter' ? entered(controls, at) : wrapped(controls, at, event.shiftKey);
    if (!goal) return;
    event.preventDefault();
    goal.focus();
  };
}

const entered = (controls: readonly HTMLElement[], at: number): HTMLElement | undefined => (at === -1 ? controls[0] : undefined);

/** Where Tab goes from an end; undefined in between, where the browser knows. */
function wrapped(controls: readonly HTMLElement[], at: number, isBack: boolean): HTMLElement | undefined {
  if (isBack) return at <= 0 ? controls.at(-1) : undefined;
  return at === controls.length - 1 ? controls[0] : undefined;
}
