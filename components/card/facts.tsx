import type { ComponentChildren } from 'preact';
import type { Fact } from '../../lib/cards/card-model';
import { textWidth } from '../../lib/cards/map/text-width';
import { useContext } from 'preact/hooks';
import { Flag } from './flag';
import { TextWidthContext } from './text-width-context';
import { RunningText } from './running-text';

/** Between facts that stand side by side, at the least. */
const BETWEEN = 24;

/** One row, if label above value leaves room for all of them. Two or three: alone a fact needs no column. */
function fitSideBySide(facts: readonly Fact[], room: number): boolean {
  const widths = facts.map(({ label, value, note }) => Math.max(textWidth(label, { size: 11 }), textWidth(note === undefined ? value : `${value}, ${note}`, { size: 13 })));
  return facts.length > 1 && widths.reduce((sum, width) => sum + width + BETWEEN, -BETWEEN) <= room;
}

interface KeyFactsProps {
  facts: readonly Fact[];
  /** A sentence, which needs rows. */
  also?: Fact | undefined;
  /** What is told where there is room for one row only; it may be nothing. */
  brief?: readonly Fact[] | undefined;
}

/** Short facts side by side, longer ones in rows, in the first view. */
export function KeyFacts({ facts, also, brief }: KeyFactsProps) {
  const room = useContext(TextWidthContext);
  if (also) return <Facts facts={[...facts, also]} />;
  if (facts.length === 0) return null;
  if (!fitSideBySide(facts, room)) return <Facts facts={brief ?? facts} />;
  return (
    <dl class="sl-trio">
      {facts.map(({ label, value, note }) => <div><dt>{label}</dt><dd><RunningText text={value} />{note && <Note text={note} />}</dd></div>)}
    </dl>
  );
}

/** Facts as a list of labels and values. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  if (facts.length === 0) return null;
  return (
    <dl class="sl-facts">
      {facts.map((fact) => <Row fact={fact} />)}
    </dl>
  );
}

const Note = ({ text }: { text: string }) => <span class="sl-grey">, {text}</span>;

function Row({ fact: { label, value, note, later, flagDrawing } }: { fact: Fact }) {
  return (
    <>
      <dt>{label}</dt>
      <dd class={later ? 'sl-is-later' : undefined}>
        {flagDrawing && <Flag flag={flagDrawing} small />}
        <RunningText text={value} />
        {note && <Note text={note} />}
      </dd>
    </>
  );
}

/** A titled part of the card behind "More". */
export function Section({ title, children }: { title?: string; children: ComponentChildren }) {
  return (
    <section class="sl-section">
      {title !== undefined && <h3 class="sl-h">{title}</h3>}
      {children}
    </section>
  );
}
