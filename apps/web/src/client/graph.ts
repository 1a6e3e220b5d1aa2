import { createClient as createSocket } from 'graphql-ws';
import { Client, cacheExchange, fetchExchange, subscriptionExchange } from 'urql';
import { Asking } from './asking.js';
import { connectionCut, connectionMade, pauseBeforeSocket } from './connection.js';
import { ownPage } from './own-page.js';

/** How a socket is closed that nobody listens to any more. */
const laidAside = 1000;

export interface Graph {
  readonly client: Client;
  readonly asking: Asking;
  close(): void;
}

/**
 * One client per signed-in person: what one viewer was shown must never be read from the cache by the next.
 */
export function openGraph(): Graph {
  const asking = new Asking();
  const socket = createSocket({
    url: `${location.origin.replace(/^http/, 'ws')}/graphql`,
    lazy: true,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
    retryWait: pauseBeforeSocket,
    on: {
      connected: connectionMade,
      closed: (event) => {
        if ((event as CloseEvent).code !== laidAside) connectionCut();
      },
    },
  });
  const client = new Client({
    url: '/graphql',
    preferGetMethod: false,
    requestPolicy: 'cache-and-network',
    fetch: asking.fetch,
    fetchOptions: { headers: ownPage, credentials: 'same-origin' },
    exchanges: [
      cacheExchange,
      fetchExchange,
      subscriptionExchange({
        forwardSubscription: (request) => ({
          subscribe: (sink) => ({
            unsubscribe: socket.subscribe({ query: request.query ?? '', variables: request.variables }, sink),
          }),
        }),
      }),
    ],
  });
  return {
    client,
    asking,
    close: () => {
      asking.store();
      void socket.dispose();
    },
  };
}
