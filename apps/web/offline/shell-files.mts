import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Letters that our four languages have no use for; they are kept when a page has shown them once. */
const RARE_LETTERS = /-(cyrillic|cyrillic-ext|greek|greek-ext|vietnamese)-/;

/**
 * Writes the service worker beside the built pages: `service-worker.js` with the files it keeps and the version they
 * are of, and `service-worker-off.js`. The page carries the version too, so that it knows when another one is ready.
 */
export function shellFiles(): Plugin {
  let version = '';
  let files: readonly string[] = [];
  let place = '';
  return {
    name: 'caucus-shell-files',
    apply: 'build',
    configResolved: ({ publicDir }) => {
      place = publicDir;
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {} }) => {
        const assets = Object.keys(bundle).filter((name) => name.startsWith('assets/'));
        const others = readdirSync(place);
        const whole = createHash('sha256').update(assets.sort().join()).update(html);
        for (const name of others) whole.update(readFileSync(join(place, name)));
        version = whole.update(own('service-worker.js')).digest('hex').slice(0, 12);
        files = [...assets.filter((name) => !RARE_LETTERS.test(name)), ...others].map((name) => `/${name}`);
        return [{ tag: 'meta', attrs: { name: 'caucus-version', content: version }, injectTo: 'head' }];
      },
    },
    generateBundle: {
      order: 'post',
      handler() {
        const known = `const VERSION = ${JSON.stringify(version)};\nconst FILES = ${JSON.stringify(files)};\n`;
        this.emitFile({ type: 'asset', fileName: 'service-worker.js', source: known + own('service-worker.js') });
        this.emitFile({ type: 'asset', fileName: 'service-worker-off.js', source: own('service-worker-off.js') });
      },
    },
  };
}

function own(name: string): string {
  return readFileSync(join(import.meta.dirname, name), 'utf8');
}
