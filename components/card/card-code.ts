/**
 * Where the page part finds the code that draws cards. That code comes as a second script into the same isolated
 * world when the first card is wanted, since content scripts cannot import without files that pages could probe for.
 */
import type { CardProps } from './card-props';

export type DrawCard = (mount: HTMLElement, props: CardProps) => void;

const CODE = Symbol.for('sidelight.card');

interface WithCode {
  [CODE]?: DrawCard;
}

export const cardCode = (): DrawCard | undefined => (globalThis as WithCode)[CODE];

export function provideCardCode(draw: DrawCard): void {
  (globalThis as WithCode)[CODE] = draw;
}
