/** Runs in a browser: puts each card of the gallery into a shadow root of its own, as the page part does. */
import { render } from 'preact';
import { Card } from '../../components/card/card';
import { LocatorMap } from '../../components/card/locator-map';
import cardCss from '../../components/card/card.css?inline';
import namesCss from '../../components/story/names.css?inline';
import { NamesPanel } from '../../components/story/names-panel';
import tokensCss from '../../components/ui/tokens.css?inline';
import type { MapModel } from '../../lib/cards/map-model';
import type { FoundName } from '../../lib/messaging/protocol';
import type { GalleryGroup } from './card-gallery-groups';
import type { GalleryItem } from './card-gallery-items';

type Theme = 'light' | 'dark';

declare global {
  interface Window {
    showCards: (group: GalleryGroup, theme: Theme) => void;
    /** The list of a story's names, and one without any, which gives the note. */
    showNames: (names: readonly FoundName[], note: string, theme: Theme) => void;
    /** Adds rules to every card on the page. */
    restyle: (css: string) => void;
    showMaps: (maps: Record<string, MapModel | undefined>, theme: Theme) => void;
  }
}

const nothing = (): void => {};
const usual = {
  expanded: false, side: 'below', tabX: 20, dateMode: 'article', onMore: nothing, onPin: nothing, onClose: nothing, onPrevious: nothing, onNext: nothing,
  onGoToFirst: nothing, onOpenEntity: nothing, onOpenWikipedia: nothing, onSwitchDate: nothing, onSwitchMap: nothing, onCopy: nothing,
} as const;
const denial = { onAsk: nothing, onCancel: nothing, onHide: nothing, onUndo: nothing } as const;

window.showCards = (group, theme) => {
  begin(theme);
  for (const column of group) {
    const element = document.body.appendChild(document.createElement('div'));
    for (const item of column) drawCard(item, theme, element);
  }
};

window.showMaps = (maps, theme) => {
  begin(theme);
  for (const [caption, map] of Object.entries(maps)) {
    if (map) render(<div class="sl" data-kind="place" data-theme={theme}><LocatorMap map={map} onSwitch={nothing} /></div>, place(caption, document.body));
  }
};

window.showNames = (names, note, theme) => {
  begin(theme);
  for (const list of [names, []]) render(<div data-theme={theme}><NamesPanel names={list} note={note} textSize={100} onShow={nothing} onClose={nothing} /></div>, place(list === names ? 'List of names' : 'No names', document.body));
};

window.restyle = (css) => {
  for (const { shadowRoot } of document.querySelectorAll('sl-card')) shadowRoot?.append(Object.assign(document.createElement('style'), { textContent: css }));
};

function begin(theme: Theme): void {
  document.documentElement.dataset['theme'] = theme;
  document.body.replaceChildren();
}

function drawCard({ caption, model, story, props: { hasBack, notThis: state = 'offered', ...props }, maxHeight }: GalleryItem, theme: Theme, column: HTMLElement): void {
  const mount = place(caption, column, maxHeight);
  if (props.width !== undefined) mount.style.width = `${props.width}px`;
  render(<Card {...usual} {...props} {...(hasBack && { onBack: nothing })} notThis={{ ...denial, state }} theme={theme} model={model} story={story} />, mount);
}

/** A captioned figure; gives the element to draw into. */
function place(caption: string, parent: HTMLElement, maxHeight?: number): HTMLElement {
  const figure = parent.appendChild(document.createElement('figure'));
  figure.append(Object.assign(document.createElement('figcaption'), { textContent: caption }));
  const root = figure.appendChild(document.createElement('sl-card')).attachShadow({ mode: 'open' });
  const limit = maxHeight === undefined ? '' : `.sl { --sl-max-height: ${maxHeight}px; }`;
  for (const css of [tokensCss, cardCss, namesCss, limit]) root.append(Object.assign(document.createElement('style'), { textContent: css }));
  return root.appendChild(document.createElement('div'));
}
