import type { ComponentChildren } from 'preact';
import type { Fact } from '../../lib/cards/card-model';
import { RunningText } from './running-text';

/** Three short facts side by side, in the first view. */
export function KeyFacts({ facts }: { facts: readonly Fact[] }) {
  if (facts.length === 0) return null;
  return (
    <dl class="sl-trio">
      {facts.map(({ label, value }) => <div><dt>{label}</dt><dd><RunningText text={value} /></dd></div>)}
    </dl>
  );
}

/** Facts as a list of labels and values. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  if (facts.length === 0) return null;
  return (
    <dl class="sl-facts">
      {facts.map(({ label, value }) => <><dt>{label}</dt><dd><RunningText text={value} /></dd></>)}
    </dl>
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
