/** Widths in pixels. What texts and pictures are laid out for follows from the card's width and the reader's text size. */

export const CARD_WIDTH = 340;
/** On both sides: of text, and of the card's own edge, up to which maps reach. */
const MARGINS = 40;
const EDGES = 2;

/**
 * What a line of text has, at the sizes of the design. Where the reader wants text twice as large (`textSize` 200),
 * pictures are laid out for half the width and drawn twice as large: their labels keep room and grow with the rest.
 */
export const textWidthOf = (cardWidth: number, textSize: number): number => ((cardWidth - MARGINS) * 100) / textSize;

/** The same for maps. */
export const mapWidthOf = (cardWidth: number, textSize: number): number => Math.round(((cardWidth - EDGES) * 100) / textSize);
