import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import cardCss from '../../components/card/card.css?inline';
import { provideCardCode } from '../../components/card/card-code';
import { DRAW } from '../../components/card/draw-card';
import namesCss from '../../components/story/names.css?inline';
import tokensCss from '../../components/ui/tokens.css?inline';

/** Brought into a page by the background when its first card, or its list of names, is wanted. */
export default defineUnlistedScript(() => {
  const sheets = [tokensCss, cardCss, namesCss].map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
  const styled = <P>(draw: (mount: HTMLElement, props: P) => void) => (mount: HTMLElement, props: P): void => {
    const root = mount.getRootNode();
    if (root instanceof ShadowRoot && !root.adoptedStyleSheets.includes(sheets[0] as CSSStyleSheet)) root.adoptedStyleSheets.push(...sheets);
    draw(mount, props);
  };
  provideCardCode({ card: styled(DRAW.card), names: styled(DRAW.names) });
});
