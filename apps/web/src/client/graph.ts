import { createClient as createSocket } from 'graphql-ws';
import { Client, cacheExchange, fetchExchange, subscriptionExchange } from 'urql';
import { connectionCut, connectionMade } from './connection.js';

/** How a socket is closed that nobody listens to any more. */
const laidAside = 1000;

/** Tells the server that our own page asks; a form on another site cannot set a header. */
export const ownPage = { 'x-caucus': '1' };

/**
 * One client per signed-in person: what one viewer was shown must never be read from the cache by the next.
 */
export function openGraph(): { client: Client; close(): void } {
  const socket = createSocket({
    url: `${location.origin.replace(/^http/, 'ws')}/graphql`,
    lazy: true,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
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
  return { client, close: () => void socket.dispose() };
}
