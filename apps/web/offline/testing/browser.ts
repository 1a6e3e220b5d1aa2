import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Caches, pathOf } from './caches.js';

/** What stands at each address now; null where there is no network. */
export type Network = Readonly<Record<string, string>> | null;

interface Happening {
  readonly request?: unknown;
  waitUntil(done: Promise<unknown>): void;
  respondWith(answer: Promise<Response>): void;
}

/** A service worker as a browser runs it, of a build with one asset. */
export interface Worker {
  install(): Promise<void>;
  activate(): Promise<void>;
  /** Null where the worker leaves the request alone. */
  fetch(path: string, how?: { mode?: string; method?: string }): Promise<string | null>;
}

/** One browser with its caches, the network it is at, and what was told to the pages that are open in it. */
export function browser() {
  const state = { network: {} as Network, status: 200, slow: false, registered: true };
  const told: unknown[] = [];
  const ask = async (asked: string | { url: string }): Promise<Response> => {
    if (state.slow) return new Promise(() => undefined);
    if (state.network === null) throw new TypeError('Failed to fetch');
    return new Response(state.network[pathOf(asked)] ?? '', { status: state.status });
  };
  const caches = new Caches(ask);
  const start = (version: string, file = 'service-worker.js'): Worker => {
    const handlers = new Map<string, (event: Happening) => void>();
    const self = {
      addEventListener: (kind: string, handler: (event: Happening) => void) => handlers.set(kind, handler),
      skipWaiting: async () => undefined,
      location: { origin: 'https://here' },
      registration: {
        unregister: async () => {
          state.registered = false;
        },
      },
      clients: {
        claim: async () => undefined,
        matchAll: async () => [{ postMessage: (word: unknown) => told.push(word) }],
      },
    };
    const known = `const VERSION = "${version}"; const FILES = ["/assets/${version}.js", "/theme.js"];`;
    const soon = (give: () => void) => setTimeout(give, 20);
    const script = known + readFileSync(join(__dirname, '..', file), 'utf8');
    new Function('self', 'caches', 'fetch', 'setTimeout', script)(self, caches, ask, soon);
    return workerOf((kind, request) => {
      const waits: Promise<unknown>[] = [];
      const answers: Promise<Response>[] = [];
      handlers.get(kind)!({ request, waitUntil: (done) => waits.push(done), respondWith: (one) => answers.push(one) });
      return { done: Promise.all(waits), answer: answers[0] ?? null };
    });
  };
  return { state, caches, told, start };
}

type Happen = (
  kind: string,
  request?: unknown,
) => { readonly done: Promise<unknown>; readonly answer: Promise<Response> | null };

function workerOf(happen: Happen): Worker {
  return {
    install: async () => void (await happen('install').done),
    activate: async () => void (await happen('activate').done),
    fetch: async (path, { mode = 'cors', method = 'GET' } = {}) => {
      const { answer } = happen('fetch', { url: new URL(path, 'https://here').href, mode, method });
      return answer === null ? null : (await answer).text();
    },
  };
}
