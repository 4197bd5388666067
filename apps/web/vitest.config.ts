import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defaultClientConditions } from 'vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  resolve: { conditions: ['@guesthouse/source', ...defaultClientConditions] },
  test: {
    name: 'web',
    root: import.meta.dirname,
    environment: 'jsdom',
    isolate: false,
    include: ['{src,vite}/**/*.test.{ts,tsx}'],
    setupFiles: [fileURLToPath(new URL('src/testing/setup.ts', import.meta.url))],
    css: false,
    testTimeout: 20_000,
    // PatternFly imports style sheets and directories: Vite resolves them, Node would not.
    server: { deps: { inline: [/@patternfly/] } },
  },
});
