import type { EntityCard, Fact } from './card-model';
import { flagFromSvg } from './flag-from-svg';

/** Adds the drawings of the flags that a card shows; `svgOf` gives a flag's source by its country's code. */
export function withFlagDrawings(card: EntityCard, svgOf: (code: string) => string | undefined): EntityCard {
  const draw = <T extends Pick<Fact, 'flag' | 'flagDrawing'>>(holder: T): T => {
    const svg = holder.flag === undefined ? undefined : svgOf(holder.flag);
    return svg === undefined ? holder : { ...holder, flagDrawing: flagFromSvg(svg) };
  };
  return { ...draw(card), facts: card.facts.map(draw) };
}
