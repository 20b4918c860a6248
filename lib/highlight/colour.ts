/** Colours as computed styles write them, and how far they are apart. */

/** Channels 0–255, opacity 0–1. */
export interface Colour {
  red: number;
  green: number;
  blue: number;
  alpha: number;
}

const RGB = /^rgba?\(\s*([\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)(?:[\s,/]+([\d.]+))?\s*\)$/;
const SRGB = /^color\(srgb\s+([\d.e-]+)\s+([\d.e-]+)\s+([\d.e-]+)(?:\s*\/\s*([\d.]+))?\s*\)$/;

/** Reads a computed colour; null for colour spaces that are not converted here (`oklch()`, `lab()` …). */
export function parseColour(text: string): Colour | null {
  const plain = RGB.exec(text);
  const [, red, green, blue, alpha = '1'] = plain ?? SRGB.exec(text) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return null;
  const scale = plain ? 1 : 255;
  return { red: Number(red) * scale, green: Number(green) * scale, blue: Number(blue) * scale, alpha: Number(alpha) };
}

/** What is seen of a colour that lies on an opaque one. */
export function over({ alpha, ...top }: Colour, below: Colour): Colour {
  const mixed = (a: number, b: number): number => a * alpha + b * (1 - alpha);
  return { red: mixed(top.red, below.red), green: mixed(top.green, below.green), blue: mixed(top.blue, below.blue), alpha: 1 };
}

/** Contrast of two opaque colours, 1–21 (WCAG 2.2, "contrast ratio"). */
export function contrast(a: Colour, b: Colour): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** WCAG 2.2, "relative luminance". */
const luminance = ({ red, green, blue }: Colour): number => 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

function linear(channel: number): number {
  const part = channel / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}
