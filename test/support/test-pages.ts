import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/browsers/ensure-built';
import type { ServedPage } from '../../scripts/browsers/page-server';

/** Path of the sample article on the test server. */
export const SAMPLE = '/2010/04/15/shots-scatter-rally';

/** Path of a page of `test/pages`. */
export const testPage = (slug: string): string => `/pages/${slug}`;

/** A page with nothing on it, for work that needs a browser's own abilities. */
export const BLANK = '/blank';

/** The strictest policy there is. Pages with styles of their own get it with room for just those. */
const STRICT = "default-src 'none'";
const STRICT_WITH_STYLE = `${STRICT}; style-src 'unsafe-inline'`;

/** A page with a framework of its own, and nothing from elsewhere. */
const OWN_SCRIPTS = `${STRICT}; script-src 'self'`;

const html = (...path: string[]): string => readFileSync(join(ROOT, 'test', ...path), 'utf8');

/** Every page of the end-to-end tests, by path. */
export function testPages(): Record<string, ServedPage> {
  const slugs = readdirSync(join(ROOT, 'test/pages'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return {
    [BLANK]: { body: '<!doctype html><title>Blank</title>' },
    [SAMPLE]: { body: html('articles/sample/sample.html') },
    '/preact.mjs': script(join(ROOT, 'node_modules/preact/dist/preact.mjs')),
    '/hydrate.js': script(join(ROOT, 'test/pages/hydrating/hydrate.js')),
    ...Object.fromEntries(slugs.map(({ name }) => [testPage(name), servedPage(name)])),
  };
}

function servedPage(slug: string): ServedPage {
  const body = html('pages', slug, 'index.html');
  return { body, headers: { 'content-security-policy': policyFor(body) } };
}

function policyFor(body: string): string {
  if (body.includes('<script type="module"')) return OWN_SCRIPTS;
  return body.includes('<style') ? STRICT_WITH_STYLE : STRICT;
}

const script = (file: string): ServedPage => ({ body: readFileSync(file, 'utf8'), headers: { 'content-type': 'text/javascript' } });
