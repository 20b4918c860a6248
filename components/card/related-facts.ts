import type { EntityCard, Fact } from '../../lib/cards/card-model';

/** Related entities as facts ("Predecessor: Askar Akayev"), grouped by relation, without those a fact already names. */
export function relatedFacts({ related, facts, keyFacts, heading }: Pick<EntityCard, 'related' | 'facts' | 'keyFacts' | 'heading'>): Fact[] {
  const said = [...facts, ...keyFacts].map(({ value }) => value);
  said.push(heading.description, heading.then?.what ?? '', heading.before?.what ?? '', heading.now?.what ?? '');
  const groups = new Map<string, string[]>();
  for (const { relation, name } of related) {
    if (relation === '' || said.some((text) => text.includes(name))) continue;
    groups.set(relation, [...(groups.get(relation) ?? []), name]);
  }
  return [...groups].map(([label, names]) => ({ label, value: names.join(', ') }));
}
