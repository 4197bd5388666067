import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';
import { contractForPage } from './vite/contract-for-page.ts';
import { precompress } from './vite/precompress.ts';
import { trimPatternfly } from './vite/trim-patternfly.ts';

const server = 'http://127.0.0.1:8460';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), contractForPage(), precompress()],
  resolve: { conditions: ['@guesthouse/source', ...defaultClientConditions] },
  css: { postcss: { plugins: [trimPatternfly()] } },
  build: {
    target: 'es2023',
    // The content security policy has no room for `data:` URLs.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // What the first page needs comes as one file, not as dozens: a browser asks for six at a time.
      // Schemas are for forms: nothing of it makes one.
      output: {
        codeSplitting: {
          groups: [
            { name: 'schemas', test: /node_modules\/zod\/|contract\/src\/ids\.ts/, priority: 1 },
            { name: 'first', tags: ['$initial'] },
          ],
        },
      },
    },
  },
  server: {
    proxy: {
      '/api': server,
      '/socket.io': { target: server, ws: true },
    },
  },
});
