import importX, { createNodeResolver } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

/** Which folders of lib each folder of lib may import besides itself; docs/architecture.md draws the same as a picture. */
const MAY_IMPORT = {
  shared: [],
  text: ['shared'],
  gazetteer: ['shared'],
  matching: ['gazetteer', 'text', 'shared'],
  linking: ['matching', 'gazetteer', 'text', 'shared'],
  cards: ['linking', 'matching', 'gazetteer', 'text', 'shared'],
  settings: ['shared'],
  messaging: ['cards', 'linking', 'text', 'shared'],
  page: ['text', 'shared'],
  highlight: ['text', 'shared'],
  hover: ['text', 'shared'],
  extension: ['messaging', 'cards', 'settings', 'gazetteer', 'shared'],
};

const zones = [
  ...Object.entries(MAY_IMPORT).map(([folder, others]) => ({
    target: `./lib/${folder}`, from: './lib', except: [folder, ...others].map((name) => `./${name}`),
    message: `lib/${folder} may import ${others.length > 0 ? others.map((name) => `lib/${name}`).join(', ') : 'nothing'}.`,
  })),
  { target: './lib', from: './components', message: 'Components are drawn by the shell.' },
  { target: './components', from: './lib', except: ['./cards', './messaging', './settings', './shared'], message: 'Components take props; they know no browser and no page.' },
  { target: ['./lib', './components', './scripts'], from: './entrypoints', message: 'Entrypoints are never imported.' },
  { target: ['./lib', './components', './entrypoints'], from: './scripts', message: 'Scripts are never imported.' },
];

const noImports = (message, ...group) => ['error', { patterns: [{ group, message }] }];

export default tseslint.config(
  { ignores: ['.output/', '.wxt/', '.cache/', 'node_modules/'] },
  ...tseslint.configs.strict,
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.tsx', '.js'] })] },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-cycle': 'error',
      'no-restricted-syntax': ['error', { selector: 'TSEnumDeclaration', message: 'Use a union of literals.' }],
      'no-restricted-properties': ['error', { property: 'innerHTML', message: 'Data never becomes markup.' }, { property: 'outerHTML', message: 'Data never becomes markup.' }],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['lib/{shared,text,gazetteer,matching,linking,cards,settings,messaging}/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'window', 'document', 'navigator', 'browser', 'chrome', 'fetch', 'process'],
      'no-restricted-imports': noImports('The core takes plain data and gives plain data.', 'node:*', 'preact', 'preact/*', 'wxt/*'),
    },
  },
  {
    files: ['lib/{page,highlight,hover}/**/*.ts', 'components/**/*.{ts,tsx}'],
    rules: { 'no-restricted-globals': ['error', 'browser', 'chrome', 'fetch'], 'no-restricted-imports': noImports('Only the shell knows the browser.', 'node:*', 'wxt/*') },
  },
  { files: ['test/**', 'scripts/**'], rules: { 'no-restricted-properties': 'off' } },
);
