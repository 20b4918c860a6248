import { h, type VNode } from 'preact';
import type { FlagModel, FlagShape } from '../../lib/cards/flag-model';

/** A country's flag, 42 × 28; small in a row of facts, 18 × 12. Decorative: the name beside it says which country. */
export function Flag({ flag, small = false }: { flag: FlagModel; small?: boolean }) {
  return (
    <svg class={small ? 'sl-flag sl-flag-small' : 'sl-flag'} viewBox={flag.viewBox} preserveAspectRatio="none" aria-hidden="true">
      {flag.shapes.map(drawn)}
    </svg>
  );
}

/** Element names come from a closed list (`FLAG_TAGS`), so this cannot make anything but shapes. */
const drawn = ({ tag, attributes, children = [] }: FlagShape): VNode => h(tag, attributes, children.map(drawn));
