/**
 * The few cards whose pictures are compared. Their content is made by hand, so that the dataset can grow without new
 * pictures. Letters are not shown: they differ with the fonts of a system. What is left is what a designer draws
 * first: paper, rules, maps, bars, ticks, and where each of them is.
 */
import { galleryColumns } from './card-models';
import type { GalleryGroup } from './card-gallery-groups';
import { galleryMaps } from './card-gallery-maps';

const CAPTIONS = ['Person in office twice', 'Place', 'Metonym', 'Not in the reference data'];
export const PICTURE_VIEW = { width: 1600, height: 560, scale: 1 };
export const PICTURE_FOLDER = 'test/pictures';

/** Everything but letters, and the lines beneath them, which are as long as they are. */
export const WITHOUT_LETTERS = '.sl, .sl * { color: transparent !important; text-decoration-color: transparent !important; } .sl text { fill: transparent !important; stroke: transparent !important; }';

/** One column for each card. */
export async function picturedCards(): Promise<GalleryGroup> {
  const { Osh } = await galleryMaps(['Osh']);
  const items = galleryColumns({ maps: { Osh }, flags: {} }).flat();
  return CAPTIONS.map((caption) => {
    const found = items.find((item) => item.caption === caption);
    if (!found) throw new Error(`Bug: no card "${caption}"`);
    return [{ caption, model: found.model, story: found.story, props: {} }];
  });
}
