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

/** A button that looks like a quiet link: it opens something here, it does not navigate. */
export function LinkButton({ text, onClick }: { text: string; onClick(): void }) {
  return (
    <button type="button" class="sl-link" onClick={onClick}>
      {text}
    </button>
  );
}
