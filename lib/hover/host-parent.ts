/**
 * Where the card's host must stand so that the card can be used: inside the modal dialog or fullscreen element that the
 * name is in (everything outside of it is inert, the top layer notwithstanding), else in the document element. A name
 * that can be hovered is always in the topmost of them.
 */
export function hostParent(name: Node): Element {
  const document = name.ownerDocument ?? (name as Document);
  for (let node: Node | null = name; node; node = outOf(node)) {
    const modal = elementOf(node)?.closest(':modal, :fullscreen');
    // The document element itself may be the fullscreen element.
    if (modal) return modal;
  }
  return document.documentElement;
}

const elementOf = (node: Node): Element | null => (node.nodeType === 1 ? (node as Element) : node.parentElement);

/** The host of the shadow root that a node is in, or null. */
function outOf(node: Node): Element | null {
  const root = node.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}
