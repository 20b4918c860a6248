import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXTENSION, ROOT } from '../../scripts/browsers/ensure-built';

interface Manifest {
  permissions: string[];
  host_permissions?: string[];
  optional_host_permissions: string[];
  web_accessible_resources?: unknown;
  content_scripts?: unknown[];
}

describe.each(Object.entries(EXTENSION))('the package for %s', (_browser, folder) => {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;

  it('asks for nothing on any site before the reader does', () => {
    expect(manifest.permissions).toEqual(['activeTab', 'scripting', 'storage']);
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  });

  it('has no file that a page could probe for', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
  });

  it('carries its licences', () => {
    expect(readFileSync(join(folder, 'NOTICE.txt'), 'utf8')).toContain('WordNet');
    expect(readFileSync(join(folder, 'LICENSE.txt'), 'utf8')).toContain('MIT');
  });
});

describe('the package for Firefox', () => {
  it('passes the linter of addons.mozilla.org without errors', () => {
    const output = execFileSync(process.execPath, [join(ROOT, 'node_modules/web-ext/bin/web-ext.js'), 'lint', '--source-dir', EXTENSION.firefox, '--output', 'json'], { encoding: 'utf8' });
    const { errors } = JSON.parse(output) as { errors: unknown[] };
    expect(errors).toEqual([]);
  });
});
