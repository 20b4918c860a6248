import { contrast, over, parseColour, type Colour } from './colour';

/** How much of the text's colour an ordinary mark has; highlight.css says the same. */
const MARK_SHARE = 0.68;
/** What graphics need to be seen (WCAG 2.2, 1.4.11). */
const ENOUGH = 3;

const WHITE: Colour = { red: 255, green: 255, blue: 255, alpha: 1 };
/** What browsers paint under a page that declares itself dark and has no background; within a shade of it. */
const DARK: Colour = { red: 28, green: 27, blue: 30, alpha: 1 };

/**
 * Judges whether marks are seen against the page's own background. An instance serves one setting of marks, since it
 * remembers what it has found; pages change their themes.
 */
export class MarkVisibility {
  readonly #backgrounds = new Map<Element, Colour | null>();

  constructor(private readonly window: Window) {}

  /** False where a mark needs the whole of the text's colour; also where that cannot be known, as over pictures. */
  isEnough(element: Element): boolean {
    const text = parseColour(this.window.getComputedStyle(element).color);
    const background = this.#backgroundOf(element);
    if (!text || !background) return false;
    const mark = { ...text, alpha: text.alpha * opacityOf(element, this.window) * MARK_SHARE };
    return contrast(over(mark, background), background) >= ENOUGH;
  }

  /** What is painted behind an element; null when it is not one plain colour. */
  #backgroundOf(element: Element | null): Colour | null {
    if (!element) return this.#canvas();
    const known = this.#backgrounds.get(element);
    if (known !== undefined) return known;
    const found = this.#paintedBy(element);
    this.#backgrounds.set(element, found);
    return found;
  }

  #paintedBy(element: Element): Colour | null {
    const { backgroundColor, backgroundImage } = this.window.getComputedStyle(element);
    if (backgroundImage !== 'none' && backgroundImage !== '') return null;
    const own = parseColour(backgroundColor);
    if (!own || own.alpha >= 1) return own;
    const below = this.#backgroundOf(parentOf(element));
    return below && over(own, below);
  }

  #canvas(): Colour {
    const { colorScheme } = this.window.getComputedStyle(this.window.document.documentElement);
    const isDark = colorScheme.includes('dark') && (!colorScheme.includes('light') || this.window.matchMedia('(prefers-color-scheme: dark)').matches);
    return isDark ? DARK : WHITE;
  }
}

/** Faded elements fade their text and its marks. */
function opacityOf(element: Element, window: Window): number {
  let opacity = 1;
  for (let at: Element | null = element; at; at = parentOf(at)) opacity *= Number(window.getComputedStyle(at).opacity || 1);
  return opacity;
}

/** The element around, out of shadow roots too. */
function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? ('host' in root ? (root as ShadowRoot).host : null);
}
