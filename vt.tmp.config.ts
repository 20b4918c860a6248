import { defineConfig } from 'vitest/config';
export default defineConfig({ esbuild: { tsconfigRaw: JSON.stringify({ compilerOptions: { target: 'ES2022', jsx: 'react-jsx', jsxImportSource: 'preact', verbatimModuleSyntax: true } }) }, test: { include: ['test/unit/**/*.test.{ts,tsx}'], environment: 'node' } });
