import { clamp, type Box } from './geometry';

/** Where a card goes. Coordinates are those of the viewport, in CSS pixels. */
export interface Placement {
  /** A sheet stands at the bottom of the viewport, whatever the name does. */
  side: 'below' | 'above' | 'sheet';
  /** The card's left edge. */
  x: number;
  /** The card's edge beside the name: its top when below, its bottom when above. It stays when the card grows. */
  y: number;
  /** The tab's left edge, from the card's left edge: it points at the name's beginning. */
  tabX: number;
  /** Beyond this height the card scrolls inside. */
  maxHeight: number;
}

/** How large a card may be in a viewport. */
export interface CardLimits {
  width: number;
  maxHeight: number;
}

/** The design's width; narrower only where the viewport is. */
const CARD_WIDTH_PX = 340;
/** More of the page than this must not disappear behind a card. */
const MAX_HEIGHT_SHARE = 0.45;
/** Between the hovered line and the card. */
const GAP_PX = 8;
/** Between the card and the viewport's edge. */
const EDGE_PX = 8;
/** The card's text begins this far from its edge, and at the name's x. */
const TEXT_INSET_PX = 20;
const TAB_WIDTH_PX = 24;
/** The tab keeps clear of the rounded corners. */
const CORNER_PX = 4;

/** As wide as the window, so that fingers have room; on a tablet more would only stretch it. */
const SHEET_WIDTH_PX = 480;
/** A sheet covers nothing that is read: the tapped line is scrolled above it. Its rows are higher, too. */
const MAX_SHEET_SHARE = 0.6;

/** The limits for a viewport of this size. */
export const cardLimits = (viewport: { width: number; height: number }, sheet = false): CardLimits => ({
  width: sheet ? Math.min(SHEET_WIDTH_PX, viewport.width) : Math.min(CARD_WIDTH_PX, viewport.width - 2 * EDGE_PX),
  maxHeight: Math.floor(viewport.height * (sheet ? MAX_SHEET_SHARE : MAX_HEIGHT_SHARE)),
});

/** Where a sheet goes: to the bottom, in the middle. */
export const placeSheet = ({ left, right, bottom }: Box, { width, maxHeight }: CardLimits): Placement => ({
  side: 'sheet', x: (left + right - width) / 2, y: bottom, tabX: 0, maxHeight,
});

/**
 * Where a card of some height goes beside a line: below, or above when only there is room, or where there is more of it,
 * cut to what there is. Never over the line. `view` is what can be seen of the viewport.
 */
export function placeCard(line: Box, height: number, limits: CardLimits, view: Box): Placement {
  const below = view.bottom - EDGE_PX - (line.bottom + GAP_PX);
  const above = line.top - GAP_PX - (view.top + EDGE_PX);
  const side = height <= below || below >= above ? 'below' : 'above';
  const x = clamp(line.left - TEXT_INSET_PX, view.left + EDGE_PX, view.right - EDGE_PX - limits.width);
  return {
    side,
    x,
    y: side === 'below' ? line.bottom + GAP_PX : line.top - GAP_PX,
    tabX: clamp(line.left - x, CORNER_PX, limits.width - TAB_WIDTH_PX - CORNER_PX),
    maxHeight: Math.max(0, Math.min(limits.maxHeight, Math.floor(side === 'below' ? below : above))),
  };
}
