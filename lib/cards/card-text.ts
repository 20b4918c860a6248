import type { CardModel, Claim, EntityCard, Fact } from './card-model';
import type { StoryModel } from './story-model';

/** "Spouse: Bill Clinton, no dates on record". */
export const factText = ({ label, value, note }: Fact): string => `${label}: ${note === undefined ? value : `${value}, ${note}`}`;

const claimText = ({ what, when }: Claim): string => (when === undefined ? what : `${what} ${when}`);

/** A card as plain text, for copying: with its date, what is uncertain about it, and its sources. */
export function cardText(card: CardModel, { first }: StoryModel): string {
  const quotation = first.sentence === '' ? [] : [`Paragraph ${first.paragraph}: “${first.sentence}”`];
  const lines = card.type === 'unlinked' ? [card.name, ...quotation] : [...entityLines(card), ...quotation, ...card.provenance.sources];
  return lines.filter((line) => line !== '').join('\n');
}

function entityLines(card: EntityCard): string[] {
  const { heading, date, standsFor } = card;
  const beside = [heading.acronym, heading.native].filter((name) => name !== undefined).join(', ');
  const name = beside === '' ? heading.name : `${heading.name} (${beside})`;
  return [
    card.certain ? name : `Perhaps ${name}`,
    date ? `On ${date.label} (date from ${date.source})` : 'No certain date',
    ...(standsFor ? [`Here: ${standsFor.name} (${standsFor.reason})`, `Place: ${standsFor.place}`] : headingLines(heading)),
    ...[...card.keyFacts, ...card.facts].map(factText),
    ...card.offices.map(({ when, title, detail }) => `${when} ${detail === undefined ? title : `${title}, ${detail}`}`),
    ...(card.alternatives.length > 0 ? [`Or: ${card.alternatives.map(({ name: other, description }) => `${other} (${description})`).join('; ')}`] : []),
  ];
}

const headingLines = ({ then, before, now, today, description }: EntityCard['heading']): string[] => [
  ...(then ? [claimText(then)] : []),
  ...(before ? [`Before: ${claimText(before)}`] : []),
  ...(now ? [`Later: ${claimText(now)}`] : []),
  ...(today === undefined ? [] : [`Today: ${today}`]),
  description,
];
