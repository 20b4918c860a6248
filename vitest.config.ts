import { defineConfig } from 'vitest/config';

/** Real browsers on a busy machine: a step may take seconds, and a file starts two browsers. */
const E2E_TEST_MS = 60_000;
const E2E_HOOK_MS = 120_000;

/** Property tests and dataset builds take longer than vitest's five seconds on a slow machine. */
const UNIT_TEST_MS = 20_000;

export default defineConfig({
  // As a string, so that tsconfig.json is not read: its base exists only after `wxt prepare`.
  esbuild: {
    tsconfigRaw: JSON.stringify({
      compilerOptions: { target: 'ES2022', jsx: 'react-jsx', jsxImportSource: 'preact', verbatimModuleSyntax: true },
    }),
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // A file that needs a DOM says so in its first comment: `@vitest-environment happy-dom`.
          environment: 'node',
          include: ['test/unit/**/*.test.{ts,tsx}'],
          globalSetup: ['test/support/dataset.ts'],
          testTimeout: UNIT_TEST_MS,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.e2e.ts'],
          globalSetup: ['test/support/build-and-browsers.ts'],
          // Browsers share the machine's cores, also with unit tests: times measured side by side would mean nothing.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          testTimeout: E2E_TEST_MS,
          hookTimeout: E2E_HOOK_MS,
        },
      },
    ],
  },
});
