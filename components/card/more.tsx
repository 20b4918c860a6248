import { useContext } from 'preact/hooks';
import type { EntityCard } from '../../lib/cards/card-model';
import type { CardProps } from './card-props';
import { Facts, Section } from './facts';
import { Ledger } from './ledger';
import { Quotation } from './quotation';
import { relatedFacts } from './related-facts';
import { secondVisual, Visual } from './visual';
import { WordsContext } from './words';

/** Everything behind "More", between the first view and the story strip. */
export function More({ model, story, dateMode, onGoToFirst, onSwitchMap }: Pick<CardProps, 'story' | 'dateMode' | 'onGoToFirst' | 'onSwitchMap'> & { model: EntityCard }) {
  const words = useContext(WordsContext);
  const second = secondVisual(model);
  const visual = <Visual kind={second} model={model} dateMode={dateMode} onSwitchMap={onSwitchMap} />;
  return (
    <div class="sl-fold">
      <div class="sl-in">
        {second !== 'timeline' && <Ledger offices={model.offices} />}
        <Facts facts={[...model.facts, ...relatedFacts(model)]} />
        {second === 'timeline' && <Section title={words.whoLedIt}>{visual}</Section>}
        {second === 'timeline' && model.kind !== 'place' && <Ledger offices={model.offices} />}
      </div>
      {second === 'map' && visual}
      <div class="sl-in">
        {story.first.sentence !== '' && (
          <Section title={words.firstMention}><Quotation first={story.first} onGoToFirst={onGoToFirst} /></Section>
        )}
        {model.why !== '' && !model.standsFor && <Section title={words.whyMatch}><p class="sl-why">{asSentence(model.why)}</p></Section>}
      </div>
    </div>
  );
}

/** Reasons are phrases; on the card they stand alone. */
const asSentence = (phrase: string): string => `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}${/[.!?]$/.test(phrase) ? '' : '.'}`;
