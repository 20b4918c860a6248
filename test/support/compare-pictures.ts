import type { Page } from '../../scripts/browsers/driver';
import type { Box } from '../../scripts/browsers/names-on-page';

/** How far two colour channels may be apart and still count as the same, out of 255: anti-aliasing is not a mark. */
const SAME_WITHIN = 24;

/** Side of a cell in pixels, as long as letters are wide, and how far two cells' means may be apart, out of 255. */
const CELL = 10;
const SAME_CELL_WITHIN = 28;

/**
 * The share of cells that differ between two pictures of the same size, 0 to 1. The mean colour of a cell hardly depends
 * on the font that a text is set in; what has moved, gone or changed its colour shows.
 */
export function differingShare(blank: Page, before: Buffer, after: Buffer, box: Box): Promise<number> {
  return blank.evaluate(
    async (one, two, { x, y, width, height }, cell, tolerance) => {
      const means = async (base64: string): Promise<Uint8ClampedArray> => {
        const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }), x, y, width, height, { resizeWidth: Math.ceil(width / cell), resizeHeight: Math.ceil(height / cell), resizeQuality: 'high' });
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
        if (!context) throw new Error('no canvas');
        context.drawImage(bitmap, 0, 0);
        return context.getImageData(0, 0, bitmap.width, bitmap.height).data;
      };
      const [a, b] = [await means(one), await means(two)];
      let differing = 0;
      for (let i = 0; i < a.length; i += 4) {
        const apart = Math.max(...[0, 1, 2].map((channel) => Math.abs((a[i + channel] ?? 0) - (b[i + channel] ?? 0))));
        if (apart > tolerance) differing += 1;
      }
      return differing / (a.length / 4);
    },
    before.toString('base64'), after.toString('base64'), box, CELL, SAME_CELL_WITHIN,
  );
}

/** How many pixels inside a box differ between two pictures of the same size. */
export const differingPixels = async (blank: Page, before: Buffer, after: Buffer, box: Box): Promise<number> => (await compare(blank, before, after, box)).differing;

/**
 * The strongest contrast of what is new in the second picture against what was there, 1–21 (WCAG 2.2): so a line can be
 * measured as it is seen, thinned by anti-aliasing and all.
 */
export const newContrast = async (blank: Page, before: Buffer, after: Buffer, box: Box): Promise<number> => (await compare(blank, before, after, box)).contrast;

/** The browser itself decodes the pictures, on any blank page. */
function compare(blank: Page, before: Buffer, after: Buffer, box: Box): Promise<{ differing: number; contrast: number }> {
  return blank.evaluate(
    async (one, two, { x, y, width, height }, tolerance) => {
      const pixels = async (base64: string): Promise<Uint8ClampedArray> => {
        const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const context = new OffscreenCanvas(width, height).getContext('2d');
        if (!context) throw new Error('no canvas');
        context.drawImage(bitmap, -x, -y);
        return context.getImageData(0, 0, width, height).data;
      };
      const linear = (channel = 0): number => (channel / 255 <= 0.04045 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4);
      const luminance = (data: Uint8ClampedArray, i: number): number => 0.2126 * linear(data[i]) + 0.7152 * linear(data[i + 1]) + 0.0722 * linear(data[i + 2]);
      const [a, b] = [await pixels(one), await pixels(two)];
      let [differing, contrast] = [0, 1];
      for (let i = 0; i < a.length; i += 4) {
        const apart = Math.max(...[0, 1, 2].map((channel) => Math.abs((a[i + channel] ?? 0) - (b[i + channel] ?? 0))));
        if (apart > tolerance) differing += 1;
        const [dark = 0, light = 0] = [luminance(a, i), luminance(b, i)].sort((p, q) => p - q);
        contrast = Math.max(contrast, (light + 0.05) / (dark + 0.05));
      }
      return { differing, contrast };
    },
    before.toString('base64'),
    after.toString('base64'),
    { x: Math.floor(box.x), y: Math.floor(box.y), width: Math.ceil(box.width), height: Math.ceil(box.height) },
    SAME_WITHIN,
  );
}
