import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'wxt';

/** The dataset that `scripts/dataset` builds; it travels in the package beside the code. */
const DATASET = resolve('.cache/dataset/sidelight.bin');

/**
 * Shortcuts; readers change them where the browser lists its shortcuts. "<" and ">" stand on the comma and the full stop
 * of many keyboards, and neither browser nor common pages use them with Alt; on a Mac, Option types with them.
 */
const COMMANDS = {
  // Without keys of its own: Firefox lists only what is named here.
  _execute_action: {},
  'next-name': { suggested_key: { default: 'Alt+Period', mac: 'MacCtrl+Period' }, description: 'Go to the next name' },
  'previous-name': { suggested_key: { default: 'Alt+Comma', mac: 'MacCtrl+Comma' }, description: 'Go to the previous name' },
  'list-names': { suggested_key: { default: 'Alt+Shift+Period', mac: 'MacCtrl+Shift+Period' }, description: 'List the names of this page' },
  'toggle-page': { suggested_key: { default: 'Alt+Shift+Comma', mac: 'MacCtrl+Shift+Comma' }, description: 'Mark the names of this page, or take the marks away' },
};

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  hooks: {
    'entrypoints:found': (_wxt, found) => {
      // A content script of the framework's ends when any page dispatches an event (docs/adr/0015).
      for (const entrypoint of found) if (entrypoint.name === 'content') entrypoint.type = 'unlisted-script';
    },
    'build:publicAssets': (_wxt, files) => {
      if (!existsSync(DATASET)) throw new Error('The dataset is missing. Run: npm run dataset');
      files.push({ absoluteSrc: DATASET, relativeDest: 'sidelight.bin' });
      // The licences of what is inside travel with every copy.
      for (const name of ['LICENSE', 'NOTICE']) files.push({ absoluteSrc: resolve(name), relativeDest: `${name}.txt` });
    },
  },
  manifest: ({ browser }) => ({
    name: 'Sidelight',
    description: 'Background cards for the names in world news, right for the article’s date. Nothing leaves your browser.',
    permissions: ['activeTab', 'scripting', 'storage'],
    // Sites are asked for one by one, by the reader's click.
    optional_host_permissions: ['*://*/*'],
    action: { default_title: 'Sidelight' },
    commands: COMMANDS,
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: { id: 'sidelight@sidelight.example', strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
      },
    }),
  }),
});
