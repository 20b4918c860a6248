/** A made-up story in which the gallery's names occur, so that strips, ticks and quotations are those of a real page. */
import { storyOf } from '../../lib/cards/story-of';
import type { StoryModel } from '../../lib/cards/story-model';
import type { LinkedMention } from '../../lib/linking/types';
import { assert } from '../../lib/shared/assert';
import type { Block } from '../../lib/text/block';

const PARAGRAPHS = [
  'The president driven from his capital last week left Kyrgyzstan on Thursday, nine days after the uprising began, and landed at Taraz in Kazakhstan.',
  'Roza Otunbayeva, who heads the interim government in Bishkek, has promised Kyrgyzstan a new constitution. Kurmanbek Bakiyev resigned in a letter that Otunbayeva read out on television.',
  'Supporters of both sides had gathered in Osh and Jalal-Abad, the largest cities of the Ferghana Valley, before Bakiyev gave up.',
  'Vladimir V. Putin was among the first leaders abroad to telephone Otunbayeva. Washington, which pays rent for an air base outside Bishkek, said nothing for two days.',
  'The American envoy, Robert Blake, arrived in Bishkek a day before. Hillary Clinton and Barack Obama had been told of his visit; Sergei Ivanov had not.',
  'Ravshan Dzhamgyrchiyev, an aide to Bakiyev, confirmed the departure by telephone.',
  'Three officials told Reuters that the plane had landed in the town of Taraz. NATO and the OSCE said that supplies for Afghanistan and Baghdad were not at risk; the International Criminal Tribunal for the former Yugoslavia was said to have asked for documents.',
  'Kyrgyzstan was part of the Soviet Union until 1991, and the Tulip Revolution of 2005 had driven out a president before. Russia and the United States both have bases there, a legacy of the Iraq War and the war before it.',
  'By evening the square in Osh was empty. Dzhamgyrchiyev could not be reached; Otunbayeva and Putin spoke again, Washington listened, and Moscow spoke of the Caspian Sea, of al-Qaeda, of the Berlin Wall and of the Council of Europe.',
];
const BLOCKS: Block[] = PARAGRAPHS.map((text) => ({ role: 'paragraph', text }));

/** Where the story names somebody, by any of these surfaces (longest first), with the card open at mention `current`. */
export function storyAbout(surfaces: readonly string[], current = 0): StoryModel {
  const mentions = PARAGRAPHS.flatMap((text, block) => occurrences(text, surfaces).map(({ start, surface }) => mentionAt(block, start, surface)));
  const mention = mentions[current];
  assert(mention !== undefined, `The gallery's story names ${surfaces.join(', ')} only ${mentions.length} times`);
  return storyOf(mention, mentions, BLOCKS);
}

function occurrences(text: string, surfaces: readonly string[]): { start: number; surface: string }[] {
  const pattern = new RegExp(surfaces.map((surface) => surface.replace(/\./g, '\\.')).join('|'), 'g');
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, surface: match[0] }));
}

const mentionAt = (block: number, start: number, surface: string): LinkedMention =>
  ({ block, start, end: start + surface.length, surface, kind: 'person', entity: null, score: 1, why: '', role: 'text', alternatives: [], unlinkedName: 'the same' });
