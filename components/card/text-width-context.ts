import { createContext } from 'preact';
import { CARD_WIDTH, textWidthOf } from './card-size';

/** Pixels that a line of text has in this card, at the sizes of the design. */
export const TextWidthContext = createContext(textWidthOf(CARD_WIDTH, 100));
