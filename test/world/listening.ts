import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';

/** A subscription, heard one message at a time. */
export interface Heard<Data> {
  /** Resolves once the server has taken the subscription up, as far as that can be told from outside. */
  readonly ready: Promise<void>;
  /** The next message; an exception where none comes in time. */
  next(withinMs?: number): Promise<Data>;
  /** True where nothing comes for so long. */
  silent(forMs?: number): Promise<boolean>;
  /** Resolves when the server ends it, with what it said. */
  readonly ended: Promise<unknown>;
  stop(): void;
}

type Headers = Readonly<Record<string, string>>;

export function listen<Data>(address: string, headers: Headers, query: string, variables: object): Heard<Data> {
  const heard: Data[] = [];
  const waiting: ((data: Data) => void)[] = [];
  let end: (reason: unknown) => void = () => undefined;
  const ended = new Promise<unknown>((resolve) => {
    end = resolve;
  });
  const client = clientWith(address, headers);
  const connected = new Promise<void>((resolve) => {
    client.on('connected', () => resolve());
  });
  const stop = client.subscribe<Data>(
    { query, variables: { ...variables } },
    {
      next: ({ data, errors }) => {
        if (errors?.length || !data) return end(errors);
        const first = waiting.shift();
        if (first) first(data);
        else heard.push(data);
      },
      error: end,
      complete: () => end('complete'),
    },
  );
  const next = (withinMs = 5000): Promise<Data> => {
    const ready = heard.shift();
    if (ready !== undefined) return Promise.resolve(ready);
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`Nothing was heard within ${withinMs} ms`)), withinMs);
      waiting.push((data) => {
        clearTimeout(late);
        resolve(data);
      });
    });
  };
  return {
    ready: Promise.race([connected.then(() => pause(150)), ended.then(() => undefined)]),
    next,
    silent: async (forMs = 500) => {
      await pause(forMs);
      return heard.length === 0;
    },
    ended,
    stop: () => {
      stop();
      void client.dispose();
    },
  };
}

function clientWith(address: string, headers: Headers) {
  class WithHeaders extends WebSocket {
    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols, { headers });
    }
  }
  return createClient({
    url: `${address.replace(/^http/, 'ws')}/graphql`,
    webSocketImpl: WithHeaders,
    retryAttempts: 0,
  });
}

const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));
