import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';
import { precompress } from './vite/precompress.ts';
import { trimPatternfly } from './vite/trim-patternfly.ts';

const server = 'http://127.0.0.1:8460';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), precompress()],
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
      output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } },
    },
  },
  server: {
    proxy: {
      '/api': server,
      '/socket.io': { target: server, ws: true },
    },
  },
});
