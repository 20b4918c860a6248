import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { drawCard } from '../../components/card/draw-card';
import cardCss from '../../components/card/card.css?inline';
import tokensCss from '../../components/ui/tokens.css?inline';
import { provideCardCode } from '../../components/card/card-code';

/** Brought into a page by the background when its first card is wanted. */
export default defineUnlistedScript(() => {
  const sheets = [tokensCss, cardCss].map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
  provideCardCode((mount, props) => {
    const root = mount.getRootNode();
    if (root instanceof ShadowRoot && !root.adoptedStyleSheets.includes(sheets[0] as CSSStyleSheet)) root.adoptedStyleSheets.push(...sheets);
    drawCard(mount, props);
  });
});
