import { focusedIn } from './card-focus';

/** Where the keyboard was before it went into the card, and its way back there. */
export class FocusReturn {
  #before: HTMLElement | null = null;
  /** A card went with the keyboard in it, and the next one is on its way: the page does not get the focus in between. */
  #isOwed = false;

  constructor(private readonly host: HTMLElement) {
    // A reader may leave a pinned card and come back. Null is also what the window's own coming back gives.
    host.addEventListener('focusin', ({ relatedTarget }) => {
      if (relatedTarget instanceof HTMLElement && !this.#isOwed) this.#before = relatedTarget;
    });
  }

  /** A card comes into the page. */
  begin(): void {
    if (!this.#isOwed) this.#before = focusedIn(this.host.ownerDocument);
  }

  /** The keyboard is in the card that has come. */
  entered(): void {
    this.#isOwed = false;
  }

  /** The card has gone with the keyboard in it. */
  owe(): void {
    this.#isOwed = true;
  }

  /** Gives back what is owed. */
  settle(): void {
    if (!this.#isOwed) return;
    this.#isOwed = false;
    if (this.#before?.isConnected) this.#before.focus({ preventScroll: true });
    this.#before = null;
  }
}
