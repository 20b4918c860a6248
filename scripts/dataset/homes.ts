/** Local news sites by the town they report about. */
import type { Merged } from './merge';
import { nameKey } from './names';
import type { EntityRecord } from './record';
import type { Paper } from './curated/schema';

/** Host names, separated by spaces, by the id of their town; and what is wrong with a record that names no town. */
export function homesOf(papers: readonly Paper[], { records, renamed }: Merged): { homes: Record<string, string>; errors: string[] } {
  const towns = new Map<string, EntityRecord>();
  for (const record of records.values()) {
    if (record.kind !== 'place' || record.type !== 'city' || record.admin1 === undefined) continue;
    for (const name of [record.name, ...record.aliases.map(({ text }) => text)]) {
      const key = `${record.admin1} ${nameKey(name)}`;
      const known = towns.get(key);
      if (!known || (record.population ?? 0) > (known.population ?? 0)) towns.set(key, record);
    }
  }
  const hosts = new Map<string, string[]>();
  const errors: string[] = [];
  for (const { host, place, in: unit } of papers) {
    const town = towns.get(`${renamed.get(unit) ?? unit} ${nameKey(place)}`);
    if (town) hosts.set(town.id, [...(hosts.get(town.id) ?? []), host]);
    else errors.push(`papers: ${host}: no town ${place} in ${unit}`);
  }
  return { homes: Object.fromEntries([...hosts].map(([id, list]) => [id, list.join(' ')])), errors };
}
