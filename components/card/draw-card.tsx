import { render } from 'preact';
import { Card } from './card';
import type { CardProps } from './card-props';

/** Draws a card into an element, or draws it anew with other props. */
export const drawCard = (mount: HTMLElement, props: CardProps): void => render(<Card {...props} />, mount);
