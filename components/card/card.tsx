import type { CardModel } from '../../lib/cards/card-model';
import { surfaceIn, type StoryModel } from '../../lib/cards/story-model';
import { MOST_ALTERNATIVES } from './alternatives';
import type { CardProps } from './card-props';
import { Dateline } from './dateline';
import { EntityCard } from './entity-card';
import { LinksContext } from './running-text';
import { UnlinkedCard } from './unlinked-card';
import { CARD_WIDTH, textWidthOf } from './card-size';
import { TextWidthContext } from './text-width-context';
import { keepWheel } from '../ui/keep-wheel';
import { scrollByKeys } from '../ui/scroll-by-keys';
import { ENGLISH, WordsContext, type CardWords } from './words';

/** The hover card. Draws a model and reports what the reader asks for; decides nothing and keeps nothing. */
export function Card({ model, words = ENGLISH, theme, width = CARD_WIDTH, textSize = 100, ...props }: CardProps) {
  const { side, tabX, onOpenEntity } = props;
  const related = model.type === 'entity' ? model.related : [];
  return (
    <WordsContext.Provider value={words}>
      <TextWidthContext.Provider value={textWidthOf(width, textSize)}>
        <LinksContext.Provider value={{ related, open: onOpenEntity }}>
          <div
            class="sl"
            role="dialog"
            aria-label={nameOf(model, props.story.first, words)}
            aria-describedby={model.type === 'entity' ? CLAIMS : QUOTED}
            tabIndex={-1}
            aria-busy={props.status === 'waiting'}
            data-theme={theme}
            data-side={side}
            data-kind={accentOf(model)}
            data-unsure={model.type === 'entity' && !model.certain ? '' : undefined}
            data-large={textSize >= LARGE_TEXT ? '' : undefined}
            data-unlinked={model.type === 'unlinked' ? '' : undefined}
            style={{ '--sl-tab-x': `${tabX}px`, '--sl-text': textSize / 100 }}
            onKeyDown={(event) => {
              openByNumeral(event, model, onOpenEntity);
              scrollByKeys(event, event.currentTarget.querySelector('.sl-scroll'));
            }}
          >
            <span class="sl-tab" aria-hidden="true" />
            <div class="sl-scroll" tabIndex={-1} onWheel={keepWheel}>
              <Dateline {...props} model={model} />
              {model.type === 'entity' ? <EntityCard {...props} model={model} /> : <UnlinkedCard {...props} model={model} />}
            </div>
          </div>
        </LinksContext.Provider>
      </TextWidthContext.Provider>
    </WordsContext.Provider>
  );
}

/** From here on two columns leave too little for either. */
const LARGE_TEXT = 150;

/** What is told with the name when the card gets the focus: ids of parts, of which those that are missing do not count. */
const CLAIMS = 'sl-on sl-then sl-later sl-desc';
const QUOTED = 'sl-on sl-quote';

/** What the eyes see in its place: of a guess the name as the story has it, and that it is one. */
function nameOf(model: CardModel, first: StoryModel['first'], words: CardWords): string {
  if (model.type === 'unlinked') return model.name;
  return model.certain ? model.heading.name : `${surfaceIn(first) || model.heading.name}, ${words.uncertain.toLowerCase()}`;
}

/** A metonym is about a government, so it has the colour of organisations; an unlinked name claims no kind. */
function accentOf(model: CardModel): string | undefined {
  if (model.type === 'unlinked') return undefined;
  return model.standsFor ? 'organisation' : model.kind;
}

/** The numerals shown beside the alternatives. Only while the card has the focus: the page keeps its own keys. */
function openByNumeral(event: KeyboardEvent, model: CardModel, open: (id: string) => void): void {
  if (model.type === 'unlinked' || model.certain || event.ctrlKey || event.altKey || event.metaKey) return;
  const chosen = model.alternatives.slice(0, MOST_ALTERNATIVES)[Number(event.key) - 1];
  if (chosen) open(chosen.id);
}
