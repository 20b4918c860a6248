import type { CardModel, Claim } from './card-model';

const claimText = ({ what, when }: Claim): string => (when === undefined ? what : `${what} ${when}`);

/** A card as plain text, for copying. */
export function cardText(card: CardModel): string {
  if (card.type === 'unlinked') return card.name;
  const { heading, date } = card;
  const lines = [
    heading.native === undefined ? heading.name : `${heading.name} (${heading.native})`,
    ...(date ? [`On ${date.label}`] : []),
    ...(heading.then ? [claimText(heading.then)] : []),
    ...(heading.before ? [`Before: ${claimText(heading.before)}`] : []),
    ...(heading.now ? [`Later: ${claimText(heading.now)}`] : []),
    heading.description,
    ...[...card.keyFacts, ...card.facts].map(({ label, value }) => `${label}: ${value}`),
    ...card.offices.map(({ when, title }) => `${when} ${title}`),
    ...card.provenance.sources,
  ];
  return lines.filter((line) => line !== '').join('\n');
}
