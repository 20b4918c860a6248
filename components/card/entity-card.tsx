import { useContext } from 'preact/hooks';
import type { EntityCard as EntityModel, Fact } from '../../lib/cards/card-model';
import { surfaceIn } from '../../lib/cards/story-model';
import { Actions, Sources } from './actions';
import { Alternatives } from './alternatives';
import type { CardProps } from './card-props';
import { KeyFacts } from './facts';
import { Heading } from './heading';
import { More } from './more';
import { StoryStrip } from './story-strip';
import { firstVisual, Visual } from './visual';
import { WordsContext } from './words';

/** The body of a card about an entity of the gazetteer, from its name to its sources. */
export function EntityCard({ model, ...props }: Omit<CardProps, 'model'> & { model: EntityModel }) {
  const words = useContext(WordsContext);
  const { story, expanded, compact = false, dateMode } = props;
  const visual = firstVisual(model);
  // A low window costs the description where another line says what this is; of a country it costs the facts instead,
  // not who led it then. An event's first line says only when it was.
  const brief = compact && !expanded && visual === 'map' ? briefFacts(model) : undefined;
  const tellsLeaders = model.kind === 'place' && model.offices.length > 0;
  return (
    <>
      <Heading model={model} surface={surfaceIn(story.first) || model.heading.name} withDescription={expanded || !compact || visual === 'none' || tellsLeaders || model.heading.then === undefined || model.kind === 'event'} />
      <Visual kind={visual} model={model} dateMode={dateMode} compact={compact && !expanded} onSwitchMap={props.onSwitchMap} />
      <div class="sl-in">
        {(expanded || !compact || !tellsLeaders) && <KeyFacts facts={model.keyFacts} brief={brief} also={model.standsFor && { label: words.whyHere, value: model.standsFor.reason }} />}
        {!model.certain && <Alternatives alternatives={model.alternatives} onOpenEntity={props.onOpenEntity} />}
      </div>
      {expanded && <More model={model} story={story} dateMode={dateMode} onGoToFirst={props.onGoToFirst} onSwitchMap={props.onSwitchMap} />}
      <StoryStrip story={story} expanded={expanded} status={props.status} onPrevious={props.onPrevious} onNext={props.onNext} onMore={props.onMore} />
      {expanded && <Actions model={model} onOpenWikipedia={props.onOpenWikipedia} onCopy={props.onCopy} notThis={props.notThis} />}
      {expanded && <Sources model={model} />}
    </>
  );
}

/** A map in a low window leaves room for one row. What the map itself names (a seat, a capital, where it was) is told. */
function briefFacts({ kind, keyFacts, map }: EntityModel): Fact[] {
  const named = (map?.labels ?? []).filter(({ role }) => role === 'subject' || role === 'country' || role === 'capital').map(({ text }) => text);
  const left = keyFacts.filter(({ value }) => !named.includes(value));
  return kind === 'place' ? left.slice(0, 1) : left.slice(-1);
}
