/** What a reader does with the page itself, which Sidelight must leave alone. */

const PRESSABLE = 'a[href], button, summary, label, input, select, textarea, [role=button], [role=link], [contenteditable]';

/** Whether a press follows a link, uses a control or ends a selection: it goes on undisturbed, and opens nothing. */
export function isForThePage({ target }: Event, document: Document): boolean {
  return (target instanceof Element && target.closest(PRESSABLE) !== null) || document.getSelection()?.isCollapsed === false;
}

/** Whether a place in the text is selected: a reader who has selected a name is about to copy it. */
export function isSelected(document: Document, { startContainer, startOffset }: StaticRangeInit): boolean {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return false;
  return selection.getRangeAt(0).isPointInRange(startContainer, startOffset);
}
