/** What the host looks like, against every rule that a page can write. */

type Declarations = Readonly<Record<string, string>>;

/**
 * Written inline and `!important`, the strongest that the page's own `!important` rules have to yield to. The host
 * stands in the top layer, so its coordinates are those of the viewport even inside transformed elements.
 */
export const HOST_STYLE: Declarations = {
  all: 'initial',
  // `all` leaves these two alone.
  direction: 'ltr',
  'unicode-bidi': 'isolate',
  display: 'block',
  position: 'fixed',
  inset: 'auto',
  margin: '0',
  border: '0',
  padding: '0',
  background: 'transparent',
  overflow: 'visible',
  height: 'auto',
  'max-height': 'none',
  'max-width': 'none',
  'min-width': '0',
  'pointer-events': 'auto',
  // For browsers in which the top layer is out of reach.
  'z-index': '2147483647',
};

/**
 * In the shadow root, for what inline styles cannot say: an important rule of the shadow tree wins over any of the
 * page. Placement is written to the host from outside, so nothing here may name it.
 */
export const SHADOW_STYLE = `
:host::before, :host::after { content: none !important; display: none !important; }
:host::backdrop { display: none !important; }
@media print { :host { display: none !important; } }
.mount { display: block; }
`;

/** Sets declarations on an element, all of them `!important`. */
export function setImportant(element: HTMLElement, declarations: Declarations): void {
  for (const [property, value] of Object.entries(declarations)) element.style.setProperty(property, value, 'important');
}
