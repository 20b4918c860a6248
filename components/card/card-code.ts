/**
 * Where the page part finds the code that draws cards. That code comes as a second script into the same isolated
 * world when the first card is wanted, since content scripts cannot import without files that pages could probe for.
 */
import type { NamesPanelProps } from '../story/names-panel';
import type { CardProps } from './card-props';

/** Draws into an element, or draws anew with other props. */
export interface CardCode {
  card(mount: HTMLElement, props: CardProps): void;
  names(mount: HTMLElement, props: NamesPanelProps): void;
}

const CODE = Symbol.for('sidelight.card');

interface WithCode {
  [CODE]?: CardCode;
}

export const cardCode = (): CardCode | undefined => (globalThis as WithCode)[CODE];

export function provideCardCode(code: CardCode): void {
  (globalThis as WithCode)[CODE] = code;
}
