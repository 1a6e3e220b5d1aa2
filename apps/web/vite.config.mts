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
    // Words of each language and the questions to the API are files of their own: a change to pages fetches them no second time.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'questions', test: /libs\/contract\/src\// },
            ...['en', 'es', 'fr', 'nl'].map((language) => ({
              name: `words-${language}`,
              test: new RegExp(`libs/words/src/catalogue/${language}/`),
            })),
          ],
        },
      },
    },
  },
  server: {
    proxy: {
      '/graphql': { target: 'http://127.0.0.1:8004', ws: true },
      '/collab': { target: 'http://127.0.0.1:8004', ws: true },
      '/api': 'http://127.0.0.1:8004',
    },
  },
});
