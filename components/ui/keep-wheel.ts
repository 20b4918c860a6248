/**
 * For a scroll container's `wheel`: at the end of its content it keeps the wheel, which would go on to scroll the page
 * beneath and so close the card. `overscroll-behavior` says the same, but Firefox 153 does not always heed it in a popover.
 */
export function keepWheel(event: WheelEvent): void {
  const box = event.currentTarget as HTMLElement;
  const isAtEnd = event.deltaY > 0 ? box.scrollTop + box.clientHeight >= box.scrollHeight - 1 : box.scrollTop <= 0;
  // With Ctrl the wheel zooms the page.
  if (isAtEnd && !event.ctrlKey) event.preventDefault();
}
