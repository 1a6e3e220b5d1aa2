import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';
import { shellFiles } from './offline/shell-files.mts';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), shellFiles()],
  resolve: { conditions: ['caucus-source', ...defaultClientConditions] },
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    // The page's policy allows neither inline fonts nor inline scripts, so nothing may be turned into a data: address.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
    chunkSizeWarningLimit: 900,
  },
  server: {
    proxy: {
      '/graphql': { target: 'http://127.0.0.1:8004', ws: true },
      '/collab': { target: 'http://127.0.0.1:8004', ws: true },
      '/api': 'http://127.0.0.1:8004',
    },
  },
});
