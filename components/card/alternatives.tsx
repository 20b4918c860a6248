import { useContext } from 'preact/hooks';
import type { Alternative } from '../../lib/cards/card-model';
import { WordsContext } from './words';

/** As many as fit without scrolling; the numerals 1 to 3 choose them while the card has the focus. */
export const MOST_ALTERNATIVES = 3;

/** What else the name might mean. */
export function Alternatives({ alternatives, onOpenEntity }: { alternatives: readonly Alternative[]; onOpenEntity(id: string): void }) {
  const words = useContext(WordsContext);
  if (alternatives.length === 0) return null;
  return (
    <section class="sl-others">
      <h3 class="sl-h">{words.others}</h3>
      <ol class="sl-alternatives">
        {alternatives.slice(0, MOST_ALTERNATIVES).map(({ id, name, description }, i) => (
          <li>
            <button type="button" aria-keyshortcuts={String(i + 1)} onClick={() => onOpenEntity(id)}>
              <span><b>{name}</b><span>{description}</span></span>
              <kbd aria-hidden="true">{i + 1}</kbd>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
