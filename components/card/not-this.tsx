import { useContext, useLayoutEffect, useRef } from 'preact/hooks';
import type { CardModel } from '../../lib/cards/card-model';
import type { HidingScope } from '../../lib/cards/hidden-names';
import { WordsContext, type CardWords } from './words';

/** The reader says that the match is wrong: offered, asked where, and done, with a way back. */
export interface NotThisProps {
  state: 'offered' | 'asked' | HidingScope;
  onAsk(): void;
  onCancel(): void;
  onHide(scope: HidingScope): void;
  onUndo(): void;
}

/** "Not this person"; of a card that says "perhaps", "None of these". */
export function notThisText(model: CardModel, words: CardWords): string {
  if (model.type === 'unlinked') return words.notThis('name');
  return words.notThis(model.certain ? model.kind : 'perhaps');
}

/** The row that takes the place of the other actions once the reader has begun. */
export function NotThisRow({ model, notThis: { state, onCancel, onHide, onUndo } }: { model: CardModel; notThis: NotThisProps }) {
  const words = useContext(WordsContext);
  const first = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone; the keyboard goes on to what has come in its place.
  useLayoutEffect(() => first.current?.focus(), [state]);
  if (state === 'asked') {
    return (
      <div class="sl-actions" role="group" aria-label={notThisText(model, words)}>
        <button type="button" ref={first} onClick={() => onHide('tab')}>{words.inThisTab}</button>
        <button type="button" onClick={() => onHide('everywhere')}>{words.everywhere}</button>
        <button type="button" class="sl-push" onClick={onCancel}>{words.cancel}</button>
      </div>
    );
  }
  return (
    <div class="sl-actions">
      <span id="sl-hidden" role="status">{state === 'tab' ? words.hiddenInTab : words.hiddenEverywhere}</span>
      <button type="button" ref={first} class="sl-push" aria-describedby="sl-hidden" onClick={onUndo}>{words.undo}</button>
    </div>
  );
}
