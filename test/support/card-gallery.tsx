/** Runs in a browser: puts every card of the gallery into its own shadow root, as the content script will. */
import { render } from 'preact';
import { Card } from '../../components/card/card';
import { LocatorMap } from '../../components/card/locator-map';
import cardCss from '../../components/card/card.css?inline';
import tokensCss from '../../components/ui/tokens.css?inline';
import { galleryColumns, type GalleryAssets, type GalleryItem } from './card-gallery-models';

declare global {
  interface Window {
    gallery: (assets: GalleryAssets, theme: 'light' | 'dark') => void;
    maps: (assets: GalleryAssets, theme: 'light' | 'dark') => void;
  }
}

const nothing = (): void => {};
const usual = {
  expanded: false, side: 'below', tabX: 20, dateMode: 'article', onMore: nothing, onPin: nothing, onClose: nothing, onPrevious: nothing, onNext: nothing,
  onGoToFirst: nothing, onOpenEntity: nothing, onOpenWikipedia: nothing, onSwitchDate: nothing, onCopy: nothing,
  notThis: { state: 'offered', onAsk: nothing, onCancel: nothing, onHide: nothing, onUndo: nothing },
} as const;

window.gallery = (assets, theme) => {
  document.documentElement.dataset['theme'] = theme;
  for (const column of galleryColumns(assets)) {
    const element = document.body.appendChild(document.createElement('div'));
    for (const item of column) element.append(figure(item, theme));
  }
};

function figure(item: GalleryItem, theme: 'light' | 'dark'): HTMLElement {
  const element = document.createElement('figure');
  element.append(Object.assign(document.createElement('figcaption'), { textContent: item.caption }));
  const host = element.appendChild(document.createElement('sl-card'));
  const root = host.attachShadow({ mode: 'open' });
  for (const css of [tokensCss, cardCss]) root.append(Object.assign(document.createElement('style'), { textContent: css }));
  if (item.caption.includes('limited')) root.append(Object.assign(document.createElement('style'), { textContent: '.sl { --sl-max-height: 420px; }' }));
  render(<Card {...usual} {...item.props} theme={theme} model={item.model} story={item.story} />, root.appendChild(document.createElement('div')));
  return element;
}

window.maps = ({ maps }, theme) => {
  document.documentElement.dataset['theme'] = theme;
  for (const [caption, map] of Object.entries(maps)) {
    const element = document.body.appendChild(document.createElement('figure'));
    element.append(Object.assign(document.createElement('figcaption'), { textContent: caption }));
    const root = element.appendChild(document.createElement('sl-card')).attachShadow({ mode: 'open' });
    for (const css of [tokensCss, cardCss]) root.append(Object.assign(document.createElement('style'), { textContent: css }));
    if (map) render(<div class="sl" data-kind="place" data-theme={theme}><LocatorMap map={map} /></div>, root.appendChild(document.createElement('div')));
  }
};
