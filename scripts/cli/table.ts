import type { MentionJson } from './mention-json';

/** Mentions as a table for people: where, what, who, how sure, why. */
export function mentionTable(mentions: MentionJson[], text: string, date: string | undefined): string {
  const rows = mentions.map((m) => [
    `${lineOf(text, m.start)}`, m.surface.replace(/\s+/g, ' '), m.role, meaning(m), m.score.toFixed(2), m.why,
  ]);
  const header = ['line', 'name', 'role', 'is', 'score', 'why'];
  const widths = header.map((title, i) => Math.min(46, Math.max(title.length, ...rows.map((row) => row[i]?.length ?? 0))));
  const format = (row: string[]): string => row.map((cell, i) => (i === row.length - 1 ? cell : cell.padEnd(widths[i] ?? 0))).join('  ');
  return [`date: ${date ?? 'none'}`, format(header), ...rows.map(format)].join('\n');
}

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

function meaning(m: MentionJson): string {
  if (m.entity) return `${m.entity.name}${m.standsFor ? ` → ${m.standsFor.name}` : ''} (${m.entity.id})`;
  if (m.alternatives) return `perhaps ${m.alternatives.map(({ name, id }) => `${name} (${id})`).join(', ')}`;
  return `unlinked ${m.kind}`;
}
