/** How long things take, in milliseconds. A reader may change `dwellMs`; the others follow from how hands move. */
export interface HoverDelays {
  /** From the moment the pointer comes to rest on a name until its card opens. */
  dwellMs: number;
  /** The first part of the dwell, in which nothing is asked for. */
  approachMs: number;
  /** The dwell while the modifier key is held. */
  modifierDwellMs: number;
  /** The same for another name while a card is open. */
  switchMs: number;
  /** From leaving name and card until the card is gone, fading included. */
  graceMs: number;
  /** The last part of the grace, in which the card fades and can still be caught. */
  fadeMs: number;
}

export const DEFAULT_DELAYS: HoverDelays = {
  // In the middle of 350–500: page previews that began at 150–250 ms were moved up after complaints about accidents.
  dwellMs: 400,
  // A pointer that crosses a name goes 24 px (`REST_PX`) in less; the background, which may have to be woken, has three
  // quarters of the dwell to answer.
  approachMs: 100,
  // The key already says what is meant; what remains keeps a sweep across the text from flickering.
  modifierDwellMs: 100,
  // Somebody who reads one card is known to want cards; still longer than it takes to cross a short name.
  switchMs: 150,
  // At most 300 with a frame before and after it. A hand that slips off a card comes back in about 200.
  graceMs: 250,
  // The design's "out 80 ms".
  fadeMs: 80,
};

/**
 * How far the pointer may stray while it counts as resting, in pixels. A steady hand stays within 5, an unsteady one
 * within 20; somebody who follows the line with the pointer covers 80 and more in one dwell.
 */
export const REST_PX = 24;
