import type { ComponentChildren } from 'preact';
import type { FoundName } from '../../lib/messaging/protocol';
import { NameList, NameRows } from './name-rows';

export interface NameGroupsProps {
  names: readonly FoundName[];
  /** Of the groups' headings, below that of what they stand in. */
  heading: 'h2' | 'h3';
  onShow(subject: string): void;
}

/** The names of a story by kind, in the order of their first mention. */
export function NameGroups({ names, heading, onShow }: NameGroupsProps) {
  const people = names.filter(({ kind }) => kind === 'person');
  const places = names.filter(({ kind }) => kind === 'place');
  const others = names.filter(({ kind }) => kind !== 'person' && kind !== 'place');
  return (
    <div class="sl-found">
      <Group title="People" heading={heading} names={people}><NameRows names={people} onShow={onShow} /></Group>
      <Group title="Places" heading={heading} names={places}><NameList names={places} onShow={onShow} /></Group>
      <Group title="Organisations and events" heading={heading} names={others}><NameList names={others} onShow={onShow} /></Group>
    </div>
  );
}

function Group({ title, heading: Heading, names, children }: { title: string; heading: 'h2' | 'h3'; names: readonly FoundName[]; children: ComponentChildren }) {
  if (names.length === 0) return null;
  return (
    <section>
      <Heading>{title}</Heading>
      {children}
    </section>
  );
}
