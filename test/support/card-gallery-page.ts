/** The page that shows cards without the extension: for pictures of them, and for tests that must look inside. */
import { build } from 'vite';

/** Hostile on purpose: nothing of this may show inside a card. */
const STYLE = `
  * { letter-spacing: .3em !important; line-height: 40px !important; font-family: monospace !important; color: red !important; text-transform: uppercase !important; text-align: right !important; }
  figcaption { letter-spacing: 0 !important; line-height: 16px !important; font: 11px Roboto, sans-serif !important; color: #6b665d !important; text-align: left !important; text-transform: none !important; margin-bottom: 12px; }
  html { background: #efece6; } html[data-theme=dark] { background: #121110; } html[data-theme=dark] figcaption { color: #a19b90 !important; }
  body { margin: 0; padding: 32px; display: flex; flex-wrap: wrap; gap: 32px; align-items: start; }
  figure { margin: 0 0 32px; }`;

/** A whole document; its script offers `showCards` and `showMaps`, see card-gallery-draw.tsx. */
export const galleryHtml = async (): Promise<string> =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Cards</title><style>${STYLE}</style><body></body><script>${(await bundle()).replaceAll('</script', '<\\/script')}</script></html>`;

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false, logLevel: 'warn',
    // As a string, so that tsconfig.json, which needs `wxt prepare`, is not looked for.
    esbuild: { tsconfigRaw: JSON.stringify({ compilerOptions: { jsx: 'react-jsx', jsxImportSource: 'preact', target: 'ES2022' } }) },
    build: { write: false, minify: true, lib: { entry: 'test/support/card-gallery-draw.tsx', formats: ['iife'], name: 'gallery' } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('Bug: vite gave no output');
  return output.output[0].code;
}
