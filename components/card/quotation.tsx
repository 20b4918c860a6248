import { useContext } from 'preact/hooks';
import type { StoryModel } from '../../lib/cards/story-model';
import { LinkButton } from './running-text';
import { WordsContext } from './words';

/** The sentence in which the article first names it, word for word, with a way there. */
export function Quotation({ first, onGoToFirst }: { first: StoryModel['first']; onGoToFirst(): void }) {
  const words = useContext(WordsContext);
  const { sentence, start, end, paragraph } = first;
  return (
    <>
      <blockquote class="sl-quote">
        “{sentence.slice(0, start)}<em>{sentence.slice(start, end)}</em>{sentence.slice(end)}”
      </blockquote>
      <p class="sl-from">{words.paragraph(paragraph)} · <LinkButton text={words.goThere} onClick={onGoToFirst} /></p>
    </>
  );
}
