/**
 * `waiting` for another card, which a background that was asleep takes a moment to give; it was not to be had
 * (`failed`); the text is on the clipboard (`copied`), or the page does not allow that (`not-copied`).
 */
export type CardStatus = 'waiting' | 'failed' | 'copied' | 'not-copied';
