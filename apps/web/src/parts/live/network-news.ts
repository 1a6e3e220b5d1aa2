import { useEffect } from 'react';
import { lookNow, useUnreachableSince, whenBack } from '../../client/reach.js';
import type { DraftConnection, DraftState } from '../../live/index.js';

/**
 * Tells a connection what the browser and the page learn of the network: a socket may take minutes to notice that it is
 * gone, and seconds to try again when it is back. Gives back how to stop.
 */
export function tellOfNetwork(connection: DraftConnection): () => void {
  const gone = () => connection.cut();
  const back = () => connection.connect();
  addEventListener('offline', gone);
  addEventListener('online', back);
  const stopWaiting = whenBack(back);
  return () => {
    stopWaiting();
    removeEventListener('offline', gone);
    removeEventListener('online', back);
  };
}

/**
 * What the questions of the page and its live connection learn of the network, each from the other: a browser may take
 * a minute to say that a socket does not come about, and the page asks only now and then whether the server is back.
 */
export function useSameNews(connection: DraftConnection | null, state: DraftState['kind']): void {
  const unreachable = useUnreachableSince() !== null;
  const waits = state === 'connecting';
  const heard = state === 'live' || state === 'saving' || state === 'saved';
  useEffect(() => {
    if (!unreachable || connection === null) return;
    if (heard) void lookNow();
    if (!waits) return;
    const timer = setInterval(() => connection.cut(), 500);
    return () => clearInterval(timer);
  }, [connection, unreachable, waits, heard]);
}
