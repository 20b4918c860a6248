import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CARD_HOST } from '../../lib/hover/card-host';
import type { BrowserName } from '../../scripts/browsers/browser-name';

/** Marks the first word and shows a "card" in a closed shadow root, as Sidelight does. */
const CONTENT = `
  const host = document.createElement('${CARD_HOST}');
  host.setAttribute('popover', 'manual');
  host.attachShadow({ mode: 'closed' }).innerHTML = '<div role="dialog" data-kind="place"><h2>Osh</h2>A city</div>';
  document.documentElement.append(host);
  const text = document.querySelector('p').firstChild;
  const range = new StaticRange({ startContainer: text, startOffset: 0, endContainer: text, endOffset: 3 });
  CSS.highlights.set('sidelight-mark', new Highlight(range));
  document.addEventListener('mousemove', (event) => event.target.closest('p') ? host.showPopover() : host.hidePopover());
  document.addEventListener('keydown', (event) => { if (event.key === 'Escape') host.hidePopover(); });
  'done';
`;

const POPUP = `
  const api = globalThis.browser ?? chrome;
  const run = async () => {
    const [tab] = await api.tabs.query({ active: true, currentWindow: true });
    await api.scripting.executeScript({ target: { tabId: tab.id }, files: ['content.js'] });
    document.querySelector('output').textContent = 'marked';
  };
  document.querySelector('#mark').onclick = run;
  document.querySelector('#always').onclick = async () => {
    const granted = await api.permissions.request({ origins: ['http://127.0.0.1/*'] });
    document.querySelector('output').textContent = String(granted);
  };
  for (const id of ['wake', 'leak', 'fail']) {
    document.querySelector('#' + id).onclick = async () => {
      document.querySelector('output').textContent = await api.runtime.sendMessage(id);
    };
  }
`;

const BACKGROUND = `
  const api = globalThis.browser ?? chrome;
  api.runtime.onMessage.addListener((message, sender, answer) => {
    answer('heard');
    if (message === 'leak') fetch('http://example.com/leak').catch(() => {});
    if (message === 'fail') setTimeout(() => { throw new Error('a failure to be noticed'); });
  });
`;

/** Writes a small extension with Sidelight's permissions into a temporary folder, to test the drivers themselves. */
export function writeDummyExtension(browser: BrowserName): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-dummy-'));
  const manifest = {
    manifest_version: 3,
    name: 'Dummy',
    version: '1',
    permissions: ['activeTab', 'scripting'],
    optional_host_permissions: ['*://*/*'],
    action: { default_popup: 'popup.html' },
    background: browser === 'firefox' ? { scripts: ['background.js'] } : { service_worker: 'background.js' },
    browser_specific_settings: { gecko: { id: 'dummy@example.org' } },
  };
  const buttons = ['mark', 'always', 'wake', 'leak', 'fail'].map((id) => `<button id="${id}">${id}</button>`).join('');
  const files: Record<string, string> = {
    'manifest.json': JSON.stringify(manifest),
    'content.js': CONTENT,
    'popup.js': POPUP,
    'background.js': BACKGROUND,
    'popup.html': `<!doctype html><title>Dummy</title>${buttons}<output></output><script src="popup.js"></script>`,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
