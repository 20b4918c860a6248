import { useContext } from 'preact/hooks';
import type { EntityCard } from '../../lib/cards/card-model';
import { NotThisRow, notThisText, type NotThisProps } from './not-this';
import { WordsContext } from './words';

export interface ActionsProps {
  model: EntityCard;
  onOpenWikipedia(): void;
  onCopy(): void;
  notThis?: NotThisProps | undefined;
}

/** What the reader can do with the card. The only one that leads out of the page is marked with an arrow. */
export function Actions({ model, onOpenWikipedia, onCopy, notThis }: ActionsProps) {
  const words = useContext(WordsContext);
  if (notThis && notThis.state !== 'offered') return <NotThisRow model={model} notThis={notThis} />;
  return (
    <div class="sl-actions">
      {model.wikipedia !== undefined && <button type="button" onClick={onOpenWikipedia}>{words.wikipedia}</button>}
      <button type="button" onClick={onCopy}>{words.copy}</button>
      {notThis && <button type="button" class="sl-push" onClick={notThis.onAsk}>{notThisText(model, words)}</button>}
    </div>
  );
}

/** Where the date and the facts come from. */
export function Sources({ model: { date, provenance } }: { model: EntityCard }) {
  const words = useContext(WordsContext);
  const lines = [...(date ? [words.dateFrom(date.source)] : []), ...provenance.sources];
  return lines.length > 0 ? <p class="sl-sources">{lines.join(' ')}</p> : null;
}
