/** Runs in a browser: puts each card of the gallery into a shadow root of its own, as the page part does. */
import { render } from 'preact';
import { Card } from '../../components/card/card';
import { LocatorMap } from '../../components/card/locator-map';
import cardCss from '../../components/card/card.css?inline';
import tokensCss from '../../components/ui/tokens.css?inline';
import type { MapModel } from '../../lib/cards/map-model';
import type { GalleryGroup } from './card-gallery-groups';
import type { GalleryItem } from './card-gallery-items';

type Theme = 'light' | 'dark';

declare global {
  interface Window {
    showCards: (group: GalleryGroup, theme: Theme) => void;
    /** Adds rules to every card on the page. */
    restyle: (css: string) => void;
    showMaps: (maps: Record<string, MapModel | undefined>, theme: Theme) => void;
  }
}

const nothing = (): void => {};
const usual = {
  expanded: false, side: 'below', tabX: 20, dateMode: 'article', onMore: nothing, onPin: nothing, onClose: nothing, onPrevious: nothing, onNext: nothing,
  onGoToFirst: nothing, onOpenEntity: nothing, onOpenWikipedia: nothing, onSwitchDate: nothing, onSwitchMap: nothing, onCopy: nothing,
  notThis: { state: 'offered', onAsk: nothing, onCancel: nothing, onHide: nothing, onUndo: nothing },
} as const;

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

window.restyle = (css) => {
  for (const { shadowRoot } of document.querySelectorAll('sl-card')) shadowRoot?.append(Object.assign(document.createElement('style'), { textContent: css }));
};

function begin(theme: Theme): void {
  document.documentElement.dataset['theme'] = theme;
  document.body.replaceChildren();
}

function drawCard({ caption, model, story, props: { hasBack, ...props }, maxHeight }: GalleryItem, theme: Theme, column: HTMLElement): void {
  const mount = place(caption, column, maxHeight);
  if (props.width !== undefined) mount.style.width = `${props.width}px`;
  render(<Card {...usual} {...props} {...(hasBack && { onBack: nothing })} theme={theme} model={model} story={story} />, mount);
}

/** A captioned figure; gives the element to draw into. */
function place(caption: string, parent: HTMLElement, maxHeight?: number): HTMLElement {
  const figure = parent.appendChild(document.createElement('figure'));
  figure.append(Object.assign(document.createElement('figcaption'), { textContent: caption }));
  const root = figure.appendChild(document.createElement('sl-card')).attachShadow({ mode: 'open' });
  const limit = maxHeight === undefined ? '' : `.sl { --sl-max-height: ${maxHeight}px; }`;
  for (const css of [tokensCss, cardCss, limit]) root.append(Object.assign(document.createElement('style'), { textContent: css }));
  return root.appendChild(document.createElement('div'));
}
