import type { Alternative } from '../../lib/cards/card-model';

/** As many as fit without scrolling; the numerals 1 to 3 choose them while the card has the focus. */
export const MOST_ALTERNATIVES = 3;

/** What else the name might mean. */
export function Alternatives({ alternatives, onOpenEntity }: { alternatives: readonly Alternative[]; onOpenEntity(id: string): void }) {
  if (alternatives.length === 0) return null;
  return (
    <ol class="sl-alternatives">
      {alternatives.slice(0, MOST_ALTERNATIVES).map(({ id, name, description }, i) => (
        <li>
          <button type="button" aria-keyshortcuts={String(i + 1)} onClick={() => onOpenEntity(id)}>
            <span style={{ margin: 0 }}><b>{name}</b><span>{description}</span></span>
            <kbd aria-hidden="true">{i + 1}</kbd>
          </button>
        </li>
      ))}
    </ol>
  );
}
