import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useEffect, useRef } from 'react';
import { useClient } from 'urql';
import { whenBack } from './reach.js';

interface Hearer<Data> {
  readonly heard: (data: Data) => void;
  /** Something may have been missed: look again. */
  readonly missed: () => void;
}

/**
 * A subscription that takes up again when the server ends it, as it does when rights change or after a gap in its own
 * hearing. What happened between is not told twice, so the hearer is asked to look again.
 */
export function useMoved<Data, Variables extends object>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  hearer: Hearer<Data>,
): void {
  const client = useClient();
  const latest = useRef(hearer);
  latest.current = hearer;
  const asked = JSON.stringify(variables);

  useEffect(() => {
    let stopped = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let wait = 500;
    let current: { unsubscribe(): void } | undefined;
    const listen = () => {
      current = client.subscription(query as never, JSON.parse(asked) as never).subscribe((answer) => {
        if (answer.data) {
          wait = 500;
          latest.current.heard(answer.data as Data);
        }
        if (answer.error || answer.hasNext === false) again();
      });
    };
    const again = () => {
      if (stopped || timer !== undefined) return;
      current?.unsubscribe();
      timer = setTimeout(() => {
        timer = undefined;
        latest.current.missed();
        listen();
      }, wait);
      wait = Math.min(wait * 2, 30_000);
    };
    listen();
    const stopWaiting = whenBack(() => latest.current.missed());
    return () => {
      stopped = true;
      stopWaiting();
      clearTimeout(timer);
      current?.unsubscribe();
    };
  }, [client, query, asked]);
}
