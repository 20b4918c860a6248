import { useContext } from 'preact/hooks';
import type { StoryModel } from '../../lib/cards/story-model';
import { LinkButton } from './running-text';
import { WordsContext } from './words';

/** The sentence in which the article first names it, word for word, with a way there. */
export function Quotation({ first, onGoToFirst }: { first: StoryModel['first']; onGoToFirst(): void }) {
  const words = useContext(WordsContext);
  const { sentence, start, end, paragraph } = first;
  // A sentence that opens with somebody's words has a mark already; a second one would look like a mistake.
  const [open, close] = QUOTE_MARK.test(sentence) ? ['', ''] : ['“', '”'];
  return (
    <>
      <blockquote id="sl-quote" class="sl-quote">
        {open}{sentence.slice(0, start)}<em>{sentence.slice(start, end)}</em>{sentence.slice(end)}{close}
      </blockquote>
      <p class="sl-from">{words.paragraph(paragraph)} · <LinkButton text={words.goThere} onClick={onGoToFirst} /></p>
    </>
  );
}

const QUOTE_MARK = /^["'“‘«]/;
