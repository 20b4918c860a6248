/** How far a key scrolls, in heights of what is seen; a line is a small part. */
const STEPS: Record<string, number> = { ArrowDown: 0.15, ArrowUp: -0.15, PageDown: 0.9, PageUp: -0.9, ' ': 0.9, Home: -Infinity, End: Infinity };

/**
 * For a dialog's `keydown`: while the dialog as a whole has the focus, the usual keys scroll its content. Browsers would
 * scroll the page, since the content is not around what has the focus.
 */
export function scrollByKeys(event: KeyboardEvent, scroller: Element | null): void {
  const step = STEPS[event.key];
  if (step === undefined || !scroller || event.target !== event.currentTarget || event.ctrlKey || event.altKey || event.metaKey) return;
  if (scroller.scrollHeight <= scroller.clientHeight) return;
  event.preventDefault();
  const by = event.shiftKey && event.key === ' ' ? -step : step;
  scroller.scrollTop = Math.min(Math.max(scroller.scrollTop + by * scroller.clientHeight, 0), scroller.scrollHeight);
}
