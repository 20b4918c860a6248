import { useContext } from 'preact/hooks';
import type { OfficeLine } from '../../lib/cards/card-model';
import { RunningText } from './running-text';
import { WordsContext } from './words';

/** All dated offices, oldest first as given. The current one has the accent beside it; later ones are grey. */
export function Ledger({ offices }: { offices: readonly OfficeLine[] }) {
  if (offices.length === 0) return null;
  return (
    <dl class="sl-facts">
      {offices.map((office) => <Row office={office} />)}
    </dl>
  );
}

function Row({ office: { title, detail, when, tense, acting } }: { office: OfficeLine }) {
  const words = useContext(WordsContext);
  const mark = tense === 'past' || tense === 'unclear' ? undefined : `sl-is-${tense}`;
  return (
    <>
      <dt class={mark}><RunningText text={when} /></dt>
      <dd class={mark}>
        <RunningText text={title} />
        {detail && <span class="sl-grey">, {detail}</span>}
        {acting && <span class="sl-grey"> {words.acting}</span>}
      </dd>
    </>
  );
}
