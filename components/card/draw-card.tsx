import { render } from 'preact';
import { NamesPanel } from '../story/names-panel';
import { Card } from './card';
import type { CardCode } from './card-code';

/** Draws with Preact: a card, or the list of names, in the same place. */
export const DRAW: CardCode = {
  card: (mount, props) => render(<Card {...props} />, mount),
  names: (mount, props) => render(<NamesPanel {...props} />, mount),
};
