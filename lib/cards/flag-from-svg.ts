import { assert, defined } from '../shared/assert';
import { FLAG_TAGS, type FlagModel, type FlagShape, type FlagTag } from './flag-model';

const TAG = /<(\/?)([a-zA-Z]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>/g;
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g;
/** Presentation only: no `href`, no `style`, no handlers. */
const KEPT = /^(d|r|rx|ry|cx|cy|fill|opacity|stroke|(clip|fill)-rule|stroke-(width|linejoin|miterlimit))$/;

/**
 * Reads a flag from the npm package country-flag-icons (`3x2/*.svg` or `string/3x2`): plain shapes, optionally
 * grouped. Not a parser of SVG in general; throws on anything that those files do not contain.
 */
export function flagFromSvg(svg: string): FlagModel {
  const root: FlagShape = { tag: 'g', attributes: {}, children: [] };
  const open = [root];
  let viewBox = '';
  for (const [, closing, tag = '', attributes = '', selfClosing] of svg.matchAll(TAG)) {
    if (tag === 'svg') viewBox ||= /viewBox="([^"]*)"/.exec(attributes)?.[1] ?? '';
    else if (closing) open.pop();
    else open.push(...opened(defined(open.at(-1), 'enclosing group'), tag, attributes, selfClosing === '/'));
  }
  assert(viewBox !== '' && open.length === 1, 'a flag has a viewBox and closes what it opens');
  return { viewBox, shapes: root.children ?? [] };
}

/** Adds a shape to its parent; gives it back when what follows stands inside it. */
function opened(parent: FlagShape, tag: string, attributes: string, closed: boolean): FlagShape[] {
  const shape: FlagShape = { tag: checkedTag(tag), attributes: kept(attributes) };
  (parent.children ??= []).push(shape);
  return closed ? [] : [shape];
}

function checkedTag(tag: string): FlagTag {
  return defined(FLAG_TAGS.find((known) => known === tag), `flag element <${tag}> among those we draw`);
}

function kept(attributes: string): Record<string, string> {
  const pairs = [...attributes.matchAll(ATTRIBUTE)].map(([, name = '', value = '']): [string, string] => [name, value]);
  return Object.fromEntries(pairs.filter(([name]) => KEPT.test(name)));
}
