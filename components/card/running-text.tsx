import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { RelatedEntity } from '../../lib/cards/card-model';
import { textRuns } from './text-runs';

/** The entities that text inside this card leads to, and what following one does. */
export interface Links {
  related: readonly RelatedEntity[];
  open(id: string): void;
}

export const LinksContext = createContext<Links>({ related: [], open: () => {} });

/** Text in which related names are buttons and dates do not break. */
export function RunningText({ text }: { text: string }) {
  const { related, open } = useContext(LinksContext);
  return (
    <>
      {textRuns(text, related).map((run) => {
        if (run.type === 'link') return <LinkButton key={run.text} text={run.text} onClick={() => open(run.id)} />;
        return run.type === 'together' ? <span class="sl-together">{run.text}</span> : run.text;
      })}
    </>
  );
}

/**
 * A button that looks like a quiet link: it opens something here, it does not navigate. Not a `<button>`: that is a box
 * of its own, in which a long name wraps apart from its sentence, and before whose comma the line may break.
 */
export function LinkButton({ text, onClick }: { text: string; onClick(): void }) {
  return (
    <span role="button" tabIndex={0} class="sl-link" data-short={text.length <= SHORT ? '' : undefined} onClick={onClick} onKeyDown={(event) => pressed(event, onClick)}>
      {text}
    </span>
  );
}

/** Characters that fit into a line beside a label: such a name is not torn apart at its end. */
const SHORT = 20;

/** As a button does. The space bar would scroll otherwise. */
function pressed(event: KeyboardEvent, onClick: () => void): void {
  if (event.key !== 'Enter' && event.key !== ' ') return;
  event.preventDefault();
  onClick();
}
