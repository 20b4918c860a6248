import { useContext } from 'preact/hooks';
import type { UnlinkedCard as UnlinkedModel } from '../../lib/cards/card-model';
import type { CardProps } from './card-props';
import { Section } from './facts';
import { Names } from './heading';
import { NotThisRow, notThisText } from './not-this';
import { Quotation } from './quotation';
import { StoryStrip } from './story-strip';
import { WordsContext } from './words';

/** The body of a card about a name known from the article alone: its own words, and nothing beyond them. */
export function UnlinkedCard({ model, story, notThis, ...props }: Omit<CardProps, 'model'> & { model: UnlinkedModel }) {
  const words = useContext(WordsContext);
  return (
    <>
      <div class="sl-head"><Names name={model.name} /></div>
      <div class="sl-in">
        <Section>
          {story.first.sentence !== '' && <Quotation first={story.first} onGoToFirst={props.onGoToFirst} />}
          <p class="sl-desc">{model.unavailable ? words.unavailable : words.notInData}</p>
        </Section>
      </div>
      <StoryStrip story={story} expanded={undefined} status={props.status} onPrevious={props.onPrevious} onNext={props.onNext} onMore={props.onMore}>
        {!model.unavailable && (
          <span class="sl-foot-actions">
            <button type="button" class="sl-more" onClick={props.onCopy}>{words.copy}</button>
            {notThis?.state === 'offered' && <button type="button" class="sl-more" onClick={notThis.onAsk}>{notThisText(model, words)}</button>}
          </span>
        )}
      </StoryStrip>
      {notThis && notThis.state !== 'offered' && <NotThisRow model={model} notThis={notThis} />}
    </>
  );
}
