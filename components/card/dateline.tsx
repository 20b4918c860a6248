import { useContext } from 'preact/hooks';
import { CloseIcon, LeftIcon, PinIcon } from '../ui/icons';
import { IconButton } from '../ui/icon-button';
import type { CardProps } from './card-props';
import { LinkButton } from './running-text';
import { WordsContext, type CardWords } from './words';

/** The first line of every card: the day its facts are true for, the switch to today, and the pin. */
export function Dateline(props: CardProps) {
  const words = useContext(WordsContext);
  const { side, pinned = false, onBack, onPin, onClose } = props;
  return (
    <div class="sl-date">
      {onBack && <IconButton label={words.back} onClick={onBack}><LeftIcon /></IconButton>}
      <DateChoice {...props} />
      <span class="sl-push" />
      {side !== 'sheet' && (
        <IconButton label={words.pin} pressed={pinned} onClick={onPin}><PinIcon filled={pinned} /></IconButton>
      )}
      {(side === 'sheet' || pinned) && <IconButton label={words.close} onClick={onClose}><CloseIcon /></IconButton>}
    </div>
  );
}

function DateChoice({ model, dateMode, articleDate, onSwitchDate }: CardProps) {
  const words = useContext(WordsContext);
  if (model.type === 'unlinked') return <strong id="sl-on">{words.articleOnly}</strong>;
  const uncertain = !model.certain;
  return (
    <>
      {uncertain && <><strong>{words.uncertain}</strong><Bar /></>}
      {dateMode === 'today' ? (
        <>
          <LinkButton text={articleDate === undefined ? words.articlesDate : words.onDate(articleDate)} onClick={onSwitchDate} />
          <Bar />
          <strong id="sl-on">{words.today}</strong>
        </>
      ) : (
        <>
          <ArticleDate date={model.date} uncertain={uncertain} words={words} />
          <Bar />
          <LinkButton text={words.today} onClick={onSwitchDate} />
        </>
      )}
    </>
  );
}

interface ArticleDateProps {
  date: { label: string; source: string } | null;
  uncertain: boolean;
  words: CardWords;
}

/** An uncertain card says "Uncertain" first; then the date alone is enough. */
function ArticleDate({ date, uncertain, words }: ArticleDateProps) {
  if (!date) return <strong id="sl-on">{words.noDate}</strong>;
  const title = words.dateFrom(date.source);
  return uncertain ? <span id="sl-on" title={title}>{date.label}</span> : <strong id="sl-on" title={title}>{words.onDate(date.label)}</strong>;
}

const Bar = () => <span class="sl-bar" aria-hidden="true" />;
